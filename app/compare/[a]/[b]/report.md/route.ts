import { answerAsked } from "@/app/answer";
import { articleMarkdown } from "@/lib/report/article/markdown";
import { readReport } from "../report/read-report";

export async function GET(request: Request, { params }: { params: Promise<{ a: string; b: string }> }) {
  const { a, b } = await params;
  const { origin, searchParams } = new URL(request.url);
  return answerAsked({ a, b }, searchParams, async (view) => {
    const { article, comparison } = await readReport(view);
    const name = `crossroles-${a}-${b}-${comparison.dataset.id}.md`;
    return new Response(articleMarkdown(article, comparison, { origin }), {
      headers: {
        "content-type": "text/markdown; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
      },
    });
  });
}

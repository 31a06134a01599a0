import { answerAsked } from "@/app/answer";
import { siteOrigin } from "@/app/origin";
import { getReport } from "@/db";
import { articleMarkdown } from "@/lib/report/article/markdown";
import { writeArticle } from "@/lib/report/article/write-article";

export async function GET(request: Request, { params }: { params: Promise<{ a: string; b: string }> }) {
  const { a, b } = await params;
  const { searchParams } = new URL(request.url);
  return answerAsked({ a, b }, searchParams, async (view) => {
    const report = await getReport(view);
    const { comparison } = report;
    const name = `crossroles-${a}-${b}-${comparison.dataset.id}.md`;
    return new Response(articleMarkdown(writeArticle(report, comparison.dataset.id), comparison, { origin: await siteOrigin() }), {
      headers: {
        "content-type": "text/markdown; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
      },
    });
  });
}

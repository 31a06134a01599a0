import { answerAsked } from "@/app/answer";
import { getContext } from "@/db";
import { contextCsv } from "@/lib/report/context-csv";

export async function GET(request: Request, { params }: { params: Promise<{ a: string; b: string }> }) {
  const { a, b } = await params;
  return answerAsked({ a, b }, new URL(request.url).searchParams, async (view) => {
    const context = await getContext(view);
    const name = `crossroles-${view.a.role}-${view.b.role}-${context.dataset.id}-context.csv`;
    return new Response(contextCsv(context), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
      },
    });
  });
}

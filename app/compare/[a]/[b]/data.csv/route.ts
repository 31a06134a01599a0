import { answerView } from "@/app/answer";
import { comparisonCsv } from "@/lib/report/comparison-csv";

export async function GET(request: Request, { params }: { params: Promise<{ a: string; b: string }> }) {
  return answerView(await params, new URL(request.url).searchParams, (comparison) => {
    const { a, b, dataset } = comparison;
    const name = `crossroles-${a.role.slug}-${b.role.slug}-${dataset.id}.csv`;
    return new Response(comparisonCsv(comparison), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
      },
    });
  });
}

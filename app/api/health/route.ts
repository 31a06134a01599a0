import { getShownDataset } from "@/db";

/** For machines: 200 as long as the store answers, with or without postings. */
export async function GET() {
  try {
    const dataset = await getShownDataset();
    return Response.json({ status: "ok", dataset: dataset?.id ?? null });
  } catch (error) {
    console.error(error);
    return Response.json({ status: "failed" }, { status: 503 });
  }
}

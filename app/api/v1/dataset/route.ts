import { answerStore } from "@/app/answer";
import { getDataset } from "@/db";

export async function GET(request: Request) {
  return answerStore(async () => {
    const id = new URL(request.url).searchParams.get("dataset");
    return Response.json({ dataset: await getDataset(id) });
  });
}

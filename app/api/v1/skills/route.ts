import { answerStore } from "@/app/answer";
import { listSkills } from "@/db";

export async function GET(request: Request) {
  return answerStore(async () => {
    const dataset = new URL(request.url).searchParams.get("dataset");
    return Response.json({ skills: await listSkills(dataset) });
  });
}

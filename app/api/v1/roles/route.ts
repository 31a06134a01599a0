import { answerStore } from "@/app/answer";
import { listRoles } from "@/db";

export async function GET(request: Request) {
  return answerStore(async () => {
    const dataset = new URL(request.url).searchParams.get("dataset");
    return Response.json({ roles: await listRoles(dataset) });
  });
}

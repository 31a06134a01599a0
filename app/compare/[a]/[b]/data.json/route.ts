import { answerView } from "@/app/answer";

export async function GET(request: Request, { params }: { params: Promise<{ a: string; b: string }> }) {
  return answerView(await params, new URL(request.url).searchParams, (comparison) =>
    Response.json(comparison),
  );
}

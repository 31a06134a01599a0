import { answerSvg } from "@/app/picture/answer-picture";

export async function GET(request: Request, { params }: { params: Promise<{ a: string; b: string }> }) {
  return answerSvg(await params, new URL(request.url).searchParams);
}

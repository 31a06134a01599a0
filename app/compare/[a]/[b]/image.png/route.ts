import { answerPng } from "@/app/picture/answer-picture";

export async function GET(request: Request, { params }: { params: Promise<{ a: string; b: string }> }) {
  return answerPng(await params, new URL(request.url).searchParams);
}

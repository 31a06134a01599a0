import { describeApi } from "./describe-api";

export async function GET() {
  return Response.json(describeApi());
}

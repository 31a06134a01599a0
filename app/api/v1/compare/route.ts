import { answerError, answerView } from "@/app/answer";

export async function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  const [a, b] = [query.get("a"), query.get("b")];
  if (!a || !b) {
    return answerError(
      400,
      "missing-role",
      "Name two roles: /api/v1/compare?a=full-stack-developer&b=backend-developer",
    );
  }
  return answerView({ a, b }, query, (comparison) => Response.json(comparison));
}

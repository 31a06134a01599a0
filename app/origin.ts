import { headers } from "next/headers";

const HOST = /^([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d+)?$/i;

/** Where this site is reached, for links that leave it: `CROSSROLES_ORIGIN`, else what the request was sent to. */
export async function siteOrigin(): Promise<string> {
  const set = process.env.CROSSROLES_ORIGIN;
  if (set) return set.replace(/\/+$/, "");
  const sent = await headers();
  const host = (sent.get("x-forwarded-host") ?? sent.get("host") ?? "").split(",")[0]?.trim() ?? "";
  const secure = sent.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
  return `${secure ? "https" : "http"}://${HOST.test(host) ? host : "localhost"}`;
}

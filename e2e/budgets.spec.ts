import type { Page, Request } from "@playwright/test";
import { expect, test } from "./fixtures";

const KB = 1024;

/** What a page may take, compressed, before anybody touches it. */
const BUDGETS = { script: 205 * KB, stylesheet: 20 * KB, document: 60 * KB };
type Kind = keyof typeof BUDGETS;

/** Bytes that a first load brings, as they are sent; what is fetched ahead and then run is counted once. */
async function weigh(page: Page, address: string): Promise<Record<Kind, number>> {
  const sizes = new Map<string, Promise<{ kind: Kind; bytes: number }>>();
  page.on("requestfinished", (request) => {
    const kind = kindOf(request);
    if (!kind || sizes.has(request.url())) return;
    sizes.set(
      request.url(),
      request.sizes().then(({ responseBodySize: bytes }) => ({ kind, bytes })),
    );
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const sums: Record<Kind, number> = { script: 0, stylesheet: 0, document: 0 };
  for (const { kind, bytes } of await Promise.all(sizes.values())) sums[kind] += bytes;
  return sums;
}

function kindOf(request: Request): Kind | null {
  if (request.url().endsWith(".js")) return "script";
  const kind = request.resourceType();
  return kind === "stylesheet" || kind === "document" ? kind : null;
}

test.use({ asleep: true });

for (const address of ["/", "/compare/full-stack-developer/backend-developer", "/roles/backend-developer"]) {
  test(`a first load of ${address} stays within its budgets`, async ({ page }) => {
    const sums = await weigh(page, address);
    for (const kind of Object.keys(BUDGETS) as Kind[]) {
      expect(sums[kind], `bytes of ${kind}`).toBeGreaterThan(KB);
      expect(sums[kind], `bytes of ${kind}`).toBeLessThanOrEqual(BUDGETS[kind]);
    }
  });
}

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const KB = 1024;

/** What a page may take, compressed, before anybody touches it. */
const BUDGETS = { script: 205 * KB, stylesheet: 20 * KB, document: 60 * KB };
type Kind = keyof typeof BUDGETS;

/** Bytes that a first load brings, as they are sent. */
async function weigh(page: Page, address: string): Promise<Record<Kind, number>> {
  const sums: Record<Kind, number> = { script: 0, stylesheet: 0, document: 0 };
  const sizes: Promise<void>[] = [];
  page.on("requestfinished", (request) => {
    const kind = request.resourceType() as Kind;
    if (!(kind in sums)) return;
    sizes.push(
      request.sizes().then(({ responseBodySize }) => {
        sums[kind] += responseBodySize;
      }),
    );
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await Promise.all(sizes);
  return sums;
}

for (const address of ["/", "/compare/full-stack-developer/backend-developer", "/roles/backend-developer"]) {
  test(`a first load of ${address} stays within its budgets`, async ({ page }) => {
    const sums = await weigh(page, address);
    for (const kind of Object.keys(BUDGETS) as Kind[]) {
      expect(sums[kind], `bytes of ${kind}`).toBeGreaterThan(KB);
      expect(sums[kind], `bytes of ${kind}`).toBeLessThanOrEqual(BUDGETS[kind]);
    }
  });
}

import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";

const PAGES = [
  "/",
  "/compare/full-stack-developer/backend-developer",
  "/compare/full-stack-developer/backend-developer/postings?side=a&skill=docker",
  "/compare/full-stack-developer/backend-developer?a.country=DE&b.country=US&level=senior",
  "/compare/plumber/backend-developer",
  "/compare/full-stack-developer/backend-developer/report",
  "/roles",
  "/roles/backend-developer",
  "/roles/game-developer",
  "/data",
  "/embed/full-stack-developer/backend-developer?chart=skills",
  "/method",
  "/offer#base=150000&currency=USD&period=year",
  "/fit#have=react,docker,aws",
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const address of PAGES) {
    test(`nothing bars anybody from ${address} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join("; ")}`),
      ).toEqual([]);
    });
  }
}

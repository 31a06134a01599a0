import { comparisonSchema } from "@/lib/compare/comparison";
import { contextSchema } from "@/lib/compare/context";
import { formatShare } from "@/lib/format";
import { expect, test } from "./fixtures";
import { startRecorder } from "./recorder";

const roles = "a=full-stack-developer&b=backend-developer";
const pair = "/compare/full-stack-developer/backend-developer";
const CV =
  "Built services in Java and Kafka on AWS.\nWrote the front end with React and TypeScript.\nTools: Docker, COBOL";

test("skills are picked by typing, and stand in the fragment", async ({ page }) => {
  await page.goto(`/fit?${roles}`);
  const box = page.getByRole("combobox", { name: "Add a skill you have" });
  await box.click();
  await page.keyboard.type("postg");
  await page.keyboard.press("Enter");
  await page.keyboard.type("kaf");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Add React" }).click();
  const picked = page.getByRole("list", { name: "Skills you have" }).getByRole("button");
  await expect(picked).toHaveText([/PostgreSQL/, /Kafka/, /React/]);
  await expect(page).toHaveURL(/#have=postgresql,kafka,react$/);
  await page.reload();
  await page.getByRole("button", { name: "Take Kafka away" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    /^You have \d+% of what Full-Stack postings ask for/,
  );
  await expect(page.locator("#plan")).toContainText("You have 2 of the");
});

test("coverage and plan are those of moving from one role to the other", async ({ page, request }) => {
  const { skills } = comparisonSchema.parse(await (await request.get(`${pair}/data.json`)).json());
  const { transfer } = contextSchema.parse(await (await request.get(`${pair}/context.json`)).json());
  const coverage = transfer?.aToB.coverage;
  await page.goto(`/fit?${roles}#have=${[...skills.shared, ...skills.onlyA].join(",")}`);
  const plan = page.locator("#plan > div > div > div").nth(1);
  await expect(plan).toContainText(
    `${formatShare(coverage?.covered.share ?? Number.NaN)} of the postings for Backend Developer`,
  );
  const names = plan.locator("tbody th");
  await expect(names).toHaveCount(coverage?.next.length ?? 0);
  for (const [index, { name, share }] of (coverage?.next ?? []).entries()) {
    await expect(names.nth(index)).toContainText(name);
    await expect(plan.locator("tbody tr").nth(index)).toContainText(formatShare(share));
  }
  const [first] = coverage?.next ?? [];
  await plan.locator("tbody tr").first().getByRole("link").click();
  await expect(page).toHaveURL(`${pair}/postings?side=b&skill=${first?.slug}`);
});

test("a CV is read in the browser, its reader loaded only then", async ({ page }) => {
  const scripts: string[] = [];
  await page.goto(`/fit?${roles}`);
  await page.waitForLoadState("networkidle");
  page.on("request", (one) => one.resourceType() === "script" && scripts.push(one.url()));
  await page.getByText("Or paste your CV").click();
  const text = page.getByLabel(/^Text of your CV/);
  expect(scripts).toEqual([]);
  await page.getByRole("button", { name: "Find skills" }).click();
  await expect(page.getByText("There is nothing to read")).toBeVisible();
  expect(scripts).toEqual([]);
  await text.fill(CV);
  await page.getByRole("button", { name: "Find skills" }).click();
  await expect(page.getByText("6 skills found and added")).toBeVisible();
  expect(scripts.length).toBeGreaterThan(0);
  await expect(page.getByText(/hardly asked for in these postings: COBOL/)).toBeVisible();
  for (const name of ["Java", "Kafka", "AWS", "React", "TypeScript", "Docker"])
    await expect(page.getByRole("button", { name: `Take ${name} away` })).toBeVisible();
  await text.fill(
    "Entwicklung von Diensten mit Redis für die Bank, bei der eine neue Plattform als Ziel stand",
  );
  await page.getByRole("button", { name: "Find skills" }).click();
  await expect(page.getByText("does not read like English")).toBeVisible();
  await expect(page.getByRole("button", { name: "Take Redis away" })).toBeVisible();
  const long = `${"Nothing of note happened here.\n".repeat(35_000)}${CV}`;
  await text.evaluate((element, value) => Object.assign(element, { value }), long);
  await page.getByRole("button", { name: "Find skills" }).click();
  await expect(page.getByText(/The text has 1,08\d,\d{3} characters\. All of it was read/)).toBeVisible();
  await text.fill("I like walking and cheese.");
  await page.getByRole("button", { name: "Find skills" }).click();
  await expect(page.getByText("No skill that these postings ask for")).toBeVisible();
});

test.describe("when its reader cannot be had", () => {
  test.use({ expectedErrors: [/Failed to load|ERR_FAILED|ChunkLoad/] });

  test("the page says so and offers to pick instead", async ({ page }) => {
    await page.goto(`/fit?${roles}`);
    await page.waitForLoadState("networkidle");
    await page.route("**/_next/static/**", (route) => route.abort());
    await page.getByText("Or paste your CV").click();
    await page.getByLabel(/^Text of your CV/).fill(CV);
    await page.getByRole("button", { name: "Find skills" }).click();
    await expect(page.getByText(/could not be loaded/)).toBeVisible();
    await page.getByRole("button", { name: "Add React" }).click();
    await expect(page.locator("#plan")).toBeVisible();
  });
});

test("too few postings say so", async ({ page }) => {
  await page.goto("/fit?a=data-scientist&b=backend-developer#have=python,java");
  await expect(page.locator("#plan")).toContainText("Fewer than 100 postings for Data Scientist");
  await page.goto(`/fit?${roles}&country=FR#have=react`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#plan")).toHaveCount(0);
});

test("no request carries what was picked or pasted", async ({ page }) => {
  const { origin, sent, stop } = await startRecorder();
  const elsewhere: string[] = [];
  page.on("request", (one) => one.url().startsWith(origin) || elsewhere.push(one.url()));
  await page.goto(`${origin}/fit?${roles}`);
  const box = page.getByRole("combobox", { name: "Add a skill you have" });
  await box.fill("kubern");
  await page.keyboard.press("Enter");
  await page.getByText("Or paste your CV").click();
  await page.getByLabel(/^Text of your CV/).fill(`Quibbleton\n${CV}`);
  await page.getByRole("button", { name: "Find skills" }).click();
  await expect(page).toHaveURL(/#have=kubernetes,java,/);
  for (const link of (await page.locator("#plan tbody a").all()).slice(0, 4)) await link.hover();
  await page.getByRole("button", { name: /^Level/ }).click();
  await page.getByRole("checkbox", { name: "Senior" }).click();
  await expect(page).toHaveURL(/level=senior#have=kubernetes/);
  await page.reload();
  await expect(page.locator("#plan")).toBeVisible();
  stop();
  expect(sent.some((one) => one.includes("level=senior"))).toBe(true);
  const typed = /kubern|kafka|typescript|docker|cobol|quibbleton|#|%23/i;
  expect(sent.filter((one) => typed.test(one))).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs it for, and shows what the postings ask for", async ({ page }) => {
    await page.goto(`/fit?${roles}`);
    await expect(page.locator("noscript > p")).toContainText("needs JavaScript");
    await expect(page.locator("noscript > p")).toBeVisible();
    await expect(page.getByRole("combobox", { name: "Add a skill you have" })).toBeHidden();
    await expect(page.locator("#asked svg")).toBeVisible();
    await page.locator("#asked summary").click();
    await expect(page.locator("#asked table")).toContainText("React");
  });
});

test("a phone shows all of it without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/fit?${roles}#have=react,docker,aws`);
  await expect(page.locator("#plan")).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

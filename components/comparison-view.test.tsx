// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inventedComparison } from "@/lib/charts/testing/invented-comparison";
import type { Comparison } from "@/lib/compare/comparison";
import { headline } from "@/lib/report/headline";
import { plainText } from "@/lib/report/spans";
import { plainView, type View, viewHref } from "@/lib/view/view";
import { type CompareAnswer, ComparisonView } from "./comparison-view";

const address = vi.hoisted(() => ({ path: "", search: "", listeners: new Set<() => void>() }));
vi.mock("next/navigation", async () => {
  const { useSyncExternalStore } = await import("react");
  const subscribe = (listener: () => void) => {
    address.listeners.add(listener);
    return () => address.listeners.delete(listener);
  };
  return {
    usePathname: () => useSyncExternalStore(subscribe, () => address.path),
    useSearchParams: () => new URLSearchParams(useSyncExternalStore(subscribe, () => address.search)),
  };
});

// The figures have tests of their own; a heading is enough to see whose they are.
vi.mock("./comparison-figures", () => ({
  ComparisonFigures: ({ comparison }: { comparison: Comparison }) => (
    <h1>{plainText(headline(comparison))}</h1>
  ),
}));

function goTo(href: string) {
  const url = new URL(href, "http://here.test");
  address.path = url.pathname;
  address.search = url.search;
  for (const listener of address.listeners) listener();
}

const comparison = inventedComparison();
const view: View = { ...comparison.view, dataset: null } as View;
const roles = [comparison.a, comparison.b].map(({ role, postings }) => ({ ...role, postings }));
const countries = [{ code: "DE", n: 400 }];
const counts = { a: {}, b: {} };
const compare = vi.fn<(view: View) => Promise<CompareAnswer>>();
const heading = () => screen.getByRole("heading", { level: 1 }).textContent;

beforeEach(() => {
  goTo(viewHref(view));
  vi.spyOn(window.history, "pushState").mockImplementation((_, __, href) => goTo(String(href)));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  render(
    <QueryClientProvider client={client}>
      <ComparisonView
        origin="https://here.test"
        first={{ address: viewHref(view), view, shown: { comparison, counts }, dropped: [], context: null }}
        choices={{ roles, countries }}
        newest={comparison.dataset}
        usual="imported"
        compare={compare}
      />
    </QueryClientProvider>,
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  compare.mockReset();
});

const chooseRemote = () => {
  fireEvent.click(screen.getByRole("button", { name: /Work mode/ }));
  fireEvent.click(screen.getByRole("checkbox", { name: /Remote/ }));
};

test("the first figures need no call; a change makes one, and going back none", async () => {
  expect(heading()).toBe("Clock postings state $20,000 more at the median. They are also more senior.");
  expect(compare).not.toHaveBeenCalled();
  const gap = { ...comparison.gap, median: 9_000 };
  compare.mockResolvedValue({ comparison: { ...comparison, gap }, counts });
  chooseRemote();
  await waitFor(() => expect(heading()).toMatch(/\$9,000/));
  expect(compare).toHaveBeenCalledOnce();
  expect(compare.mock.lastCall?.[0].a.mode).toEqual(["remote"]);
  expect(compare.mock.lastCall?.[0].b.mode).toEqual(["remote"]);
  act(() => goTo(viewHref(view)));
  await waitFor(() => expect(heading()).toMatch(/\$20,000/));
  expect(compare).toHaveBeenCalledOnce();
});

test("what is pressed is asked for before it is chosen, once", async () => {
  compare.mockReturnValue(new Promise(() => {}));
  fireEvent.click(screen.getByRole("button", { name: /Work mode/ }));
  const remote = screen.getByRole("checkbox", { name: /Remote/ });
  fireEvent.pointerDown(remote);
  expect(compare).toHaveBeenCalledOnce();
  expect(address.search).toBe("");
  fireEvent.click(remote);
  expect(address.search).toBe("?mode=remote");
  expect(compare).toHaveBeenCalledOnce();
});

test("a failure keeps the old figures, says so and can be tried again", async () => {
  compare.mockResolvedValue({ failed: "The postings could not be read." });
  chooseRemote();
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toMatch(/could not be read/);
  expect(heading()).toMatch(/\$20,000/);
  compare.mockResolvedValue({
    comparison: { ...comparison, gap: { ...comparison.gap, median: 9_000 } },
    counts,
  });
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(heading()).toMatch(/\$9,000/));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("swapping swaps the address", () => {
  compare.mockReturnValue(new Promise(() => {}));
  fireEvent.click(screen.getByRole("button", { name: "Swap the two sides" }));
  expect(address.path).toBe("/compare/clock-winder/lamp-tuner");
});

test("one side can have filters of its own", () => {
  compare.mockReturnValue(new Promise(() => {}));
  fireEvent.click(screen.getByRole("button", { name: /different filters/ }));
  fireEvent.click(screen.getByRole("button", { name: /Side B: Level/ }));
  fireEvent.click(screen.getByRole("checkbox", { name: /Senior/ }));
  expect(address.search).toBe("?b.level=senior");
  fireEvent.click(screen.getByRole("button", { name: "Same filters for both" }));
  expect(address.search).toBe("");
});

test("an address of other roles asks for those", () => {
  compare.mockReturnValue(new Promise(() => {}));
  act(() => goTo(viewHref(plainView("clock-winder", "clock-winder"))));
  expect(compare.mock.lastCall?.[0].a.role).toBe("clock-winder");
});

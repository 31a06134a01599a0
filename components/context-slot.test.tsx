// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { inventedComparison } from "@/lib/charts/testing/invented-comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import { inventedContext } from "@/lib/report/testing/invented-context";
import { contextAddress } from "@/lib/view/context-address";
import { type ContextAnswer, ContextSlot, type FirstContext } from "./context-slot";

const comparison = inventedComparison();
const address = contextAddress(comparison);
const elsewhere = { ...comparison, dataset: { ...comparison.dataset, id: "t2" } };
const context = inventedContext();
const untested = (n: number): ComparisonContext => ({
  ...context,
  flips: { overall: null, values: [], untested: n } as never,
});
const answered = (body: unknown, status = 200) => Promise.resolve(Response.json(body, { status }));
const load = vi.fn<(address: string) => Promise<Response>>();
vi.stubGlobal("fetch", load);

const client = () => new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
function slot(of: typeof comparison, first: FirstContext | null, queries: QueryClient) {
  return (
    <QueryClientProvider client={queries}>
      <ContextSlot id="x" title="What else" comparison={of} first={first}>
        {({ flips }, { dataset }) => (
          <p>
            {flips?.untested} of {dataset.id}
          </p>
        )}
      </ContextSlot>
    </QueryClientProvider>
  );
}
const first = (answer: ContextAnswer): FirstContext => ({ address, answer: Promise.resolve(answer) });
const show = async (of: typeof comparison, answer: FirstContext | null) => {
  const queries = client();
  const view = await act(async () => render(slot(of, answer, queries)));
  return (next: typeof comparison) => act(async () => view.rerender(slot(next, answer, queries)));
};

afterEach(() => {
  cleanup();
  load.mockReset();
});

test("what came with the page is shown without a call", async () => {
  await show(comparison, first({ context: untested(3) }));
  expect(screen.getByText("3 of t1")).toBeTruthy();
  expect(load).not.toHaveBeenCalled();
});

test("another comparison's is fetched once it is there; the old one stays meanwhile, with its own words", async () => {
  const change = await show(comparison, first({ context: untested(3) }));
  let arrive = (_: Response) => {};
  load.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  await change(elsewhere);
  expect(load.mock.lastCall?.[0]).toBe(contextAddress(elsewhere));
  expect(screen.getByText("3 of t1").parentElement?.getAttribute("aria-busy")).toBe("true");
  await act(async () => arrive(Response.json(untested(8))));
  expect(await screen.findByText("8 of t2")).toBeTruthy();
  await change(comparison);
  expect(screen.getByText("3 of t1")).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});

test("while nothing is there yet, the place is held", async () => {
  load.mockReturnValue(new Promise(() => {}));
  await show(comparison, null);
  expect(screen.getByRole("heading", { name: /What else/ })).toBeTruthy();
  expect(screen.getByText(/Being worked out/)).toBeTruthy();
});

test("a failure says what happened and can be tried again", async () => {
  await show(comparison, first({ failed: "The postings could not be read." }));
  expect(screen.getByText(/could not be read/)).toBeTruthy();
  expect(load).not.toHaveBeenCalled();
  load.mockReturnValue(answered({ error: { code: "failed", message: "Still not." } }, 500));
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Try again" })));
  expect(await screen.findByText(/Still not\./)).toBeTruthy();
  load.mockReturnValue(answered(untested(5)));
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Try again" })));
  expect(await screen.findByText("5 of t1")).toBeTruthy();
});

test("an answer that is no JSON counts as a failure", async () => {
  load.mockResolvedValue(new Response("<html>", { status: 502 }));
  await show(comparison, null);
  expect(await screen.findByText(/did not answer/)).toBeTruthy();
});

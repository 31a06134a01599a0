// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { HomeRecent } from "./home-recent";
import { rememberComparison } from "./recent-comparisons";

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

const seen = (role: string) => ({ href: `/compare/${role}/x`, title: `${role} against x` });

test("the newest stands first, once, and no more than eight are kept", () => {
  render(<HomeRecent />);
  expect(screen.queryByRole("heading")).toBeNull();
  act(() => {
    for (const role of ["a", "b", "c", "d", "e", "f", "g", "h", "i", "b"]) rememberComparison(seen(role));
  });
  const titles = screen.getAllByRole("link").map(({ textContent }) => textContent);
  expect(titles).toEqual(["b", "i", "h", "g", "f", "e", "d", "c"].map((role) => `${role} against x`));
});

test("they are forgotten when asked to, and what is no comparison of ours is passed over", () => {
  window.localStorage.setItem(
    "crossroles.recent",
    JSON.stringify([seen("a"), { href: "https://example.com/", title: "elsewhere" }, 7]),
  );
  render(<HomeRecent />);
  expect(screen.getAllByRole("link")).toHaveLength(1);
  fireEvent.click(screen.getByRole("button", { name: "Forget them" }));
  expect(screen.queryByRole("link")).toBeNull();
});

test("a broken memory is none", () => {
  window.localStorage.setItem("crossroles.recent", "{");
  render(<HomeRecent />);
  expect(screen.queryByRole("heading")).toBeNull();
});

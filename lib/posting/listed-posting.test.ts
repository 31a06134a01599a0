import { expect, test } from "vitest";
import { webAddress } from "./listed-posting";

test.each([
  ["https://example.com/jobs/1?x=y", "https://example.com/jobs/1?x=y"],
  ["http://example.com/", "http://example.com/"],
  ["HTTPS://example.com/a b", "https://example.com/a%20b"],
  ["javascript:alert(1)", null],
  [" javascript:alert(1)", null],
  ["data:text/html,hi", null],
  ["mailto:jobs@example.com", null],
  ["example.com/jobs", null],
  ["", null],
  [null, null],
])("%s leads to %s", (url, address) => {
  expect(webAddress(url)).toBe(address);
});

import { expect, test } from "vitest";
import { employerKey } from "./employer-key";

test.each([
  ["Müller & Söhne GmbH", "muller sohne"],
  ["Muller  Sohne", "muller sohne"],
  ["Example Labs, Inc.", "example labs"],
  ["EXAMPLE LABS LLC", "example labs"],
  ["Przyklad Sp. z o.o.", "przyklad"],
  ["Exemplo S.A.", "exemplo"],
  ["Voorbeeld B.V.", "voorbeeld"],
  ["The Company Company", "the"],
  ["Co", "co"],
  ["株式会社サンプル", "株式会社サンプル"],
  ["???", "???"],
])("%s is known as %s", (name, key) => {
  expect(employerKey(name)).toBe(key);
});

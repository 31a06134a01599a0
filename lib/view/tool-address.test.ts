import { expect, test } from "vitest";
import { fitFragment, parseFitFragment } from "./fit-fragment";
import { offerFragment, parseOfferFragment, type TypedOffer } from "./offer-fragment";
import { parseToolView, toolHref } from "./tool-address";
import { plainView, withFilter } from "./view";
import { vocabulary } from "./vocabulary";

const usual = { a: "full-stack-developer", b: "backend-developer" };

test("a tool's address is read back as its view", () => {
  const view = withFilter(
    withFilter(plainView("data-scientist", "data-engineer"), "country", ["US", "DE"]),
    "level",
    ["senior"],
    "b",
  );
  const href = toolHref("offer", view);
  expect(href).toBe("/offer?a=data-scientist&b=data-engineer&country=DE,US&b.level=senior");
  expect(parseToolView(new URLSearchParams(href.split("?")[1]), usual, vocabulary).view).toEqual(view);
});

test("without roles the usual ones stand in; an unknown one is named", () => {
  const viewOf = (query: string) => parseToolView(new URLSearchParams(query), usual, vocabulary).view;
  expect(viewOf("")).toEqual(plainView(usual.a, usual.b));
  expect(viewOf(`a=${usual.b}`)).toEqual(plainView(usual.b, usual.a));
  expect(viewOf(`b=${usual.a}`)).toEqual(plainView(usual.b, usual.a));
  const { view, roles, dropped } = parseToolView(new URLSearchParams("a=plumber"), usual, vocabulary);
  expect(view).toBeNull();
  expect(roles.a).toBe("plumber");
  expect(dropped[0]).toMatchObject({ parameter: "a", value: "plumber" });
});

test.each<TypedOffer>([
  { kind: "offer", base: "150k", to: "", currency: "USD", period: "year" },
  { kind: "range", base: "4.200 & more", to: "5000", currency: "EUR", period: "month" },
  { kind: "range", base: "", to: "9", currency: "JPY", period: "hour" },
])("an offer's fragment is read back: %j", (typed) => {
  expect(parseOfferFragment(offerFragment(typed), "GBP")).toEqual(typed);
});

test("nothing typed is no fragment; a section's is no offer; what is unusable is left out", () => {
  const empty: TypedOffer = { kind: "offer", base: " ", to: "", currency: "USD", period: "year" };
  expect(offerFragment(empty)).toBe("");
  expect(parseOfferFragment("#sources", "USD")).toBeNull();
  expect(parseOfferFragment("#base=1&currency=<b>&period=decade", "USD")).toEqual({
    ...{ kind: "offer", base: "1", to: "", currency: "USD", period: "year" },
  });
  expect(parseOfferFragment(`#base=${"9".repeat(500)}`, "USD")?.base.length).toBeLessThan(50);
});

test("skills stand in a fragment and are read back; what is no skill is left out", () => {
  expect(fitFragment(["react", "ci-cd"])).toBe("#have=react,ci-cd");
  expect(parseFitFragment("#have=react,ci-cd,react,<b>,")).toEqual(["react", "ci-cd"]);
  expect([fitFragment([]), parseFitFragment("#plan"), parseFitFragment("#have=")]).toEqual(["", null, []]);
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PickerRole } from "./picker-role";

const roles = [
  { slug: "clock-winder", name: "Clock Winder", postings: 900 },
  { slug: "glass-blower", name: "Glass Blower", postings: 0 },
  { slug: "lamp-tuner", name: "Lamp Tuner", postings: 1200 },
];
const onPick = vi.fn();
const box = () => screen.getByRole("combobox");
const press = (key: string) => fireEvent.keyDown(box(), { key });
const current = () => document.getElementById(box().getAttribute("aria-activedescendant") ?? "")?.textContent;

beforeEach(() => {
  render(<PickerRole side="a" value="lamp-tuner" roles={roles} onPick={onPick} />);
});
afterEach(() => {
  cleanup();
  onPick.mockReset();
});

test("it opens at the chosen role and moves round with the keys", () => {
  expect(box().getAttribute("aria-expanded")).toBe("false");
  press("ArrowDown");
  expect(box().getAttribute("aria-expanded")).toBe("true");
  expect(current()).toBe("Lamp Tuner1,200");
  press("ArrowDown");
  expect(current()).toBe("Clock Winder900");
  press("End");
  expect(current()).toBe("Lamp Tuner1,200");
  press("Home");
  press("Enter");
  expect(onPick).toHaveBeenCalledExactlyOnceWith("clock-winder");
  expect(box().getAttribute("aria-expanded")).toBe("false");
});

test("typing finds; a role without postings is said to have none", () => {
  fireEvent.click(box());
  fireEvent.change(box(), { target: { value: "gla" } });
  expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
    "Glass Blowerno postings",
  ]);
  press("Enter");
  expect(onPick).toHaveBeenCalledExactlyOnceWith("glass-blower");
});

test("what matches nothing picks nothing, and Escape brings the title back", () => {
  fireEvent.click(box());
  fireEvent.change(box(), { target: { value: "zz" } });
  expect(screen.getByText("No role is called that.")).toBeTruthy();
  press("Enter");
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect(onPick).not.toHaveBeenCalled();
  expect((box() as HTMLInputElement).value).toBe("Lamp Tuner");
});

test("picking what is chosen already changes nothing", () => {
  press("ArrowDown");
  press("Enter");
  expect(onPick).not.toHaveBeenCalled();
});

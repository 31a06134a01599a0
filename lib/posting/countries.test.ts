import { describe, expect, test } from "vitest";
import { COUNTRIES, countryByCode, countryName } from "./countries";
import { REGIONS, regionByCode, regionName, regionsOfCountry } from "./regions";

describe("countries", () => {
  test("every code is two capitals and unique, every currency three capitals", () => {
    expect(new Set(COUNTRIES.map((country) => country.code)).size).toBe(COUNTRIES.length);
    for (const country of COUNTRIES) {
      expect(country.code).toMatch(/^[A-Z]{2}$/);
      expect(country.currency).toMatch(/^[A-Z]{3}$/);
    }
  });

  test("names are unique", () => {
    expect(new Set(COUNTRIES.map((country) => country.name)).size).toBe(COUNTRIES.length);
  });

  test("finds a country by code", () => {
    expect(countryByCode("CH")).toEqual({ code: "CH", name: "Switzerland", currency: "CHF" });
    expect(countryByCode("ch")).toBeNull();
    expect(countryName("GB")).toBe("United Kingdom");
    expect(countryName("*")).toBe("Worldwide");
    expect(countryName("ZZ")).toBe("ZZ");
  });
});

describe("regions", () => {
  test("hold known countries only, each once", () => {
    for (const region of REGIONS) {
      expect(new Set(region.countries).size, region.code).toBe(region.countries.length);
      for (const code of region.countries)
        expect(countryByCode(code), `${region.code} ${code}`).not.toBeNull();
    }
  });

  test("nest", () => {
    expect(regionByCode("EU")?.countries).toHaveLength(27);
    expect(regionByCode("EEA")?.countries).toHaveLength(30);
    expect(regionsOfCountry("DE")).toEqual(["EU", "EEA", "EUROPE", "DACH", "EMEA"]);
    expect(regionsOfCountry("MX")).toEqual(["NORAM", "LATAM", "AMERICAS"]);
    expect(regionsOfCountry("GB")).not.toContain("EU");
    expect(regionsOfCountry("ZZ")).toEqual([]);
    expect(regionName("LATAM")).toBe("Latin America");
  });
});

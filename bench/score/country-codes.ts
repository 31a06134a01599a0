// Names that Intl does not produce for the code.
const FURTHER_NAMES: Record<string, string> = {
  usa: "US",
  "u.s.": "US",
  "u.s.a": "US",
  "u.s.a.": "US",
  "united states of america": "US",
  uk: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  "great britain": "GB",
  "france, metropolitan": "FR",
  "czech republic": "CZ",
  turkey: "TR",
  "hong kong": "HK",
  uae: "AE",
  "korea, republic of": "KR",
  "republic of korea": "KR",
  "the netherlands": "NL",
  deutschland: "DE",
  españa: "ES",
  méxico: "MX",
  brasil: "BR",
  "viet nam": "VN",
  "russian federation": "RU",
  "republic of ireland": "IE",
  "bosnia and herzegovina": "BA",
};

function namesToCodes(): Map<string, string> {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const codes = new Map<string, string>();
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      const name = names.of(code);
      // ICU also names codes that are no country: groups, withdrawn states, private use.
      if (name && !/^(EU|EZ|UN|QO|X.|ZZ|UK|SU|DD|YU|CS|BU|TP|ZR|AN|FX)$/.test(code)) {
        codes.set(name.toLowerCase(), code);
        codes.set(code.toLowerCase(), code);
      }
    }
  }
  for (const [name, code] of Object.entries(FURTHER_NAMES)) codes.set(name, code);
  return codes;
}

const CODES = namesToCodes();

/** ISO code of a country field as employers fill it in, or null where it names no country. */
export function countryCodeOf(name: string): string | null {
  return CODES.get(name.trim().toLowerCase()) ?? null;
}

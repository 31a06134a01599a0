import type { CleanPosting } from "@/lib/posting/clean-posting";
import { countryByCode } from "@/lib/posting/countries";

/** How the texts of a country's postings show where they come from, beside its name and currency. */
const SIGNS: Record<string, RegExp> = {
  US: /401\(?k|\bU\.S\.|\bUSA?\b|\bEEO\b|\bEqual (?:Employment )?Opportunity|\bE-Verify|\bFLSA\b|\bPTO\b/,
  GB: /£|\bU\.?K\b|\bNHS\b|\bannual leave\b|\bBritish\b|\bEngland\b/,
  CA: /\bCDN\b|\bCA\$|\bCanadian|\bRRSP|\bOntario\b|\bQu[eé]bec\b|\bAlberta\b/,
  AU: /\bAUD\b|\bA\$|\bsuperannuation\b|\bAussie\b|\bAustralian\b/,
  NZ: /\bNZ\b|\bKiwi\b|\bMāori\b/,
  IN: /₹|\bLPA\b|\blakhs?\b|\bCTC\b|\bIndian\b/,
  IE: /\bIrish\b/,
  ES: /€|\bSpanish\b|\bMadrid\b|\bBarcelona\b/,
  DE: /€|\bGmbH\b|\bm\/w\/d\b/,
  CL: /\bChilean\b|\bCLP\b/,
  CR: /₡/,
  GE: /₾|\bTbilisi\b|\bGeorgian\b/,
};

/** A small bonus for each of the given countries that title or text point to. */
export function contextOf(posting: CleanPosting, countries: ReadonlySet<string>): Map<string, number> {
  const words = `${posting.title}\n${posting.text.slice(0, 20_000)}`;
  const bonus = new Map<string, number>();
  for (const code of countries) {
    const country = countryByCode(code);
    if (!country) continue;
    let points = 0;
    if (country.name !== "Georgia" && words.includes(country.name)) points += 0.5;
    if (country.currency !== "EUR" && words.includes(country.currency)) points += 0.5;
    if (SIGNS[code]?.test(words)) points += 0.5;
    if (points > 0) bonus.set(code, Math.min(points, 0.8));
  }
  return bonus;
}

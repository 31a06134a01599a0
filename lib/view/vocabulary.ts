import { countryByCode } from "@/lib/posting/countries";
import { roleBySlug } from "@/lib/posting/roles";
import type { Vocabulary } from "@/lib/view/view";

/** What addresses may name. */
export const vocabulary: Vocabulary = {
  isRole: (slug) => roleBySlug(slug) !== undefined,
  isCountry: (code) => countryByCode(code) !== null,
};

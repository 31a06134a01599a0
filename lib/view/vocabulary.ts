import { countryByCode } from "@/lib/posting/countries";
import { roleBySlug } from "@/lib/posting/roles";
import { skillBySlug } from "@/lib/posting/skills";
import type { PostingsVocabulary } from "./postings-view";

/** What addresses may name. */
export const vocabulary: PostingsVocabulary = {
  isRole: (slug) => roleBySlug(slug) !== undefined,
  isCountry: (code) => countryByCode(code) !== null,
  isSkill: (slug) => skillBySlug(slug) !== undefined,
};

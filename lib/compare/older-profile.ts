import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import { effectsOf } from "./share-effects";
import type { StoredPay, StoredProfile } from "./stored-profile";

type Added = "largest" | "shareEffects" | "ai" | "attributes";

/** A profile as any version stored it: an older dataset keeps its profiles, without what was added since. */
export type OlderProfile = Omit<StoredProfile, Added | "pay"> &
  Partial<Pick<StoredProfile, Added>> & {
    pay: Omit<StoredPay, "deffWithinLevels"> & Partial<Pick<StoredPay, "deffWithinLevels">>;
  };

/** The profile with what it lacks given as not known: no employers, attributes or AI skills, no design effect of shares. */
export function completed(profile: OlderProfile): StoredProfile {
  const none = new Map<string, number>();
  return {
    ...profile,
    largest: profile.largest ?? [],
    shareEffects: profile.shareEffects ?? {
      seniority: effectsOf(SENIORITIES, none),
      senior: 1,
      workMode: effectsOf(WORK_MODES, none),
      countries: [],
      skills: [],
    },
    ai: profile.ai ?? { n: 0, deff: 1, disclosed: 0, pay: null },
    attributes: profile.attributes ?? { n: 0, means: null },
    pay: { ...profile.pay, deffWithinLevels: profile.pay.deffWithinLevels ?? profile.pay.deff },
  };
}

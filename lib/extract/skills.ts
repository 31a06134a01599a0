import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { Evidence, SkillFact } from "@/lib/posting/facts";

/** Every distinct hard skill the posting asks for, in order of first mention. */
export function readSkills(_posting: CleanPosting): { skills: SkillFact[]; evidence: Evidence[] } {
  return { skills: [], evidence: [] };
}

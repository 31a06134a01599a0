import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { Evidence } from "@/lib/posting/facts";
import { isHeader } from "./header";
import { confirms } from "./rules";
import type { TitleRole } from "./segment";
import { rolesInText, specialisedRole } from "./text";
import { readHeader, readTitle } from "./title";

interface RoleReading {
  role: string | null;
  candidates: string[];
  evidence: Evidence[];
}

const NONE: RoleReading = { role: null, candidates: [], evidence: [] };
/** Too short to confirm or deny what a title says. */
const SHORT_TEXT = 200;
/** The role that a text may give to a job of unknown kind, and how many of the role's words it must hold. */
const BY_TEXT: Record<string, [role: string, needed: number]> = {
  engineer: ["software-engineer", 5],
  developer: ["software-engineer", 5],
  scientist: ["research-scientist", 4],
  researcher: ["research-scientist", 4],
  designer: ["designer", 3],
  manager: ["engineering-manager", 4],
  director: ["engineering-manager", 4],
  head: ["engineering-manager", 4],
  vp: ["engineering-manager", 4],
};

/** The posting's role (a slug of the vocabulary, or null) and the plausible ones, the role first. */
export function readRole(posting: CleanPosting): RoleReading {
  return isHeader(posting) ? roleOfHeader(posting) : roleOfTitle(posting);
}

function believed({ role, rule }: TitleRole, text: string, outside: boolean): boolean {
  if (!rule.doubt) return true;
  if (outside && rule.doubt === "unlikely") return false;
  if (text.length < SHORT_TEXT) return rule.doubt === "likely" && !outside;
  return confirms(role, text);
}

function roleOfTitle({ title, text }: CleanPosting): RoleReading {
  const { roles: named, other, outside } = readTitle(title);
  const roles = named.filter((role) => believed(role, text, outside));
  const best = roles[0];
  if (!best) {
    // "Ranking Engineer": of a kind we have no word for, but its text is full of code.
    const [role = "", needed = 0] = (other && BY_TEXT[other.head]) ?? [];
    return other && role && confirms(role, text, needed) ? reading([role], other, title, "title") : NONE;
  }
  const candidates = roles.map(({ role }) => role);
  if (best.rule.tier === "generic") {
    const special = specialisedRole(text);
    if (special) {
      return reading([special.role, ...candidates], special, text, "text");
    }
  }
  return reading(candidates, best, title, "title");
}

function roleOfHeader({ title, text }: CleanPosting): RoleReading {
  const inTitle = readHeader(title);
  const inText = rolesInText(text);
  const candidates = [...inTitle, ...inText].map(({ role }) => role);
  if (inTitle[0]) return reading(candidates, inTitle[0], title, "title");
  if (inText[0]) return reading(candidates, inText[0], text, "text");
  return NONE;
}

function reading(
  candidates: string[],
  { start, end }: { start: number; end: number },
  source: string,
  field: "title" | "text",
): RoleReading {
  const [role = ""] = candidates;
  return {
    role,
    candidates: [...new Set(candidates)],
    evidence: [{ fact: "role", value: role, text: source.slice(start, end), start, end, field }],
  };
}

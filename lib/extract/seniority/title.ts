import { elementAt } from "@/lib/extract/element-at";
import { type TitleToken, titleTokens } from "@/lib/extract/role/title-tokens";
import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import data from "./words.json";

/** A level word of a title; offsets point into the title. `lead` waits for the text to say whether it leads people. */
export interface TitleLevel {
  level: Seniority | "lead";
  start: number;
  end: number;
}

interface Phrase {
  words: string[];
  level: Seniority | "lead";
}

const phrases = new Map<string, Phrase[]>();
for (const [level, list] of [...Object.entries(data.levels), ["lead", data.lead] as const]) {
  for (const phrase of list) {
    const words = titleTokens(phrase).map(({ word }) => word);
    const first = words[0] ?? "";
    phrases.set(first, [...(phrases.get(first) ?? []), { words, level: level as Seniority | "lead" }]);
  }
}
for (const same of phrases.values()) same.sort((a, b) => b.words.length - a.words.length);

const NUMERALS = new Map(Object.entries(data.numerals) as [string, Seniority][]);
const GRADES = new Map(Object.entries(data.grades) as [string, Seniority][]);
const OWN_MANAGERS = new Set(data.ownManagers);
const MANAGERS = new Set([
  "manager",
  "managers",
  "mgr",
  "managerin",
  "gerente",
  "kierownik",
  "gestor",
  "gestora",
]);
const COMPOUND_MANAGER = /^.{3,}(?:leiter|leiterin|leitung)$/;
const JOB =
  /^(?:engineers?|developers?|dev|programmer|scientist|analyst|architect|designer|manager|tester|administrator|consultant|specialist|technician|researcher|associate|sde|swe|sre|dba|sdet|qa|devops|level|grade|staff|engineering|operator|buyer|accountant|support|recruiter|coordinator|representative)$/;
const ARCHITECT = /^archite[ck]t(?:in|e)?$|^arquitect[oa]$|^arquitet[oa]$|^architetto$/;
const CLIENT_FACING =
  /^(?:solutions?|sales|customer|partner|field|presales|salesforce|account|client|landscape|project|interior|delivery|integration)$/;

const at = (tokens: readonly TitleToken[], i: number) => elementAt(tokens, i)?.word ?? "";

/** A word that looks like a level and isn't one here. */
function misleads(tokens: readonly TitleToken[], i: number): boolean {
  const word = at(tokens, i);
  const before = at(tokens, i - 1);
  const after = at(tokens, i + 1);
  const joined = tokens[i + 1]?.gap !== "hard";
  if (/^leads?$/.test(word))
    return joined && /^(?:gen|generation|management|qualification|nurturing|time)$/.test(after);
  if (word === "chief") return joined && after === "of" && at(tokens, i + 2) === "staff";
  if (word === "stage")
    return /^(?:late|early|growth|back)$/.test(before) || (joined && /^(?:manager|hand)$/.test(after));
  if (word === "middle" || word === "mid") {
    return (
      joined &&
      /^(?:east|school|schools|mile|office|market|atlantic|west|size|sized|cap|states|band)$/.test(after)
    );
  }
  if (word === "entry") return before === "data" || before === "order";
  if (word === "regular" || word === "starter") return i > 2 && tokens[i]?.gap === "soft";
  if (word === "president") return false;
  if (/^(?:student|students|graduate)$/.test(word)) {
    return (
      joined &&
      /^(?:success|services|affairs|life|experience|support|recruit\w*|admissions?|programs?|engagement|loans?|enrollment|school)$/.test(
        after,
      )
    );
  }
  if (/^intern(?:ship)?s?$/.test(word))
    return joined && /^(?:program|recruit\w*|coordinator|manager)$/.test(after);
  if (word === "head") return joined && /^(?:start|count|hunter|chef|coach|cook)$/.test(after);
  return false;
}

function staffWord(tokens: readonly TitleToken[], i: number): boolean {
  const before = at(tokens, i - 1);
  if (
    /^(?:technical|of|tech|support|wait|kitchen|bar|medical|nursing|office|teaching|research)$/.test(
      before,
    ) &&
    tokens[i]?.gap === "soft"
  )
    return false;
  const next = tokens[i + 1];
  if (next && next.gap !== "hard")
    return !/^(?:accountant|nurse|auditor|attorney|pharmacist|augmentation|physician|assistant)$/.test(
      next.word,
    );
  return tokens[i]?.gap === "hard" || JOB.test(before) || i === 0;
}

function managerLevel(tokens: readonly TitleToken[], i: number): boolean {
  const before = at(tokens, i - 1);
  if (i === 0 || tokens[i]?.gap === "hard") return true;
  if (
    /^(?:senior|sr|snr|general|people|group|team|line)$/.test(before) &&
    !OWN_MANAGERS.has(at(tokens, i - 2))
  ) {
    return !(i - 2 >= 0 && /^(?:project|product|program)$/.test(at(tokens, i + 1)));
  }
  if (before === "group" || (before === "product" && at(tokens, i - 2) === "group")) return true;
  return !OWN_MANAGERS.has(before);
}

function wordLevel(
  tokens: readonly TitleToken[],
  i: number,
  title: string,
): { level: Seniority | "lead"; length: number } | undefined {
  const token = tokens[i] as TitleToken;
  const { word } = token;
  for (const phrase of phrases.get(word) ?? []) {
    const fits = phrase.words.every(
      (part, k) => at(tokens, i + k) === part && (k === 0 || tokens[i + k]?.gap !== "hard"),
    );
    if (fits && !(phrase.words.length === 1 && misleads(tokens, i)))
      return { level: phrase.level, length: phrase.words.length };
  }
  if (word === "staff" && staffWord(tokens, i)) return { level: "staff", length: 1 };
  if (MANAGERS.has(word) && managerLevel(tokens, i)) return { level: "staff", length: 1 };
  if (COMPOUND_MANAGER.test(word) && !/^(?:projekt|produkt)/.test(word)) return { level: "staff", length: 1 };
  if (word === "associate" && tokens[i + 1] && tokens[i + 1]?.gap !== "hard")
    return { level: "entry", length: 1 };
  const numeral = NUMERALS.get(word);
  if (
    numeral &&
    (JOB.test(at(tokens, i - 1)) || (tokens[i]?.gap === "slash" && NUMERALS.has(at(tokens, i - 1))))
  ) {
    const written = title.slice(token.start, token.end);
    if (/^[IV]+$|^\d$/.test(written)) return { level: numeral, length: 1 };
  }
  const grade = GRADES.get(word);
  if (grade && !/support|tier/.test(at(tokens, i + 1)) && !/support/.test(at(tokens, i - 1)))
    return { level: grade, length: 1 };
  return undefined;
}

/** An architect without a level word stands above seniors, unless the job is to draw for clients. */
function architectLevel(tokens: readonly TitleToken[]): TitleLevel[] {
  const i = tokens.findIndex(({ word }) => ARCHITECT.test(word));
  const token = elementAt(tokens, i);
  if (!token || CLIENT_FACING.test(at(tokens, i - 1))) return [];
  return [{ level: "staff", start: token.start, end: token.end }];
}

/** All level words of a title, in order. */
export function titleLevels(title: string): TitleLevel[] {
  const tokens = titleTokens(title);
  const found: TitleLevel[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = wordLevel(tokens, i, title);
    if (!hit) continue;
    const last = tokens[i + hit.length - 1] as TitleToken;
    found.push({ level: hit.level, start: (tokens[i] as TitleToken).start, end: last.end });
    i += hit.length - 1;
  }
  return found.length > 0 ? found : architectLevel(tokens);
}

export const levelRank = (level: Seniority): number => SENIORITIES.indexOf(level);

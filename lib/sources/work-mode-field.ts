import type { WorkMode } from "@/lib/posting/work-mode";
import { line } from "./values";

const MODES: [RegExp, WorkMode][] = [
  [/^(?:hybrid|partly[ -]?remote|partial(?:ly)?[ -]?remote|mixed|flexible[ -]hybrid)(?:\b|_)/, "hybrid"],
  [
    /^(?:(?:fully|full|100 ?%|always)?[ _-]*remote(?:[ _-](?:only|work|first))?|telecommut(?:e|ing)|work[ _-]from[ _-](?:home|anywhere)|wfh|home[ _-]?office|anywhere|distributed)$/,
    "remote",
  ],
  [
    /^(?:on[ _-]?site|in[ _-]?(?:office|person)|office(?:[ _-](?:based|only))?|at[ _-](?:the[ _-])?office|stationary)$/,
    "onsite",
  ],
];

/** A work mode from a field made for it; null where it says none of ours ("Temporarily remote"). */
export function readWorkMode(value: unknown): WorkMode | null {
  const word = line(value).toLowerCase();
  return MODES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** A tick in a "remote" column. Only yes says something: no may be hybrid or on site. */
export function readRemoteFlag(value: unknown): WorkMode | null {
  if (value === true || value === 1) return "remote";
  return /^(?:true|yes|y|1|t)$/i.test(line(value)) ? "remote" : readWorkMode(value);
}

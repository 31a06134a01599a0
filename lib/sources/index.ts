import { ashbySource } from "./ashby";
import { csvSource, tsvSource } from "./csv";
import { greenhouseSource } from "./greenhouse";
import { hackerNewsSource } from "./hacker-news";
import { himalayasSource } from "./himalayas";
import { jobicySource } from "./jobicy";
import { jsonlSource, jsonSource } from "./json";
import { justjoinitSource } from "./justjoinit";
import { leverSource } from "./lever";
import { personioSource } from "./personio";
import { recruiteeSource } from "./recruitee";
import { remoteokSource } from "./remoteok";
import { remotiveSource } from "./remotive";
import type { Sample } from "./sample";
import { smartrecruitersSource } from "./smartrecruiters";
import type { Source } from "./source";
import { weworkremotelySource } from "./weworkremotely";
import { workableSource } from "./workable";
import { workdaySource } from "./workday";
import { workingnomadsSource } from "./workingnomads";

/** All formats, the particular before the general: the first that knows a sample reads the file. */
export const SOURCES: Source[] = [
  ashbySource,
  greenhouseSource,
  leverSource,
  smartrecruitersSource,
  recruiteeSource,
  workdaySource,
  workableSource,
  remoteokSource,
  remotiveSource,
  himalayasSource,
  jobicySource,
  workingnomadsSource,
  justjoinitSource,
  personioSource,
  weworkremotelySource,
  hackerNewsSource,
  jsonlSource,
  jsonSource,
  tsvSource,
  csvSource,
];

/** What `--format` takes, besides `auto`. */
export const FORMAT_NAMES = SOURCES.map((source) => source.name);

export function sourceNamed(name: string): Source | undefined {
  return SOURCES.find((source) => source.name === name.toLowerCase());
}

export function detectSource(sample: Sample): Source | undefined {
  return SOURCES.find((source) => source.detects(sample));
}

import { ACTIVE_DAYS } from "@/lib/posting/active";
import type { Advertisement } from "@/lib/posting/duplicates";
import type { Seniority } from "@/lib/posting/seniority";
import type { WorkMode } from "@/lib/posting/work-mode";
import type { Store } from "../open";
import type { Market } from "../schema";

/** An active posting; lists and pay are JSON, as stored. */
export interface ActivePosting extends Advertisement {
  id: number;
  role: string | null;
  seniority: Seniority;
  assumed: 0 | 1;
  workMode: WorkMode;
  countries: string;
  pay: string | null;
  skills: string;
}

type Row = ActivePosting & { locations: string };

const ACTIVE = `
  select id, source, key, employer_id employer, title_key titleKey, fingerprint, locations, first_seen firstSeen,
    role, seniority, seniority_assumed assumed, work_mode workMode, countries, pay, skills
  from posting
  where market = :market and last_seen >= :oldest and (closed_at is null or closed_at > :asOf)
  order by employer_id, title_key`;

/**
 * A market's active postings on a day, those of one employer and title together. They come one list at a time, since
 * all of a large market would not fit into memory; until the last, nothing else can be asked of the store.
 */
export function* alikePostings(store: Store, market: Market, asOf: string): Generator<ActivePosting[]> {
  const oldest = new Date(Date.parse(asOf) - ACTIVE_DAYS * 86_400_000).toISOString().slice(0, 10);
  let alike: Row[] = [];
  for (const row of store.$client.prepare(ACTIVE).iterate({ market, oldest, asOf }) as Iterable<Row>) {
    const [before] = alike;
    if (before && (before.employer !== row.employer || before.titleKey !== row.titleKey)) {
      yield placed(alike);
      alike = [];
    }
    alike.push(row);
  }
  yield placed(alike);
}

/** Gives postings their places, which only tell several apart. */
function placed(alike: Row[]): ActivePosting[] {
  for (const row of alike) row.places = alike.length > 1 ? placesOf(row.locations) : [];
  return alike;
}

function placesOf(locations: string): string[] {
  return (JSON.parse(locations) as string[]).map(
    (place) => place.split(/[,;(]/, 1)[0]?.trim().toLowerCase() ?? "",
  );
}

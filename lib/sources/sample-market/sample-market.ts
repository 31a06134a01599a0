import { planPostings } from "./plan-postings";
import { randomOf } from "./random";
import type { RoleTarget } from "./role-target";
import may from "./roles-2026-05.json";
import june from "./roles-2026-06.json";
import { type WrittenPosting, writePosting } from "./write-posting";

/** Names the way the sample is written. Change it whenever a day may yield other postings. */
export const SAMPLE = "1";

/** The modelled market's two states. June carries May's Software Engineer postings over and closes its others. */
export const SAMPLE_DAYS = { may: "2026-05-31", june: "2026-06-30" } as const;
export type SampleDay = (typeof SAMPLE_DAYS)[keyof typeof SAMPLE_DAYS];

/** Roles whose May postings are all still open at the end of June. */
const CARRIED_OVER = "software-engineer";
/** One in so many postings is published a second time. */
const COPIED = 36;

const TARGETS: Record<SampleDay, RoleTarget[]> = {
  "2026-05-31": may as unknown as RoleTarget[],
  "2026-06-30": june as unknown as RoleTarget[],
};

/** What a day's postings add up to, by role, in the order they are written. */
export function sampleTargets(day: SampleDay): readonly RoleTarget[] {
  return TARGETS[day];
}

/** Writes the postings that a day's import sees for the first time, the same ones on every call, copies among them. */
export function* samplePostings(day: SampleDay, roles?: readonly string[]): Generator<WrittenPosting> {
  for (const target of TARGETS[day]) {
    if (!roles || roles.includes(target.role)) yield* roleOf(target, day);
  }
}

/** How many postings a day's import reads, copies included. */
export function sampleSize(day: SampleDay, roles?: readonly string[]): number {
  return TARGETS[day]
    .filter(({ role }) => !roles || roles.includes(role))
    .reduce((sum, { postings }) => sum + postings + copiesOf(postings), 0);
}

function* roleOf(target: RoleTarget, day: SampleDay): Generator<WrittenPosting> {
  const plan = planPostings(target, day);
  const closes = day === SAMPLE_DAYS.may && target.role !== CARRIED_OVER;
  const random = randomOf(`close ${target.role} ${day}`);
  const texts = new Set<number>();
  for (let index = 0; index < target.postings; index++) {
    const written = writeNew(index, texts);
    if (closes)
      written.posting.closedAt = `2026-06-${String(2 + Math.floor(random() * 27)).padStart(2, "0")}`;
    yield written;
    if (index % COPIED === COPIED - 1) yield copyOf(written, day);
  }

  /** Two postings of one employer, title and text would be one: then the later gets another text. */
  function writeNew(index: number, known: Set<number>): WrittenPosting {
    for (let attempt = 0; ; attempt++) {
      const written = writePosting(plan, index, attempt);
      const { employer, title, description } = written.posting;
      const hash = hashOf(`${employer} ${title} ${description}`);
      if (known.has(hash)) continue;
      known.add(hash);
      return written;
    }
  }
}

const copiesOf = (postings: number) => Math.floor(postings / COPIED);

function copyOf({ posting, intended }: WrittenPosting, day: SampleDay): WrittenPosting {
  return { posting: { ...posting, id: `${posting.id}-again`, publishedAt: day }, intended };
}

/** 53 bits: FNV-1a twice over. */
function hashOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x1234567];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x01000193) ^ (low >>> 15);
  }
  return (high >>> 11) * 4294967296 + (low >>> 0);
}

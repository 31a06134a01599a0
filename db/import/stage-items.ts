import type { SourceItem } from "@/lib/sources/source";
import type { Reader } from "./read-posting";
import type { Rejected, Sighting, Stage, Texts } from "./stage";

const BATCH = 500;
/** Batches that may be in the readers' hands at once: keeps them busy, and memory bounded. */
const AHEAD = 4;

export type ImportItems = AsyncIterable<ImportItem> | Iterable<ImportItem>;

/** What a source yields, and the file it stands in. */
export interface ImportItem {
  file: string;
  item: SourceItem;
}

interface StageOptions {
  asOf: string;
  dryRun?: boolean | undefined;
  read: Reader;
  onProgress?: ((read: number) => void) | undefined;
}

interface Batch {
  sightings: Sighting[];
  rejected: Rejected[];
  read: Promise<Texts>;
  upTo: number;
}

/** Stages every item, batch by batch in their order, the next ones being read while one is written. */
export async function stageItems(items: ImportItems, stage: Stage, options: StageOptions) {
  const counts = { read: 0, added: 0, updated: 0, unchanged: 0, repeated: 0, rejected: 0 };
  const reasons = new Map<string, number>();
  const waiting: Batch[] = [];
  let [sightings, rejected]: [Sighting[], Rejected[]] = [[], []];
  const close = () => {
    const read = readNew(sightings, options);
    read.catch(() => {}); // It is thrown where it is awaited, which may be too late for Node.
    waiting.push({ sightings, rejected, read, upTo: counts.read });
    [sightings, rejected] = [[], []];
  };
  const write = async ({ sightings, rejected, read, upTo }: Batch) => {
    const found = await read;
    if (!options.dryRun) stage.write(sightings, found, rejected);
    options.onProgress?.(upTo);
  };
  try {
    for await (const { file, item } of items) {
      counts.read++;
      if (item.kind === "posting") {
        const sighting = stage.sight(item.posting);
        counts[sighting.outcome]++;
        sightings.push(sighting);
      } else {
        counts.rejected++;
        reasons.set(item.reason, (reasons.get(item.reason) ?? 0) + 1);
        rejected.push({ file, line: item.line, reason: item.reason, excerpt: item.excerpt });
      }
      if (sightings.length + rejected.length < BATCH) continue;
      close();
      const oldest = waiting.length > AHEAD ? waiting.shift() : undefined;
      if (oldest) await write(oldest);
    }
    close();
  } finally {
    for (const batch of waiting) await write(batch);
  }
  return { ...counts, reasons };
}

/** Reads the texts of those that are new or changed, and not staged by an earlier attempt. */
async function readNew(sightings: Sighting[], { asOf, dryRun, read }: StageOptions): Promise<Texts> {
  const isNew = ({ outcome, isStaged }: Sighting) => outcome !== "unchanged" && !isStaged;
  const needed = dryRun ? [] : sightings.filter(isNew);
  const found = await read(
    needed.map(({ raw }) => raw),
    asOf,
  );
  return new Map(needed.map((one, index) => [one, found[index]]));
}

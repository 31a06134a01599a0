import type { RawPosting } from "@/lib/posting/raw-posting";
import type { Store } from "../open";
import { type Market, reject } from "../schema";
import { postingHash, postingKey, type ReadPosting } from "./read-posting";

/** What became of one posting that was given. */
export type Staged = "added" | "updated" | "unchanged" | "repeated";

/** A rejected record, as `crossroles rejects` lists it. */
export interface Rejected {
  file: string;
  line: number | null;
  reason: string;
  excerpt: string;
}

/** A posting as an import saw it. Its text needs reading only if it is new or another than the stored one. */
export interface Sighting {
  raw: RawPosting;
  key: string;
  hash: string;
  outcome: Staged;
  /** An earlier attempt at this import staged it already. */
  isStaged: boolean;
}

/** What was read of the postings that needed it. */
export type Texts = Map<Sighting, ReadPosting | undefined>;

interface Run {
  id: number;
  market: Market;
  asOf: string;
}

/** Writes one import's postings beside the live ones, in short batches. Nothing of it shows before the merge. */
export class Stage {
  private readonly seen = new Set<string>();
  private readonly statements: ReturnType<typeof prepare>;

  constructor(
    private readonly store: Store,
    private readonly run: Run,
  ) {
    this.statements = prepare(store);
  }

  /** Says what a posting is to this import. */
  sight(raw: RawPosting): Sighting {
    const key = postingKey(raw);
    const hash = postingHash(raw);
    const identity = `${raw.source}\n${key}`;
    if (this.seen.has(identity)) return { raw, key, hash, outcome: "repeated", isStaged: true };
    this.seen.add(identity);
    const live = this.statements.liveHash.get(this.run.market, raw.source, key);
    return {
      raw,
      key,
      hash,
      outcome: live === undefined ? "added" : live === hash ? "unchanged" : "updated",
      isStaged: this.statements.stagedHash.get(this.run.id, raw.source, key) === hash,
    };
  }

  /** Stages a batch in one transaction. */
  write(sightings: Sighting[], texts: Texts, rejected: Rejected[]) {
    this.store.$client
      .transaction(() => {
        for (const one of rejected) {
          this.store
            .insert(reject)
            .values({ importId: this.run.id, ...one })
            .run();
        }
        for (const one of sightings) if (!one.isStaged) this.writeOne(one, texts.get(one));
      })
      .immediate();
  }

  private writeOne({ raw, key, hash }: Sighting, read: ReadPosting | undefined) {
    const { document, stage } = this.statements;
    const documentId = read && document.run(read.text, read.sections, read.evidence).lastInsertRowid;
    stage.run({
      importId: this.run.id,
      source: raw.source,
      key,
      hash,
      row: read?.row ?? null,
      documentId: documentId ?? null,
      lastSeen: raw.lastSeenAt ?? this.run.asOf,
      closedAt: raw.closedAt,
    });
  }
}

/** Run for every posting, so without Drizzle, which takes several times as long for each. */
function prepare({ $client }: Store) {
  return {
    liveHash: $client.prepare("select hash from posting where market = ? and source = ? and key = ?").pluck(),
    stagedHash: $client
      .prepare("select hash from stage where import_id = ? and source = ? and key = ?")
      .pluck(),
    document: $client.prepare("insert into document (text, sections, evidence) values (?, ?, ?)"),
    stage: $client.prepare(
      `insert or replace into stage (import_id, source, key, hash, row, document_id, last_seen, closed_at)
       values (:importId, :source, :key, :hash, :row, :documentId, :lastSeen, :closedAt)`,
    ),
  };
}

import { and, eq, sql } from "drizzle-orm";
import type { RawPosting } from "@/lib/posting/raw-posting";
import type { Store } from "../open";
import { document, type Market, posting, reject, stage } from "../schema";
import { postingHash, postingKey, type ReadPosting, readPosting } from "./read-posting";

/** What became of one posting that was read. */
export type Staged = "added" | "updated" | "unchanged" | "repeated";

/** A rejected record, as `crossroles rejects` lists it. */
export interface Rejected {
  file: string;
  line: number | null;
  reason: string;
  excerpt: string;
}

/** A posting to stage; `read` spares reading its text, where that was done already. */
export interface Incoming {
  raw: RawPosting;
  read?: ReadPosting | undefined;
}

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
    private readonly dryRun = false,
  ) {
    this.statements = prepare(store, run);
  }

  /** Stages a batch in one transaction and says of each posting what it is. */
  write(postings: Incoming[], rejected: Rejected[]): Staged[] {
    return this.store.$client
      .transaction(() => {
        if (!this.dryRun) {
          for (const one of rejected) this.statements.reject.run({ ...one });
        }
        return postings.map((one) => this.writeOne(one));
      })
      .immediate();
  }

  private writeOne({ raw, read }: Incoming): Staged {
    const key = postingKey(raw);
    const identity = `${raw.source}\n${key}`;
    if (this.seen.has(identity)) return "repeated";
    this.seen.add(identity);
    const hash = postingHash(raw);
    const live = this.statements.liveHash.get({ source: raw.source, key })?.hash;
    const outcome = live === undefined ? "added" : live === hash ? "unchanged" : "updated";
    const staged = this.statements.stagedHash.get({ source: raw.source, key })?.hash;
    if (!this.dryRun && staged !== hash) this.insert({ raw, read }, key, hash, outcome);
    return outcome;
  }

  private insert({ raw, read }: Incoming, key: string, hash: string, outcome: Staged) {
    const sighting = {
      source: raw.source,
      key,
      hash,
      lastSeen: raw.lastSeenAt ?? this.run.asOf,
      closedAt: raw.closedAt,
    };
    if (outcome === "unchanged") {
      this.statements.stage.run({ ...sighting, row: null, documentId: null });
      return;
    }
    const { row, document: doc } = read ?? readPosting(raw, this.run.asOf);
    const { lastInsertRowid } = this.statements.document.run({ ...doc });
    this.statements.stage.run({ ...sighting, row, documentId: Number(lastInsertRowid) });
  }
}

const at = sql.placeholder;

function prepare(store: Store, run: Run) {
  return {
    liveHash: store
      .select({ hash: posting.hash })
      .from(posting)
      .where(
        and(eq(posting.market, run.market), eq(posting.source, at("source")), eq(posting.key, at("key"))),
      )
      .prepare(),
    stagedHash: store
      .select({ hash: stage.hash })
      .from(stage)
      .where(and(eq(stage.importId, run.id), eq(stage.source, at("source")), eq(stage.key, at("key"))))
      .prepare(),
    document: store
      .insert(document)
      .values({ text: at("text"), sections: at("sections"), evidence: at("evidence") })
      .prepare(),
    stage: store
      .insert(stage)
      .values({
        importId: run.id,
        source: at("source"),
        key: at("key"),
        hash: at("hash"),
        row: at("row"),
        documentId: at("documentId"),
        lastSeen: at("lastSeen"),
        closedAt: at("closedAt"),
      })
      .onConflictDoUpdate({
        target: [stage.importId, stage.source, stage.key],
        set: {
          hash: sql`excluded.hash`,
          row: sql`excluded.row`,
          documentId: sql`excluded.document_id`,
          lastSeen: sql`excluded.last_seen`,
          closedAt: sql`excluded.closed_at`,
        },
      })
      .prepare(),
    reject: store
      .insert(reject)
      .values({
        importId: run.id,
        file: at("file"),
        line: at("line"),
        reason: at("reason"),
        excerpt: at("excerpt"),
      })
      .prepare(),
  };
}

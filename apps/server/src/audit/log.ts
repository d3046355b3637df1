import type { Queries } from "../database/database.js";
import { firstBreak, GENESIS, same } from "./chain.js";
import { isSigned, signCheckpoint } from "./checkpoint.js";
import { type Entry, type Ground, written } from "./entry.js";
import { readMemory, readSigningKey, type SigningKey, writeMemory } from "./key.js";
import { checkpointLine, readLine } from "./lines.js";
import * as store from "./store.js";
import { LOG_CUT } from "./verify.js";

/** An entry as it is handed to the log; `participation` is looked up when it is written. */
export type Draft = Omit<Entry, "at" | "ground"> & { readonly ground: Ground | "participation" };

/** What the log needs. */
export interface Logging {
  readonly database: Queries;
  /** RFC 3339. */
  readonly now: () => string;
  /** The folder of the key and of the memory of what was signed. */
  readonly data: string;
  /** Told where the log was found changed; nothing in it is personal. */
  readonly onTrouble?: (what: string, sequence: number) => void;
}

interface Waiting {
  readonly entries: readonly (Omit<Entry, "ground"> & Pick<Draft, "ground">)[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** A checkpoint is signed after so many entries, or so many minutes after the last one. */
const ENTRIES_BETWEEN = 1000;
const MINUTES_BETWEEN = 5;
const MINUTE = 60_000;
/** So many entries go into the database at once; those that come meanwhile wait for the next turn. */
const MOST_AT_ONCE = 500;
const PAGE = 1000;
const MOST_GROUNDS = 20_000;

/**
 * The log of a running server. {@link note} answers when the entries are durable: whoever lets data out waits for it.
 * Entries that come while others are being written go in together with the next turn, so many readers share one write.
 */
export class Log {
  readonly #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;
  /** What this process wrote last: if it is no longer there, somebody has changed the log. */
  #last: store.Place | null = null;
  /** Up to here this process has recomputed the chain. */
  #checked: store.Place = { sequence: 0, hash: GENESIS };
  #signed: { sequence: number; minutes: number };
  #checkpointing: Promise<void> | null = null;
  readonly #grounds = new Map<string, Ground>();
  readonly #tally = new Map<string, { draft: Draft; times: number }>();
  readonly #timer: NodeJS.Timeout;

  private constructor(
    private readonly logging: Logging,
    private readonly key: SigningKey,
  ) {
    this.#signed = { sequence: 0, minutes: 0 };
    this.#timer = setInterval(() => void this.#everyMinute().catch(() => undefined), MINUTE);
    this.#timer.unref();
  }

  /**
   * Opens the log, and looks whether it still holds what this machine signed last; where not, an entry says so.
   * @throws AuditKeyRefused
   */
  static async open(logging: Logging): Promise<Log> {
    const log = new Log(logging, await readSigningKey(logging.data));
    await log.#remember().catch((error: unknown) => {
      clearInterval(log.#timer);
      throw error;
    });
    return log;
  }

  /** The public key with which checkpoints of this log are checked. */
  get publicKey(): string {
    return this.key.publicKey;
  }

  /** Writes entries; answers when they are durable. */
  note(...drafts: readonly Draft[]): Promise<void> {
    if (drafts.length === 0) return Promise.resolve();
    const at = this.logging.now();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entries: drafts.map((draft) => ({ ...draft, at })), resolve, reject });
      this.#start();
    });
  }

  /**
   * Counts what nobody in particular did, e.g. requests without a session: one entry a minute says how often, so that a
   * flood of requests is no flood of entries.
   */
  count(draft: Draft): void {
    const key = JSON.stringify([draft.what, draft.ground]);
    const before = this.#tally.get(key);
    this.#tally.set(key, { draft, times: (before?.times ?? 0) + 1 });
  }

  /** Recomputes the chain since the last time and signs where it ends. */
  checkpoint(): Promise<void> {
    this.#checkpointing ??= this.#sign().finally(() => {
      this.#checkpointing = null;
    });
    return this.#checkpointing;
  }

  /** Writes what is counted and signs the end. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#writeTally();
    while (this.#writing) await this.#writing;
    await this.checkpoint();
  }

  #start(): void {
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
      // Whoever was just answered may have handed in the next entry before the turn was over.
      if (this.#waiting.length > 0) this.#start();
    });
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      let size = 0;
      const batch: Waiting[] = [];
      while (this.#waiting.length > 0 && size < MOST_AT_ONCE) {
        const next = this.#waiting.shift()!;
        size += next.entries.length;
        batch.push(next);
      }
      try {
        await this.#append(batch.flatMap(({ entries }) => entries));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    if (this.#last && this.#last.sequence - this.#signed.sequence >= ENTRIES_BETWEEN) {
      void this.checkpoint().catch(() => undefined);
    }
  }

  async #append(entries: Waiting["entries"]): Promise<void> {
    await this.#lookUpGrounds(entries);
    const bodies = entries.map((entry) => written({ ...entry, ground: this.#groundOf(entry) }));
    const { head, seen } = await store.append(this.logging.database, bodies, this.#last?.sequence ?? 0);
    const last = this.#last;
    this.#last = head;
    if (last && (seen === null || !same(seen, last.hash))) {
      this.#last = await this.#tellCut(last.sequence);
      // From here on the chain is another one: what was recomputed of it says nothing about this one.
      this.#checked = this.#last;
    }
  }

  async #lookUpGrounds(entries: Waiting["entries"]): Promise<void> {
    if (this.#grounds.size > MOST_GROUNDS) this.#grounds.clear();
    const unknown = new Map<string, { file: string; organisation: string }>();
    for (const { ground, file, organisation } of entries) {
      const key = `${file} ${organisation}`;
      if (ground !== "participation" || file === null || organisation === null || this.#grounds.has(key))
        continue;
      unknown.set(key, { file, organisation });
    }
    if (unknown.size === 0) return;
    for (const { file, organisation, since, act } of await store.readGrounds(
      this.logging.database,
      [...unknown.values()],
      this.logging.now(),
    )) {
      this.#grounds.set(`${file} ${organisation}`, { by: "participation", since, act });
    }
  }

  #groundOf({ ground, file, organisation }: Pick<Draft, "ground" | "file" | "organisation">): Ground {
    return ground === "participation"
      ? (this.#grounds.get(`${file} ${organisation}`) ?? { by: "none" })
      : ground;
  }

  /** Says in the log that it does not hold what was at that place. */
  async #tellCut(sequence: number): Promise<store.Place> {
    this.logging.onTrouble?.("the log was changed or cut", sequence);
    const entry: Entry = {
      at: this.logging.now(),
      ...{ officer: null, organisation: null, what: LOG_CUT, file: null, part: null },
      about: { sequence },
      ground: { by: "server" },
    };
    return (await store.append(this.logging.database, [written(entry)], 0)).head;
  }

  async #remember(): Promise<void> {
    const { data, database } = this.logging;
    const line = await readMemory(data);
    const read = line === null ? null : readLine(line);
    if (read?.line !== "checkpoint" || read.checkpoint.key !== this.publicKey || !isSigned(read)) return;
    const { sequence, hash } = read.checkpoint;
    const place = { sequence, hash: Buffer.from(hash, "hex") };
    const there = sequence === 0 ? [{ hash: GENESIS }] : await store.readAfter(database, sequence - 1, 1);
    if (there[0] && same(there[0].hash, place.hash)) {
      this.#last = place;
      this.#checked = place;
    } else {
      this.#last = await this.#tellCut(sequence);
      this.#checked = this.#last;
    }
    this.#signed = { sequence: this.#last.sequence, minutes: 0 };
  }

  async #sign(): Promise<void> {
    const { database, data, now } = this.logging;
    for (;;) {
      const links = await store.readAfter(database, this.#checked.sequence, PAGE);
      if (links.length === 0) break;
      const broken = firstBreak(this.#checked, links);
      this.#checked = links.at(-1)!;
      if (broken !== null) this.#last = await this.#tellCut(broken);
    }
    this.#signed = { sequence: this.#checked.sequence, minutes: 0 };
    if (this.#checked.sequence === 0) return;
    const { sequence, hash } = this.#checked;
    const signed = signCheckpoint(this.key.privateKey, {
      ...{ at: now(), sequence, hash: Buffer.from(hash).toString("hex") },
    });
    await store.addCheckpoint(database, signed);
    await writeMemory(data, checkpointLine(signed));
  }

  async #everyMinute(): Promise<void> {
    await this.#writeTally();
    this.#signed = { ...this.#signed, minutes: this.#signed.minutes + 1 };
    const grown = (this.#last?.sequence ?? 0) > this.#signed.sequence;
    if (grown && this.#signed.minutes >= MINUTES_BETWEEN) await this.checkpoint();
  }

  async #writeTally(): Promise<void> {
    const counted = [...this.#tally.values()];
    this.#tally.clear();
    await this.note(...counted.map(({ draft, times }) => ({ ...draft, about: { ...draft.about, times } })));
  }
}

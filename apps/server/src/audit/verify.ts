import { GENESIS, hashOf } from "./chain.js";
import { type Checkpoint, isSigned } from "./checkpoint.js";
import { type Line, readLine } from "./lines.js";

/**
 * What is wrong with an export, at the first place where it shows.
 *
 * - `unreadable`: the line is not a line of an export in its one form
 * - `changed`: the entry, or its hash, is not what was written
 * - `missing`: entries `sequence` to `last` are not there
 * - `reordered`: the entry `sequence` stands further down
 * - `repeated`: an entry with that sequence came before; one was put in
 * - `rewritten`: entries `sequence` to `last` fit each other and not the checkpoint: at least one was changed, put in or taken out
 * - `forged`: the signature of a checkpoint is not that of its key
 * - `unknown-key`: a checkpoint is signed with a key that is not among those given
 * - `end-missing`: no checkpoint closes the export, or something follows it: the end was cut off or added to
 * - `cut`: the export is whole, and tells that Pana found its log not to continue what it had written or signed before
 * - `not-continued`: the log is not the one that the earlier checkpoint was about
 */
export type Finding = {
  readonly fault:
    | "unreadable"
    | "changed"
    | "missing"
    | "reordered"
    | "repeated"
    | "rewritten"
    | "forged"
    | "unknown-key"
    | "end-missing"
    | "cut"
    | "not-continued";
  /** Of the export, counted from 1. */
  readonly line: number;
  /** Of the entry; null where the finding is about none. */
  readonly sequence: number | null;
  /** Of the last entry concerned, where there are several. */
  readonly last: number | null;
};

export interface Verdict {
  readonly whole: boolean;
  readonly finding: Finding | null;
  /** What was read before anything was found. */
  readonly entries: number;
  readonly checkpoints: number;
  readonly first: number | null;
  readonly last: number | null;
  /** When the export was closed; RFC 3339. Null where it is not closed. */
  readonly closedAt: string | null;
}

export interface Verifying {
  /** The public keys that are believed, as texts. */
  readonly keys: readonly string[];
  /** The closing checkpoint of an earlier export, kept elsewhere: this export must continue it. */
  readonly earlier?: Checkpoint;
}

/** The kind of entry with which Pana says that its log does not continue what it had signed. */
export const LOG_CUT = "log.cut";

/**
 * Checks an export from its lines and public keys alone. Everything before the finding is as it was written, as far as the
 * checkpoints reach.
 * @param lines without their ends
 */
export async function verifyExport(
  lines: AsyncIterable<string> | Iterable<string>,
  { keys, earlier }: Verifying,
): Promise<Verdict> {
  const walk = new Walk(new Set(keys), earlier ?? null);
  let suspended: Finding | null = null;
  for await (const text of lines) {
    const parsed = readLine(text);
    if (suspended !== null) {
      // A gap: whether the entry stands further down decides between two words for it.
      if (parsed?.line === "entry" && parsed.sequence === suspended.sequence) {
        suspended = { ...suspended, fault: "reordered", last: null };
        break;
      }
      continue;
    }
    const finding = walk.next(parsed);
    if (finding?.fault === "missing") suspended = finding;
    else if (finding) return walk.verdict(finding);
  }
  return walk.verdict(suspended ?? walk.end());
}

/** The state of a walk over the lines. */
class Walk {
  #line = 0;
  #first: number | null = null;
  #sequence = 0;
  #hash: Uint8Array = GENESIS;
  #before = "";
  #entries = 0;
  #checkpoints = 0;
  /** The last entry that a checkpoint has confirmed. */
  #confirmed = 0;
  #closed: Checkpoint | null = null;
  #earlierMet = false;
  #cut: Finding | null = null;

  constructor(
    private readonly keys: ReadonlySet<string>,
    private readonly earlier: Checkpoint | null,
  ) {}

  /** What is wrong with the next line, or null. */
  next(parsed: Line | null): Finding | null {
    this.#line += 1;
    if (this.#closed) return this.#found("end-missing");
    if (!parsed) return this.#found("unreadable", this.#first === null ? null : this.#sequence + 1);
    if (this.#first === null) {
      if (parsed.line !== "opening") return this.#found("unreadable");
      this.#first = parsed.export.first;
      this.#before = parsed.export.before;
      this.#sequence = this.#first - 1;
      this.#confirmed = this.#sequence;
      this.#hash = Buffer.from(this.#before, "hex");
      return this.#meetEarlier();
    }
    switch (parsed.line) {
      case "opening":
        return this.#found("unreadable", this.#sequence + 1);
      case "entry":
        return this.#entry(parsed);
      case "checkpoint":
        return this.#checkpoint(parsed);
    }
  }

  /** What is missing at the end, or null. */
  end(): Finding | null {
    if (!this.#closed) return { ...this.#found("end-missing", this.#sequence + 1), line: this.#line + 1 };
    if (this.earlier !== null && !this.#earlierMet)
      return this.#found("not-continued", this.earlier.sequence);
    return this.#cut;
  }

  verdict(finding: Finding | null): Verdict {
    return {
      whole: finding === null,
      finding,
      entries: this.#entries,
      checkpoints: this.#checkpoints,
      first: this.#entries === 0 ? null : this.#first,
      last: this.#entries === 0 ? null : this.#sequence,
      closedAt: this.#closed?.at ?? null,
    };
  }

  #entry({ sequence, body, hash, entry }: Extract<Line, { line: "entry" }>): Finding | null {
    const expected = this.#sequence + 1;
    if (sequence > expected) return this.#found("missing", expected, sequence - 1);
    if (sequence < expected) return this.#found("repeated", sequence);
    const computed = hashOf(this.#hash, sequence, body);
    if (computed.toString("hex") !== hash) return this.#found("changed", sequence);
    this.#sequence = sequence;
    this.#hash = computed;
    this.#entries += 1;
    if (entry.what === LOG_CUT) this.#cut ??= this.#found("cut", sequence);
    return this.#meetEarlier();
  }

  #checkpoint(signed: Extract<Line, { line: "checkpoint" }>): Finding | null {
    const { checkpoint } = signed;
    if (!this.keys.has(checkpoint.key)) return this.#found("unknown-key");
    if (!isSigned({ checkpoint, signature: signed.signature })) return this.#found("forged");
    this.#checkpoints += 1;
    const closing = checkpoint.export;
    if (closing && closing.first < this.#first!)
      return this.#found("missing", closing.first, this.#first! - 1);
    if (checkpoint.sequence > this.#sequence) {
      return this.#found("missing", this.#sequence + 1, checkpoint.sequence);
    }
    const begun = !closing || (closing.before === this.#before && closing.first === this.#first);
    const fits = checkpoint.sequence === this.#sequence && checkpoint.hash === hexOf(this.#hash) && begun;
    if (!fits) {
      const last = Math.max(this.#sequence, checkpoint.sequence);
      return this.#found("rewritten", Math.min(this.#confirmed + 1, last), last);
    }
    this.#confirmed = checkpoint.sequence;
    if (closing) this.#closed = checkpoint;
    return null;
  }

  #meetEarlier(): Finding | null {
    if (this.earlier === null || this.earlier.sequence !== this.#sequence) return null;
    this.#earlierMet = true;
    return this.earlier.hash === hexOf(this.#hash) ? null : this.#found("not-continued", this.#sequence);
  }

  #found(fault: Finding["fault"], sequence: number | null = null, last: number | null = null): Finding {
    return { fault, line: this.#line, sequence, last };
  }
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

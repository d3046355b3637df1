import { createHash } from "node:crypto";

/** A table as the backup holds it. */
export interface KeptTable {
  readonly table: string;
  /** Without those that PostgreSQL computes. */
  readonly columns: readonly string[];
}

/** What stands at the beginning of a backup. */
export interface BackupHead {
  readonly format: "pana-backup";
  readonly version: 1;
  /** RFC 3339. */
  readonly made: string;
  /** The version of PostgreSQL that it came from. */
  readonly postgresql: string;
  readonly migrations: readonly {
    readonly number: number;
    readonly name: string;
    readonly checksum: string;
  }[];
  readonly tables: readonly KeptTable[];
}

/** How many rows a table has, and SHA-256 over them as COPY writes them in the order of the primary key. */
export interface TableDigest {
  readonly table: string;
  readonly rows: number;
  readonly sha256: string;
}

/** What stands at the end of a backup, and what a restored database is compared with. */
export interface Manifest {
  readonly tables: readonly TableDigest[];
  readonly sequences: readonly Sequence[];
  /** The heads of the chains of acts: of how many files, and SHA-256 over number, version and head of each. */
  readonly chains: { readonly files: number; readonly heads: string };
  /** The ids of the key-encryption keys without which its identities cannot be read; the keys are not in it. */
  readonly vaultKeys: readonly string[];
}

export interface Sequence {
  readonly name: string;
  readonly value: string;
  readonly called: boolean;
}

const NEWLINE = 10;

/** Counts and digests rows as COPY writes them, whichever way they come in parts. */
export class Tally {
  readonly #hash = createHash("sha256");
  #rows = 0;
  add(part: Uint8Array): void {
    this.#hash.update(part);
    // A line break within a value is written otherwise: every one that stands here ends a row.
    for (let at = part.indexOf(NEWLINE); at >= 0; at = part.indexOf(NEWLINE, at + 1)) this.#rows += 1;
  }
  of(table: string): TableDigest {
    return { table, rows: this.#rows, sha256: this.#hash.digest("hex") };
  }
}

import type { Act, Person } from "@pana/law";
import { type Queries, statement } from "../database/database.js";
import type { Stamps } from "../organisations/store.js";
import type { DutyBefore, Projection } from "./projection.js";

/** An act as its file keeps it: the interchange form, with its place and who typed it in. */
export interface KeptAct extends Act {
  readonly recordedAt: string;
  readonly file: string;
  readonly sequence: number;
  readonly officer: string | null;
}

/** All that is needed to judge an act and to project what it changes. */
export interface ReadFile {
  readonly number: string;
  readonly version: number;
  readonly person: Person;
  readonly region: string | null;
  readonly acts: readonly KeptAct[];
  /** How many of the acts the organisation may not know of: the numbers that it sees leave them out. */
  readonly hidden: number;
  readonly participants: readonly string[];
  /** The organisation takes no part: it may answer a package, or has answered one. */
  readonly asked: boolean;
  readonly duties: readonly DutyBefore[];
  /** What was recorded under the idempotency key before. */
  readonly repeated: Repeated | null;
  readonly stamps: Stamps;
}

export interface Repeated {
  readonly sequence: number;
  readonly file: string;
  /** Hexadecimal. */
  readonly digest: string;
}

type Raw = Omit<ReadFile, "duties"> & {
  readonly duties: readonly [string, DutyBefore["state"], number | null, number | null, string | null][];
};

const toMilliseconds = (seconds: number | null): number | null =>
  seconds === null ? null : Math.round(seconds * 1000);

function asRead(text: string | null | undefined): ReadFile | null {
  if (!text) return null;
  const raw = JSON.parse(text) as Raw;
  return {
    ...raw,
    duties: raw.duties.map(([name, state, due, dueBefore, bearer]) => ({
      name,
      state,
      due: toMilliseconds(due),
      dueBefore: toMilliseconds(dueBefore),
      bearer,
    })),
  };
}

const READ_TO_APPEND = statement<{ file: string | null }>(
  "read-to-append",
  "select read_to_append($1, $2, $3, $4, $5) as file",
);
/** The file, or null where the organisation does not take part in it. */
export const readToAppend = async (
  queries: Queries,
  organisation: string,
  officer: string,
  file: string,
  key: string,
  now: string,
): Promise<ReadFile | null> =>
  asRead((await queries.rows(READ_TO_APPEND, [organisation, officer, file, key, now]))[0]?.file);

const READ_TO_PROJECT = statement<{ file: string | null }>(
  "read-to-project",
  "select read_to_project($1, $2) as file",
);
/** The file for projection alone: nobody looks at it. */
export const readToProject = async (queries: Queries, file: string, now: string): Promise<ReadFile | null> =>
  asRead((await queries.rows(READ_TO_PROJECT, [file, now]))[0]?.file);

const APPEND = statement<{
  outcome: "recorded" | "repeated" | "conflict" | "not-visible";
  version: number | null;
  number: string | null;
  hashes: string[] | null;
  digest: string | null;
  recorded_file: string | null;
}>("append", "select * from append($1, $2, $3, $4, $5, $6, $7, $8, $9)");

export interface Appending {
  readonly organisation: string;
  /** Null for files that are loaded rather than typed in. */
  readonly officer: string | null;
  readonly file: string;
  /** The version that the acts follow; 0 for a new file. */
  readonly version: number;
  /** Each as canonical JSON. */
  readonly bodies: readonly string[];
  readonly key: string | null;
  readonly digest: Uint8Array | null;
  /** What a new file begins with. */
  readonly opening: {
    readonly year: number;
    readonly person: Person;
    readonly region: string | null;
    /** RFC 3339. */
    readonly opened_at: string;
  } | null;
  readonly projection: Projection;
}

export type Appended =
  | {
      readonly outcome: "recorded";
      readonly version: number;
      readonly number: string;
      readonly hashes: readonly string[];
    }
  | { readonly outcome: "repeated"; readonly number: string; readonly repeated: Repeated }
  | { readonly outcome: "conflict"; readonly version: number }
  | { readonly outcome: "not-visible" };

/** Appends acts and projects the file, all or nothing. */
export async function append(queries: Queries, appending: Appending): Promise<Appended> {
  const { organisation, officer, file, version, bodies, key, digest, opening, projection } = appending;
  const [row] = await queries.rows(APPEND, [
    organisation,
    officer,
    file,
    version,
    bodies,
    key,
    digest,
    opening && JSON.stringify(opening),
    JSON.stringify(projection),
  ]);
  switch (row!.outcome) {
    case "recorded":
      return {
        outcome: "recorded",
        version: row!.version!,
        number: row!.number!,
        hashes: row!.hashes!,
      };
    case "repeated":
      return {
        outcome: "repeated",
        number: row!.number!,
        repeated: { sequence: row!.version!, file: row!.recorded_file!, digest: row!.digest! },
      };
    case "conflict":
      return { outcome: "conflict", version: row!.version! };
    default:
      return { outcome: "not-visible" };
  }
}

const REPEATED = statement<{ file: string; sequence: number; digest: string; number: string }>(
  "find-repeated",
  "select file, sequence, digest, number from recorded_under($1)",
);
/** What the viewing officer recorded under an idempotency key. */
export const findRepeated = async (
  queries: Queries,
  key: string,
): Promise<(Repeated & { readonly number: string }) | null> =>
  (await queries.rows(REPEATED, [key]))[0] ?? null;

/** PostgreSQL's code of a unique violation, of the index that lets a key record once. */
export const isRepeatedAtOnce = (error: unknown): boolean =>
  (error as { code?: unknown }).code === "23505" &&
  (error as { constraint?: unknown }).constraint === "acts_request";

const PROJECT_AGAIN = statement<{ done: boolean }>(
  "project-again",
  "select project_again($1, $2, $3) as done",
);
/** Writes a projection where no act has come meanwhile. */
export const projectAgain = async (
  queries: Queries,
  file: string,
  version: number,
  projection: Projection,
): Promise<boolean> =>
  (await queries.rows(PROJECT_AGAIN, [file, version, JSON.stringify(projection)]))[0]!.done;

const TO_WAKE = statement<{ file: string }>("files-to-wake", "select files_to_wake($1, $2) as file");
export const filesToWake = async (queries: Queries, now: string, most: number): Promise<readonly string[]> =>
  (await queries.rows(TO_WAKE, [now, most])).map(({ file }) => file);

const TERMS_OVER = statement<{ file: string }>(
  "files-with-terms-over",
  "select files_with_terms_over($1, $2, $3, $4) as file",
);
/** Files after one, by id, with an unmet duty whose term runs over a span of time. */
export const filesWithTermsOver = async (
  queries: Queries,
  from: string,
  to: string,
  after: string,
  most: number,
): Promise<readonly string[]> =>
  (await queries.rows(TERMS_OVER, [from, to, after, most])).map(({ file }) => file);

const BROKEN = statement<{ file: string; sequence: number; fault: string }>(
  "broken-chains",
  "select file_id as file, sequence, fault from broken_chains($1)",
);
/** Every place at which a chain of acts is broken, in one file or in all; none is the right answer. */
export const brokenChains = (
  queries: Queries,
  file: string | null = null,
): Promise<readonly { readonly file: string; readonly sequence: number; readonly fault: string }[]> =>
  queries.rows(BROKEN, [file]);

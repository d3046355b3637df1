import { type Static, type TSchema, Type } from "typebox";
import Value from "typebox/value";
import { canonical } from "../files/canonical.js";
import type { Link } from "./chain.js";
import type { SignedCheckpoint } from "./checkpoint.js";

/*
 * An export is JSON lines, each in its canonical form: an opening line, entries with checkpoints between them, and a
 * checkpoint that says which entries the export holds.
 */

const Hash = Type.String({ pattern: "^[0-9a-f]{64}$" });
const Place = Type.Integer({ minimum: 0 });

const Opening = Type.Object(
  { export: Type.Object({ format: Type.Literal("pana-audit-1"), first: Place, before: Hash }) },
  { additionalProperties: false },
);
const EntryLine = Type.Object(
  { sequence: Place, entry: Type.Record(Type.String(), Type.Unknown()), hash: Hash },
  { additionalProperties: false },
);
const CheckpointLine = Type.Object(
  {
    checkpoint: Type.Object(
      {
        at: Type.String(),
        sequence: Place,
        hash: Hash,
        key: Type.String(),
        export: Type.Optional(Type.Object({ first: Place, last: Place, before: Hash })),
      },
      { additionalProperties: false },
    ),
    signature: Type.String(),
  },
  { additionalProperties: false },
);
const SHAPES = { opening: Opening, entry: EntryLine, checkpoint: CheckpointLine } as const satisfies Record<
  string,
  TSchema
>;

/** A line of an export, by what it is. */
export type Line =
  | ({ readonly line: "opening" } & Static<typeof Opening>)
  | ({ readonly line: "entry"; readonly body: string } & Static<typeof EntryLine>)
  | ({ readonly line: "checkpoint" } & SignedCheckpoint);

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

export const openingLine = (first: number, before: Uint8Array): string =>
  canonical({ export: { format: "pana-audit-1", first, before: hex(before) } });

export const entryLine = ({ sequence, body, hash }: Link): string =>
  canonical({ sequence, entry: JSON.parse(body), hash: hex(hash) });

export const checkpointLine = (signed: SignedCheckpoint): string => canonical(signed);

/**
 * Reads a line. One that is not in its canonical form is none: two readers of the same bytes could take them differently.
 * @returns null where it is not a line of an export
 */
export function readLine(text: string): Line | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (canonical(value) !== text) return null;
  for (const [line, shape] of Object.entries(SHAPES)) {
    if (!Value.Check(shape, value)) continue;
    const body = line === "entry" ? { body: canonical((value as Static<typeof EntryLine>).entry) } : {};
    return { line, ...(value as object), ...body } as Line;
  }
  return null;
}

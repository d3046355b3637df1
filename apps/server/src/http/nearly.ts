import fc, { type Arbitrary } from "fast-check";
import type { TSchema } from "typebox";

/** A JSON schema as the contracts write it, read part by part. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Words that have broken programs before. */
export const STRINGS = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "a\udfff",
  "\u202e\u200b",
  "e\u0301\ufeff",
  "👩‍👧💥",
  "'; drop table acts; --",
  "%00",
  "%",
  "{{7*7}}",
  "../../../etc/passwd",
  "__proto__",
  "constructor",
  "toString",
  "NaN",
  "1e309",
  "-0",
  "9223372036854775808",
  "0000-00-00",
  "2026-02-30",
  "2026-02-29T24:00:00Z",
  "0000-01-01T00:00:00Z",
  "9999-12-31T23:59:59+14:00",
  "+275760-09-13T00:00:00.001Z",
  "2026-03-02T10:00:00",
  "2026-03-02T10:00:00.123456789123456789+05:00",
  "00000000-0000-0000-0000-000000000000",
  "x".repeat(70_000),
] as const;

/** A value nested deeper than anybody writes one. */
const deep = (): unknown => {
  let value: unknown = [];
  for (let depth = 0; depth < 500; depth++) value = depth % 2 ? { a: value } : [value];
  return value;
};

/** What no database keeps; in its JSON not even half a letter. */
const unkeepable = fc.constantFrom("a\u0000b", "\ud800", "b \udfff");

const nasty: Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...STRINGS) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      ...[null, true, false, 0, -1, 0.5, 1e21, 2 ** 53, -(2 ** 63), [], {}, [[]], [null], { length: -1 }],
    ),
  },
  { weight: 1, arbitrary: fc.constant(0).map(deep) },
  {
    weight: 1,
    arbitrary: fc.constant(JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}')),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) as Arbitrary<unknown> },
);

/** What stands in the database, so that requests get past the door. */
export interface Known {
  readonly ids: readonly string[];
  readonly codes: readonly string[];
  readonly kinds: readonly string[];
}

const text = (shape: Shape, name: string, known: Known): Arbitrary<string> => {
  if (shape.format === "uuid") {
    return fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...known.ids) },
      { weight: 1, arbitrary: fc.uuid() },
    );
  }
  if (shape.format === "date-time") {
    return fc
      .date({ min: new Date("2024-01-01"), max: new Date("2026-03-01"), noInvalidDate: true })
      .map((day) => day.toISOString());
  }
  if (shape.format === "date") return fc.constantFrom("2026-02-27", "2024-02-29", "2030-01-01");
  if (name === "code") return fc.constantFrom(...known.codes);
  if (name === "kind") return fc.constantFrom(...known.kinds);
  if (shape.pattern) return fc.stringMatching(new RegExp(shape.pattern));
  const { minLength = 0, maxLength = 200 } = shape;
  const words = fc.string({ minLength: Math.min(minLength, 200), maxLength: Math.min(maxLength, 200) });
  // In words that fit otherwise: only so does it come as far as the database.
  const halved = fc
    .tuple(words, unkeepable)
    .map(([fits, half]) => `${fits.slice(0, Math.max(0, Math.min(maxLength, 200) - half.length))}${half}`);
  return fc.oneof({ weight: 5, arbitrary: words }, { weight: 1, arbitrary: halved });
};

const fitting = (shape: Shape, name: string, known: Known): Arbitrary<unknown> => {
  if ("const" in shape) return fc.constant(shape.const);
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map((one) => nearly(one as TSchema, name, known)));
  switch (shape.type) {
    case "object":
      return shape.properties
        ? record(shape, known)
        : fc.dictionary(
            fc.constantFrom("to", "scope", "sheet", "ground", "why", "act", "__proto__"),
            fc.oneof({ weight: 2, arbitrary: nasty }, { weight: 1, arbitrary: unkeepable }),
          );
    case "array":
      return fc.array(nearly((shape.items ?? {}) as TSchema, name, known), { maxLength: 4 });
    case "string":
      return text(shape, name, known);
    case "integer":
    case "number":
      return fc.integer({ min: shape.minimum ?? 0, max: shape.maximum ?? 1000 });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return nasty;
  }
};

type Entries = readonly (readonly [string, unknown])[];

/** An object of a schema of which any field may be missing, and any more may stand there. */
function record(shape: Shape, known: Known): Arbitrary<unknown> {
  const fields = Object.entries(shape.properties ?? {}).map(([name, inner]) =>
    fc
      .tuple(fc.integer({ min: 0, max: 19 }), nearly(inner as TSchema, name, known))
      // One in twenty of the fields that must be there is not; of the others every second.
      .map(
        ([chance, one]): Entries => (chance < (shape.required?.includes(name) ? 1 : 10) ? [] : [[name, one]]),
      ),
  );
  const more = fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.string(), nasty)
    .map(([chance, name, one]): Entries => (chance > 0 ? [] : [[name, one]]));
  return fc.tuple(...fields, more).map((entries) => Object.fromEntries(entries.flat()));
}

/**
 * Values near a schema: most of their parts fit it, so that they get far, and some are what nobody would write.
 * @param name the field that the value is for
 */
export function nearly(schema: TSchema, name: string, known: Known): Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: fitting(schema as Shape, name, known) },
    { weight: 1, arbitrary: nasty },
  );
}

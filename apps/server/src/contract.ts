import { type Static, type TSchema, Type } from "typebox";

/** One HTTP operation as a table row: the server registers it, and the OpenAPI document is made from it. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  readonly schema: {
    readonly operationId: string;
    readonly summary: string;
    readonly tags: readonly string[];
    readonly params?: TSchema;
    readonly querystring?: TSchema;
    readonly headers?: TSchema;
    readonly body?: TSchema;
    readonly response: Readonly<Record<number, TSchema>>;
  };
}
export type Contract = Readonly<Record<string, Operation>>;

/** One of some words, typed as their union. */
export const oneOf = <const V extends readonly string[]>(words: V) =>
  Type.Unsafe<V[number]>(Type.Union(words.map((word) => Type.Literal(word))));

export const Id = Type.String({ format: "uuid" });
/** RFC 3339 with an offset. */
export const Moment = Type.String({ format: "date-time" });
export const TextSchema = Type.Object({ kk: Type.String(), ru: Type.String(), en: Type.String() });
export const LanguageSchema = oneOf(["kk", "ru", "en"]);
export const CitationSchema = Type.Object({ act: Type.String(), provision: Type.String() });
export const Nothing = Type.Null({ description: "No content" });

/** Every error, as RFC 9457 problem details. `code` is stable; `title` is in the reader's language. */
export const Problem = Type.Object({
  type: Type.String(),
  status: Type.Integer(),
  code: oneOf([
    "not-visible",
    "not-permitted",
    "conflict",
    "invalid",
    "unavailable",
    "unauthenticated",
    "too-many",
  ]),
  title: Type.String(),
  /** A refusal in the three languages, with its provisions. */
  reason: Type.Optional(TextSchema),
  basis: Type.Optional(Type.Array(CitationSchema)),
  /** The faults of invalid input, each with the field it is about. */
  faults: Type.Optional(
    Type.Array(Type.Object({ pointer: Type.String(), code: Type.String(), message: TextSchema })),
  ),
  /** With a conflict: the version that the file has now. */
  version: Type.Optional(Type.Integer()),
});
export type Problem = Static<typeof Problem>;

/** The errors that an operation can answer with. */
export const problems = <const S extends readonly number[]>(
  ...statuses: S
): Record<S[number], typeof Problem> =>
  Object.fromEntries(statuses.map((status) => [status, Problem])) as Record<S[number], typeof Problem>;

/** An organisation as lists and rows name it. */
export const OrganisationName = Type.Object({ id: Id, name: TextSchema });

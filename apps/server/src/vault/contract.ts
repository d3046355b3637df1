import { type Static, Type } from "typebox";
import { type Contract, Id, Moment, Nothing, OrganisationName, oneOf, problems } from "../contract.js";
import { TELLING } from "./blind-index-kinds.js";
import { LIKENESSES } from "./names/likeness.js";

const Short = Type.String({ minLength: 1, maxLength: 120 });
/** ISO 8601: a day, a month, or a year alone. */
const Born = Type.String({ pattern: "^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$" });

/** A name as somebody writes or calls it; a person may have several, of papers, of other alphabets, of others' use. */
export const Name = Type.Object({
  family: Type.Optional(Short),
  given: Type.Optional(Short),
  patronymic: Type.Optional(Short),
  use: oneOf(["papers", "called", "former"]),
});

export const Document = Type.Object({
  kind: oneOf([
    "passport",
    "identity-card",
    "birth-certificate",
    "residence-permit",
    "national-number",
    "other",
  ]),
  /** ISO 3166-1 alpha-2. */
  country: Type.Optional(Type.String({ pattern: "^[A-Z]{2}$" })),
  number: Type.String({ minLength: 3, maxLength: 40 }),
});

/** Who the person is. */
export const Identity = Type.Object({
  names: Type.Array(Name, { maxItems: 10 }),
  born: Type.Optional(Born),
  /** The individual identification number of Kazakhstan. */
  iin: Type.Optional(Type.String({ maxLength: 20 })),
  documents: Type.Array(Document, { maxItems: 20 }),
});
export type Identity = Static<typeof Identity>;

/** Whether the person may be reached there without danger: a trafficker may hold the phone, or live at the address. */
const Safety = oneOf(["safe", "ask-first", "never", "unknown"]);

/** How the person is reached. */
export const Contact = Type.Object({
  phones: Type.Array(
    Type.Object({
      number: Type.String({ minLength: 3, maxLength: 40 }),
      safety: Safety,
      whose: Type.Optional(Short),
    }),
    { maxItems: 20 },
  ),
  addresses: Type.Array(
    Type.Object({ text: Type.String({ minLength: 1, maxLength: 500 }), safety: Safety }),
    { maxItems: 20 },
  ),
});
export type Contact = Static<typeof Contact>;

/** A picture of the person, JPEG or PNG in base64; at most some 600 KB. */
export const Photo = Type.Object({
  type: oneOf(["image/jpeg", "image/png"]),
  base64: Type.String({ maxLength: 820_000, pattern: "^[A-Za-z0-9+/]+={0,2}$" }),
});
export type Photo = Static<typeof Photo>;

export const PARTS = ["identity", "contact", "photo"] as const;
export type Part = (typeof PARTS)[number];

const orNull = <const T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

export const HOLD_REASONS = ["criminal-proceedings", "civil-proceedings", "complaint", "search"] as const;
const Because = oneOf(HOLD_REASONS);

/** What is known of who the person is. A part that nobody has put in is null. */
export const IdentityView = Type.Object({
  /** Counts the changes; 0 where nothing was put in. */
  version: Type.Integer(),
  identity: orNull(Identity),
  contact: orNull(Contact),
  /** Parts that are closed to this organisation: whether somebody has put them in is not told either. */
  closed: Type.Array(oneOf(["identity", "contact"])),
  /** The picture itself is read apart. */
  photo: orNull(Type.Object({ version: Type.Integer(), at: Moment })),
  /** What an IIN says otherwise than the birth date beside it: worth a look, not an error. */
  warnings: Type.Array(oneOf(["iin-other-birth"])),
  hold: orNull(Type.Object({ because: Because, since: Moment })),
  /** When an identity was erased, where one was. */
  erased: orNull(Moment),
});
export type IdentityView = Static<typeof IdentityView>;

/** What was put in and when; a picture by its place only. */
const IdentityVersion = Type.Object({
  version: Type.Integer(),
  at: Moment,
  organisation: OrganisationName,
  /** For colleagues only. */
  officer: orNull(Type.String()),
  identity: Type.Optional(Identity),
  contact: Type.Optional(Contact),
  photo: Type.Optional(Type.Literal(true)),
});
export type IdentityVersion = Static<typeof IdentityVersion>;

/** Somebody else may know this person. Who that is and under which number stays unknown until both sides agree. */
const Match = Type.Object({
  id: Id,
  file: Type.Object({ id: Id, number: Type.String() }),
  /** In what the two files agree, the most telling first. */
  by: Type.Array(oneOf(TELLING)),
  /** What this organisation answered. */
  answer: orNull(oneOf(["agreed", "declined"])),
  /** Once both may know. */
  known: orNull(Type.Object({ number: Type.String(), organisations: Type.Array(OrganisationName) })),
});
export type Match = Static<typeof Match>;

const Found = Type.Object({
  id: Id,
  number: Type.String(),
  by: Type.Array(oneOf(["iin", "document", "phone", "name", "born"])),
  /** Of the name, where one was asked for: the same spelling, the same name in other letters, alike in sound. */
  likeness: orNull(oneOf(LIKENESSES)),
  names: Type.Array(Name),
  born: orNull(Type.String()),
});
export type Found = Static<typeof Found>;

const Asked = Type.Object({
  name: Type.Optional(Short),
  born: Type.Optional(Born),
  iin: Type.Optional(Type.String({ maxLength: 20 })),
  document: Type.Optional(Type.String({ maxLength: 40 })),
  phone: Type.Optional(Type.String({ maxLength: 40 })),
});
export type Asked = Static<typeof Asked>;

const params = Type.Object({ id: Id });

export const vaultContract = {
  read: {
    method: "GET",
    url: "/api/files/:id/identity",
    schema: {
      operationId: "readIdentity",
      summary: "Who the person of a file is",
      tags: ["identities"],
      params,
      response: { 200: IdentityView, ...problems(401, 403, 404) },
    },
  },
  put: {
    method: "PUT",
    url: "/api/files/:id/identity",
    schema: {
      operationId: "putIdentity",
      summary: "Put parts of an identity in; earlier versions are kept",
      tags: ["identities"],
      params,
      body: Type.Object({
        /** The version that the officer saw; 409 where there is a later one. */
        version: Type.Integer({ minimum: 0 }),
        identity: Type.Optional(Identity),
        contact: Type.Optional(Contact),
        photo: Type.Optional(Photo),
      }),
      response: { 200: IdentityView, ...problems(400, 401, 403, 404, 409, 503) },
    },
  },
  photo: {
    method: "GET",
    url: "/api/files/:id/identity/photo",
    schema: {
      operationId: "readIdentityPhoto",
      summary: "The latest picture of the person",
      tags: ["identities"],
      params,
      response: { 200: Photo, ...problems(401, 403, 404) },
    },
  },
  history: {
    method: "GET",
    url: "/api/files/:id/identity/history",
    schema: {
      operationId: "listIdentityVersions",
      summary: "Everything that was put in about the person, the latest first",
      tags: ["identities"],
      params,
      response: { 200: Type.Object({ versions: Type.Array(IdentityVersion) }), ...problems(401, 403, 404) },
    },
  },
  hold: {
    method: "PUT",
    url: "/api/files/:id/identity/hold",
    schema: {
      operationId: "holdIdentity",
      summary: "Keep the identity from being erased, or (because: null) no longer",
      tags: ["identities"],
      params,
      body: Type.Object({ because: orNull(Because) }),
      response: { 204: Nothing, ...problems(400, 401, 403, 404) },
    },
  },
  search: {
    method: "POST",
    url: "/api/identities/search",
    schema: {
      operationId: "searchIdentities",
      summary: "Files of this organisation by who their person is; everything asked for must agree",
      tags: ["identities"],
      body: Asked,
      response: {
        200: Type.Object({ files: Type.Array(Found), more: Type.Boolean() }),
        ...problems(400, 401, 403),
      },
    },
  },
  matches: {
    method: "GET",
    url: "/api/identities/matches",
    schema: {
      operationId: "listIdentityMatches",
      summary: "Files of this organisation whose person another file may be about",
      tags: ["identities"],
      querystring: Type.Object({ file: Type.Optional(Id) }),
      response: { 200: Type.Object({ matches: Type.Array(Match) }), ...problems(400, 401, 403) },
    },
  },
  answer: {
    method: "PUT",
    url: "/api/files/:id/identity/matches/:match",
    schema: {
      operationId: "answerIdentityMatch",
      summary: "Agree, or decline, that both sides of a possible match learn of each other",
      tags: ["identities"],
      params: Type.Object({ id: Id, match: Id }),
      body: Type.Object({ answer: oneOf(["agreed", "declined"]) }),
      response: { 200: Match, ...problems(400, 401, 403, 404) },
    },
  },
} as const satisfies Contract;

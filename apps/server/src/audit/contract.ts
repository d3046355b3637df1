import { type Static, Type } from "typebox";
import {
  type Contract,
  Id,
  Moment,
  Nothing,
  OrganisationName,
  oneOf,
  problems,
  TextSchema,
} from "../contract.js";

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(shape: T) =>
  Type.Union([shape, Type.Null()]);
const params = Type.Object({ id: Id });

/** A time at which somebody read or changed a part of a file. */
const Reading = Type.Object({
  sequence: Type.Integer(),
  at: Moment,
  organisation: OrganisationName,
  officer: Type.Union([Type.String(), Type.Null()], {
    description: "The officer's name, for officers of the same organisation",
  }),
  what: oneOf([
    "file.opened",
    "file.read",
    "package.read",
    "package.answered",
    "act.recorded",
    "part.opened-in-emergency",
    "paper.printed",
    "identity.read",
    "identity.changed",
    "identity.found",
  ]),
  /** The kind of act by which the organisation takes part, and since when; null where it is not for the reader. */
  ground: orNull(Type.Object({ act: TextSchema, since: Moment })),
});
export type Reading = Static<typeof Reading>;

/** A code with which the person sees who read the file; the code itself is shown once and kept nowhere. */
const LogCode = Type.Object({
  id: Id,
  organisation: OrganisationName,
  madeAt: Moment,
  endsAt: Moment,
  revokedAt: orNull(Moment),
});
export type LogCode = Static<typeof LogCode>;

/** What the person is shown: which body read the file on which day, and why it takes part. */
const DayOfReading = Type.Object({
  /** The name of the body; of one that shelters people, only what kind of body it is. */
  organisation: TextSchema,
  day: Type.String({ format: "date" }),
  ground: orNull(TextSchema),
  /** It opened closed parts in an emergency on that day; why is not said here. */
  emergency: Type.Boolean(),
});
export type DayOfReading = Static<typeof DayOfReading>;

/** An officer who on one day read or searched more than is usual. */
export const MuchReading = Type.Object({
  officer: Type.String(),
  day: Type.String({ format: "date" }),
  /** Different files of which something was read, or which a search showed. */
  files: Type.Integer(),
  searches: Type.Integer(),
});
export type MuchReading = Static<typeof MuchReading>;

export const auditContract = {
  muchReading: {
    method: "GET",
    url: "/api/much-reading",
    schema: {
      operationId: "listMuchReading",
      summary:
        "Which officers of the own organisation read or searched unusually much on one day, in the last 30 days",
      tags: ["log"],
      response: {
        200: Type.Object({
          rows: Type.Array(MuchReading),
          /** What is usual, by the settings. */
          usual: Type.Object({ files: Type.Integer(), searches: Type.Integer() }),
        }),
        ...problems(401, 403),
      },
    },
  },
  readings: {
    method: "GET",
    url: "/api/files/:id/readings",
    schema: {
      operationId: "listFileReadings",
      summary: "Who read or changed a part of the file, the latest first",
      tags: ["log"],
      params,
      querystring: Type.Object({
        before: Type.Optional(Type.Integer({ minimum: 1 })),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 30 })),
      }),
      response: {
        200: Type.Object({ readings: Type.Array(Reading), next: orNull(Type.Integer()) }),
        ...problems(400, 401, 403, 404),
      },
    },
  },
  codes: {
    method: "GET",
    url: "/api/files/:id/log-codes",
    schema: {
      operationId: "listLogCodes",
      summary: "Which codes for the log of the file were handed out; not the codes themselves",
      tags: ["log"],
      params,
      response: { 200: Type.Object({ codes: Type.Array(LogCode) }), ...problems(401, 403, 404) },
    },
  },
  addCode: {
    method: "POST",
    url: "/api/files/:id/log-codes",
    schema: {
      operationId: "addLogCode",
      summary: "Make a code with which the person sees who read the file; it is shown this once",
      tags: ["log"],
      params,
      response: {
        201: Type.Object({ id: Id, code: Type.String(), endsAt: Moment }),
        ...problems(401, 403, 404),
      },
    },
  },
  revokeCode: {
    method: "DELETE",
    url: "/api/files/:id/log-codes/:code",
    schema: {
      operationId: "revokeLogCode",
      summary: "Make a code of no use, e.g. because somebody else has the card",
      tags: ["log"],
      params: Type.Object({ id: Id, code: Id }),
      response: { 204: Nothing, ...problems(401, 403, 404) },
    },
  },
  byCode: {
    method: "POST",
    url: "/api/file-log",
    schema: {
      operationId: "readLogByCode",
      summary: "With the person's code, without an account: which bodies read the file on which days",
      tags: ["log"],
      body: Type.Object({ code: Type.String({ minLength: 1, maxLength: 100 }) }),
      response: {
        200: Type.Object({ days: Type.Array(DayOfReading) }),
        ...problems(400, 404, 429),
      },
    },
  },
  paper: {
    method: "POST",
    url: "/api/files/:id/papers",
    schema: {
      operationId: "notePaper",
      summary: "Note that a paper of the file is being printed",
      tags: ["log"],
      params,
      body: Type.Object({ paper: Type.String({ minLength: 1, maxLength: 60 }) }),
      response: { 204: Nothing, ...problems(400, 401, 404) },
    },
  },
} as const satisfies Contract;

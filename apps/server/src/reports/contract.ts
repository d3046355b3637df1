import { type Static, Type } from "typebox";
import { type Contract, Id, Moment, Nothing, oneOf, problems } from "../contract.js";
import { PersonSchema } from "../files/contract.js";

/** What anybody may report. Every answer but the first may be left out; nothing identifies the reporter unless they wish. */
export const ReportInput = Type.Object({
  /** Words of the reporter, as typed. */
  what: Type.String({ minLength: 1, maxLength: 20_000 }),
  where: Type.Optional(Type.String({ maxLength: 2_000 })),
  /** ISO 3166-2, where the reporter chose a region. */
  region: Type.Optional(Type.String({ pattern: "^[A-Z]{2}-[A-Z0-9]{1,3}$" })),
  who: Type.Optional(Type.String({ maxLength: 5_000 })),
  danger: Type.Optional(oneOf(["now", "not-now", "unknown"])),
  about: Type.Optional(oneOf(["self", "somebody", "several", "child"])),
  /** How to reach the reporter; absent where they stay anonymous. */
  contact: Type.Optional(Type.String({ maxLength: 1_000 })),
  /** The six languages of the public pages. */
  language: oneOf(["kk", "ru", "en", "uz", "ky", "tg"]),
});
export type ReportInput = Static<typeof ReportInput>;

export const REPORT_STATES = ["new", "file-opened", "closed"] as const;

export const ReportRow = Type.Object({
  id: Id,
  channel: oneOf(["public", "call"]),
  receivedAt: Moment,
  danger: Type.Union([Type.String(), Type.Null()]),
  region: Type.Union([Type.String(), Type.Null()]),
  language: Type.String(),
  state: oneOf(REPORT_STATES),
  /** The first words of the report, for the queue. */
  excerpt: Type.String(),
  /** False where what was sealed does not open, or holds no report: there are no words to show. */
  readable: Type.Boolean(),
  unanswered: Type.Boolean(),
  fileNumber: Type.Union([Type.String(), Type.Null()]),
});
export type ReportRow = Static<typeof ReportRow>;

export const Message = Type.Object({
  at: Moment,
  from: oneOf(["reporter", "desk"]),
  text: Type.String(),
});
export type Message = Static<typeof Message>;

export const Report = Type.Object({
  ...ReportRow.properties,
  answers: ReportInput,
  messages: Type.Array(Message),
  /** The places of its pictures, from 1. */
  pictures: Type.Array(Type.Integer()),
  fileId: Type.Union([Id, Type.Null()]),
  /** When it was assessed, and why it was closed where it was; null while it waits. */
  assessment: Type.Union([
    Type.Object({
      at: Moment,
      ground: Type.Union([Type.String(), Type.Null()]),
      note: Type.Union([Type.String(), Type.Null()]),
    }),
    Type.Null(),
  ]),
  now: Moment,
});

/** A receipt code: at least 80 random bits, in groups that are easy to read aloud, with a check letter. */
const Code = Type.String({ minLength: 10, maxLength: 60 });
const params = Type.Object({ id: Id });
const key = Type.Optional(Type.String({ minLength: 8, maxLength: 100 }));

export const reportsContract = {
  send: {
    method: "POST",
    url: "/api/reports",
    schema: {
      operationId: "sendReport",
      summary: "Report, without an account; never refused for load",
      tags: ["reports"],
      headers: Type.Object({ "idempotency-key": key }),
      body: ReportInput,
      response: { 201: Type.Object({ code: Type.String(), receivedAt: Moment }), ...problems(400) },
    },
  },
  follow: {
    method: "POST",
    url: "/api/reports/follow",
    schema: {
      operationId: "followReport",
      summary:
        "What has been done with a report, by its code; the code travels in the body, never in an address",
      tags: ["reports"],
      body: Type.Object({ code: Code }),
      response: {
        200: Type.Object({
          receivedAt: Moment,
          state: oneOf(REPORT_STATES),
          messages: Type.Array(Message),
        }),
        ...problems(400, 404),
      },
    },
  },
  write: {
    method: "POST",
    url: "/api/reports/messages",
    schema: {
      operationId: "writeToDesk",
      summary:
        "A message of the reporter to the desk, by the code; once, however often it is sent with its key",
      tags: ["reports"],
      headers: Type.Object({ "idempotency-key": key }),
      body: Type.Object({ code: Code, text: Type.String({ minLength: 1, maxLength: 10_000 }) }),
      response: { 201: Message, ...problems(400, 404) },
    },
  },
  queue: {
    method: "GET",
    url: "/api/reports",
    schema: {
      operationId: "listReports",
      summary: "The queue of a hotline desk: danger first, then the oldest",
      tags: ["reports"],
      querystring: Type.Object({
        state: Type.Optional(oneOf(REPORT_STATES)),
        danger: Type.Optional(oneOf(["now"])),
        /** Only those whose reporter wrote last. */
        unanswered: Type.Optional(Type.Boolean()),
        channel: Type.Optional(oneOf(["public", "call"])),
        region: Type.Optional(Type.String({ maxLength: 10 })),
        language: Type.Optional(Type.String({ maxLength: 10 })),
        after: Type.Optional(Type.String()),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
      }),
      response: {
        200: Type.Object({
          /** Of all that wait, of the channel, region and language that were asked for. */
          counts: Type.Object({ new: Type.Integer(), danger: Type.Integer(), unanswered: Type.Integer() }),
          reports: Type.Array(
            Type.Object({
              ...ReportRow.properties,
              alike: Type.Integer({ description: "How many of the latest reports resemble it" }),
            }),
          ),
          next: Type.Union([Type.String(), Type.Null()]),
          now: Moment,
        }),
        ...problems(401, 403),
      },
    },
  },
  call: {
    method: "POST",
    url: "/api/reports/calls",
    schema: {
      operationId: "typeInCall",
      summary: "Type in a call to the hotline",
      tags: ["reports"],
      headers: Type.Object({ "idempotency-key": Type.String({ minLength: 8, maxLength: 100 }) }),
      body: ReportInput,
      response: { 201: Type.Object({ id: Id, code: Type.String() }), ...problems(400, 401, 403) },
    },
  },
  readDraft: {
    method: "GET",
    url: "/api/reports/calls/draft",
    schema: {
      operationId: "readCallDraft",
      summary: "The call that this officer is typing in and has not stored yet",
      tags: ["reports"],
      response: {
        200: Type.Object({
          draft: Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()]),
          savedAt: Type.Union([Moment, Type.Null()]),
        }),
        ...problems(401, 403),
      },
    },
  },
  keepDraft: {
    method: "PUT",
    url: "/api/reports/calls/draft",
    schema: {
      operationId: "keepCallDraft",
      summary: "Keep what is typed of a call; storing the call removes it",
      tags: ["reports"],
      body: Type.Object({ draft: Type.Record(Type.String(), Type.Unknown()) }),
      response: { 204: Nothing, ...problems(400, 401, 403) },
    },
  },
  dropDraft: {
    method: "DELETE",
    url: "/api/reports/calls/draft",
    schema: {
      operationId: "dropCallDraft",
      summary: "Throw the draft of a call away",
      tags: ["reports"],
      response: { 204: Nothing, ...problems(401, 403) },
    },
  },
  read: {
    method: "GET",
    url: "/api/reports/:id",
    schema: {
      operationId: "readReport",
      summary: "One report, whole",
      tags: ["reports"],
      params,
      response: { 200: Report, ...problems(401, 403, 404) },
    },
  },
  readPicture: {
    method: "GET",
    url: "/api/reports/:id/pictures/:place",
    schema: {
      operationId: "readReportPicture",
      summary: "A picture of a report",
      tags: ["reports"],
      params: Type.Object({ id: Id, place: Type.Integer({ minimum: 1, maximum: 100 }) }),
      response: {
        200: Type.Object({ type: oneOf(["image/jpeg", "image/png"]), base64: Type.String() }),
        ...problems(401, 403, 404, 503),
      },
    },
  },
  similar: {
    method: "POST",
    url: "/api/reports/similar",
    schema: {
      operationId: "findSimilarReports",
      summary: "Reports whose words resemble what is being typed",
      tags: ["reports"],
      body: Type.Object({
        text: Type.String({ maxLength: 20_000 }),
        region: Type.Optional(Type.String()),
        except: Type.Optional(Id),
      }),
      response: {
        200: Type.Object({
          reports: Type.Array(
            Type.Object({
              ...ReportRow.properties,
              /** 0 to 1. */
              likeness: Type.Number(),
              /** Words of the report that the text has too, the most telling first. */
              shared: Type.Array(Type.String()),
            }),
          ),
        }),
        ...problems(401, 403),
      },
    },
  },
  reply: {
    method: "POST",
    url: "/api/reports/:id/messages",
    schema: {
      operationId: "replyToReporter",
      summary: "A message of the desk to the reporter; once, however often it is sent with its key",
      tags: ["reports"],
      params,
      headers: Type.Object({ "idempotency-key": Type.String({ minLength: 8, maxLength: 100 }) }),
      body: Type.Object({ text: Type.String({ minLength: 1, maxLength: 10_000 }) }),
      response: { 201: Message, ...problems(400, 401, 403, 404) },
    },
  },
  assess: {
    method: "POST",
    url: "/api/reports/:id/assess",
    schema: {
      operationId: "assessReport",
      summary:
        "Assess a report: open a file (report.received and report.assessed are its first acts), or close it with a ground",
      tags: ["reports"],
      params,
      headers: Type.Object({ "idempotency-key": Type.String({ minLength: 8, maxLength: 100 }) }),
      body: Type.Object({
        outcome: oneOf(["open-file", "close"]),
        person: Type.Optional(PersonSchema),
        /** The kind of help or check that is needed, in the desk's words. Not verbatim words of the person. */
        note: Type.Optional(Type.String({ maxLength: 5_000 })),
        ground: Type.Optional(oneOf(["not-about-trafficking", "duplicate", "no-details", "other"])),
        /** The organisation that is asked to detect or to help; it takes part in the file from then on. */
        passTo: Type.Optional(Type.Array(Id, { maxItems: 5 })),
      }),
      response: {
        200: Type.Object({
          fileId: Type.Union([Id, Type.Null()]),
          fileNumber: Type.Union([Type.String(), Type.Null()]),
        }),
        ...problems(400, 401, 403, 404, 409),
      },
    },
  },
  markDanger: {
    method: "PUT",
    url: "/api/reports/:id/danger",
    schema: {
      operationId: "markDanger",
      summary: "Mark that somebody is in danger now, or that nobody is",
      tags: ["reports"],
      params,
      body: Type.Object({
        danger: oneOf(["now", "not-now", "unknown"]),
      }),
      response: { 204: Nothing, ...problems(400, 401, 403, 404) },
    },
  },
} as const satisfies Contract;

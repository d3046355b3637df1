import { type Static, Type } from "typebox";
import { type Contract, Id, Moment, OrganisationName, oneOf, problems } from "../contract.js";
import { RecordedAct } from "./acts-contract.js";

/** What a referral sends to a body that is asked to take the person: this, and nothing else of the file. */
export const PackageView = Type.Object({
  /** The act that sent it. */
  id: Id,
  /** The file of which it is: not open before the package is accepted. */
  file: Id,
  number: Type.String(),
  track: Type.String(),
  sex: Type.Union([Type.String(), Type.Null()]),
  from: Type.Union([OrganisationName, Type.Null()]),
  sentAt: Moment,
  /** The lots that go along. */
  contents: Type.Array(Type.String()),
  /** The referral among them. */
  acts: Type.Array(RecordedAct),
  answerBy: Type.Union([Moment, Type.Null()]),
  /** When it closes by itself. */
  until: Moment,
  /** In which of its kinds the organisation may answer; empty where the officer's organisation may not. */
  mayAnswerAs: Type.Array(Type.String()),
  now: Moment,
});
export type PackageView = Static<typeof PackageView>;

/** To whom a file was offered, and what came of it. */
export const SentPackageView = Type.Object({
  id: Id,
  organisation: OrganisationName,
  contents: Type.Array(Type.String()),
  sentAt: Moment,
  answerBy: Type.Union([Moment, Type.Null()]),
  until: Moment,
  /** When the body first opened it. */
  receivedAt: Type.Union([Moment, Type.Null()]),
  outcome: Type.Union([oneOf(["accepted", "declined", "withdrawn", "closed", "expired"]), Type.Null()]),
  endedAt: Type.Union([Moment, Type.Null()]),
});
export type SentPackageView = Static<typeof SentPackageView>;

const params = Type.Object({ id: Id });

/** A package in the list of those that wait for an answer. */
export const WaitingPackage = Type.Object({
  id: Id,
  number: Type.String(),
  from: Type.Union([OrganisationName, Type.Null()]),
  sentAt: Moment,
  answerBy: Type.Union([Moment, Type.Null()]),
  until: Moment,
});

export const packageContract = {
  list: {
    method: "GET",
    url: "/api/packages",
    schema: {
      operationId: "listPackages",
      summary: "The referrals to this organisation that wait for an answer, the most urgent first",
      tags: ["files"],
      response: { 200: Type.Object({ packages: Type.Array(WaitingPackage), now: Moment }), ...problems(401) },
    },
  },
  read: {
    method: "GET",
    url: "/api/packages/:id",
    schema: {
      operationId: "readPackage",
      summary:
        "What a referral sent to this organisation, while it may be answered; the first reading is the receipt",
      tags: ["files"],
      params,
      response: { 200: PackageView, ...problems(401, 404) },
    },
  },
  answer: {
    method: "POST",
    url: "/api/packages/:id/answer",
    schema: {
      operationId: "answerPackage",
      summary: "Accept, and so take part in the file, or decline",
      tags: ["files"],
      params,
      headers: Type.Object({ "idempotency-key": Type.String({ minLength: 8, maxLength: 100 }) }),
      body: Type.Object({
        accept: Type.Boolean(),
        at: Moment,
        /** In which of its kinds the organisation answers; needed where it has several. */
        as: Type.Optional(Type.String()),
        /** The fields of the act that answers. */
        data: Type.Record(Type.String(), Type.Unknown()),
      }),
      response: {
        201: Type.Object({
          /** The file; accepting has opened it. */
          file: Id,
          accepted: Type.Boolean(),
        }),
        ...problems(400, 401, 403, 404),
      },
    },
  },
} as const satisfies Contract;

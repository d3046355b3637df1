import { type Static, Type } from "typebox";
import { type Contract, Id, Moment, OrganisationName, problems } from "../../contract.js";

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(shape: T) =>
  Type.Union([shape, Type.Null()]);

/** Letters that a reason, and what is said of it, have at least and at most. */
const Words = Type.String({ minLength: 10, maxLength: 2_000 });

/** Parts that were opened without a grant because somebody would come to harm otherwise. */
export const Emergency = Type.Object({
  id: Id,
  /** Null where the reader may not know that this body takes part. */
  organisation: orNull(OrganisationName),
  /** For colleagues only. */
  officer: orNull(Type.String()),
  parts: Type.Array(Type.String()),
  /** Null once it is erased. */
  reason: orNull(Type.String()),
  at: Moment,
  until: Moment,
  /** One of those who must, not the one who opened, says by then whether it was right. */
  reviewBy: Moment,
  review: orNull(
    Type.Object({
      at: Moment,
      justified: Type.Boolean(),
      /** Null where the reader may not know that this body takes part. */
      organisation: orNull(OrganisationName),
      /** Null once it is erased, and of reviews from before notes. */
      note: orNull(Type.String()),
    }),
  ),
  mayReview: Type.Boolean(),
});
export type Emergency = Static<typeof Emergency>;

/** An emergency that waits for a review by the reader, who may not take part in the file. */
export const WaitingReview = Type.Object({
  id: Id,
  fileId: orNull(Id),
  fileNumber: Type.String(),
  organisation: OrganisationName,
  officer: orNull(Type.String()),
  parts: Type.Array(Type.String()),
  reason: orNull(Type.String()),
  at: Moment,
  until: Moment,
  reviewBy: Moment,
  overdue: Type.Boolean(),
});
export type WaitingReview = Static<typeof WaitingReview>;

export const emergenciesContract = {
  open: {
    method: "POST",
    url: "/api/files/:id/emergencies",
    schema: {
      operationId: "openInEmergency",
      summary:
        "Open closed parts for a day because somebody would come to harm; everybody who takes part is told",
      tags: ["files"],
      params: Type.Object({ id: Id }),
      body: Type.Object({
        parts: Type.Array(Type.String({ maxLength: 40 }), { minItems: 1, maxItems: 10 }),
        reason: Words,
      }),
      response: { 201: Type.Object({ id: Id }), ...problems(400, 401, 403, 404) },
    },
  },
  waiting: {
    method: "GET",
    url: "/api/reviews",
    schema: {
      operationId: "listReviews",
      summary: "Emergencies that wait for a review by this officer, what ends first comes first",
      tags: ["files"],
      response: {
        200: Type.Object({ reviews: Type.Array(WaitingReview), now: Moment }),
        ...problems(401, 403),
      },
    },
  },
  review: {
    method: "PUT",
    url: "/api/emergencies/:id/review",
    schema: {
      operationId: "reviewEmergency",
      summary: "Say whether opening was right, and why; whoever must review, not the one who opened",
      tags: ["files"],
      params: Type.Object({ id: Id }),
      body: Type.Object({ justified: Type.Boolean(), note: Words }),
      response: {
        200: Type.Object({ fileId: orNull(Id) }),
        ...problems(400, 401, 403, 404),
      },
    },
  },
} as const satisfies Contract;

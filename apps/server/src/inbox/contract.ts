import { type Static, Type } from "typebox";
import {
  CitationSchema,
  type Contract,
  Id,
  Moment,
  Nothing,
  OrganisationName,
  oneOf,
  problems,
  TextSchema,
} from "../contract.js";

export const LANES = ["overdue", "today", "week", "later", "no-term"] as const;
export const LaneSchema = oneOf(LANES);

/** Whose duties: of my organisation; overdue ones of the bodies below mine (supervisor); of the country (coordinator). */
export const SCOPES = ["own", "below", "country"] as const;
export const ScopeSchema = oneOf(SCOPES);

/** Of taking part and of duties; of closed parts that were opened in an emergency, and of their review. */
export const NOTICE_KINDS = [
  ...["joined", "unanswered", "declined", "arisen", "due-soon", "overdue", "overdue-below"],
  ...["emergency", "emergency-again", "emergency-justified", "emergency-unjustified"],
  ...["review-asked", "review-due-soon", "review-overdue"],
] as const;

export const DutyRow = Type.Object({
  id: Id,
  fileId: Type.Union([Id, Type.Null()], { description: "Null where the reader may not open the file" }),
  package: Type.Union([Id, Type.Null()], {
    description: "The package that the duty asks to answer, where it is open to the reader",
  }),
  fileNumber: Type.String(),
  lane: LaneSchema,
  term: Type.Union([Type.String(), Type.Null()]),
  rule: Type.String(),
  duty: Type.String(),
  title: TextSchema,
  bearer: Type.Object({ kind: Type.String(), organisation: Type.Union([OrganisationName, Type.Null()]) }),
  to: Type.Array(Type.String()),
  region: Type.Union([Type.String(), Type.Null()]),
  arisen: Moment,
  due: Type.Union([Moment, Type.Null()]),
  state: oneOf(["open", "overdue"]),
  basis: Type.Array(CitationSchema),
  /** The due moment before a decree changed the calendar, where it did. */
  dueBefore: Type.Union([Moment, Type.Null()]),
});
export type DutyRow = Static<typeof DutyRow>;

export const inboxContract = {
  list: {
    method: "GET",
    url: "/api/inbox",
    schema: {
      operationId: "listInbox",
      summary: "The duties that are open, by urgency; the counts follow the same filters except the lane",
      tags: ["inbox"],
      querystring: Type.Object({
        scope: Type.Optional(ScopeSchema),
        lane: Type.Optional(LaneSchema),
        term: Type.Optional(Type.String({ maxLength: 10 })),
        region: Type.Optional(Type.String({ maxLength: 10 })),
        kind: Type.Optional(
          Type.String({ maxLength: 60, description: "the act kind that would meet the duty" }),
        ),
        after: Type.Optional(Type.String()),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
      }),
      response: {
        200: Type.Object({
          counts: Type.Object(Object.fromEntries(LANES.map((lane) => [lane, Type.Integer()]))),
          terms: Type.Array(
            Type.Object({ term: Type.Union([Type.String(), Type.Null()]), count: Type.Integer() }),
          ),
          regions: Type.Array(
            Type.Object({ region: Type.Union([Type.String(), Type.Null()]), count: Type.Integer() }),
          ),
          kinds: Type.Array(Type.Object({ kind: Type.String(), count: Type.Integer() })),
          rows: Type.Array(DutyRow),
          next: Type.Union([Type.String(), Type.Null()]),
          now: Moment,
        }),
        ...problems(400, 401, 403),
      },
    },
  },
  notices: {
    method: "GET",
    url: "/api/notices",
    schema: {
      operationId: "listNotices",
      summary: "In-app notices to my organisation: asked to take part, a duty arisen, due soon, overdue",
      tags: ["inbox"],
      response: {
        200: Type.Object({
          unread: Type.Integer(),
          notices: Type.Array(
            Type.Object({
              id: Id,
              what: oneOf(NOTICE_KINDS),
              at: Moment,
              fileId: Type.Union([Id, Type.Null()]),
              package: Type.Union([Id, Type.Null()]),
              fileNumber: Type.String(),
              title: TextSchema,
              due: Type.Union([Moment, Type.Null()]),
              read: Type.Boolean(),
            }),
          ),
        }),
        ...problems(401),
      },
    },
  },
  readNotices: {
    method: "POST",
    url: "/api/notices/read",
    schema: {
      operationId: "readNotices",
      summary: "Mark notices as read by this officer",
      tags: ["inbox"],
      body: Type.Object({ ids: Type.Array(Id, { maxItems: 500 }) }),
      response: { 204: Nothing, ...problems(400, 401) },
    },
  },
  overview: {
    method: "GET",
    url: "/api/overview",
    schema: {
      operationId: "readOverview",
      summary:
        "Terms kept and missed, for supervisors (own body and those below) and coordinators (the country)",
      tags: ["inbox"],
      response: {
        200: Type.Object({
          scope: ScopeSchema,
          byTerm: Type.Array(
            Type.Object({
              term: Type.Union([Type.String(), Type.Null()]),
              title: TextSchema,
              met: Type.Integer(),
              metLate: Type.Integer(),
              open: Type.Integer(),
              overdue: Type.Integer(),
              lapsed: Type.Integer(),
            }),
          ),
          byRegion: Type.Array(
            Type.Object({
              region: Type.String(),
              files: Type.Integer(),
              met: Type.Integer(),
              metLate: Type.Integer(),
              open: Type.Integer(),
              overdue: Type.Integer(),
            }),
          ),
          byOrganisation: Type.Array(
            Type.Object({
              organisation: OrganisationName,
              region: Type.Union([Type.String(), Type.Null()]),
              open: Type.Integer(),
              overdue: Type.Integer(),
              metLate: Type.Integer(),
              met: Type.Integer(),
            }),
          ),
          byStatus: Type.Array(Type.Object({ status: Type.String(), files: Type.Integer() })),
          /** Emergencies that were opened there and wait for a review, and how many of them too long. */
          reviews: Type.Object({ waiting: Type.Integer(), overdue: Type.Integer() }),
          asOf: Moment,
        }),
        ...problems(401, 403),
      },
    },
  },
} as const satisfies Contract;

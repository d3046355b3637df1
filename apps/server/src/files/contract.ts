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
import { RecordedAct } from "./acts-contract.js";
import { Emergency } from "./emergencies/contract.js";
import { SentPackageView } from "./package-contract.js";

export { RecordedAct };

export const PersonSchema = Type.Object({
  /** ISO 8601 date or year; never a name. */
  born: Type.Optional(Type.String({ pattern: "^\\d{4}(-\\d{2}-\\d{2})?$" })),
  sex: Type.Optional(oneOf(["female", "male", "other", "unknown"])),
  citizenship: Type.Optional(Type.Array(Type.String({ pattern: "^[A-Z]{2}$" }), { maxItems: 5 })),
});

export const FileSummary = Type.Object({
  id: Id,
  /** E.g. `KZ-26-004217-K`: year, running number, check letter. */
  number: Type.String(),
  version: Type.Integer(),
  opened: Moment,
  status: Type.String(),
  track: Type.String(),
  region: Type.Union([Type.String(), Type.Null()]),
  openDuties: Type.Integer(),
  overdueDuties: Type.Integer(),
  lastAct: Type.Union([Moment, Type.Null()]),
});
export type FileSummary = Static<typeof FileSummary>;

export const Participant = Type.Object({
  organisation: OrganisationName,
  kinds: Type.Array(Type.String()),
  since: Moment,
  because: Type.String(),
});

/** A part of the file, and whether it is open to this officer of the organisation. */
export const FilePart = Type.Object({
  part: Type.String(),
  title: TextSchema,
  help: TextSchema,
  open: Type.Boolean(),
  /** Closed to this officer by the organisation, whatever the organisation itself may see. */
  withheld: Type.Boolean(),
  /** It belongs to the task of this kind of body, once it has acted. */
  usual: Type.Boolean(),
  basis: Type.Array(CitationSchema),
  grounds: Type.Array(
    Type.Object({
      ground: oneOf(["task", "exception", "consent", "emergency"]),
      because: Type.Union([TextSchema, Type.Null()]),
      basis: Type.Array(CitationSchema),
      since: Moment,
      until: Type.Union([Moment, Type.Null()]),
      open: Type.Boolean(),
    }),
  ),
});
export type FilePart = Static<typeof FilePart>;

/**
 * The whole file. Facts, duties, rights and what may be done next are not in it: the reader computes them from
 * `file` with the same law (`@pana/law`) and the moment `now`, so the screen and the record can never disagree.
 */
export const FileView = Type.Object({
  summary: FileSummary,
  person: PersonSchema,
  acts: Type.Array(RecordedAct),
  participants: Type.Array(Participant),
  /** Empty for a file about the work of bodies, which is about nobody. */
  parts: Type.Array(FilePart),
  emergencies: Type.Array(Emergency),
  /** How many emergencies of the reader's organisation, in whatever file, have not been reviewed in time. */
  reviewsOverdue: Type.Integer(),
  /** To whom referrals offered the person, the latest first. */
  packages: Type.Array(SentPackageView),
  /** The names of all organisations that bear a duty, by the id of the duty. */
  bearers: Type.Record(Type.String(), OrganisationName),
  now: Moment,
  /** Days that a decree has added to the calendar: the reader's law must count with them. */
  calendar: Type.Array(Type.Object({ date: Type.String(), off: Type.Boolean(), source: Type.String() })),
});
export type FileView = Static<typeof FileView>;

const ActInput = Type.Object({
  kind: Type.String({ minLength: 1, maxLength: 60 }),
  at: Moment,
  /** In which of its kinds the organisation acts; needed where it has several that may perform the act. */
  as: Type.Optional(Type.String()),
  data: Type.Record(Type.String(), Type.Unknown()),
});
const idempotency = Type.Object({ "idempotency-key": Type.String({ minLength: 8, maxLength: 100 }) });
const params = Type.Object({ id: Id });

export const filesContract = {
  list: {
    method: "GET",
    url: "/api/files",
    schema: {
      operationId: "listFiles",
      summary: "The files that this organisation takes part in, the latest first; by number, an exact match",
      tags: ["files"],
      querystring: Type.Object({
        number: Type.Optional(Type.String({ maxLength: 30 })),
        status: Type.Optional(Type.String()),
        after: Type.Optional(Type.String()),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
      }),
      response: {
        200: Type.Object({ files: Type.Array(FileSummary), next: Type.Union([Type.String(), Type.Null()]) }),
        ...problems(401),
      },
    },
  },
  open: {
    method: "POST",
    url: "/api/files",
    schema: {
      operationId: "openFile",
      summary: "Open a file with its first act, e.g. person.detected",
      tags: ["files"],
      headers: idempotency,
      body: Type.Object({ person: PersonSchema, act: ActInput }),
      response: {
        201: Type.Object({ id: Id, number: Type.String(), version: Type.Integer() }),
        ...problems(400, 401, 403),
      },
    },
  },
  read: {
    method: "GET",
    url: "/api/files/:id",
    schema: {
      operationId: "readFile",
      summary: "The whole file",
      tags: ["files"],
      params,
      response: { 200: FileView, ...problems(401, 404) },
    },
  },
  record: {
    method: "POST",
    url: "/api/files/:id/acts",
    schema: {
      operationId: "recordAct",
      summary: "Record an act",
      tags: ["files"],
      params,
      headers: idempotency,
      body: Type.Object({
        ...ActInput.properties,
        /** The version that the officer saw; 409 with the present one where the file has moved on. */
        version: Type.Integer({ minimum: 0 }),
      }),
      response: {
        201: Type.Object({ act: RecordedAct, version: Type.Integer() }),
        ...problems(400, 401, 403, 404, 409),
      },
    },
  },
  permits: {
    method: "GET",
    url: "/api/files/:id/permits",
    schema: {
      operationId: "listPermits",
      summary: "For each act kind: may my organisation perform it now, and if not, why not",
      tags: ["files"],
      params,
      response: {
        200: Type.Object({
          permits: Type.Array(
            Type.Object({
              kind: Type.String(),
              permitted: Type.Boolean(),
              reason: Type.Union([TextSchema, Type.Null()]),
              basis: Type.Array(CitationSchema),
            }),
          ),
        }),
        ...problems(401, 404),
      },
    },
  },
  readDraft: {
    method: "GET",
    url: "/api/files/:id/drafts/:kind",
    schema: {
      operationId: "readDraft",
      summary: "What this officer has typed into a form and not recorded yet",
      tags: ["files"],
      params: Type.Object({ id: Id, kind: Type.String() }),
      response: {
        200: Type.Object({
          draft: Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()]),
          savedAt: Type.Union([Moment, Type.Null()]),
        }),
        ...problems(401, 404),
      },
    },
  },
  keepDraft: {
    method: "PUT",
    url: "/api/files/:id/drafts/:kind",
    schema: {
      operationId: "keepDraft",
      summary: "Keep what is typed; recording the act removes it",
      tags: ["files"],
      params: Type.Object({ id: Id, kind: Type.String() }),
      body: Type.Object({ draft: Type.Record(Type.String(), Type.Unknown()) }),
      response: { 204: Nothing, ...problems(400, 401, 404) },
    },
  },
  dropDraft: {
    method: "DELETE",
    url: "/api/files/:id/drafts/:kind",
    schema: {
      operationId: "dropDraft",
      summary: "Throw a draft away",
      tags: ["files"],
      params: Type.Object({ id: Id, kind: Type.String() }),
      response: { 204: Nothing, ...problems(401, 404) },
    },
  },
} as const satisfies Contract;

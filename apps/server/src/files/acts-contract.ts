import { type Static, Type } from "typebox";
import { Id, Moment, OrganisationName } from "../contract.js";

export const ActorSchema = Type.Object({
  kind: Type.String(),
  organisation: Type.Optional(Type.String()),
  region: Type.Optional(Type.String()),
});

/** An act as the file shows it: the interchange form with its place in the chain and who typed it in. */
export const RecordedAct = Type.Object({
  id: Id,
  sequence: Type.Integer(),
  kind: Type.String(),
  at: Moment,
  recordedAt: Moment,
  by: ActorSchema,
  organisation: OrganisationName,
  officer: Type.Union([Type.String(), Type.Null()], {
    description: "The officer's name, for officers of the same organisation",
  }),
  data: Type.Record(Type.String(), Type.Unknown()),
  /** Fields that were left out because they belong to a part that is closed to this organisation. */
  closed: Type.Array(Type.String()),
  hash: Type.String(),
});
export type RecordedAct = Static<typeof RecordedAct>;

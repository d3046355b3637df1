import type { Requirement } from "../../model/jurisdiction.js";
import type { KzActKind } from "../acts/index.js";
import type { KzProvision } from "../provisions.js";
import type { KzStanding } from "../standings.js";

/** A precondition of acts that exist, which cites only provisions in the table. */
export type KzPrecondition = Omit<Requirement<KzProvision, KzStanding>, "of"> & {
  readonly of: readonly KzActKind[];
};

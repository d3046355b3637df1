import type { Act } from "../../model/act.js";
import type { Standing, When } from "../../model/jurisdiction.js";
import type { KzActKind } from "../acts/index.js";

type Event = When & { readonly kind: KzActKind };
const set = (...kinds: readonly KzActKind[]): { readonly set: readonly Event[] } => ({
  set: kinds.map((kind) => ({ kind })),
});
const isAtLevel =
  (level: string) =>
  ({ data }: Act): boolean =>
    data.level === level;

/** The positions of a file of work. */
export const WORK_STANDINGS = {
  commission: set("commission.formed"),
  interdepartmental: { set: [{ kind: "commission.formed", if: isAtLevel("interdepartmental") }] },
  "meeting-held": set("meeting.held"),
  assessment: set("assessment.opened"),
  "data-collected": { set: [{ kind: "data.collected" }], cleared: [{ kind: "assessment.opened" }] },
  "data-processed": { set: [{ kind: "data.processed" }], cleared: [{ kind: "assessment.opened" }] },
  "analysis-made": { set: [{ kind: "analysis.made" }], cleared: [{ kind: "assessment.opened" }] },
  "assessment-made": { set: [{ kind: "assessment.made" }], cleared: [{ kind: "assessment.opened" }] },
  "assessment-presented": {
    set: [{ kind: "assessment.presented" }],
    cleared: [{ kind: "assessment.opened" }],
  },
  "assessment-considered": {
    set: [{ kind: "assessment.considered" }],
    cleared: [{ kind: "assessment.opened" }],
  },
} as const satisfies Readonly<Record<string, Standing & { readonly set: readonly Event[] }>>;

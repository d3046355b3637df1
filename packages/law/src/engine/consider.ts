import type { Act, CaseFile } from "../model/act.js";
import type { Duty } from "../model/answers.js";
import type { Law } from "./compile.js";
import { duties, momentFrom } from "./duties.js";

/** An act that is not recorded yet. */
export type DraftAct = Omit<Act, "id"> & { readonly id?: string };

/** What an act would change. */
export interface Consequences {
  /** Duties that it would give rise to, as they would stand. */
  readonly arises: readonly Duty[];
  /** Duties that it would meet, in time or late. */
  readonly meets: readonly Duty[];
  /** Duties that would lapse by it. */
  readonly lapses: readonly Duty[];
  /** Duties whose term it would change, or that would be open again (a correction, a withdrawal). */
  readonly changes: readonly Duty[];
}

/**
 * What a draft of an act would oblige to, meet or end, for the preview of a form: "this will oblige the district to
 * decide by 16 March".
 * @param now RFC 3339; the later of it and the draft's own moment is looked at
 * @throws RangeError where a moment is not RFC 3339
 */
export function consider(law: Law, file: CaseFile, draft: DraftAct, now: string): Consequences {
  const act: Act = { ...draft, id: draft.id ?? "draft" };
  const at = momentFrom(draft.at, "at") > momentFrom(now, "now") ? draft.at : now;
  const before = new Map(duties(law, file, at).map((duty) => [duty.id, duty]));
  const after = duties(law, { ...file, acts: [...file.acts, act] }, at);
  const changed = after.filter((duty) => {
    const was = before.get(duty.id);
    return was !== undefined && (was.state !== duty.state || was.due !== duty.due);
  });
  return {
    arises: after.filter(({ id }) => !before.has(id)),
    meets: changed.filter(({ dischargedBy }) => dischargedBy === act.id),
    lapses: changed.filter(({ lapsed }) => lapsed?.by === act.id),
    changes: changed.filter(({ dischargedBy, lapsed }) => dischargedBy !== act.id && lapsed?.by !== act.id),
  };
}

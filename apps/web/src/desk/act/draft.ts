import type { Act, ActKind, Subject } from "@pana/law";
import { toValues, type Values } from "./values.js";

/** What is typed into the form of an act and not recorded yet, as the server keeps it. */
export interface Draft {
  readonly values: Values;
  /** When it happened (RFC 3339), null for the moment of recording, or empty while it is half typed. */
  readonly at: string | null;
  /** The kind in which the organisation acts, or null where it has one only. */
  readonly as: Subject | null;
  /** One key for one act: a retry after a lost answer records it once, even from another page. */
  readonly key: string;
}

/** A kept draft is read as data from outside: what does not fit the present declaration is left out. */
export function restoreDraft(
  kind: ActKind,
  kept: Readonly<Record<string, unknown>> | null,
  fresh: Draft,
): Draft {
  if (!kept) return fresh;
  const { values, at, as, key } = kept;
  return {
    values:
      typeof values === "object" && values !== null
        ? { ...fresh.values, ...toValues(kind, values as Record<string, unknown>) }
        : fresh.values,
    at: typeof at === "string" && !Number.isNaN(Date.parse(at)) ? at : null,
    as: kind.actors.find((actor) => actor === as) ?? fresh.as,
    key: typeof key === "string" && key.length >= 8 ? key : fresh.key,
  };
}

/** Is there anything in it that would be a loss? */
export const worthKeeping = (draft: Draft, fresh: Draft): boolean =>
  JSON.stringify([draft.values, draft.at]) !== JSON.stringify([fresh.values, fresh.at]);

/** What others recorded between the version that the officer saw and the present one, and what it means for the form. */
export interface Meanwhile<A extends Act> {
  readonly acts: readonly A[];
  /** Acts of the very kind that the officer is about to record: it may be done already. */
  readonly same: readonly A[];
  /** Fields of the draft that name an act which has been corrected or withdrawn meanwhile. */
  readonly touched: readonly string[];
}

/**
 * Reads a conflict. The draft itself stays as it is, whatever others did: nothing typed is lost, the officer decides.
 *
 * @param seen the acts that the officer saw when the form was opened
 * @param present the acts of the file now
 */
export function meanwhile<A extends Act>(
  kind: ActKind,
  name: string,
  draft: Draft,
  seen: readonly { readonly id: string }[],
  present: readonly A[],
): Meanwhile<A> {
  const known = new Set(seen.map(({ id }) => id));
  const acts = present.filter(({ id }) => !known.has(id));
  const changed = new Set(
    acts
      .filter(({ kind }) => kind === "act.corrected" || kind === "act.withdrawn")
      .map(({ data }) => data.act),
  );
  return {
    acts,
    same: acts.filter((act) => act.kind === name),
    touched: Object.entries(kind.fields)
      .filter(([field, { type }]) => type === "act" && changed.has(draft.values[field]))
      .map(([field]) => field),
  };
}

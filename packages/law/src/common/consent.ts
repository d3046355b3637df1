import type { Act } from "../model/act.js";

/** Whether an act of consent names this scope. */
export const inScope =
  (scope: string) =>
  ({ data }: Act): boolean =>
    Array.isArray(data.scopes) && data.scopes.includes(scope);

/** Whether an act refuses this; a refusal without scopes is a refusal of help as such. */
export const refuses =
  (scope: string) =>
  (act: Act): boolean =>
    act.data.scopes === undefined || inScope(scope)(act);

/** The standing of consent to something: it holds until withdrawn or refused. */
export const consentTo = (scope: string) =>
  ({
    set: [{ kind: "consent.given", if: inScope(scope) }],
    cleared: [
      { kind: "consent.withdrawn", if: inScope(scope) },
      { kind: "consent.refused", if: refuses(scope) },
    ],
  }) as const;

import type { ActKind, Field } from "../model/act-kind.js";
import type { Card, CardAnswer, CardMeaning, ScreeningRules, Tick } from "../model/screening.js";

const same = (one: Tick, other: Tick): boolean => one.field === other.field && one.value === other.value;

/** Several values, or one, by the field; the last one said stands where there is room for one only. */
function filledWith(field: Field, values: readonly Tick["value"][]): unknown {
  if (field.type !== "choices") return values.at(-1);
  const order = field.choices.map(({ value }) => value);
  const place = (value: Tick["value"]) => order.indexOf(String(value));
  return [...new Set(values)].sort((one, other) => place(one) - place(other));
}

/**
 * The answers of a form from what was ticked, in the order of its lists. What the form has no field for is left out.
 * @param ticks in the order in which they were made
 */
export function answered(kind: ActKind, ticks: readonly Tick[]): Readonly<Record<string, unknown>> {
  const fields = Object.entries(kind.fields).filter(([name]) => ticks.some(({ field }) => field === name));
  return Object.fromEntries(
    fields.map(([name, field]) => [
      name,
      filledWith(
        field,
        ticks.filter((tick) => tick.field === name).map(({ value }) => value),
      ),
    ]),
  );
}

/** A tick made or taken back; where the field has room for one value only, the new one takes the place of the other. */
export function toggle(kind: ActKind, ticks: readonly Tick[], tick: Tick): readonly Tick[] {
  if (ticks.some((one) => same(one, tick))) return ticks.filter((one) => !same(one, tick));
  const many = kind.fields[tick.field]?.type === "choices";
  return [...(many ? ticks : ticks.filter(({ field }) => field !== tick.field)), tick];
}

/** What the person pointed at: answers of the form of screening, and needs that another act meets. */
export interface Pointed {
  readonly ticks: readonly Tick[];
  readonly needs: readonly CardMeaning[];
}

/**
 * What the cards say that the person has answered with yes. A no, or no wish to answer, says nothing: it never takes back
 * what an officer has seen.
 */
export function pointed(
  { of, cards }: Pick<ScreeningRules, "of" | "cards">,
  answers: Readonly<Record<Card["name"], CardAnswer>>,
): Pointed {
  const meant = cards.filter(({ name }) => answers[name] === "yes").map(({ means }) => means);
  return {
    ticks: meant.filter(({ kind }) => kind === of).map(({ field, value }) => ({ field, value })),
    needs: meant.filter(({ kind }) => kind !== of),
  };
}

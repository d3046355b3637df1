import type { Law } from "../engine/compile.js";
import { editionOn } from "../engine/score.js";
import type { Actor, CaseFile } from "../model/act.js";
import type { Field } from "../model/act-kind.js";
import { BLOCKS } from "../model/scale.js";
import { SUBJECTS, type Subject } from "../model/subject.js";
import { type Moment, printDay } from "../time/moment.js";
import { type Chance, pick, some, whole } from "./chance.js";

/** The organisation of a kind in a generated file; there are two of each, so that a body is not only its kind. */
export const organisationOf = (kind: Subject, chance: Chance): string => `${kind}-${chance() < 0.85 ? 1 : 2}`;

/** What the data of an act is made for. */
export interface Occasion {
  readonly file: CaseFile;
  readonly at: Moment;
  readonly by: Actor;
  /** To whom the act is owed, where it is done because it is owed. */
  readonly to: readonly Subject[];
  /** Whether the person is a minor at the time. */
  readonly minor: boolean;
}

/** Codes of several manners of writing, of which a field without a list takes those that fit its pattern. */
const CODES = ["128(2)", "125(3)(2)", "134", "A1", "a"] as const;
const MONTHS_AHEAD = [1, 2, 3, 6] as const;

/**
 * Data that fits the schema of a kind of act: what is required, and some of the rest. Null where the file has nothing
 * that a required field could name.
 */
export function dataFor(
  law: Law,
  kind: string,
  occasion: Occasion,
  chance: Chance,
): Readonly<Record<string, unknown>> | null {
  const data: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(law.jurisdiction.actKinds[kind]?.fields ?? {})) {
    if (!isAsked(field, data)) continue;
    const owedTo = name === "to" && occasion.to.length > 0;
    if (!field.required && !owedTo && chance() < (field.folded ? 0.8 : 0.4)) continue;
    const value = answerTo(law, field, name, data, occasion, chance);
    if (value !== undefined) data[name] = value;
    else if (field.required) return null;
  }
  return data;
}

function isAsked({ when }: Field, data: Readonly<Record<string, unknown>>): boolean {
  if (when === undefined) return true;
  const answer = data[when.field];
  return (Array.isArray(answer) ? answer : [answer]).some((one) => when.in.some((wanted) => wanted === one));
}

function answerTo(
  law: Law,
  field: Field,
  name: string,
  data: Readonly<Record<string, unknown>>,
  occasion: Occasion,
  chance: Chance,
): unknown {
  const { zone } = law.clock;
  const today = zone.dayAt(occasion.at);
  const least = "min" in field ? (field.min ?? 0) : 0;
  switch (field.type) {
    case "choice":
      return pick(chance, field.choices).value;
    case "choices":
      return some(
        chance,
        field.choices.map(({ value }) => value),
        // At times all of them: some lists are complete only whole.
        chance() < 0.4 ? field.choices.length : Math.max(1, least),
      );
    case "subject":
      return pick(chance, field.among ?? SUBJECTS);
    case "subjects": {
      const owed = occasion.to.filter((kind) => field.among?.includes(kind) ?? true);
      if (name === "to" && owed.length > 0) return [pick(chance, owed)];
      // Who takes part: at times nobody but the body that records it.
      const alone = field.among?.includes(occasion.by.kind) ?? true;
      if (name !== "to" && alone && chance() < 0.3) return [occasion.by.kind];
      return some(chance, field.among ?? SUBJECTS, Math.max(1, least));
    }
    case "organisations": {
      const kinds = (Array.isArray(data.to) ? data.to : (field.kinds ?? [])) as readonly Subject[];
      return kinds.length === 0 ? undefined : kinds.map((kind) => organisationOf(kind, chance));
    }
    case "codes": {
      const codes = CODES.filter((code) => new RegExp(field.pattern).test(code));
      return codes.length === 0 ? undefined : some(chance, codes, Math.max(1, least));
    }
    case "text":
      return field.title.en.slice(0, field.maxLength);
    case "date":
      return printDay(
        name === "from" ? today : today + 30 * pick(chance, MONTHS_AHEAD) - whole(chance, 0, 9),
      );
    case "moment":
      return zone.print(occasion.at);
    case "yes-no":
      return chance() < 0.5;
    case "number":
      // Mostly few or all: what counts heads is met with at its ends.
      return pick(chance, [field.min, field.min, field.max, whole(chance, field.min, field.max)]);
    case "act": {
      const acts = occasion.file.acts.filter(({ kind }) => field.kinds?.includes(kind) ?? true);
      return acts.length === 0 ? undefined : pick(chance, acts).id;
    }
    case "sheet":
      return sheet(law, occasion, printDay(today), chance);
  }
}

/** Mostly a sheet with a row in every block, so that what follows a positive result is met with too. */
function sheet(law: Law, { minor }: Occasion, day: string, chance: Chance): unknown {
  const { scale } = law.jurisdiction;
  if (scale === null) return undefined;
  const { items, limit } = editionOn(scale, day);
  const rows = items.filter(({ minorsOnly }) => minor || !minorsOnly);
  const full = chance() < 0.75;
  const blocks = full ? BLOCKS : some(chance, BLOCKS);
  const scored = blocks.flatMap((block) => {
    const own = rows.filter((item) => item.block === block);
    return own.length === 0 ? [] : some(chance, own);
  });
  return {
    minor,
    at: day,
    items: Object.fromEntries(scored.map(({ row }) => [row, full ? limit : whole(chance, 0, limit)])),
  };
}

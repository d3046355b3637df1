import type { ActKind, Field } from "@pana/law";

/** What a form holds for one field while it is being filled in; absent where nothing is typed yet. */
export type Value = string | number | boolean | readonly string[] | Readonly<Record<string, number>>;
export type Values = Readonly<Record<string, Value>>;

/** A fault that the form itself can see, before the act travels. The words are in the catalogue under `act.fault`. */
export interface FieldFault {
  readonly field: string;
  readonly code: "missing" | "too-few" | "too-long" | "out-of-range" | "pattern" | "unreadable" | "future";
  readonly limit?: number | string;
}

const empty = (value: Value | undefined): boolean =>
  value === undefined ||
  value === "" ||
  (typeof value === "string" && value.trim() === "") ||
  (typeof value === "object" && Object.keys(value).length === 0);

/** Is the field asked, given what is answered so far? A condition on a field that is itself not asked fails. */
export function asked(kind: ActKind, name: string, values: Values, seen: readonly string[] = []): boolean {
  const when = kind.fields[name]?.when;
  if (!when) return true;
  if (seen.includes(name) || !asked(kind, when.field, values, [...seen, name])) return false;
  const answer = values[when.field];
  return Array.isArray(answer)
    ? answer.some((one) => when.in.includes(one))
    : when.in.some((wanted) => wanted === answer);
}

export interface AskedFields {
  /** What the law needs first, in the order of the declaration. */
  readonly first: readonly string[];
  /** The rest, folded away until asked for or answered. */
  readonly folded: readonly string[];
}

/** The fields to show now. A folded field that is required by its declaration is never folded. */
export function askedFields(kind: ActKind, values: Values): AskedFields {
  const names = Object.keys(kind.fields).filter((name) => asked(kind, name, values));
  const folds = (name: string): boolean => {
    const field = kind.fields[name];
    return field?.folded === true && field.required !== true;
  };
  return { first: names.filter((name) => !folds(name)), folded: names.filter(folds) };
}

/** The act's data as it travels: only the fields that are asked and answered, texts without blank ends. */
export function toData(kind: ActKind, values: Values): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const name of Object.keys(kind.fields)) {
    const value = values[name];
    if (value === undefined || empty(value) || !asked(kind, name, values)) continue;
    data[name] = typeof value === "string" ? value.trim() : value;
  }
  return data;
}

const SHAPES: Readonly<Record<Field["type"], (value: unknown) => boolean>> = {
  choice: (value) => typeof value === "string",
  choices: isTexts,
  subjects: isTexts,
  subject: (value) => typeof value === "string",
  organisations: isTexts,
  codes: isTexts,
  text: (value) => typeof value === "string",
  date: (value) => typeof value === "string",
  moment: (value) => typeof value === "string",
  "yes-no": (value) => typeof value === "boolean",
  number: (value) => typeof value === "number",
  act: (value) => typeof value === "string",
  sheet: isScores,
};

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isScores(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((score) => typeof score === "number")
  );
}

/** The values of a form from recorded data or a kept draft; what does not fit the declaration is left out. */
export function toValues(kind: ActKind, data: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    Object.entries(kind.fields).flatMap(([name, field]) => {
      const kept =
        field.type === "sheet" && typeof data[name] === "object" && data[name] !== null
          ? itemsOf(data[name])
          : data[name];
      return SHAPES[field.type](kept) ? [[name, kept as Value]] : [];
    }),
  );
}

/** A sheet is recorded as the map of its items, or with the day and the track around it. */
function itemsOf(sheet: object): unknown {
  return "items" in sheet ? sheet.items : sheet;
}

type Check = (field: Field, value: Value) => Omit<FieldFault, "field"> | null;

const least: Check = (field, value) => {
  const min = "min" in field ? (field.min ?? 1) : 1;
  return Array.isArray(value) && value.length < min ? { code: "too-few", limit: min } : null;
};

const isDate = (text: string): boolean => {
  const [year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).slice(1).map(Number);
  if (!year || !month || !day || month > 12) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
};

const CHECKS: Partial<Record<Field["type"], Check>> = {
  choices: least,
  subjects: least,
  organisations: least,
  codes: (field, value) => {
    if (field.type !== "codes" || !Array.isArray(value)) return null;
    const pattern = new RegExp(field.pattern, "u");
    const bad = value.find((code: string) => !pattern.test(code));
    return bad === undefined ? least(field, value) : { code: "pattern", limit: bad };
  },
  text: (field, value) =>
    field.type === "text" && typeof value === "string" && value.trim().length > field.maxLength
      ? { code: "too-long", limit: field.maxLength }
      : null,
  number: (field, value) =>
    field.type === "number" && typeof value === "number" && (value < field.min || value > field.max)
      ? { code: "out-of-range", limit: `${field.min}–${field.max}` }
      : null,
  date: (_, value) => (typeof value === "string" && isDate(value) ? null : { code: "unreadable" }),
  moment: (_, value) =>
    typeof value === "string" && isDate(value.slice(0, 10)) ? null : { code: "unreadable" },
};

/** Everything that the form can see is wrong, in the order of the fields on the screen. */
export function faultsOf(kind: ActKind, values: Values): readonly FieldFault[] {
  const { first, folded } = askedFields(kind, values);
  return [...first, ...folded].flatMap((name): FieldFault[] => {
    const field = kind.fields[name]!;
    const value = values[name];
    if (value === undefined || empty(value)) return field.required ? [{ field: name, code: "missing" }] : [];
    const fault = CHECKS[field.type]?.(field, value);
    return fault ? [{ field: name, ...fault }] : [];
  });
}

/**
 * The field of the form that a JSON pointer of the server's answer is about: `/data/to/0` is `to`, and in a correction
 * `/data/data/to/0` is `data.to`.
 */
export function fieldOfPointer(pointer: string): string | null {
  const [first, second, third] = pointer.replace(/^\/(body\/)?(act\/)?/, "").split("/");
  if (first === "data" && second === "data" && third) return `data.${third}`;
  if (first === "data") return second ?? null;
  return first || null;
}

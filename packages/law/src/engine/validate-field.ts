import type { Field } from "../model/act-kind.js";
import type { Fault } from "../model/answers.js";
import type { Jurisdiction } from "../model/jurisdiction.js";
import { SUBJECTS } from "../model/subject.js";
import { type Text, text } from "../model/text.js";
import { parseDay, parseMoment } from "../time/moment.js";

export type Report = (pointer: string, code: string, message: Text) => void;

/** The part of a JSON pointer for one name (RFC 6901). */
export const token = (name: string | number): string =>
  `/${String(name).replace(/~/g, "~0").replace(/\//g, "~1")}`;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const fault = (pointer: string, code: string, message: Text): Fault => ({ pointer, code, message });

const named = (title: Text, kk: string, ru: string, en: string): Text =>
  text(`«${title.kk}»: ${kk}`, `«${title.ru}»: ${ru}`, `'${title.en}': ${en}`);

export const missing = (title: Text): Text => named(title, "толтырылмаған", "не заполнено", "is missing");

/** An ISO 8601 date and nothing after it. */
export const isDate = (value: unknown): value is string =>
  typeof value === "string" && value.length === 10 && !Number.isNaN(parseDay(value));

export const isMoment = (value: unknown): value is string =>
  typeof value === "string" && !Number.isNaN(parseMoment(value));

/** Checks one value of an act's data by the field's declaration; every fault is reported at its place. */
export function checkField(
  jurisdiction: Jurisdiction,
  field: Field,
  value: unknown,
  pointer: string,
  report: Report,
): void {
  const wrong = (kk: string, ru: string, en: string, code = "type") =>
    report(pointer, code, named(field.title, kk, ru, en));
  const each = (check: (item: unknown, at: string) => void) => {
    if (!Array.isArray(value)) return wrong("тізім болуы керек", "должно быть списком", "must be a list");
    const min = "min" in field ? (field.min ?? 0) : 0;
    if (value.length < min) {
      const n = min;
      return wrong(`кемінде ${n} керек`, `нужно не менее ${n}`, `needs at least ${n}`, "too-few");
    }
    for (const [i, item] of value.entries()) check(item, pointer + token(i));
  };
  const oneOf = (choices: readonly string[], item: unknown, at: string) => {
    if (typeof item === "string" && choices.includes(item)) return;
    const list = choices.join(", ");
    report(
      at,
      "choice",
      named(
        field.title,
        `мыналардың бірі болуы керек: ${list}`,
        `должно быть одним из: ${list}`,
        `must be one of: ${list}`,
      ),
    );
  };
  const string = (item: unknown, at: string) => {
    if (typeof item !== "string" || item === "")
      report(at, "type", named(field.title, "мәтін болуы керек", "должно быть текстом", "must be a text"));
  };
  switch (field.type) {
    case "choice":
      if (field.open) string(value, pointer);
      else
        oneOf(
          field.choices.map((choice) => choice.value),
          value,
          pointer,
        );
      return;
    case "choices":
      each((item, at) =>
        field.open
          ? string(item, at)
          : oneOf(
              field.choices.map((choice) => choice.value),
              item,
              at,
            ),
      );
      return;
    case "subject":
      oneOf(field.among ?? SUBJECTS, value, pointer);
      return;
    case "subjects":
      each((item, at) => oneOf(field.among ?? SUBJECTS, item, at));
      return;
    case "organisations":
      each(string);
      return;
    case "codes": {
      const pattern = new RegExp(field.pattern);
      each((item, at) => {
        if (typeof item !== "string" || !pattern.test(item))
          report(
            at,
            "pattern",
            named(field.title, "жазылуы дұрыс емес", "записано неверно", "is not written as it should be"),
          );
      });
      return;
    }
    case "text":
      if (typeof value !== "string") wrong("мәтін болуы керек", "должно быть текстом", "must be a text");
      else if (field.required && value.trim() === "") report(pointer, "missing", missing(field.title));
      else if (value.length > field.maxLength) {
        const n = field.maxLength;
        wrong(
          `${n} таңбадан аспауы керек`,
          `не длиннее ${n} знаков`,
          `has at most ${n} characters`,
          "too-long",
        );
      }
      return;
    case "date":
      if (!isDate(value))
        wrong(
          "2026-03-02 түріндегі күн керек",
          "нужна дата вида 2026-03-02",
          "must be a date such as 2026-03-02",
          "date",
        );
      return;
    case "moment":
      if (!isMoment(value))
        wrong(
          "белдеуі бар RFC 3339 уақыты керек",
          "нужен момент RFC 3339 со смещением",
          "must be an RFC 3339 moment with an offset",
          "moment",
        );
      return;
    case "yes-no":
      if (typeof value !== "boolean")
        wrong("иә немесе жоқ керек", "нужно да или нет", "must be yes or no (true, false)");
      return;
    case "number":
      if (typeof value !== "number" || !(value >= field.min && value <= field.max)) {
        const { min, max } = field;
        wrong(
          `${min} және ${max} аралығындағы сан керек`,
          `нужно число от ${min} до ${max}`,
          `must be a number from ${min} to ${max}`,
          "out-of-range",
        );
      }
      return;
    case "act":
      string(value, pointer);
      return;
    case "sheet":
      checkSheet(jurisdiction, value, pointer, report);
  }
}

const SHEET = text("Бағалау парағы", "Лист оценки", "Assessment sheet");

/** Checks the scores of a sheet: rows of the scale, whole numbers from 0 to the limit. */
export function checkItems(
  jurisdiction: Jurisdiction,
  items: unknown,
  pointer: string,
  report: Report,
): void {
  if (!isObject(items)) {
    report(
      pointer,
      "type",
      named(
        SHEET,
        "жол нөмірі бойынша баллдар керек",
        "нужны баллы по номерам строк",
        "must be scores by row number",
      ),
    );
    return;
  }
  const editions = jurisdiction.scale?.editions ?? [];
  const rows = new Set(editions.flatMap((edition) => edition.items.map(({ row }) => row)));
  const limit = Math.max(0, ...editions.map((edition) => edition.limit));
  for (const [row, value] of Object.entries(items)) {
    if (!rows.has(row))
      report(
        pointer + token(row),
        "row",
        named(SHEET, "шкалада мұндай жол жоқ", "в шкале нет такой строки", "the scale has no such row"),
      );
    else if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > limit)
      report(
        pointer + token(row),
        "out-of-range",
        named(
          SHEET,
          `балл 0-ден ${limit}-ке дейінгі бүтін сан`,
          `балл — целое число от 0 до ${limit}`,
          `a score is a whole number from 0 to ${limit}`,
        ),
      );
  }
}

/** A sheet in an act's data: whole, or its scores alone. */
function checkSheet(jurisdiction: Jurisdiction, value: unknown, pointer: string, report: Report): void {
  if (!isObject(value) || !("items" in value)) {
    checkItems(jurisdiction, value, pointer, report);
    return;
  }
  if (value.minor !== undefined && typeof value.minor !== "boolean")
    report(
      `${pointer}/minor`,
      "type",
      named(SHEET, "true немесе false", "true или false", "must be true or false"),
    );
  if (value.at !== undefined && !isDate(value.at) && !isMoment(value.at))
    report(
      `${pointer}/at`,
      "date",
      named(
        SHEET,
        "әңгіме күні керек",
        "нужен день беседы",
        "must be the day of the talk, such as 2026-03-02",
      ),
    );
  checkItems(jurisdiction, value.items, `${pointer}/items`, report);
}

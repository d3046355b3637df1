import type { CaseFile } from "../model/act.js";
import type { Fault, Sheet } from "../model/answers.js";
import { SUBJECTS } from "../model/subject.js";
import { type Text, text } from "../model/text.js";
import type { Law } from "./compile.js";
import {
  checkField,
  checkItems,
  fault,
  isDate,
  isMoment,
  isObject,
  missing,
  type Report,
  token,
} from "./validate-field.js";

export type Validated<Name extends string, T> =
  | ({ readonly ok: true } & { readonly [K in Name]: T })
  | { readonly ok: false; readonly faults: readonly Fault[] };

const OBJECT = text("JSON нысаны керек", "нужен объект JSON", "must be a JSON object");
const LIST = text("тізім керек", "нужен список", "must be a list");
const TEXT = text("бос емес мәтін керек", "нужен непустой текст", "must be a text that is not empty");
const MOMENT = text(
  "белдеуі бар RFC 3339 уақыты керек, мысалы 2026-03-02T10:00:00+05:00",
  "нужен момент RFC 3339 со смещением, например 2026-03-02T10:00:00+05:00",
  "must be an RFC 3339 moment with an offset, such as 2026-03-02T10:00:00+05:00",
);
const SEXES: readonly unknown[] = ["female", "male", "other", "unknown"];

const about = (name: string, { kk, ru, en }: Text): Text =>
  text(`${name}: ${kk}`, `${name}: ${ru}`, `${name}: ${en}`);

/**
 * Whether a document is a case file of the jurisdiction in the interchange form; every fault in one run, each with
 * the JSON pointer of its field. Fields that a schema does not know are let through: other systems may add theirs.
 */
export function validate(law: Law, json: unknown): Validated<"file", CaseFile> {
  const faults: Fault[] = [];
  const report: Report = (pointer, code, message) => faults.push(fault(pointer, code, message));
  if (!isObject(json)) {
    report("", "type", OBJECT);
    return { ok: false, faults };
  }
  const { jurisdiction } = law;
  if (json.jurisdiction !== jurisdiction.id)
    report(
      "/jurisdiction",
      "jurisdiction",
      about(
        "jurisdiction",
        text(`«${jurisdiction.id}» керек`, `нужно «${jurisdiction.id}»`, `must be "${jurisdiction.id}"`),
      ),
    );
  if (json.person !== undefined) checkPerson(json.person, report);
  if (!Array.isArray(json.acts)) report("/acts", "type", about("acts", LIST));
  else {
    const ids = new Map<string, number>();
    json.acts.forEach((act: unknown, i) => {
      const pointer = `/acts${token(i)}`;
      checkAct(law, act, pointer, report);
      if (!isObject(act) || typeof act.id !== "string") return;
      const before = ids.get(act.id);
      if (before === undefined) ids.set(act.id, i);
      else
        report(
          `${pointer}/id`,
          "duplicate",
          about(
            "id",
            text(
              `${before}-әрекетте де осы белгі`,
              `такое же обозначение у действия ${before}`,
              `act ${before} has the same id`,
            ),
          ),
        );
    });
    checkReferences(law, json.acts, ids, report);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, file: json as unknown as CaseFile };
}

/**
 * Whether an act's data fits the schema of its kind.
 * @param pointer the JSON pointer of the data, before which each fault's own place stands
 */
export function validateData(
  law: Law,
  kind: string,
  data: Readonly<Record<string, unknown>>,
  pointer = "",
): readonly Fault[] {
  const faults: Fault[] = [];
  checkData(law, kind, data, pointer, (at, code, message) => faults.push(fault(at, code, message)));
  return faults;
}

function checkData(
  { jurisdiction }: Law,
  kind: string,
  data: Readonly<Record<string, unknown>>,
  pointer: string,
  report: Report,
): void {
  for (const [name, field] of Object.entries(jurisdiction.actKinds[kind]?.fields ?? {})) {
    const value = data[name];
    if (value === undefined) {
      const { when } = field;
      const answer = when ? data[when.field] : undefined;
      const isAsked =
        !when ||
        (Array.isArray(answer) ? answer : [answer]).some((one) => when.in.some((wanted) => wanted === one));
      if (field.required && isAsked) report(pointer + token(name), "missing", missing(field.title));
    } else checkField(jurisdiction, field, value, pointer + token(name), report);
  }
}

function checkAct(law: Law, act: unknown, pointer: string, report: Report): void {
  if (!isObject(act)) {
    report(pointer, "type", OBJECT);
    return;
  }
  if (typeof act.id !== "string" || act.id === "") report(`${pointer}/id`, "type", about("id", TEXT));
  if (!isMoment(act.at)) report(`${pointer}/at`, "moment", about("at", MOMENT));
  if (act.recordedAt !== undefined && !isMoment(act.recordedAt))
    report(`${pointer}/recordedAt`, "moment", about("recordedAt", MOMENT));
  checkActor(act.by, `${pointer}/by`, report);
  const known = typeof act.kind === "string" && Object.hasOwn(law.jurisdiction.actKinds, act.kind);
  if (!known)
    report(
      `${pointer}/kind`,
      "kind",
      about(
        "kind",
        text(
          "мұндай әрекет түрі жоқ (pana law acts бәрін көрсетеді)",
          "нет такого вида действия (все показывает pana law acts)",
          "there is no such kind of act (pana law acts lists them all)",
        ),
      ),
    );
  if (!isObject(act.data)) report(`${pointer}/data`, "type", about("data", OBJECT));
  else if (known) checkData(law, act.kind as string, act.data, `${pointer}/data`, report);
}

function checkActor(by: unknown, pointer: string, report: Report): void {
  if (!isObject(by)) {
    report(pointer, "type", about("by", OBJECT));
    return;
  }
  if (!SUBJECTS.some((kind) => kind === by.kind)) {
    const list = SUBJECTS.join(", ");
    report(
      `${pointer}/kind`,
      "choice",
      about(
        "kind",
        text(`мыналардың бірі керек: ${list}`, `нужно одно из: ${list}`, `must be one of: ${list}`),
      ),
    );
  }
  for (const name of ["organisation", "region"] as const)
    if (by[name] !== undefined && (typeof by[name] !== "string" || by[name] === ""))
      report(`${pointer}/${name}`, "type", about(name, TEXT));
}

function checkPerson(person: unknown, report: Report): void {
  if (!isObject(person)) {
    report("/person", "type", about("person", OBJECT));
    return;
  }
  const { born, sex, citizenship } = person;
  if (born !== undefined && !isDate(born) && !(typeof born === "string" && /^\d{4}$/.test(born)))
    report(
      "/person/born",
      "date",
      about(
        "born",
        text("күн не жыл керек", "нужна дата или год", "must be a date such as 2001-05-14, or a year"),
      ),
    );
  if (sex !== undefined && !SEXES.includes(sex))
    report(
      "/person/sex",
      "choice",
      about(
        "sex",
        text(
          `мыналардың бірі: ${SEXES.join(", ")}`,
          `одно из: ${SEXES.join(", ")}`,
          `must be one of: ${SEXES.join(", ")}`,
        ),
      ),
    );
  if (citizenship === undefined) return;
  if (!Array.isArray(citizenship)) report("/person/citizenship", "type", about("citizenship", LIST));
  else
    citizenship.forEach((code, i) => {
      if (typeof code !== "string" || !/^[A-Z]{2}$/.test(code))
        report(
          `/person/citizenship${token(i)}`,
          "pattern",
          about(
            "citizenship",
            text(
              "ISO 3166-1 екі әрпі керек",
              "нужны две буквы ISO 3166-1",
              "must be two letters of ISO 3166-1",
            ),
          ),
        );
    });
}

/** Acts that name other acts must name acts of the file. */
function checkReferences(
  law: Law,
  acts: readonly unknown[],
  ids: ReadonlyMap<string, number>,
  report: Report,
): void {
  acts.forEach((act, i) => {
    if (!isObject(act) || !isObject(act.data) || typeof act.kind !== "string") return;
    const fields = law.jurisdiction.actKinds[act.kind]?.fields ?? {};
    for (const [name, field] of Object.entries(fields)) {
      const value = act.data[name];
      if (field.type === "act" && typeof value === "string" && !ids.has(value))
        report(
          `/acts${token(i)}/data${token(name)}`,
          "reference",
          about(
            name,
            text("істе мұндай әрекет жоқ", "в деле нет такого действия", "the file has no such act"),
          ),
        );
    }
  });
}

/** Whether a document is a scored sheet: `minor`, the day of the talk, and scores by row number. */
export function validateSheet(law: Law, json: unknown): Validated<"sheet", Sheet> {
  const faults: Fault[] = [];
  const report: Report = (pointer, code, message) => faults.push(fault(pointer, code, message));
  if (!isObject(json)) report("", "type", OBJECT);
  else {
    if (typeof json.minor !== "boolean")
      report(
        "/minor",
        "type",
        about("minor", text("true немесе false", "true или false", "must be true or false")),
      );
    if (!isDate(json.at) && !isMoment(json.at))
      report(
        "/at",
        "date",
        about(
          "at",
          text("әңгіме күні керек", "нужен день беседы", "must be the day of the talk, such as 2026-03-02"),
        ),
      );
    checkItems(law.jurisdiction, json.items, "/items", report);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, sheet: json as unknown as Sheet };
}

import type { Fault, Text } from "@pana/law";
import type { TSchema } from "typebox";
import { Compile } from "typebox/compile";
import Value from "typebox/value";
import { clean } from "./clean.js";

/** The names of fields of the HTTP interface, as people read them; a field that is not here goes by its own name. */
const FIELDS: Readonly<Record<string, Text>> = {
  username: { kk: "Пайдаланушы аты", ru: "Имя пользователя", en: "User name" },
  password: { kk: "Құпиясөз", ru: "Пароль", en: "Password" },
  current: { kk: "Қазіргі құпиясөз", ru: "Нынешний пароль", en: "Present password" },
  next: { kk: "Жаңа құпиясөз", ru: "Новый пароль", en: "New password" },
  name: { kk: "Атауы", ru: "Название", en: "Name" },
  kinds: { kk: "Ұйымның түрлері", ru: "Виды организации", en: "Kinds of the organisation" },
  region: { kk: "Өңір", ru: "Регион", en: "Region" },
  parent: { kk: "Жоғары тұрған орган", ru: "Вышестоящий орган", en: "The body above" },
  contact: { kk: "Байланыс", ru: "Контакт", en: "Contact" },
  roles: { kk: "Рөлдер", ru: "Роли", en: "Roles" },
  language: { kk: "Тіл", ru: "Язык", en: "Language" },
  date: { kk: "Күні", ru: "Дата", en: "Date" },
  source: { kk: "Негіздеме", ru: "Основание", en: "Source" },
  kind: { kk: "Әрекет түрі", ru: "Вид действия", en: "Kind of act" },
  at: { kk: "Уақыты", ru: "Время", en: "Time" },
  as: { kk: "Қай ретінде әрекет етеді", ru: "В каком качестве", en: "Acting as" },
  version: { kk: "Істің нұсқасы", ru: "Версия дела", en: "Version of the file" },
  born: { kk: "Туған күні немесе жылы", ru: "Дата или год рождения", en: "Date or year of birth" },
  sex: { kk: "Жынысы", ru: "Пол", en: "Sex" },
  citizenship: { kk: "Азаматтығы", ru: "Гражданство", en: "Citizenship" },
  organisations: { kk: "Ұйымдар", ru: "Организации", en: "Organisations" },
  what: { kk: "Не болды", ru: "Что произошло", en: "What happened" },
  where: { kk: "Қай жерде", ru: "Где", en: "Where" },
  text: { kk: "Мәтін", ru: "Текст", en: "Text" },
  code: { kk: "Код", ru: "Код", en: "Code" },
  iin: { kk: "ЖСН", ru: "ИИН", en: "IIN" },
  phone: { kk: "Телефон", ru: "Телефон", en: "Phone" },
  document: { kk: "Құжат нөмірі", ru: "Номер документа", en: "Number of the document" },
  "name-of-person": { kk: "Аты-жөні", ru: "Имя", en: "Name of the person" },
  photo: { kk: "Фотосурет", ru: "Фотография", en: "Picture" },
  passkey: { kk: "Кіру кілті", ru: "Ключ доступа", en: "Passkey" },
  "idempotency-key": { kk: "Idempotency-Key", ru: "Idempotency-Key", en: "Idempotency-Key" },
};

type Params = Readonly<Record<string, unknown>>;

/** What is wrong with a field, by the keyword of its schema. */
const WRONGS: Readonly<Record<string, (params: Params) => Text>> = {
  required: () => ({ kk: "толтыру керек", ru: "нужно заполнить", en: "must be filled in" }),
  type: () => ({ kk: "түрі келмейді", ru: "значение другого типа", en: "has the wrong type" }),
  minLength: ({ limit }) => ({
    kk: `кемінде ${limit} таңба болуы керек`,
    ru: `не менее ${limit} знаков`,
    en: `must have at least ${limit} characters`,
  }),
  maxLength: ({ limit }) => ({
    kk: `${limit} таңбадан аспауы керек`,
    ru: `не более ${limit} знаков`,
    en: `must have at most ${limit} characters`,
  }),
  minItems: ({ limit }) => ({
    kk: `кемінде ${limit} мән таңдаңыз`,
    ru: `выберите не менее ${limit}`,
    en: `choose at least ${limit}`,
  }),
  maxItems: ({ limit }) => ({
    kk: `${limit} мәннен аспауы керек`,
    ru: `не более ${limit}`,
    en: `at most ${limit}`,
  }),
  minimum: ({ limit }) => ({
    kk: `${limit} немесе одан көп`,
    ru: `не меньше ${limit}`,
    en: `must be at least ${limit}`,
  }),
  maximum: ({ limit }) => ({
    kk: `${limit} немесе одан аз`,
    ru: `не больше ${limit}`,
    en: `must be at most ${limit}`,
  }),
  pattern: () => ({ kk: "пішімі дұрыс емес", ru: "неверный формат", en: "has the wrong form" }),
  format: () => ({ kk: "пішімі дұрыс емес", ru: "неверный формат", en: "has the wrong form" }),
  anyOf: () => ({
    kk: "рұқсат етілген мәндердің бірі емес",
    ru: "не одно из допустимых значений",
    en: "is none of the allowed values",
  }),
};

const TOO_DEEP: Text = {
  kk: "мәндер тым терең кірістірілген",
  ru: "значения вложены слишком глубоко",
  en: "values are nested too deep",
};

const unknownWrong = (): Text => ({ kk: "мәні жарамсыз", ru: "недопустимое значение", en: "is not valid" });

/** A fault with a sentence that names the field. `field` is its name in the interface. */
export function fault(
  pointer: string,
  code: string,
  wrong: Text,
  field = pointer.split("/").at(-1) ?? "",
): Fault {
  if (field === "") return { pointer, code, message: wrong };
  const title = FIELDS[field] ?? { kk: field, ru: field, en: field };
  return {
    pointer,
    code,
    message: {
      kk: `${title.kk}: ${wrong.kk}`,
      ru: `${title.ru}: ${wrong.ru}`,
      en: `${title.en}: ${wrong.en}`,
    },
  };
}

/** A fault by the keyword of a schema, e.g. `required`. */
export const faultOf = (pointer: string, keyword: string, params: Params = {}, field?: string): Fault =>
  fault(pointer, keyword, (WRONGS[keyword] ?? unknownWrong)(params), field);

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: object;
}

/** Every fault of a value, one for each field. */
export function faultsOf(errors: readonly SchemaError[]): readonly Fault[] {
  const choices = new Set(
    errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath),
  );
  const faults = new Map<string, Fault>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== "anyOf" && choices.has(instancePath)) continue;
    const missing = (params as { requiredProperties?: readonly string[] }).requiredProperties ?? [];
    const pointers =
      keyword === "required" ? missing.map((name) => `${instancePath}/${name}`) : [instancePath];
    for (const pointer of pointers) {
      if (!faults.has(pointer)) faults.set(pointer, faultOf(pointer, keyword, params as Params));
    }
  }
  return [...faults.values()];
}

export type Checked = { readonly value: unknown } | { readonly faults: readonly Fault[] };

/**
 * A check of one part of a request. Words of an address (`words`) are strings: numbers and yes/no are read from them,
 * and defaults filled in; a body is taken as it is.
 */
export function checker(schema: TSchema, words: boolean): (value: unknown) => Checked {
  const validator = Compile(schema);
  return (given) => {
    const cleaned = clean(words ? { ...(given as object) } : given);
    if (!cleaned) return { faults: [fault("", "depth", TOO_DEEP)] };
    const value = words ? Value.Default(schema, Value.Convert(schema, cleaned.value)) : cleaned.value;
    return validator.Check(value)
      ? { value }
      : { faults: faultsOf([...validator.Errors(value)] as SchemaError[]) };
  };
}

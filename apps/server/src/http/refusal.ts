import type { Citation, Fault, Language, Text } from "@pana/law";
import type { Problem } from "../contract.js";

type Code = Problem["code"];

const STATUS = {
  invalid: 400,
  unauthenticated: 401,
  "not-permitted": 403,
  "not-visible": 404,
  conflict: 409,
  "too-many": 429,
  unavailable: 503,
} as const satisfies Record<Code, number>;

/** The title of a refusal. It never says more than its code: what may not be known is not hinted at. */
const TITLES = {
  invalid: {
    kk: "Деректерде қате бар",
    ru: "В данных есть ошибки",
    en: "The data have faults",
  },
  unauthenticated: {
    kk: "Жүйеге кіру керек",
    ru: "Нужно войти в систему",
    en: "Signing in is needed",
  },
  "not-permitted": {
    kk: "Бұл әрекетке рұқсат жоқ",
    ru: "Это действие не разрешено",
    en: "This is not permitted",
  },
  "not-visible": {
    kk: "Табылмады",
    ru: "Не найдено",
    en: "Not found",
  },
  conflict: {
    kk: "Іс осы арада өзгерді",
    ru: "Дело тем временем изменилось",
    en: "The file has changed in the meantime",
  },
  "too-many": {
    kk: "Әрекет тым көп болды, сәл күте тұрыңыз",
    ru: "Слишком много попыток, подождите немного",
    en: "Too many attempts, please wait a little",
  },
  unavailable: {
    kk: "Қазір мүмкін емес, сәлден кейін қайталаңыз",
    ru: "Сейчас недоступно, повторите немного позже",
    en: "Not available now, please try again a little later",
  },
} as const satisfies Record<Code, Text>;

/** An error as a value: what was refused and why. Actions return it; the HTTP interface renders it. */
export class Refusal {
  constructor(
    readonly code: Code,
    readonly details: Partial<Pick<Problem, "reason" | "basis" | "faults" | "version">> = {},
    readonly retryAfterSeconds: number | null = null,
  ) {}

  get status(): number {
    return STATUS[this.code];
  }

  /** As RFC 9457 problem details, in the reader's language. */
  problem(language: Language): Problem {
    return {
      type: `tag:pana,2026:problem/${this.code}`,
      status: this.status,
      code: this.code,
      title: TITLES[this.code][language],
      ...this.details,
    };
  }
}

export const notVisible = (): Refusal => new Refusal("not-visible");
export const unauthenticated = (): Refusal => new Refusal("unauthenticated");
export const conflict = (version: number): Refusal => new Refusal("conflict", { version });
export const tooMany = (seconds: number): Refusal => new Refusal("too-many", {}, seconds);
export const notPermitted = (reason: Text, basis: readonly Citation[] = []): Refusal =>
  new Refusal("not-permitted", { reason: { ...reason }, basis: basis.map((citation) => ({ ...citation })) });
export const invalid = (...faults: readonly Fault[]): Refusal =>
  new Refusal("invalid", {
    faults: faults.map(({ message, ...fault }) => ({ ...fault, message: { ...message } })),
  });

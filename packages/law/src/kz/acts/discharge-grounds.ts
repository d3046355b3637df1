import type { Choice } from "../../model/act-kind.js";
import { text } from "../../model/text.js";

const discharge = text("Шығару", "Выписка", "Discharge");
const expulsion = text("Ұйымнан шығарып жіберу", "Отчисление", "Expulsion");

/** How a stay ends: discharge (ST4 13, 17) and expulsion (ST4 18). */
export const DISCHARGE_GROUNDS = [
  {
    value: "request",
    group: discharge,
    title: text("Жазбаша өтініші бойынша", "По письменному заявлению", "At the person's written request"),
  },
  {
    value: "housing-and-means",
    group: discharge,
    title: text("Баспанасы мен табысы бар болды", "Появились жильё и средства", "Has housing and means"),
  },
  {
    value: "end-of-contract",
    group: discharge,
    title: text(
      "Шарт аяқталды немесе тоқтатылды",
      "Договор окончен или прекращён",
      "The contract ended or was terminated",
    ),
  },
  {
    value: "early-fulfilment",
    group: discharge,
    title: text(
      "Жоспар мерзімінен бұрын орындалды",
      "План исполнен досрочно",
      "The plan was fulfilled early",
    ),
  },
  {
    value: "moved",
    group: discharge,
    title: text("Басқа өңірге ауысты", "Переезд в другой регион", "Moved to another region"),
  },
  { value: "death", group: discharge, title: text("Қайтыс болды", "Смерть", "Death") },
  {
    value: "expelled-house-rules",
    group: expulsion,
    title: text(
      "Ішкі тәртіпті үш реттен көп бұзды",
      "Более трёх нарушений распорядка",
      "More than three breaches of house rules",
    ),
  },
  {
    value: "expelled-contraindications",
    group: expulsion,
    title: text(
      "Медициналық қарсы көрсетілімдер",
      "Медицинские противопоказания",
      "Medical contraindications",
    ),
  },
  {
    value: "expelled-absence",
    group: expulsion,
    title: text(
      "Хабарсыз үш күннен артық болмады",
      "Отсутствие более трёх дней без предупреждения",
      "Absent over three days without notice",
    ),
  },
  {
    value: "expelled-false-information",
    group: expulsion,
    title: text("Көрінеу жалған мәлімет берді", "Заведомо ложные сведения", "Knowingly false information"),
  },
  {
    value: "expelled-breach-of-contract",
    group: expulsion,
    title: text("Шартты бұзды", "Нарушение договора", "Breach of the contract"),
  },
] as const satisfies readonly Choice[];

/**
 * The five grounds of expulsion with their numbers in ST4 18. For 1, 3, 4 and 5 a new contract is possible not earlier
 * than a calendar year later (T24); for absence with a good reason, at once.
 */
export const EXPULSIONS = {
  "expelled-house-rules": { point: 1, barsNewContract: true },
  "expelled-contraindications": { point: 2, barsNewContract: false },
  "expelled-absence": { point: 3, barsNewContract: true },
  "expelled-false-information": { point: 4, barsNewContract: true },
  "expelled-breach-of-contract": { point: 5, barsNewContract: true },
} as const;
export type ExpulsionGround = keyof typeof EXPULSIONS;

/** Whether a ground of `discharged` is an expulsion. */
export const isExpulsion = (ground: unknown): ground is ExpulsionGround =>
  typeof ground === "string" && Object.hasOwn(EXPULSIONS, ground);

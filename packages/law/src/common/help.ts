import type { Choice } from "../model/act-kind.js";
import { text } from "../model/text.js";

/** Kinds of help by the codes that every country gives them; which of them a law names is the country's. */
export const HELP = {
  shelter: { value: "shelter", title: text("Баспана", "Жильё", "Shelter") },
  meals: { value: "meals", title: text("Тамақ", "Питание", "Food") },
  material: { value: "material", title: text("Материалдық көмек", "Материальная помощь", "Material help") },
  hygiene: { value: "hygiene", title: text("Гигиена заттары", "Средства гигиены", "Hygiene items") },
  clothing: { value: "clothing", title: text("Киім", "Одежда", "Clothing") },
  employment: { value: "employment", title: text("Жұмысқа орналастыру", "Трудоустройство", "Employment") },
  education: { value: "education", title: text("Білім беру", "Образование", "Education") },
  social: { value: "social", title: text("Әлеуметтік көмек", "Социальная помощь", "Social help") },
  legal: { value: "legal", title: text("Құқықтық көмек", "Правовая помощь", "Legal help") },
  reintegration: {
    value: "reintegration",
    title: text("Қоғамға қайта бейімделу", "Реинтеграция", "Reintegration"),
  },
} as const satisfies Readonly<Record<string, Choice>>;

export const HELP_FIELD = {
  type: "choices",
  open: true,
  title: text("Қандай көмек", "Какая помощь", "What help"),
} as const;

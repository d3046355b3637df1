import type { paperEn } from "./paper.en.js";

/** The printed papers and what stands around them, in Russian. */
export const paperRu: Readonly<Record<keyof typeof paperEn, string>> = {
  papers: "Бумаги",
  back: "Назад к делу",
  language: "Язык бумаги",
  "which-talk": "Какая идентификация",
  empty: "Пустой лист, чтобы заполнить от руки",
  print: "Напечатать",
  "print-this": "Напечатать: {{paper}}",
  "print-empty": "Напечатать, чтобы заполнить от руки: {{paper}}",
  "with-number": "С номером дела",
  "with-number-help": "Уберите, если бумагу могут найти другие: само существование дела конфиденциально.",
  "by-hand": "Имена в деле не хранятся: их вписывают от руки.",
  "file-number": "Дело № {{number}}",
  demonstration: "Демонстрация: все люди здесь вымышлены.",
  who: "Кто",
  name: "Фамилия, имя",
  signature: "Подпись",
  edition: "Редакция критериев: {{edition}}",
};

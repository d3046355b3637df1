import type { Paper } from "../../model/paper.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";

/** What goes along with a person who is handed over to another body (RR 11, 39, J16): only what that body needs. */
export const REFERRAL_PACKAGE: Paper<KzProvision> = {
  title: text("Қайта бағыттау парағы", "Лист перенаправления", "Referral sheet"),
  form: null,
  help: text(
    "Адаммен бірге беріледі: кімге, кіммен, қандай құжаттармен.",
    "Передаётся вместе с человеком: кому, с кем и с какими документами.",
    "Goes along with the person: to whom, with whom, with which papers.",
  ),
  basis: ["RR 39", "RR 11", "RR 17"],
  with: ["referral.made", "handover.done", "papers.sent"],
  blocks: [
    {
      type: "lines",
      lines: [
        { title: text("Істің нөмірі", "Номер дела", "Number of the file"), from: "file-number" },
        { title: text("Кім жібереді", "Кто направляет", "Who refers"), from: "organisation" },
        { title: text("Күні", "Дата", "Day"), from: "today" },
        { title: text("Кімге", "Кому", "To whom"), rows: 2 },
        { title: text("Кім сүйемелдейді", "Кто сопровождает", "Who escorts") },
        { title: text("Көлік", "Транспорт", "Transport") },
      ],
    },
    { type: "heading", text: text("Қоса берілді", "Приложено", "Attached") },
    {
      type: "lines",
      lines: [
        {
          title: text(
            "Бағалау парағы (2-қосымша)",
            "Лист оценки (приложение 2)",
            "Assessment sheet (Annex 2)",
          ),
        },
        { title: text("Хабарлама (3-қосымша)", "Сообщение (приложение 3)", "Report (Annex 3)") },
        { title: text("Қызметтерге өтініш", "Заявление на услуги", "Application for services") },
        {
          title: text(
            "Қабылдаушы орган шұғыл не білуі керек (денсаулығы, қауіпсіздігі)",
            "Что принимающему нужно знать сразу (здоровье, безопасность)",
            "What the receiving body must know at once (health, safety)",
          ),
          rows: 4,
        },
      ],
    },
    {
      type: "strong",
      text: text(
        "Бала жалғыз қалдырылмайды: қабылдаушы қол қойғанша сүйемелдеуші жауап береді.",
        "Ребёнка не оставляют одного: до подписи принявшего отвечает сопровождающий.",
        "A child is not left alone: the escort is responsible until the receiver signs.",
      ),
      if: ({ track }) => track === "minor",
    },
    {
      type: "signatures",
      who: [
        { title: text("Жіберді", "Передал", "Handed over by") },
        { title: text("Қабылдады: күні мен уақыты", "Принял: дата и время", "Received by: day and time") },
      ],
    },
  ],
};

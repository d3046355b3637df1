import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { PARTICIPANTS } from "./actors.js";
import { NOTE, ORGANISATIONS, WHY } from "./common-fields.js";

const UNTIL = {
  type: "date",
  required: true,
  title: text("Қай күнге дейін", "До какого дня", "Until which day"),
} as const;

export const FOREIGNERS = {
  "permit.applied": {
    track: "foreigners",
    title: text("Рұқсат сұрау", "Обратиться за разрешением", "Ask for a permit"),
    did: text(
      "Уақытша тұруға рұқсат сұралды",
      "Запрошено разрешение на временное проживание",
      "A residence permit was asked for",
    ),
    help: text(
      "Ұйым облыстың атқарушы органынан полицияға өтінішхат беруді сұрайды.",
      "Организация просит исполнительный орган области ходатайствовать перед полицией.",
      "The organisation asks the oblast executive to petition the police.",
    ),
    actors: ["service-provider", "npo", "child-support-centre"],
    basis: ["L110 10(3)(8)", "L110 17(2)(11)"],
    fields: { organisations: ORGANISATIONS, note: NOTE },
  },
  "permit.petitioned": {
    track: "foreigners",
    title: text("Өтінішхат беру", "Внести ходатайство", "Petition for the permit"),
    did: text(
      "Рұқсат беру туралы өтінішхат берілді",
      "Внесено ходатайство о разрешении",
      "The permit was petitioned for",
    ),
    help: text(
      "Алты айға дейін, үш айдан артық ұзартылмайды.",
      "До шести месяцев, с продлением не более чем на три.",
      "Up to six months, extendable by not more than three.",
    ),
    actors: ["oblast-executive"],
    basis: ["L110 9(6)"],
    fields: {
      months: {
        type: "number",
        min: 1,
        max: 9,
        title: text("Неше айға", "На сколько месяцев", "For how many months"),
      },
      organisations: { ...ORGANISATIONS, folded: true },
    },
  },
  "permit.granted": {
    track: "foreigners",
    title: text("Рұқсат беру", "Выдать разрешение", "Grant the permit"),
    did: text(
      "Уақытша тұруға рұқсат берілді",
      "Разрешение на временное проживание выдано",
      "The residence permit was granted",
    ),
    help: text(
      "Арнаулы әлеуметтік қызметтер алу үшін.",
      "Для получения специальных социальных услуг.",
      "In order to receive special social services.",
    ),
    actors: ["police"],
    basis: ["L110 9(6)", "L110 17(2)(11)"],
    fields: { until: UNTIL },
  },
  "permit.refused": {
    track: "foreigners",
    title: text("Рұқсаттан бас тарту", "Отказать в разрешении", "Refuse the permit"),
    did: text("Рұқсат берілмеді", "В разрешении отказано", "The permit was refused"),
    help: text("Шешімге шағымдануға болады.", "Решение можно обжаловать.", "The decision may be appealed."),
    actors: ["police"],
    basis: ["L110 9(6)", "L110 17(2)(16)"],
    fields: { why: WHY },
  },
  "permit.extended": {
    track: "foreigners",
    title: text("Рұқсатты ұзарту", "Продлить разрешение", "Extend the permit"),
    did: text("Рұқсат ұзартылды", "Разрешение продлено", "The permit was extended"),
    help: text("Үш айдан артық емес.", "Не более чем на три месяца.", "By not more than three months."),
    actors: ["police"],
    basis: ["L110 9(6)"],
    fields: { until: UNTIL },
  },
  "consulate.contacted": {
    track: "foreigners",
    title: text("Консулдыққа жүгіну", "Обратиться в консульство", "Contact the consulate"),
    did: text(
      "Шығу елінің өкілдігіне хабарласты",
      "Установлена связь с представительством",
      "The mission of the country of origin was contacted",
    ),
    help: text(
      "Тек адамның қалауымен: ол өз елінен қорқуы мүмкін.",
      "Только по желанию человека: он может бояться своей страны.",
      "Only if the person wishes: they may fear their own country.",
    ),
    actors: PARTICIPANTS,
    basis: ["L110 17(2)(10)"],
    fields: {
      wished: {
        type: "yes-no",
        title: text("Адам өзі қалады ма?", "Человек этого хотел?", "Did the person wish it?"),
      },
      note: NOTE,
    },
  },
  "exit-visa.requested": {
    track: "foreigners",
    title: text("Шығу визасын сұрау", "Запросить выездную визу", "Request an exit visa"),
    did: text("Шығу визасы сұралды", "Запрошена выездная виза", "An exit visa was requested"),
    help: text(
      "Азаматтығы бар немесе тұратын елге.",
      "В страну гражданства или проживания.",
      "To the country of citizenship or residence.",
    ),
    actors: PARTICIPANTS,
    basis: ["L110 17(2)(13)"],
    fields: { note: NOTE },
  },
  "exit-visa.issued": {
    track: "foreigners",
    title: text("Шығу визасын беру", "Выдать выездную визу", "Issue the exit visa"),
    did: text("Шығу визасы берілді", "Выездная виза выдана", "The exit visa was issued"),
    help: text(
      "Ішкі істер органы береді.",
      "Выдаёт орган внутренних дел.",
      "Issued by the internal affairs body.",
    ),
    actors: ["police"],
    basis: ["L110 17(2)(13)"],
    fields: { until: { ...UNTIL, required: false } },
  },
  "asylum.applied": {
    track: "foreigners",
    title: text("Пана сұрауды жазу", "Записать обращение за убежищем", "Record an asylum application"),
    did: text(
      "Босқын немесе азаматтығы жоқ адам мәртебесі сұралды",
      "Запрошен статус беженца или лица без гражданства",
      "Refugee or stateless status was applied for",
    ),
    help: text(
      "Қайту қауіпті болса да, басқа себеппен де.",
      "Если возвращаться опасно или по иной причине.",
      "Because return is dangerous, or for another reason.",
    ),
    actors: PARTICIPANTS,
    basis: ["L110 17(2)(15)", "L110 20(3)"],
    fields: {
      status: {
        type: "choice",
        open: true,
        title: text("Қандай мәртебе", "Какой статус", "Which status"),
        choices: [
          { value: "refugee", title: text("Босқын", "Беженец", "Refugee") },
          {
            value: "stateless",
            title: text("Азаматтығы жоқ адам", "Лицо без гражданства", "Stateless person"),
          },
        ],
      },
      note: NOTE,
    },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;

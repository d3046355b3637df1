import type { Act } from "../../model/act.js";
import type { Because } from "../../model/answers.js";
import type { ClassificationRules, Classified, Reading } from "../../model/jurisdiction.js";
import { type Text, text } from "../../model/text.js";
import { SCALE } from "../identification/scale.js";
import { isPositive, sheetOf } from "../outcome.js";
import type { KzProvision } from "../provisions.js";

/*
 * What the rows of CR Annex 2 show of the elements of other law. The Protocol's acts are recruitment, transportation,
 * transfer, harbouring, receipt (a deal about a person is a transfer); abduction and deprivation of liberty are means;
 * exploitation itself is no act of the Protocol, but is trafficking by L110 1(1). Illegal adoption stands in the Protocol
 * only where it amounts to a practice like slavery, which the row does not tell.
 */
const PALERMO = {
  act: ["8", "13", "14", "15", "16", "17"],
  means: ["18", "19", "21", "22", "23", "24", "25", "26", "27"],
  purpose: ["2", "3", "5", "6", "6-1", "6-2"],
} as const;
const DEALS = ["8"] as const;
const EXPLOITATION = ["9", "10", "11", "12"] as const;
const FOR_A_PURPOSE = ["13", "14", "15", "16", "17", "18", "19"] as const;
const PURPOSE = ["2", "3", "4", "5", "6", "6-1", "6-2"] as const;

const ELEMENTS: Readonly<Record<keyof typeof PALERMO, Text>> = {
  act: text("әрекет", "действие", "act"),
  means: text("құрал", "средство", "means"),
  purpose: text("мақсат", "цель", "purpose"),
};

interface Evidence {
  readonly act: Act;
  has(rows: readonly string[]): readonly string[];
}

/** The scored rows of the latest sheet; null while no identification was held. */
function evidence(reading: Reading): Evidence | null {
  const act = reading.last("identification.held");
  const items = act === null ? undefined : sheetOf(act, reading.minor)?.items;
  if (act === null || items === undefined) return null;
  return { act, has: (rows) => rows.filter((row) => (items[row] ?? 0) > 0) };
}

const titleOf = (row: string): Text => {
  const item = SCALE.editions.at(-1)!.items.find((one) => one.row === row);
  return item?.title ?? text(row, row, row);
};

const NO_SHEET: Because = {
  text: text(
    "Сәйкестендіру өткен жоқ: белгілер жиналмаған.",
    "Идентификация не проведена: элементы не собраны.",
    "No identification was held: the elements have not been gathered.",
  ),
};

/** `act: Recruitment` with the act that says so. */
const found = (element: Text, rows: readonly string[], act: Act): Because => {
  const titles = rows.map(titleOf);
  const line = (language: "kk" | "ru" | "en") =>
    `${element[language]}: ${titles.map((title) => title[language]).join("; ")}`;
  return { act: act.id, text: text(line("kk"), line("ru"), line("en")) };
};
const missing = (element: Text, act: Act): Because => ({
  act: act.id,
  text: text(`${element.kk}: парақта жоқ`, `${element.ru}: в листе нет`, `${element.en}: not on the sheet`),
});

function palermo(reading: Reading): Classified {
  const own = evidence(reading);
  if (own === null) return { result: null, because: [NO_SHEET] };
  const needed: readonly (keyof typeof PALERMO)[] = reading.minor
    ? ["act", "purpose"]
    : ["act", "means", "purpose"];
  const because = needed.map((element) => {
    const rows = own.has(PALERMO[element]);
    return rows.length > 0 ? found(ELEMENTS[element], rows, own.act) : missing(ELEMENTS[element], own.act);
  });
  const result = needed.every((element) => own.has(PALERMO[element]).length > 0);
  if (reading.minor)
    because.push({
      text: text(
        "Балаға қатысты құрал талап етілмейді.",
        "Для ребёнка средство не требуется.",
        "For a child no means is needed.",
      ),
    });
  return { result, because };
}

function nationalLaw(reading: Reading): Classified {
  const own = evidence(reading);
  if (own === null) return { result: null, because: [NO_SHEET] };
  const deals = own.has(DEALS);
  const exploited = own.has(EXPLOITATION);
  const towards = own.has(FOR_A_PURPOSE);
  const purpose = own.has(PURPOSE);
  const because: Because[] = [];
  if (deals.length > 0) because.push(found(ELEMENTS.act, deals, own.act));
  if (exploited.length > 0)
    because.push(found(text("қанаудың өзі", "сама эксплуатация", "exploitation itself"), exploited, own.act));
  if (towards.length > 0 && purpose.length > 0) {
    because.push(found(ELEMENTS.act, towards, own.act), found(ELEMENTS.purpose, purpose, own.act));
  }
  const result = because.length > 0;
  if (!result) because.push(missing(towards.length > 0 ? ELEMENTS.purpose : ELEMENTS.act, own.act));
  because.push({
    text: text(
      "Заң құралды талап етпейді; келісім ескерілмейді.",
      "Закон не требует средства; согласие не учитывается.",
      "The law needs no means; consent does not count.",
    ),
  });
  return { result, because };
}

function nationalScale(reading: Reading): Classified {
  const own = evidence(reading);
  if (own === null) return { result: null, because: [NO_SHEET] };
  const minorByBirth = reading.minorByBirth ?? (reading.minor ? true : null);
  const result = isPositive(own.act, { minorByBirth });
  return { result, because: [{ act: own.act.id, text: result ? SCALE.assigned : SCALE.notAssigned }] };
}

function criminalStatus(reading: Reading): Classified {
  const recognised = reading.by("injured-party");
  const ended = reading.last("injured-party.ended");
  if (recognised !== null)
    return {
      result: true,
      because: [
        {
          act: recognised.id,
          text: text("Жәбірленуші деп танылды", "Признан потерпевшим", "Recognised as injured party"),
        },
      ],
    };
  if (ended !== null)
    return {
      result: false,
      because: [
        {
          act: ended.id,
          text: text(
            "Жәбірленуші ретінде қатысуы тоқтатылды",
            "Участие потерпевшего прекращено",
            "No longer takes part as injured party",
          ),
        },
      ],
    };
  return {
    result: null,
    because: [
      {
        text: text(
          "Қылмыстық іс бойынша шешім жазылмаған; көмек оған байланысты емес.",
          "Решения по уголовному делу не записано; помощь от него не зависит.",
          "No decision in criminal proceedings is recorded; help does not depend on it.",
        ),
      },
    ],
  };
}

/** G.1: the four results, each by its own law. */
export const CLASSIFICATION: ClassificationRules<KzProvision> = {
  results: {
    palermo: {
      title: text("Палермо хаттамасы", "Палермский протокол", "Palermo Protocol"),
      basis: ["PP 3(a)", "PP 3(c)"],
      of: palermo,
    },
    nationalLaw: {
      title: text("Заңдағы ұғым", "Определение закона", "Definition of the law"),
      basis: ["L110 1(1)", "CC 128 note"],
      of: nationalLaw,
    },
    nationalScale: {
      title: text("Бағалау шкаласы", "Шкала оценки", "Scale of the criteria"),
      basis: ["CR 9", "CR Annex 2"],
      of: nationalScale,
    },
    criminalStatus: {
      title: text("Қылмыстық іс", "Уголовное дело", "Criminal case"),
      basis: ["CC 3(1-1)", "CR 10"],
      of: criminalStatus,
    },
  },
  appeal: text(
    "Анықтаманың белгілері бар, бірақ шкаланың шегіне жетпеген. Адамға шағымдану құқығын түсіндіріңіз: алдымен жоғары тұрған органға, содан кейін сотқа.",
    "Элементы определения есть, но порог шкалы не достигнут. Разъясните право на обжалование: сначала в вышестоящий орган, затем в суд.",
    "The elements of the definition are there, but the scale was not reached. Explain the right to appeal: first to the higher body, then to court.",
  ),
  appealBasis: ["L110 17(2)(16)", "RR 34", "CR 11"],
};

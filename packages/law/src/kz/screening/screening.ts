import type { Choice, Field } from "../../model/act-kind.js";
import type { ScreeningElement, ScreeningRules } from "../../model/screening.js";
import { text } from "../../model/text.js";
import { DETECTION } from "../acts/detection.js";
import type { KzProvision } from "../provisions.js";
import { CARD_WORDS } from "./card-words.js";
import { CARDS } from "./cards.js";
import { FOOTINGS, WIDER_CIRCUMSTANCES } from "./circumstances.js";
import { GUIDE } from "./guide.js";
import { LENSES } from "./lenses.js";

const { fields } = DETECTION["person.detected"];

/** The titles of what was ticked; a code of the reader's own stands for itself. */
function ticked(field: Field, value: unknown) {
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const choices: readonly Choice[] = "choices" in field ? field.choices : [];
  return values.map((one) => {
    const words = String(one);
    return choices.find((choice) => choice.value === one)?.title ?? text(words, words, words);
  });
}

/** RR Annex 1: who, where and how; one circumstance alone is not enough (L110 1(9)). */
const ELEMENTS: readonly ScreeningElement[] = [
  {
    element: "who",
    title: text(
      "Кім: осалдық пен тәуекел тобы",
      "Кто: уязвимость и группа риска",
      "Who: vulnerability and risk",
    ),
    signs: (data) => [
      ...ticked(fields.circumstances, data.circumstances),
      ...ticked(fields.riskGroups, data.riskGroups),
      // RR 14: whoever may be under 18 is protected as a minor until the age is known.
      ...(data.minorLikely === true
        ? [text("18-ге толмаған болуы мүмкін", "Возможно, нет 18 лет", "May be under 18")]
        : []),
    ],
  },
  {
    element: "where",
    title: text("Қайда: орын", "Где: место", "Where: the place"),
    signs: (data) => ticked(fields.place, data.place),
  },
  {
    element: "how",
    title: text(
      "Қалай: бақылау мен қанау белгілері",
      "Как: признаки контроля и эксплуатации",
      "How: signs of control and exploitation",
    ),
    signs: (data) => ticked(fields.indicators, data.indicators),
  },
];

/**
 * How the signs of RR Annex 1 are read: the combination counts, never the number. Helping is never held back: RR 6 lets help be
 * offered whatever is missing.
 */
export const SCREENING: ScreeningRules<KzProvision> = {
  of: "person.detected",
  elements: ELEMENTS,
  basis: ["RR Annex 1", "RR 5", "L110 1(9)"],
  suggestions: {
    together: text(
      "Кім, қайда және қалай бірге кездеседі. Көмек пен сәйкестендіруге жіберуді ұсыныңыз.",
      "Кто, где и как сходятся. Предложите помощь и направление на идентификацию.",
      "Who, where and how come together. Offer help and referral for identification.",
    ),
    signs: text(
      "Белгілер бар, бірақ сурет толық емес. Көмек ұсынуға бұл жеткілікті; қауіпсіз жерде сөйлесіп, қалғанын біліңіз.",
      "Признаки есть, картина неполна. Для предложения помощи этого довольно; поговорите в безопасном месте и узнайте остальное.",
      "There are signs, and the picture is not whole. It is enough to offer help; talk in a safe place and learn the rest.",
    ),
    circumstance: text(
      "Осалдық немесе орынның өзі жеткіліксіз: ол қылмысқа жағдай жасауы керек. Бақылау белгілерін сұраңыз, карточка беріңіз.",
      "Одной уязвимости или места мало: они должны создавать условия для преступления. Спросите о признаках контроля, дайте карточку.",
      "Vulnerability or a place alone is not enough: it must create the conditions for a crime. Ask about signs of control, give the card.",
    ),
    nothing: text(
      "Белгілер әлі жазылмаған.",
      "Признаков пока не записано.",
      "No signs are written down yet.",
    ),
  },
  minor: text(
    "Бала болса, келісім шарт емес: қорғаншылық органына немесе полицияға дереу хабарланады.",
    "Если это ребёнок, согласие не условие: немедленно сообщают органу опеки или полиции.",
    "If it is a child, consent is no condition: the guardianship body or the police are told at once.",
  ),
  decidesNothing: text(
    "Бұл кеңес, шешім емес: шешімді сәйкестендіру береді.",
    "Это подсказка, а не решение: решает идентификация.",
    "This suggests and does not decide: identification decides.",
  ),
  circumstances: WIDER_CIRCUMSTANCES,
  footings: FOOTINGS,
  policyOnly: text(
    "Белгіленген мән-жай заң тізімінде жоқ, оны ескеру — жүйенің саясаты. Көмек ұсынуға бұл кедергі емес.",
    "Отмеченного обстоятельства нет в списке закона, учитывать его — политика системы. Предложить помощь это не мешает.",
    "What is ticked of vulnerability is not in the law's list; to look at it is a policy of the system. It keeps nobody from offering help.",
  ),
  signsField: "indicators",
  lenses: LENSES,
  guide: GUIDE,
  cards: CARDS,
  cardWords: CARD_WORDS,
};

import type { Attempt } from "../../model/jurisdiction.js";
import { text } from "../../model/text.js";
import { ACT_KINDS, type KzActKind } from "../acts/index.js";
import type { KzPrecondition } from "../preconditions/kz-precondition.js";
import { REGIONAL_SEATS } from "./commission-acts.js";
import { QUESTIONNAIRE, unasked } from "./questionnaire.js";
import { FINDINGS, PARTS, PROCESSING } from "./risk-acts.js";
import { hasQuorum, isAdopted, isTie, membersOf, presentAt, votesIn } from "./vote.js";

const KINDS = Object.keys(ACT_KINDS) as KzActKind[];
const aboutOf = (kind: string): "person" | "work" | "either" => {
  const declared = ACT_KINDS[kind as KzActKind] as { readonly about?: "work" | "either" } | undefined;
  return declared?.about ?? "person";
};
/** Whether the file has an act of this sort already. */
const fileHas = ({ acts }: Attempt, about: "person" | "work"): boolean =>
  acts.some(({ kind }) => aboutOf(kind) === about);

const filled = ({ data }: Attempt): boolean => data !== undefined;
const has = (data: Attempt["data"], field: string, values: readonly { readonly value: string }[]): boolean =>
  values.every(({ value }) => (data?.[field] as readonly unknown[] | undefined)?.includes(value) === true);
const isAt =
  (level: string) =>
  ({ data }: Attempt): boolean =>
    data?.level === level;
const isCentral = ({ actor }: Attempt): boolean => actor.kind !== "oblast-executive";
const isRegional = ({ actor }: Attempt): boolean => actor.kind === "oblast-executive";

const OPENS_COMMISSION = text(
  "Алдымен комиссияның құрылғанын жазыңыз.",
  "Сначала запишите, что комиссия образована.",
  "First record that the commission was formed.",
);
const IN_COMMISSION: readonly KzActKind[] = KINDS.filter(
  (kind) => ACT_KINDS[kind].track === "commission" && kind !== "commission.formed",
);
const IN_ASSESSMENT: readonly KzActKind[] = KINDS.filter(
  (kind) => ACT_KINDS[kind].track === "risk" && kind !== "assessment.opened",
);

const NO_QUORUM = text(
  "Кворум жоқ: барлық мүшенің үштен екісі керек.",
  "Нет кворума: нужны две трети всех членов.",
  "There is no quorum: two thirds of all members are needed.",
);
const TOO_MANY_VOTES = text(
  "Дауыс саны қатысқан мүшелер санынан көп.",
  "Голосов больше, чем присутствовало членов.",
  "There are more votes than members were present.",
);
const CHAIR_DECIDES = text(
  "Дауыс тең: төрағаның қалай дауыс бергенін жазыңыз.",
  "Голоса поровну: запишите, как голосовал председатель.",
  "Exactly half support: write down how the chair voted.",
);
const NOT_ADOPTED = text(
  "Соңғы мәселе қабылданбаған: ұсыным тек қабылданған шешімнен шығады.",
  "Последний вопрос не принят: рекомендация следует только из принятого решения.",
  "The last question was not adopted: a recommendation follows from a decision adopted.",
);
const SIGNED_BY_BOTH = text(
  "Хаттамаға төраға да, хатшы да қол қояды.",
  "Протокол подписывают и председатель, и секретарь.",
  "The minutes are signed by both the chair and the secretary.",
);
const DRAFT_WITH_THEM = text(
  "Материалдармен бірге хаттаманың жобасы жіберіледі.",
  "Вместе с материалами направляется проект протокола.",
  "The draft of the minutes goes with the materials.",
);

/** The two commissions say the same in two regulations. */
const ofBoth = (
  precondition: Omit<KzPrecondition, "basis">,
  central: KzPrecondition["basis"],
  regional: KzPrecondition["basis"],
): readonly KzPrecondition[] => {
  const applies = precondition.if ?? (() => true);
  return [
    { ...precondition, if: (attempt) => isCentral(attempt) && applies(attempt), basis: central },
    { ...precondition, if: (attempt) => isRegional(attempt) && applies(attempt), basis: regional },
  ];
};

const lastVoteAdopted = ({ acts }: Attempt): boolean => {
  const vote = acts.findLast(({ kind }) => kind === "question.voted");
  const members = membersOf(acts);
  return vote !== undefined && members !== null && isAdopted(vote.data, members);
};

/** What must be so in the files of the work of bodies: L110 10(4), 11, IC, RC, RA. */
export const WORK_PRECONDITIONS: readonly KzPrecondition[] = [
  {
    of: KINDS.filter((kind) => aboutOf(kind) === "person"),
    holds: (attempt) => !fileHas(attempt, "work"),
    basis: ["L110 5(8)"],
    reason: text(
      "Бұл іс органдардың жұмысы туралы: онда адам туралы ештеңе жазылмайды.",
      "Это дело о работе органов: о человеке в нём ничего не пишут.",
      "This file is about the work of bodies: nothing about a person is written in it.",
    ),
  },
  {
    of: KINDS.filter((kind) => aboutOf(kind) === "work"),
    holds: (attempt) => !fileHas(attempt, "person"),
    basis: ["L110 5(8)"],
    reason: text(
      "Бұл іс адам туралы: органның жұмысы бөлек іске жазылады.",
      "Это дело о человеке: работа органа записывается в отдельное дело.",
      "This file is about a person: the work of a body has a file of its own.",
    ),
  },
  {
    of: IN_COMMISSION,
    needs: "commission",
    basis: ["L110 11"],
    reason: OPENS_COMMISSION,
  },
  {
    of: ["commission.formed"],
    if: filled,
    holds: (attempt) => isAt(isRegional(attempt) ? "regional" : "interdepartmental")(attempt),
    basis: ["L110 11"],
    reason: text(
      "Өңірлік комиссия облыстың жергілікті атқарушы органында, ведомствоаралық — екі уәкілетті органда.",
      "Региональная комиссия — при исполнительном органе области, межведомственная — при двух уполномоченных органах.",
      "The regional commission is at the executive body of the oblast, the interdepartmental one at the two authorised bodies.",
    ),
  },
  {
    of: ["commission.formed"],
    if: isAt("interdepartmental"),
    holds: ({ data }) => data?.chair === "minister-interior" || data?.chair === "minister-labour",
    basis: ["IC 7"],
    reason: text(
      "Ведомствоаралық комиссияны екі министрдің бірі басқарады.",
      "Межведомственную комиссию возглавляет один из двух министров.",
      "One of the two ministers chairs the Interdepartmental Commission.",
    ),
  },
  {
    of: ["commission.formed"],
    if: isAt("regional"),
    holds: ({ data }) => data?.chair === "deputy-akim",
    basis: ["RC 9"],
    reason: text(
      "Өңірлік комиссияны әкімнің орынбасары басқарады.",
      "Региональную комиссию возглавляет заместитель акима.",
      "A deputy akim chairs the regional commission.",
    ),
  },
  {
    of: ["commission.formed"],
    if: isAt("regional"),
    holds: ({ data }) => data?.approvedByAkim === true,
    basis: ["RC 6"],
    reason: text("Құрамын әкім бекітеді.", "Состав утверждает аким.", "The akim approves the membership."),
  },
  {
    of: ["commission.formed"],
    if: isAt("regional"),
    holds: ({ data }) => data?.secretaryIsMember !== true,
    basis: ["RC 7"],
    reason: text(
      "Хатшы комиссия мүшесі болмайды.",
      "Секретарь не является членом комиссии.",
      "The secretary is not a member of the commission.",
    ),
  },
  {
    of: ["commission.formed"],
    if: isAt("regional"),
    holds: ({ data }) => has(data, "seats", REGIONAL_SEATS),
    basis: ["RC 8"],
    reason: text(
      "Үлгілік ережедегі мүшелердің бәрі енгізілуі керек.",
      "Нужны все члены, которых называет типовое положение.",
      "All whom the model regulation names must be members.",
    ),
  },
  {
    of: ["meeting.held"],
    if: (attempt) => filled(attempt) && attempt.stands("interdepartmental"),
    holds: ({ data }) => (data?.substitutes ?? 0) === 0,
    basis: ["IC 8"],
    reason: text(
      "Мүшелер алмастырылмайды: орнына келгендерді қатысты деп санамаңыз.",
      "Члены не замещаются: не считайте присутствующими тех, за кого пришёл другой.",
      "Members may not be replaced: do not count as present those for whom somebody else came.",
    ),
  },
  ...ofBoth(
    {
      of: ["meeting.held"],
      if: filled,
      holds: ({ data, acts }) =>
        typeof data?.present === "number" &&
        hasQuorum(data.present, membersOf(acts) ?? Number.POSITIVE_INFINITY),
      reason: NO_QUORUM,
    },
    ["IC 10"],
    ["RC 13"],
  ),
  ...ofBoth(
    {
      of: ["materials.sent"],
      if: filled,
      holds: ({ data }) => data?.draftMinutes === true,
      reason: DRAFT_WITH_THEM,
    },
    ["IC 12"],
    ["RC 16"],
  ),
  ...ofBoth(
    {
      of: ["question.voted", "minutes.signed"],
      needs: "meeting-held",
      reason: text(
        "Алдымен отырыстың өткенін жазыңыз.",
        "Сначала запишите, что заседание состоялось.",
        "First record that the meeting was held.",
      ),
    },
    ["IC 14"],
    ["RC 18"],
  ),
  ...ofBoth(
    {
      of: ["question.voted"],
      if: filled,
      holds: ({ data, acts }) => votesIn(data ?? {}) <= presentAt(acts),
      reason: TOO_MANY_VOTES,
    },
    ["IC 14"],
    ["RC 18"],
  ),
  ...ofBoth(
    {
      of: ["question.voted"],
      if: filled,
      holds: ({ data, acts }) => !isTie(data ?? {}, membersOf(acts) ?? 0) || data?.chairVote !== undefined,
      reason: CHAIR_DECIDES,
    },
    ["IC 14"],
    ["RC 18"],
  ),
  ...ofBoth(
    {
      of: ["minutes.signed"],
      if: filled,
      holds: ({ data }) => has(data, "signedBy", [{ value: "chair" }, { value: "secretary" }]),
      reason: SIGNED_BY_BOTH,
    },
    ["IC 14"],
    ["RC 18"],
  ),
  ...ofBoth(
    { of: ["recommendation.addressed"], holds: lastVoteAdopted, reason: NOT_ADOPTED },
    ["IC 11"],
    ["RC 14"],
  ),

  {
    of: IN_ASSESSMENT,
    needs: "assessment",
    basis: ["RA 3"],
    reason: text(
      "Алдымен тәуекелдерді бағалаудың басталғанын жазыңыз.",
      "Сначала запишите, что оценка рисков начата.",
      "First record that the assessment of risks was begun.",
    ),
  },
  {
    of: ["questionnaire.answered"],
    if: filled,
    holds: ({ data, actor }) => QUESTIONNAIRE[String(data?.section)]?.of.includes(actor.kind) !== false,
    basis: ["RA Annex"],
    reason: text(
      "Бұл бөлімге басқа органдар жауап береді.",
      "На этот раздел отвечают другие органы.",
      "Other bodies answer this section.",
    ),
  },
  {
    of: ["questionnaire.answered"],
    if: filled,
    holds: ({ data }) => unasked(data?.section, data?.figures).length === 0,
    basis: ["RA Annex"],
    reason: ({ data }) => {
      const codes = unasked(data?.section, data?.figures).join(", ");
      return text(
        `Бұл бөлімде мұндай көрсеткіш жоқ: ${codes}.`,
        `В этом разделе нет такого показателя: ${codes}.`,
        `This section does not ask for: ${codes}.`,
      );
    },
  },
  {
    of: ["questionnaire.answered"],
    if: filled,
    holds: ({ data }) =>
      data?.noData === true ||
      (Array.isArray(data?.figures) && data.figures.length > 0) ||
      (typeof data?.account === "string" && data.account.trim() !== ""),
    basis: ["RA 9"],
    reason: text(
      "Сандарды, мәтінді немесе мәлімет неге жоғын жазыңыз.",
      "Впишите числа, текст или причину, почему данных нет.",
      "Write figures, a text, or the reason why there are no data.",
    ),
  },
  {
    of: ["data.processed"],
    if: filled,
    holds: ({ data }) => has(data, "steps", PROCESSING),
    basis: ["RA 13"],
    reason: text(
      "Деректер тексеріледі, құрылымдалады және сараланады: үшеуі де керек.",
      "Данные проверяют, структурируют и ранжируют: нужны все три.",
      "The data are checked, structured and ranked: all three are needed.",
    ),
  },
  {
    of: ["data.processed"],
    needs: "data-collected",
    basis: ["RA 11"],
    reason: text("Деректер әлі жиналмаған.", "Данные ещё не собраны.", "The data are not collected yet."),
  },
  {
    of: ["analysis.made"],
    needs: "data-processed",
    basis: ["RA 13"],
    reason: text("Деректер әлі өңделмеген.", "Данные ещё не обработаны.", "The data are not processed yet."),
  },
  {
    of: ["analysis.made"],
    if: filled,
    holds: ({ data }) => has(data, "findings", FINDINGS),
    basis: ["RA 14"],
    reason: text(
      "Талдау тоғыз сұрақтың бәріне жауап береді.",
      "Анализ отвечает на все девять вопросов.",
      "The analysis answers all nine questions.",
    ),
  },
  {
    of: ["assessment.made"],
    needs: "analysis-made",
    basis: ["RA 14"],
    reason: text("Талдау әлі жасалмаған.", "Анализ ещё не проведён.", "The analysis is not made yet."),
  },
  {
    of: ["assessment.made"],
    if: filled,
    holds: ({ data }) => has(data, "parts", PARTS),
    basis: ["RA 17"],
    reason: text(
      "Бағалаудың төрт бөлімі де керек.",
      "Нужны все четыре части оценки.",
      "All four parts of the assessment are needed.",
    ),
  },
  {
    of: ["assessment.presented"],
    needs: "assessment-made",
    basis: ["RA 18"],
    reason: text("Бағалау әлі жасалмаған.", "Оценка ещё не составлена.", "The assessment is not made yet."),
  },
  {
    of: ["assessment.considered"],
    needs: "assessment-presented",
    basis: ["RA 19"],
    reason: text(
      "Бағалау жұмыс органына әлі ұсынылмаған.",
      "Оценка ещё не представлена рабочему органу.",
      "The assessment has not been presented to the working body yet.",
    ),
  },
  {
    of: ["results.sent"],
    needs: "assessment-considered",
    basis: ["RA 19"],
    reason: text(
      "Комиссия бағалауды әлі қарамаған.",
      "Комиссия ещё не рассмотрела оценку.",
      "The Commission has not considered the assessment yet.",
    ),
  },

  {
    of: ["workers.placed"],
    if: ({ data, acts }) => typeof data?.employer === "string" && acts.some(({ id }) => id === data.employer),
    holds: ({ data, acts }) => acts.find(({ id }) => id === data?.employer)?.data.checked === true,
    basis: ["L110 10(4)(2)"],
    reason: text(
      "Бұл жұмыс беруші тексерілмеген.",
      "Этот работодатель не проверен.",
      "This employer has not been checked.",
    ),
  },
  {
    of: ["workers.placed"],
    if: filled,
    holds: ({ data, acts }) => {
      const signs = acts.find(({ id }) => id === data?.employer)?.data.signs;
      return !Array.isArray(signs) || signs.length === 0;
    },
    basis: ["L110 10(4)(2)"],
    reason: text(
      "Бұл ұсыныста қауіпті белгілер бар: адам жібермеңіз, полицияға хабарлаңыз (102).",
      "В этом предложении тревожные признаки: людей не направляйте, сообщите в полицию (102).",
      "This offer shows warning signs: send nobody, and tell the police (102).",
    ),
  },
  {
    of: ["workers.placed"],
    if: filled,
    holds: ({ data }) => data?.children === 0 || data?.childrenAllowed === true,
    basis: ["L110 10(4)(2)"],
    reason: text(
      "Балалар еңбегіне жол берілмейді.",
      "Детский труд недопустим.",
      "Child labour must not be allowed.",
    ),
  },
  {
    of: ["workers.placed"],
    holds: ({ acts }) => acts.some(({ kind }) => kind === "seekers.consulted"),
    basis: ["L110 10(4)(2)"],
    reason: text(
      "Алдымен адамдарға кеңес беріңіз.",
      "Сначала проконсультируйте людей.",
      "Consult the people first.",
    ),
  },
];

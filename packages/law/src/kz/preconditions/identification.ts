import type { Attempt } from "../../model/jurisdiction.js";
import { text } from "../../model/text.js";
import { includesAll, includesAny } from "../rules/kz-rule.js";
import type { KzPrecondition } from "./kz-precondition.js";

const precheck = (attempt: Attempt, field: "safe" | "ambulance" | "urgentNeeds" | "interlocutor"): unknown =>
  attempt.last("prechecks.confirmed")?.data[field];

const takesPart = ({ actor, data }: Attempt, kind: string): boolean =>
  actor.kind === kind || includesAny(data?.participants, kind);

/** Who must take part with an adult: the police, the district and the provider together (L110 16(2), CR 3). */
const JOINTLY = ["police", "district-executive", "service-provider"] as const;

/** The identification, its papers and appeals: L110 16, RR 24 to 35, CR 3 to 11, ST4 4-1 to 4-5. */
export const IDENTIFICATION_PRECONDITIONS: readonly KzPrecondition[] = [
  {
    of: ["identification.held"],
    bars: "injured-party",
    basis: ["RR 25", "CR 10", "ST4 4-5"],
    reason: text(
      "Адам жәбірленуші деп танылған: мәртебесі бар, парақ бойынша сәйкестендіру жүргізілмейді.",
      "Человек признан потерпевшим: статус уже есть, идентификация по листу не проводится.",
      "The person is recognised as injured party: they have the status, and no identification by the sheet is held.",
    ),
  },
  {
    of: ["identification.held"],
    if: ({ minor }) => !minor,
    needs: "identification-asked",
    basis: ["L110 17(1)", "RR 7"],
    reason: text(
      "Ересек адам сәйкестендіруді сұраған жоқ және оған келісім берген жоқ.",
      "Взрослый не просил об идентификации и не дал на неё согласия.",
      "The adult has neither asked for identification nor consented to it.",
    ),
  },
  {
    of: ["identification.held"],
    needs: "prechecks-done",
    basis: ["RR 26", "RR 27"],
    reason: text(
      "Алдымен қауіпсіздік, құпиялылық, денсаулық және шұғыл қажеттіліктер тексеріліп, расталуы керек.",
      "Сначала нужно подтвердить безопасность, конфиденциальность, состояние здоровья и отсутствие неотложных нужд.",
      "First safety, confidentiality, health and urgent needs must be checked and confirmed.",
    ),
  },
  {
    of: ["identification.held"],
    holds: (attempt) => precheck(attempt, "safe") !== false,
    basis: ["RR 26"],
    reason: text(
      "Соңғы тексеру бойынша жер қауіпсіз немесе құпия емес: сәйкестендіру басталмайды.",
      "По последней проверке место не безопасно или не конфиденциально: идентификация не начинается.",
      "By the last check the place is not safe or not confidential: identification does not begin.",
    ),
  },
  {
    of: ["identification.held"],
    holds: (attempt) => precheck(attempt, "ambulance") !== true,
    basis: ["RR 27(1)"],
    reason: text(
      "Адамға жедел жәрдем керек: алдымен оны шақырып, кейін қайта тексеріңіз.",
      "Человеку нужна скорая помощь: сначала вызовите её, затем проверьте снова.",
      "The person needs an ambulance: call it first, then check again.",
    ),
  },
  {
    of: ["identification.held"],
    holds: (attempt) => precheck(attempt, "urgentNeeds") !== true,
    basis: ["RR 27(2)"],
    reason: text(
      "Шұғыл қажеттіліктер қалды: алдымен оларды қанағаттандырып, кейін қайта тексеріңіз.",
      "Остались неотложные нужды: сначала удовлетворите их, затем проверьте снова.",
      "Urgent needs are still unmet: meet them first, then check again.",
    ),
  },
  {
    of: ["identification.held"],
    if: ({ minor, data }) => minor && data !== undefined,
    holds: (attempt) =>
      takesPart(attempt, "guardianship-body") ||
      includesAny(attempt.data?.present, "representative", "close-relative"),
    basis: ["CR 3", "RR 37"],
    reason: text(
      "Бала заңды өкілінің, ал ол болмаса жақын туысының немесе қорғаншылық органының қатысуымен ғана сәйкестендіріледі.",
      "Ребёнка идентифицируют только при законном представителе, а без него — при близком родственнике или органе опеки.",
      "A minor is identified only in the presence of the legal representative or, without one, a close relative or the guardianship body.",
    ),
  },
  {
    of: ["identification.held"],
    warns: true,
    holds: (attempt) => precheck(attempt, "interlocutor") !== undefined,
    basis: ["RR 8", "RR 15", "ST4 4-3"],
    reason: text(
      "Адамнан әйелмен бе, ерлермен бе сөйлескісі келетіні сұралмаған: әңгіме алдында сұрап, тексерулерге жазыңыз.",
      "Человека не спросили, с женщиной или с мужчиной он хочет говорить: спросите до беседы и запишите в проверках.",
      "The person was not asked whether to talk to a woman or a man: ask before the talk and record it in the checks.",
    ),
  },
  {
    of: ["identification.held"],
    warns: true,
    if: ({ minor }) => minor,
    holds: ({ last }) => last("guardian.notified") !== null,
    basis: ["RR 19"],
    reason: text(
      "Заңды өкілдерге айту-айтпау әлі шешілмеген: олардың қатысы болуы мүмкін, мұны сәйкестендіруге дейін шешіңіз.",
      "Ещё не решено, сообщать ли законным представителям: они могут быть причастны, решите это до идентификации.",
      "Whether to tell the legal representatives is not decided yet: they may be involved, so decide before identification.",
    ),
  },
  {
    of: ["identification.held"],
    warns: true,
    if: ({ data }) => data !== undefined,
    holds: (attempt) => takesPart(attempt, "service-provider") || takesPart(attempt, "district-executive"),
    basis: ["RR 39", "L110 16(2)"],
    reason: text(
      "Сәйкестендіру біржақты: нәтиже оң болса, бір жұмыс күні ішінде адамды құжаттарымен және сүйемелдеумен қызмет көрсететін ұйымға жіберу керек.",
      "Идентификация односторонняя: при положительном результате в течение одного рабочего дня человека перенаправляют в организацию услуг с документами и сопровождением.",
      "The identification is one-sided: with a positive result the person must be referred to a service provider within one working day, with the papers and an escort.",
    ),
  },
  {
    of: ["identification.held"],
    warns: true,
    if: ({ data }) => data !== undefined,
    holds: (attempt) => JOINTLY.every((kind) => takesPart(attempt, kind)),
    basis: ["L110 16(2)", "CR 3"],
    reason: text(
      "Заң бойынша полиция, ауданның атқарушы органы және қызмет көрсететін ұйым бірлесіп сәйкестендіреді: біреуі жоқ.",
      "По закону идентифицируют совместно полиция, исполнительный орган района и организация услуг: кого-то нет.",
      "By law the police, the district executive and the service provider identify jointly: one of them is missing.",
    ),
  },
  {
    of: ["papers.sent"],
    holds: ({ stands }) => stands("identified") || stands("injured-party"),
    // L110 16(3): the status, on which the papers rest, comes from the result of the identification.
    basis: ["CR 11", "ST4 4-4", "L110 16(3)"],
    reason: text(
      "Құжаттар адам сәйкестендірілгеннен немесе жәбірленуші деп танылғаннан кейін жіберіледі.",
      "Документы направляют, когда человек идентифицирован или признан потерпевшим.",
      "The papers are sent when the person was identified or recognised as injured party.",
    ),
  },
  {
    of: ["papers.sent", "services.decided", "contract.concluded"],
    if: ({ minor }) => !minor,
    bars: "services-withdrawn",
    basis: ["RR 7", "L110 5(3)"],
    reason: text(
      "Адам қызметтерге берген келісімін қайтарып алды.",
      "Человек отозвал согласие на услуги.",
      "The person withdrew consent to services.",
    ),
  },
  {
    of: ["papers.sent"],
    warns: true,
    if: ({ data, stands }) => data !== undefined && !stands("injured-party"),
    holds: ({ data }) => includesAll(data?.papers, "sheet", "application"),
    basis: ["CR 11", "ST4 4-4"],
    reason: text(
      "Парақ пен өтініш болмаса, шешімнің мерзімі басталмайды.",
      "Без листа и заявления срок решения не начинается.",
      "Without the sheet and the application the term for the decision does not start.",
    ),
  },
  {
    of: ["referral.made"],
    warns: true,
    if: ({ data, stands }) => data !== undefined && stands("identified-one-sidedly"),
    holds: ({ data }) => includesAll(data?.papers, "sheet", "application", "report"),
    basis: ["RR 39"],
    reason: text(
      "Біржақты сәйкестендіруден кейін парақ, өтініш және хабарлама бірге жіберіледі.",
      "После односторонней идентификации направляют вместе лист, заявление и сообщение.",
      "After a one-sided identification the sheet, the application and the report go together.",
    ),
  },
  {
    of: ["appeal.filed"],
    holds: ({ stands, all }) =>
      stands("status-not-assigned") ||
      stands("services-refused") ||
      stands("expelled") ||
      // Inaction may be appealed too (L110 17(2)(16)).
      stands("identification-applied") ||
      (stands("papers-sent") && !stands("services-decided")) ||
      all("permit.refused", "compensation.refused", "appeal.decided").length > 0,
    basis: ["L110 17(2)(16)", "RR 34"],
    reason: text(
      "Бұл істе шағымдануға болатын шешім де, әрекетсіздік те жоқ.",
      "В деле нет решения или бездействия, которое можно обжаловать.",
      "There is no decision or inaction in the file to appeal against.",
    ),
  },
  {
    of: ["appeal.decided"],
    holds: ({ all, stands }) =>
      stands("appeal-open") || all("appeal.filed").length > all("appeal.decided").length,
    basis: ["RR 34"],
    reason: text(
      "Шешілетін шағым жоқ.",
      "Нет жалобы, по которой нужно решение.",
      "There is no appeal to decide.",
    ),
  },
  {
    of: ["injured-party.ended"],
    needs: "injured-party",
    basis: ["CF 8(7)"],
    reason: text(
      "Адам жәбірленуші деп танылмаған.",
      "Человек не признан потерпевшим.",
      "The person is not recognised as injured party.",
    ),
  },
  {
    of: ["proceedings.ended"],
    needs: "proceedings-open",
    basis: ["L110 15"],
    reason: text(
      "Ашық қылмыстық іс жазылмаған.",
      "Открытое уголовное дело не записано.",
      "No open criminal case is recorded.",
    ),
  },
];

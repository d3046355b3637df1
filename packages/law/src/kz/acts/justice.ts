import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import { qualificationOf } from "../justice/qualification.js";
import type { KzProvision } from "../provisions.js";
import { IDENTIFIERS, PROSECUTION, SERVING } from "./actors.js";
import { NOTE, OFFENCES, ORGANISATIONS, WHY } from "./common-fields.js";

/** D.5 of the digest: the law has no clause on non-punishment, so it is a flag for the lawyer and never a bar. */
const UNDER_COMPULSION = {
  type: "yes-no",
  folded: true,
  title: text(
    "Адам өзі құқық бұзса, мәжбүрлеумен болуы мүмкін бе?",
    "Если человек сам нарушил закон — возможно, по принуждению?",
    "If the person broke the law, possibly under compulsion?",
  ),
  help: text(
    "Бұл іске адвокатты ескертеді, шешім шығармайды.",
    "Это знак для адвоката, а не решение.",
    "It alerts the lawyer of the case and decides nothing.",
  ),
} as const;

export const JUSTICE = {
  "proceedings.opened": {
    track: "justice",
    title: text("Қылмыстық істі бастау", "Начать уголовное дело", "Open proceedings"),
    did: text(
      "Сотқа дейінгі тергеп-тексеру басталды",
      "Начато досудебное расследование",
      "Criminal proceedings were opened",
    ),
    help: text(
      "Мәртебе қылмыстық іске тәуелді емес.",
      "Статус от уголовного дела не зависит.",
      "The status does not depend on the criminal case.",
    ),
    actors: PROSECUTION,
    basis: ["L110 15"],
    result: qualificationOf,
    fields: { offences: { ...OFFENCES, min: 0 }, underCompulsion: UNDER_COMPULSION, note: NOTE },
  },
  "proceedings.ended": {
    track: "justice",
    title: text(
      "Қылмыстық істің аяқталғанын жазу",
      "Записать конец уголовного дела",
      "Record that proceedings ended",
    ),
    did: text("Қылмыстық іс аяқталды", "Уголовное дело окончено", "The criminal proceedings ended"),
    help: text(
      "Үкім, тоқтату немесе тоқтата тұру.",
      "Приговор, прекращение.",
      "By a verdict or by discontinuation.",
    ),
    actors: PROSECUTION,
    basis: ["L110 17(2)(14)", "ST4 9"],
    fields: {
      outcome: {
        type: "choice",
        open: true,
        title: text("Қалай аяқталды", "Чем окончено", "How they ended"),
        choices: [
          { value: "conviction", title: text("Айыптау үкімі", "Обвинительный приговор", "Conviction") },
          { value: "acquittal", title: text("Ақтау үкімі", "Оправдательный приговор", "Acquittal") },
          { value: "discontinued", title: text("Іс тоқтатылды", "Дело прекращено", "Discontinued") },
        ],
      },
    },
  },
  "offence.qualified": {
    track: "justice",
    title: text("Қылмысты саралау", "Квалифицировать преступление", "Qualify the offence"),
    did: text("Қылмыс сараланды", "Преступление квалифицировано", "The offence was qualified"),
    help: text(
      "Қылмыстық кодекстің баптары бойынша.",
      "По статьям Уголовного кодекса.",
      "By articles of the Criminal Code.",
    ),
    actors: PROSECUTION,
    basis: ["CC 3(1-1)", "L110 15"],
    result: qualificationOf,
    fields: { offences: { ...OFFENCES, required: true } },
  },
  "testimony.deposited": {
    track: "justice",
    title: text("Айғақтарды депонирлеу", "Депонировать показания", "Deposit testimony"),
    did: text("Айғақтар депонирленді", "Показания депонированы", "Testimony was deposited"),
    help: text(
      "Адам қайта-қайта жауап бермеуі үшін.",
      "Чтобы человека не допрашивали снова.",
      "So that the person is not questioned again.",
    ),
    actors: PROSECUTION,
    basis: ["L110 5(2)", "L110 15"],
    fields: { note: NOTE },
  },
  "protection.granted": {
    track: "justice",
    title: text("Мемлекеттік қорғауға алу", "Предоставить государственную защиту", "Grant state protection"),
    did: text(
      "Мемлекеттік қорғау берілді",
      "Предоставлена государственная защита",
      "State protection was granted",
    ),
    help: text(
      "Қылмыстық процесте қорғалатын адам деп танылған.",
      "Признан защищаемым лицом в уголовном процессе.",
      "Recognised as a protected person in the proceedings.",
    ),
    actors: PROSECUTION,
    knownTo: PROSECUTION,
    basis: ["L110 17(2)(7)"],
    fields: { note: NOTE },
  },
  "protection.ended": {
    track: "justice",
    title: text("Мемлекеттік қорғауды аяқтау", "Прекратить государственную защиту", "End state protection"),
    did: text("Мемлекеттік қорғау аяқталды", "Государственная защита прекращена", "State protection ended"),
    help: text("Негізі жазылады.", "Указывается основание.", "With the ground."),
    actors: PROSECUTION,
    knownTo: PROSECUTION,
    basis: ["L110 17(2)(7)"],
    fields: { why: { ...WHY, folded: true } },
  },
  "questioning.held": {
    track: "justice",
    title: text("Жауап алуды жазу", "Записать допрос", "Record a questioning"),
    did: text("Жауап алынды", "Проведён допрос", "A questioning was held"),
    help: text(
      "Кәмелетке толмағаннан педагог және (немесе) психолог қатысуымен.",
      "Несовершеннолетнего — с педагогом и (или) психологом.",
      "Of a minor: with a teacher and/or a psychologist.",
    ),
    actors: PROSECUTION,
    basis: ["L110 17(2)(8)"],
    fields: {
      present: {
        type: "choices",
        open: true,
        title: text("Кім қатысты", "Кто присутствовал", "Who was present"),
        choices: [
          { value: "teacher", title: text("Педагог", "Педагог", "Teacher") },
          { value: "psychologist", title: text("Психолог", "Психолог", "Psychologist") },
          { value: "lawyer", title: text("Адвокат", "Адвокат", "Lawyer") },
          { value: "interpreter", title: text("Аудармашы", "Переводчик", "Interpreter") },
          {
            value: "representative",
            title: text("Заңды өкіл", "Законный представитель", "Legal representative"),
          },
        ],
      },
      underCompulsion: UNDER_COMPULSION,
      note: NOTE,
    },
  },
  "cooperation.decided": {
    track: "justice",
    title: text(
      "Ынтымақтасу туралы шешімін жазу",
      "Записать решение о сотрудничестве",
      "Record the decision on cooperation",
    ),
    did: text(
      "Адам полициямен ынтымақтасу туралы шешті",
      "Человек решил о сотрудничестве с полицией",
      "The person decided on cooperation with the police",
    ),
    help: text(
      "Адам өзі шешеді; шетелдікке кемінде 30 күн беріледі. Көмек жауапқа тәуелді емес.",
      "Решает сам человек; иностранцу дают не менее 30 дней. Помощь от ответа не зависит.",
      "The person decides; a foreigner has at least 30 days. Help does not depend on the answer.",
    ),
    actors: [...SERVING, ...IDENTIFIERS.filter((kind) => kind !== "service-provider")],
    basis: ["L110 17(2)(12)", "ST4 4-10"],
    fields: {
      cooperates: {
        type: "yes-no",
        required: true,
        title: text("Ынтымақтасуға келісе ме?", "Согласен сотрудничать?", "Will the person cooperate?"),
      },
      organisations: { ...ORGANISATIONS, folded: true },
    },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;

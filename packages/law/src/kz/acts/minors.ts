import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { PARTICIPANTS } from "./actors.js";
import { CHANNELS, NOTE, ORGANISATIONS, WHY } from "./common-fields.js";

const CHILD_BODIES = [
  "guardianship-body",
  "child-support-centre",
  "education-organisation",
  "health-organisation",
  "police",
  "district-executive",
] as const;

export const MINORS = {
  "minority.presumed": {
    track: "minors",
    title: text("Кәмелетке толмаған деп болжау", "Считать несовершеннолетним", "Presume minority"),
    did: text(
      "Адам кәмелетке толмаған деп болжанды",
      "Человек считается несовершеннолетним",
      "The person is presumed a minor",
    ),
    help: text(
      "Жасы дәл белгісіз, бірақ 18-ге толмаған деуге негіз бар. Жасы анықталғанша бала ретінде қорғалады.",
      "Возраст точно не известен, но есть основания думать, что нет 18. До установления возраста защищают как ребёнка.",
      "The age is not exactly known but there are grounds to think under 18. Protected as a child until it is established.",
    ),
    actors: PARTICIPANTS,
    basis: ["L110 21(2)", "RR 14"],
    fields: { why: { ...WHY, folded: true } },
  },
  "age.established": {
    track: "minors",
    title: text("Жасын анықтау", "Установить возраст", "Establish the age"),
    did: text("Жасы анықталды", "Возраст установлен", "The age was established"),
    help: text(
      "Құжат, сараптама немесе жауап бойынша.",
      "По документу, экспертизе или ответу органа.",
      "By a paper, an expert opinion or an answer of a body.",
    ),
    actors: [
      ...CHILD_BODIES,
      "service-provider",
      "mission",
      "foreign-ministry",
      "border-service",
      "prosecutor",
      "court",
    ],
    basis: ["L110 21(2)", "RR 14"],
    fields: {
      born: { type: "date", title: text("Туған күні", "Дата рождения", "Date of birth") },
      adult: { type: "yes-no", title: text("18-ге толған ба?", "Есть 18 лет?", "Is the person 18 or over?") },
      means: {
        type: "choice",
        open: true,
        folded: true,
        title: text("Қалай анықталды", "Как установлен", "By what means"),
        choices: [
          { value: "document", title: text("Құжат", "Документ", "A document") },
          { value: "expert", title: text("Сараптама", "Экспертиза", "Expert opinion") },
          { value: "request", title: text("Сұрау салуға жауап", "Ответ на запрос", "Answer to a request") },
        ],
      },
    },
  },
  "guardian.notified": {
    track: "minors",
    title: text(
      "Заңды өкілге хабарлау",
      "Уведомить законного представителя",
      "Notify the legal representative",
    ),
    did: text(
      "Заңды өкілге хабарланды",
      "Законный представитель уведомлён",
      "The legal representative was notified",
    ),
    help: text(
      "Өкілдер өздері қатысы болуы мүмкін: алдымен хабарлау керек пе, шешіледі.",
      "Представители сами могут быть причастны: сначала решают, сообщать ли им.",
      "The representatives may be involved themselves: whether to tell them is decided first.",
    ),
    actors: CHILD_BODIES,
    basis: ["RR 19"],
    fields: {
      told: { type: "yes-no", title: text("Хабарланды ма?", "Сообщено?", "Were they told?") },
      channel: {
        type: "choice",
        open: true,
        folded: true,
        choices: CHANNELS,
        title: text("Қалай", "Как", "How"),
      },
      why: { ...WHY, folded: true },
    },
  },
  "representative.appointed": {
    track: "minors",
    title: text("Өкіл тағайындау", "Назначить представителя", "Appoint a representative"),
    did: text(
      "Уақытша заңды өкіл тағайындалды",
      "Назначен временный законный представитель",
      "A temporary legal representative was appointed",
    ),
    help: text(
      "Ілесіп жүрген адамы жоқ баланы орналастырғанша қорғаншылық органы өкіл болады.",
      "До устройства несопровождаемого ребёнка представителем является орган опеки.",
      "Until an unaccompanied child is placed, the guardianship body represents them.",
    ),
    actors: ["guardianship-body", "court"],
    basis: ["RR 37", "L110 21(3)"],
    fields: { organisations: ORGANISATIONS, note: NOTE },
  },
  "best-interests.assessed": {
    track: "minors",
    title: text("Баланың мүддесін бағалау", "Оценить интересы ребёнка", "Assess the best interests"),
    did: text("Баланың мүддесі бағаланды", "Интересы ребёнка оценены", "The best interests were assessed"),
    help: text(
      "Отбасына қайтару ма, балалар ұйымы ма, балаға не жақсы.",
      "Что лучше для ребёнка: семья или детская организация.",
      "What is better for the child: the family or a child-protection organisation.",
    ),
    actors: ["guardianship-body", "child-support-centre"],
    basis: ["RR 44", "L110 21(1)"],
    fields: {
      outcome: {
        type: "choice",
        open: true,
        title: text("Қорытынды", "Вывод", "Conclusion"),
        choices: [
          { value: "family", title: text("Отбасына қайту", "Возвращение в семью", "Return to the family") },
          {
            value: "organisation",
            title: text("Балалар ұйымы", "Детская организация", "A child-protection organisation"),
          },
          { value: "foster", title: text("Басқа отбасы", "Другая семья", "Another family") },
        ],
      },
      note: NOTE,
    },
  },
  "child.placed": {
    track: "minors",
    title: text("Баланы орналастыру", "Устроить ребёнка", "Place the child"),
    did: text("Бала орналастырылды", "Ребёнок устроен", "The child was placed"),
    help: text(
      "Балаларды қолдау орталығы немесе басқа балалар ұйымы.",
      "Центр поддержки детей или другая детская организация.",
      "The Child Support Centre or another organisation for children.",
    ),
    actors: ["guardianship-body", "child-support-centre", "district-executive", "police"],
    basis: ["RR 18", "L110 23(1)", "ST4 4-8", "MF 117(5)"],
    fields: {
      where: {
        type: "choice",
        open: true,
        title: text("Қайда", "Куда", "Where"),
        choices: [
          {
            value: "child-support-centre",
            title: text("Балаларды қолдау орталығы", "Центр поддержки детей", "Child Support Centre"),
          },
          {
            value: "adaptation-centre",
            title: text(
              "Кәмелетке толмағандарды бейімдеу орталығы",
              "Центр адаптации несовершеннолетних",
              "Centre for adaptation of minors",
            ),
          },
          { value: "family", title: text("Отбасы", "Семья", "Family") },
          { value: "other", title: text("Басқа ұйым", "Иная организация", "Another organisation") },
        ],
      },
      organisations: { ...ORGANISATIONS, folded: true },
      note: NOTE,
    },
  },
  "child.registered": {
    track: "minors",
    title: text("Баланы есепке қою", "Поставить ребёнка на учёт", "Enter the child in the register"),
    did: text("Бала есепке қойылды", "Ребёнок поставлен на учёт", "The child was entered in the register"),
    help: text(
      "Отбасына орналаспаған бала алдымен өңірлік, кейін орталық есепке қойылады; мерзімдерді қолданыстағы редакциямен салыстырыңыз.",
      "Не устроенного в семью ребёнка ставят на региональный, затем на центральный учёт; сроки сверьте с действующей редакцией.",
      "A child not placed in a family goes into the regional, then the central register; check the terms against the edition in force.",
    ),
    actors: ["guardianship-body", "district-executive", "oblast-executive"],
    basis: ["MF 117(6)"],
    fields: {
      register: {
        type: "choice",
        required: true,
        title: text("Қай есеп", "Какой учёт", "Which register"),
        choices: [
          { value: "regional", title: text("Өңірлік", "Региональный", "Regional") },
          { value: "central", title: text("Орталық", "Центральный", "Central") },
        ],
      },
      note: NOTE,
    },
  },
  "parents.sought": {
    track: "minors",
    title: text("Ата-анасын іздестіру", "Узнать о родителях", "Seek the parents"),
    did: text(
      "Ата-анасы мен тұратын жері анықталды",
      "Выяснены сведения о родителях и где они живут",
      "The parents and where they live were sought",
    ),
    help: text(
      "Шетелдік баланың ата-анасын немесе өкілдерін іздеуге қорғаншылық органы көмектеседі. Аты-жөнін жазбаңыз.",
      "Орган опеки помогает узнать о родителях или представителях ребёнка-иностранца. Без имён.",
      "The guardianship body helps to learn of a foreign child's parents or representatives. No names.",
    ),
    actors: ["guardianship-body"],
    basis: ["L110 23(1)"],
    fields: {
      result: {
        type: "choice",
        open: true,
        title: text("Нәтижесі", "Результат", "Result"),
        choices: [
          { value: "found", title: text("Табылды", "Найдены", "Found") },
          { value: "not-found", title: text("Табылмады", "Не найдены", "Not found") },
          {
            value: "implicated",
            title: text("Қатысы болуы мүмкін", "Могут быть причастны", "May be involved"),
          },
        ],
      },
      note: NOTE,
    },
  },
  "opinion.heard": {
    track: "minors",
    title: text("Баланың пікірін тыңдау", "Выслушать ребёнка", "Hear the child"),
    did: text("Баланың пікірі тыңдалды", "Мнение ребёнка выслушано", "The child's opinion was heard"),
    help: text(
      "Баланың пікірі кез келген жаста ескеріледі.",
      "Мнение ребёнка учитывают в любом возрасте.",
      "The child's opinion counts at any age.",
    ),
    // Whoever acts hears the child; a mission that brings one home too (RR 23).
    actors: [...PARTICIPANTS, "court"],
    basis: ["L110 21(1)"],
    fields: { note: { ...NOTE, folded: false } },
  },
  "newborn.left": {
    track: "minors",
    title: text(
      "Қалдырылған нәрестені жазу",
      "Записать оставление новорождённого",
      "Record a newborn left behind",
    ),
    did: text(
      "Нәресте ұйымда қалдырылды",
      "Новорождённый оставлен в организации",
      "A newborn was left in the organisation",
    ),
    help: text(
      "Қорғаншылық органына үш жұмыс күні ішінде хабарланады; мерзімді қолданыстағы редакциямен салыстырыңыз.",
      "Органу опеки сообщают в течение трёх рабочих дней; срок сверьте с действующей редакцией.",
      "The guardianship body is told within three working days; check the term against the edition in force.",
    ),
    actors: ["health-organisation"],
    basis: ["MF 117(3)"],
    fields: {
      facility: {
        type: "text",
        maxLength: 200,
        title: text("Медициналық ұйым", "Медицинская организация", "Medical organisation"),
      },
      note: NOTE,
    },
  },
  "newborn.reported": {
    track: "minors",
    title: text("Нәресте туралы хабарлау", "Сообщить о новорождённом", "Report the newborn"),
    did: text(
      "Қорғаншылық органына нәресте туралы хабарланды",
      "Органу опеки сообщено о новорождённом",
      "The guardianship body was told of the newborn",
    ),
    help: text(
      "Медициналық ұйымның лауазымды адамдары хабарлайды.",
      "Сообщают должностные лица медицинской организации.",
      "The officials of the medical organisation tell.",
    ),
    actors: ["health-organisation"],
    basis: ["MF 117(3)"],
    fields: {
      organisations: ORGANISATIONS,
      channel: {
        type: "choice",
        open: true,
        folded: true,
        choices: CHANNELS,
        title: text("Қалай", "Как", "How"),
      },
    },
  },
  "living-conditions.examined": {
    track: "minors",
    title: text("Баланың тұрмысын тексеру", "Обследовать условия жизни", "Examine living conditions"),
    did: text(
      "Баланың тұрмыс жағдайы тексерілді",
      "Условия жизни ребёнка обследованы",
      "The child's living conditions were examined",
    ),
    help: text(
      "Хабар түскеннен кейін үш күн ішінде.",
      "В течение трёх дней после сообщения.",
      "Within three days of the information.",
    ),
    actors: ["guardianship-body", "district-executive"],
    basis: ["MF 117(4)"],
    fields: {
      withoutCare: {
        type: "yes-no",
        title: text(
          "Ата-ана қамқорлығынсыз қалған ба?",
          "Остался без попечения родителей?",
          "Without parental care?",
        ),
      },
      note: NOTE,
    },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;

import type { Switch } from "../model/jurisdiction.js";
import { text } from "../model/text.js";
import type { KzProvision } from "./provisions.js";

/*
 * What the law leaves open or says twice (J1 to J16 of the digest), each with the choice made and the reasons. Where only
 * one value is listed, the choice is documented and no other reading is built.
 */
export const SWITCHES = {
  "at-once-tolerance": {
    conflict: null,
    title: text(
      "«Дереу» неше минут",
      "Сколько минут длится «немедленно»",
      "How many minutes “at once” lasts",
    ),
    why: text(
      "Заңда «дереу» деген сөздің саны жоқ. Осы минуттардан кейінгі әрекет кешіккен болып саналады.",
      "В законе у слова «немедленно» нет числа. Действие после этих минут считается опоздавшим.",
      "The law gives “at once” no number. An act after these minutes counts as late.",
    ),
    values: { min: 0, max: 1440 },
    default: 60,
    basis: ["RR 9(1)", "RR 16(1)", "RR 27(1)"],
  },
  "services-start": {
    conflict: "J1",
    title: text("Қызмет қашан басталады", "Когда начинаются услуги", "When services start"),
    why: text(
      "Кодекс атқарушы органның шешімін талап етпейді, ал стандарт пен өлшемшарттар талап етеді. Көмек кешікпеуі үшін қызмет сәйкестендіруден немесе қауіпсіз орын қажеттігінен басталады, шешім қатар жазылады.",
      "Кодекс решения исполнительного органа не требует, а стандарт и критерии требуют. Чтобы помощь не ждала, услуги начинаются с идентификации или нужды в безопасном месте, решение идёт параллельно.",
      "The Code asks for no decision of the executive body; the standard and the criteria do. So that help does not wait, services start on identification or on need of a safe place, and the decision is recorded in parallel.",
    ),
    values: ["identification-or-need", "decision"],
    default: "identification-or-need",
    basis: ["SC 141(1)", "ST4 4-9", "CR 11"],
  },
  "full-report-to-police": {
    conflict: "J2",
    title: text("Полицияға толық хабарлау", "Полное сообщение в полицию", "Full report to the police"),
    why: text(
      "Қылмыс туралы хабарлау міндеті бар, бірақ адам ынтымақтасуды өзі шешеді және деректері құпия. Сондықтан ересек адамның келісімінсіз тек дербес деректерсіз ақпарат беріледі; толық хабар келісіммен, бала туралы немесе өмірге қауіп төнгенде.",
      "Сообщать о преступлении обязаны, но человек сам решает о сотрудничестве, и его данные конфиденциальны. Поэтому без согласия взрослого идёт только сигнал без персональных данных; полностью — с согласия, о ребёнке или при угрозе жизни.",
      "Crimes must be reported, but the person decides on cooperation and their data are confidential. So without an adult's consent only a signal without personal data is sent; a full report needs consent, a minor, or a threat to life.",
    ),
    values: ["consent-minor-or-life-threat", "always"],
    default: "consent-minor-or-life-threat",
    basis: ["L110 8(1)(4)", "L110 10(3)(4)", "RR 20", "L110 17(2)(12)", "L110 5(8)", "ST4 4-10"],
  },
  "words-without-status": {
    conflict: "J3",
    title: text(
      "Мәртебе берілмегенде қалай айтылады",
      "Как говорят, когда статус не присвоен",
      "What is said where the status is not assigned",
    ),
    why: text(
      "Зиян блогы өлшемшарттарда міндетті, ал заңда жоқ. «Құрбан емес» деп айтылмайды: «өлшемшарттар бойынша мәртебе берілмеді», шағымдану құқығымен.",
      "Блок вреда обязателен в критериях, но не в законе. Не говорят «не жертва»: «статус по критериям не присвоен», с правом на обжалование.",
      "The block of harm is needed by the criteria, not by the law. “Not a victim” is never said: “status not assigned under the criteria”, with the right to appeal.",
    ),
    values: ["status-not-assigned-under-the-criteria"],
    default: "status-not-assigned-under-the-criteria",
    basis: ["CR 9", "L110 1(7)"],
  },
  "permit-ends-first": {
    conflict: "J4",
    title: text(
      "Рұқсат шарттан бұрын бітсе, ескерту",
      "Предупреждать, если разрешение кончается раньше договора",
      "Warn where the permit ends before the contract",
    ),
    why: text(
      "Шарт мерзімі мен уақытша тұру рұқсаты бөлек есептеледі, бірі екіншісінен бұрын бітуі мүмкін.",
      "Договор и разрешение на временное проживание считаются отдельно, и одно может кончиться раньше другого.",
      "The contract and the residence permit are counted apart, and one may end before the other.",
    ),
    values: ["warn", "silent"],
    default: "warn",
    basis: ["ST4 9", "ST4 12", "L110 9(6)"],
  },
  "return-after": {
    conflict: null,
    title: text(
      "Шетелдік неден кейін қайтады",
      "После чего возвращается иностранец",
      "After what a foreigner returns",
    ),
    why: text(
      "Заң «қызметтер және (немесе) іс аяқталғаннан кейін» дейді. Адам асықса, біреуінің аяқталуы жетеді; қатаң оқуда екеуі де.",
      "Закон говорит «после окончания услуг и (или) дела». По умолчанию достаточно одного, чтобы не удерживать человека; при строгом чтении — обоих.",
      "The law says “after the services and/or the case”. By default one is enough, so that nobody is kept; read strictly, both.",
    ),
    values: ["either", "both"],
    default: "either",
    basis: ["L110 20(1)"],
  },
  "safe-place-term": {
    conflict: "J5",
    title: text("Үш тәулік қалай есептеледі", "Как считать трое суток", "How three сутки are counted"),
    why: text(
      "Тәулік — сағатпен есептелетін мерзім: адам жұмыс күндеріне қарап күтпеуі керек.",
      "Сутки — это часы: человек не должен ждать рабочих дней.",
      "Сутки are clock hours: the person should not wait for working days.",
    ),
    values: ["clock-hours", "working-days"],
    default: "clock-hours",
    basis: ["RR 12", "RR 18"],
  },
  "identification-terms": {
    conflict: "J6",
    title: text("Сәйкестендіру мерзімдері", "Сроки идентификации", "Terms of identification"),
    why: text(
      "Өтініштен бір жұмыс күні, қауіпсіз орыннан 72 сағат: екеуі де қолданылады.",
      "Один рабочий день от обращения, 72 часа от размещения: действуют оба.",
      "One working day from the application, 72 hours from placement: both apply.",
    ),
    values: ["both"],
    default: "both",
    basis: ["ST4 4-1", "RR 12"],
  },
  "minors-destination": {
    conflict: "J7",
    title: text("Бала қайда жіберіледі", "Куда направляют ребёнка", "Where a minor is sent"),
    why: text(
      "Қағидаларда Балаларды қолдау орталығы, стандартта бейімдеу орталығы аталған. Арнайы қағидалар таңдалды; басқа орынға жіберуге болмайды делінбейді, тек ескертіледі.",
      "В Правилах назван Центр поддержки детей, в стандарте — центр адаптации. Взяты специальные Правила; другое место не запрещается, о нём предупреждают.",
      "The Rules name the Child Support Centre, the standard a centre for adaptation. The special Rules are followed; another place is not refused but warned of.",
    ),
    values: ["child-support-centre", "adaptation-centre"],
    default: "child-support-centre",
    basis: ["RR 39", "ST4 4-8"],
  },
  "standard-before-march-2025": {
    conflict: "J8",
    title: text(
      "Стандарттың бұрынғы қосымшасы",
      "Прежнее приложение стандарта",
      "The former annex of the standard",
    ),
    why: text(
      "Қағидалар 2025 жылғы наурыздан бері 4-қосымша болып табылатын стандартқа сілтейді: бұрынғы сілтемелер соған көшірілді.",
      "Правила ссылаются на стандарт, который с марта 2025 года — приложение 4: прежние ссылки перенесены на него.",
      "The Rules cite the standard that is Annex 4 since March 2025: the old references are mapped to it.",
    ),
    values: ["mapped-to-annex-4"],
    default: "mapped-to-annex-4",
    basis: ["RR 24", "RR 32", "RR 40"],
  },
  "help-before-identification": {
    conflict: "J9",
    title: text("Сәйкестендіруге дейінгі көмек", "Помощь до идентификации", "Help before identification"),
    why: text(
      "Заң әлеуетті құрбанға тек сәйкестендіруді сұрау құқығын береді, ал Қағидалар көмек береді: Қағидалар бойынша көмек оған да ашық.",
      "Закон даёт потенциальной жертве лишь право просить об идентификации, но Правила дают помощь: она открыта и ей.",
      "The law gives a potential victim only the right to ask for identification, yet the Rules give help: it is open to them too.",
    ),
    values: ["open", "identified-only"],
    default: "open",
    basis: ["L110 17(1)", "RR 9(2)", "RR 12"],
  },
  "participation-without-term": {
    conflict: "J10",
    title: text("Мерзімі жоқ қатысу міндеттері", "Участие без срока", "Taking part without a term"),
    why: text(
      "Мерзім тек мәтінде бар жерде есептеледі; басқасы жасымен ашық көрінеді, мерзімі өткен болмайды.",
      "Срок есть только там, где он в тексте; остальное показано открытым со своим возрастом и не просрочивается.",
      "There is a term only where the text gives one; the rest is shown open with its age and is never overdue.",
    ),
    values: ["no-term"],
    default: "no-term",
    basis: ["L110 8(1)", "L110 9", "L110 10"],
  },
  "age-groups": {
    conflict: "J11",
    title: text("Жас топтары", "Возрастные группы", "Age groups"),
    why: text(
      "Тәуекелді бағалау қағидаларының топтары қабаттасады: 45 жас — 26–45, 60 жас — 45–60 тобында.",
      "Группы в Правилах оценки рисков пересекаются: 45 лет — группа 26–45, 60 лет — группа 45–60.",
      "The groups of the risk-assessment rules overlap: 45 falls into 26–45, 60 into 45–60.",
    ),
    values: ["lower-group"],
    default: "lower-group",
    basis: ["L110 14"],
  },
  "identifiers-disagree": {
    conflict: "J12",
    title: text(
      "Сәйкестендірушілер келіспесе",
      "Если идентифицирующие не согласны",
      "Where those who identify disagree",
    ),
    why: text(
      "Мәтінде жауап жоқ. Мәртебе қол қойылған парақтан туындайды, әр пікір ескертпеде сақталады.",
      "Текст ответа не даёт. Статус следует из подписанного листа, каждое мнение хранится в примечании.",
      "The text does not say. The status follows from the signed sheet; each opinion is kept as a note.",
    ),
    values: ["signed-sheet"],
    default: "signed-sheet",
    basis: ["L110 16(2)", "L110 16(3)", "ST4 4-2"],
  },
  retention: {
    conflict: "J13",
    title: text("Деректерді сақтау", "Хранение данных", "Retention of data"),
    why: text(
      "Заңда сақтау мерзімі жоқ; ол дербес деректер туралы заңнан алынуы тиіс (оқылған жоқ). Оған дейін — жүйенің саясаты: тұлға деректері іс жабылғаннан кейін бес жылдан соң жойылады, әрекеттер қалады.",
      "В законе срока хранения нет; его берут из закона о персональных данных (не прочитан). До тех пор — политика системы: кто этот человек, уничтожается через пять лет после закрытия дела, действия остаются.",
      "The law has no retention term; it must come from the personal-data law (not read). Until then a policy of the system: who the person is is destroyed five years after the file was closed, and the acts stay.",
    ),
    values: ["until-personal-data-law-is-read"],
    default: "until-personal-data-law-is-read",
    basis: ["L110 5(8)", "L110 17(2)(2)"],
  },
  "loss-of-status": {
    conflict: "J14",
    title: text("Мәртебеден айырылу", "Утрата статуса", "Loss of the status"),
    why: text(
      "Мәтінде мәртебені жою жоқ: шығарып жіберу тек қызметті аяқтайды.",
      "Текст не знает утраты статуса: отчисление прекращает лишь услуги.",
      "The text knows no loss of the status: expulsion ends services only.",
    ),
    values: ["never"],
    default: "never",
    basis: ["L110 16(3)", "CF 8(7)", "ST4 18"],
  },
  "edition-of-norms": {
    conflict: "J15",
    title: text("Нормалардың редакциясы", "Редакция норм", "Edition of the norms"),
    why: text(
      "Әрекет оның күнінде күшінде болған редакциямен бағаланады.",
      "Действие оценивают по редакции, действовавшей в его день.",
      "An act is judged by the edition in force on its day.",
    ),
    values: ["in-force-on-the-day"],
    default: "in-force-on-the-day",
    basis: ["L110 25"],
  },
  "papers-of-referral": {
    conflict: "J16",
    title: text(
      "Біржақты сәйкестендіруден кейінгі құжаттар",
      "Документы после односторонней идентификации",
      "Papers after one-sided identification",
    ),
    why: text(
      "Қағидалар хабарламаны өлшемшарттардың 2-қосымшасы дейді, ал ол 3-қосымша. Екеуі де тіркеледі; хабарлама болмаса, ескертіледі.",
      "Правила называют сообщение приложением 2 к критериям, а это приложение 3. Прилагают оба; без сообщения — предупреждение.",
      "The Rules call the report Annex 2 to the criteria, which is Annex 3. Both are attached; a missing report is warned of.",
    ),
    values: ["sheet-and-report"],
    default: "sheet-and-report",
    basis: ["RR 39", "CR Annex 2", "CR Annex 3"],
  },
} as const satisfies Readonly<Record<string, Switch<KzProvision>>>;

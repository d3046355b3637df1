import type { Choice } from "../../model/act-kind.js";
import { text } from "../../model/text.js";

const border = text("Шекарадан өту", "Пересечение границы", "Crossing a border");
const labour = text("Еңбекпен қанау", "Трудовая эксплуатация", "Labour exploitation");
const sexual = text("Сексуалдық қанау", "Сексуальная эксплуатация", "Sexual exploitation");
const begging = text("Қайыр сұрату", "Попрошайничество", "Begging");
const other = text("Өзге нысандар", "Иные формы", "Other forms");

/** Signs at a border and signs of each form of exploitation (RR Annex 1). The list is open. */
export const FORM_INDICATORS = [
  {
    value: "border-avoids-control",
    group: border,
    title: text("Бақылаудан қашады", "Избегает контроля", "Avoids control"),
  },
  {
    value: "border-group-as-individuals",
    group: border,
    title: text(
      "Топ өзін бөлек адамдар ретінде көрсетеді",
      "Группа выдаёт себя за отдельных людей",
      "A group presented as individuals",
    ),
  },
  {
    value: "border-feigned-strangers",
    group: border,
    title: text(
      "Бір-бірін танымағансиды",
      "Делают вид, что не знакомы",
      "They pretend not to know each other",
    ),
  },
  {
    value: "border-extreme-behaviour",
    group: border,
    title: text("Шектен шыққан мінез", "Крайности в поведении", "Extremes of behaviour"),
  },
  {
    value: "border-acts-on-signal",
    group: border,
    title: text(
      "Енжар, белгі бойынша қимылдайды",
      "Пассивен, действует по сигналу",
      "Passive, acts on signals",
    ),
  },
  { value: "border-nervous", group: border, title: text("Мазасыз", "Нервничает", "Nervous") },
  { value: "border-afraid", group: border, title: text("Қорқып тұр", "Испуган", "Afraid") },
  {
    value: "border-odd-gestures",
    group: border,
    title: text("Оғаш ым-ишара", "Странные жесты", "Odd gestures"),
  },
  {
    value: "border-bruises",
    group: border,
    title: text("Тыртық, көгерген жерлер", "Шрамы, синяки", "Scars, bruises"),
  },
  {
    value: "border-clothing",
    group: border,
    title: text(
      "Киімі қаражатына сай емес",
      "Одежда не соответствует достатку",
      "Clothing does not match means",
    ),
  },
  {
    value: "border-profile",
    group: border,
    title: text(
      "Қанау нысанына ұқсас бейне",
      "Облик подходит под форму эксплуатации",
      "Profile matches a form of exploitation",
    ),
  },
  {
    value: "border-no-control-of-papers",
    group: border,
    title: text(
      "Құжаты мен ақшасы өз қолында емес",
      "Документы и деньги не у него",
      "No control of own papers and money",
    ),
  },
  {
    value: "border-forged-papers",
    group: border,
    title: text("Жалған құжат", "Поддельные документы", "Forged papers"),
  },
  {
    value: "border-luggage",
    group: border,
    title: text(
      "Жүгі аз, оғаш немесе тіркелмеген",
      "Багаж мал, странен или не оформлен",
      "Small, odd or unregistered luggage",
    ),
  },
  {
    value: "border-family-status",
    group: border,
    title: text("Отбасы жағдайы күмәнді", "Сомнительный семейный статус", "Doubtful family status"),
  },
  {
    value: "border-cannot-state-data",
    group: border,
    title: text("Өзі туралы деректі айта алмайды", "Не может назвать свои данные", "Cannot state own data"),
  },
  {
    value: "border-knows-nothing",
    group: border,
    title: text("Сапары туралы ештеңе білмейді", "Ничего не знает о поездке", "Knows nothing of the trip"),
  },
  {
    value: "border-hard-origin",
    group: border,
    title: text(
      "Шыққан елінде ауыр жағдай",
      "Тяжёлое положение в стране происхождения",
      "Hard situation in the country of origin",
    ),
  },
  {
    value: "labour-against-will",
    group: labour,
    title: text("Еріксіз жұмыс істейді", "Работает против воли", "Works against their will"),
  },
  { value: "labour-no-contract", group: labour, title: text("Шарт жоқ", "Нет договора", "No contract") },
  {
    value: "labour-no-pay",
    group: labour,
    title: text(
      "Ақы төленбейді, тамақ пен жатын орын беріледі",
      "Не платят, вместо платы еда и жильё",
      "No pay, or food and housing as pay",
    ),
  },
  {
    value: "labour-bad-contract",
    group: labour,
    title: text("Шарты төмен деңгейде", "Договор хуже положенного", "Sub-standard contract"),
  },
  { value: "labour-no-choice", group: labour, title: text("Таңдау жоқ", "Нет выбора", "No choice") },
  {
    value: "labour-unlimited-hours",
    group: labour,
    title: text("Жұмыс уақыты шектелмеген", "Рабочее время не ограничено", "Unlimited hours"),
  },
  {
    value: "labour-undefined-work",
    group: labour,
    title: text("Жұмыстың түрі белгісіз", "Работа не определена", "Undefined work"),
  },
  { value: "labour-remote", group: labour, title: text("Шалғай жер", "Отдалённое место", "Remote place") },
  {
    value: "sexual-forced-look",
    group: sexual,
    title: text("Киім мен мінез мәжбүрленген", "Одежда и поведение навязаны", "Forced clothing or behaviour"),
  },
  {
    value: "sexual-no-choice",
    group: sexual,
    title: text(
      "Клиентті немесе қызметті таңдай алмайды",
      "Нет выбора клиентов и услуг",
      "No choice of clients or services",
    ),
  },
  {
    value: "sexual-pay-taken",
    group: sexual,
    title: text("Ақшаны делдал алады", "Оплату берёт посредник", "A middleman takes the pay"),
  },
  {
    value: "sexual-forced-advert",
    group: sexual,
    title: text("Жарнамаға мәжбүрленген", "Принудительная реклама", "Forced advertising"),
  },
  {
    value: "sexual-talks-of-services",
    group: sexual,
    title: text("Тек қызмет туралы айтады", "Говорит только об услугах", "Talks only of services"),
  },
  {
    value: "sexual-threat-to-publish",
    group: sexual,
    title: text("Жариялаймыз деп қорқытады", "Угрожают опубликовать", "Threat to publish"),
  },
  {
    value: "sexual-romantic-tie",
    group: sexual,
    title: text(
      "Қанаушымен сезім байланысы",
      "Романтическая связь с эксплуататором",
      "Romantic tie with the exploiter",
    ),
  },
  {
    value: "sexual-health-history",
    group: sexual,
    title: text(
      "Түсік жасату, жыныстық инфекциялар",
      "Аборты, половые инфекции",
      "Abortions, sexually transmitted infections",
    ),
  },
  {
    value: "sexual-past-violence",
    group: sexual,
    title: text("Бұрын зорлық көрген", "Пережил насилие в прошлом", "Past violence"),
  },
  {
    value: "sexual-typical-place",
    group: sexual,
    title: text("Тән орын", "Типичное место", "Typical place"),
  },
  {
    value: "begging-disability",
    group: begging,
    title: text(
      "Мүгедектік, оның ішінде әдейі келтірілген",
      "Инвалидность, в том числе причинённая",
      "Disability, also inflicted",
    ),
  },
  {
    value: "begging-fixed-spot",
    group: begging,
    title: text("Бекітілген орынға қойылған", "Поставлен на определённое место", "Placed at a fixed spot"),
  },
  {
    value: "begging-fear-to-leave",
    group: begging,
    title: text("Қорыққанынан кетпейді", "Не уходит из страха", "Does not leave for fear"),
  },
  {
    value: "organ-removed",
    group: other,
    title: text(
      "Алдап немесе заңсыз шартпен ағза алынған",
      "Орган изъят обманом или по незаконной сделке",
      "Organ taken by deceit or an illegal contract",
    ),
  },
  {
    value: "forced-drugs",
    group: other,
    title: text("Есірткі таратуға мәжбүрленген", "Принуждён к сбыту наркотиков", "Forced into drug crime"),
  },
  {
    value: "forced-cybercrime",
    group: other,
    title: text("Киберқылмысқа мәжбүрленген", "Принуждён к киберпреступлениям", "Forced into cybercrime"),
  },
  {
    value: "forced-theft",
    group: other,
    title: text(
      "Ұрлық пен алаяқтыққа мәжбүрленген",
      "Принуждён к кражам, мошенничеству",
      "Forced into theft or fraud",
    ),
  },
  {
    value: "sale-of-minor",
    group: other,
    title: text(
      "Заңсыз асырап алу мәмілесі",
      "Сделка ради незаконного усыновления",
      "A deal for illegal adoption",
    ),
  },
] as const satisfies readonly Choice[];

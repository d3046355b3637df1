import type { Choice } from "../../model/act-kind.js";
import { text } from "../../model/text.js";

const control = text("Бақылау мен бостандық", "Контроль и свобода", "Control and freedom");
const documents = text("Құжаттар мен ақша", "Документы и деньги", "Documents and money");
const body = text("Денсаулық және зорлық", "Здоровье и насилие", "Health and violence");
const behaviour = text("Мінез-құлық", "Поведение", "Behaviour");
const minors = text("Кәмелетке толмағандар", "Несовершеннолетние", "Minors");

/** How: general signs of trafficking (RR Annex 1). The list is open, and no number of signs is a threshold. */
export const GENERAL_INDICATORS = [
  {
    value: "controlled-by-others",
    group: control,
    title: text("Басқа адамдардың бақылауында", "Находится под контролем других", "Controlled by others"),
  },
  {
    value: "no-free-movement",
    group: control,
    title: text(
      "Еркін жүре алмайды немесе қадағалауда",
      "Не может свободно передвигаться или под слежением",
      "Cannot move freely, or is tracked",
    ),
  },
  { value: "cannot-leave", group: control, title: text("Кете алмайды", "Не может уйти", "Cannot leave") },
  {
    value: "no-free-communication",
    group: control,
    title: text("Еркін сөйлесе алмайды", "Не может свободно общаться", "Cannot communicate freely"),
  },
  {
    value: "phone-controlled",
    group: control,
    title: text(
      "Телефоны жоқ немесе бақыланады",
      "Нет телефона или он под контролем",
      "No phone, or it is controlled",
    ),
  },
  {
    value: "punished-for-escape",
    group: control,
    title: text("Қашпақ болғаны үшін жазаланған", "Наказан за попытку уйти", "Punished for trying to leave"),
  },
  {
    value: "sleep-food-controlled",
    group: control,
    title: text("Ұйқысы мен тамағы бақыланады", "Сон и еда под контролем", "Sleep and food are controlled"),
  },
  {
    value: "speaks-through-others",
    group: control,
    title: text(
      "Тек біреудің нұсқауымен немесе делдал арқылы сөйлейді",
      "Действует по указке, говорит через посредника",
      "Acts on instructions, speaks through others",
    ),
  },
  {
    value: "children-threatened",
    group: control,
    title: text(
      "Балаларына қоқан-лоққы бар",
      "Угрожают детям человека",
      "The person's children are threatened",
    ),
  },
  {
    value: "threatened-with-liability",
    group: control,
    title: text(
      "Өзінің құқық бұзушылығы үшін жауапқа тартамыз деп қорқытады",
      "Пугают ответственностью за его же проступки",
      "Threatened with liability for own offences",
    ),
  },
  {
    value: "documents-withheld",
    group: documents,
    title: text("Құжаттары тартып алынған", "Документы отобраны", "Documents withheld"),
  },
  {
    value: "documents-unusable",
    group: documents,
    title: text(
      "Құжаты бар, бірақ пайдалана алмайды",
      "Документы есть, но пользоваться ими нельзя",
      "Has documents but cannot use them",
    ),
  },
  {
    value: "bank-card-taken",
    group: documents,
    title: text("Банк картасы алынған", "Банковская карта отобрана", "Bank card taken"),
  },
  {
    value: "debt",
    group: documents,
    title: text(
      "Нақты шығыннан артық ұзақ қарыз",
      "Долг дольше и больше настоящих расходов",
      "A long debt above real costs",
    ),
  },
  {
    value: "debt-bondage",
    group: documents,
    title: text("Борыштық тәуелділік, айыппұлдар", "Долговая кабала, штрафы", "Debt bondage, fines"),
  },
  {
    value: "deceived",
    group: documents,
    title: text("Алданған немесе бопсаланған", "Обманут или шантажируется", "Deceived or blackmailed"),
  },
  { value: "injuries", group: body, title: text("Дене жарақаттары", "Телесные повреждения", "Injuries") },
  {
    value: "violence",
    group: body,
    title: text("Зорлық немесе қорлау", "Насилие или оскорбления", "Violence or insults"),
  },
  {
    value: "sexual-violence",
    group: body,
    title: text(
      "Сексуалдық зорлық немесе қысым",
      "Сексуальное насилие или домогательство",
      "Sexual violence or harassment",
    ),
  },
  {
    value: "no-care",
    group: body,
    title: text(
      "Медициналық не әлеуметтік көмек алмайды",
      "Не получает медицинской и социальной помощи",
      "No medical or social care",
    ),
  },
  { value: "poor-food", group: body, title: text("Тамағы нашар", "Плохое питание", "Poor food") },
  {
    value: "unfit-housing",
    group: body,
    title: text("Тұруға жарамсыз жерде тұрады", "Живёт в непригодном месте", "Lives in an unfit place"),
  },
  {
    value: "fearful",
    group: behaviour,
    title: text(
      "Қорқады, билік өкілдерінен де",
      "Боится, в том числе властей",
      "Afraid, also of the authorities",
    ),
  },
  {
    value: "trauma-bond",
    group: behaviour,
    title: text("Қинаушыға байланып қалған", "Травматическая привязанность", "Trauma bonding"),
  },
  {
    value: "does-not-know-place",
    group: behaviour,
    title: text("Қайда екенін білмейді", "Не знает, где находится", "Does not know where they are"),
  },
  {
    value: "sees-as-normal",
    group: behaviour,
    title: text("Жағдайды қалыпты көреді", "Считает происходящее нормальным", "Sees the situation as normal"),
  },
  { value: "resigned", group: behaviour, title: text("Тағдырға көнген", "Смирился", "Resigned") },
  {
    value: "minor-no-representative",
    group: minors,
    title: text(
      "Заңды өкілдеріне қолы жетпейді",
      "Нет доступа к законным представителям",
      "No access to legal representatives",
    ),
  },
  {
    value: "minor-no-education",
    group: minors,
    title: text("Білім мен көмектен тыс қалған", "Лишён образования и помощи", "No education or help"),
  },
  {
    value: "minor-unfit-work",
    group: minors,
    title: text("Жасына сай емес жұмыс", "Работа не по возрасту", "Work unfit for the age"),
  },
  {
    value: "minor-no-papers",
    group: minors,
    title: text(
      "Құжатсыз, жалғыз немесе заңды негізсіз ересекпен",
      "Без документов, один или со взрослым без законных оснований",
      "No papers, alone or with an adult without legal ground",
    ),
  },
  {
    value: "minor-behaviour",
    group: minors,
    title: text(
      "Үрейлі, оғаш мінез, өзіне зиян келтіру",
      "Испуг, необычное поведение, самоповреждение",
      "Frightened, unusual behaviour, self-harm",
    ),
  },
  {
    value: "minor-sexualised",
    group: minors,
    title: text(
      "Жасына тән емес сексуалдық мінез",
      "Сексуализированное поведение не по возрасту",
      "Sexualised behaviour unusual for the age",
    ),
  },
] as const satisfies readonly Choice[];

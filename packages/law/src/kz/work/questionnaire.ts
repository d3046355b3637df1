import type { Choice } from "../../model/act-kind.js";
import type { Subject } from "../../model/subject.js";
import { type Text, text } from "../../model/text.js";
import { PARTICIPANTS } from "../acts/actors.js";

/** A section of the questionnaire: who answers it, and what it asks for. */
export interface Section {
  readonly title: Text;
  readonly of: readonly Subject[];
  /** By the code under which a figure is sent. */
  readonly asks: Readonly<Record<string, Text>>;
}

/** What several sections ask of the persons met (sections 3, 6, 9, 11, 15, 16). */
const PERSONS = {
  received: text("Келіп түскендер", "Поступило", "Received"),
  identified: text("Сәйкестендірілгендер", "Идентифицировано", "Identified"),
  "not-assigned": text("Мәртебе берілмегендер", "Статус не присвоен", "Status not assigned"),
  served: text("Қызмет алғандар", "Обслужено", "Served"),
  "to-police": text(
    "Ішкі істер органына жіберілгендер",
    "Направлено в ОВД",
    "Referred to the internal affairs bodies",
  ),
  female: text("Әйелдер", "Женщины", "Women"),
  male: text("Ерлер", "Мужчины", "Men"),
  foreign: text("Шетелдіктер", "Иностранцы", "Foreigners"),
  disabled: text("Мүгедектігі бар адамдар", "Лица с инвалидностью", "Persons with disability"),
  sexual: text("Сексуалдық қанау", "Сексуальная эксплуатация", "Sexual exploitation"),
  labour: text("Еңбек қанауы", "Трудовая эксплуатация", "Labour exploitation"),
  "other-form": text("Өзге қанау", "Иная эксплуатация", "Other exploitation"),
} as const;

/** J11: the groups overlap at 45 and 60 in the text; 45 is counted in 26–45, 60 in 45–60. */
const AGES = {
  "age-18-25": text("18–25 жас", "18–25 лет", "Aged 18–25"),
  "age-26-45": text("26–45 жас", "26–45 лет", "Aged 26–45"),
  "age-46-60": text("46–60 жас", "46–60 лет", "Aged 46–60"),
  "age-over-60": text("60 жастан асқан", "Старше 60 лет", "Aged over 60"),
} as const;
const UNDER_18 = { "age-under-18": text("18 жасқа толмаған", "Младше 18 лет", "Aged under 18") } as const;

/** The questionnaire of the risk assessment (RA Annex), by the number of the section. */
export const QUESTIONNAIRE: Readonly<Record<string, Section>> = {
  "1": {
    title: text("Жалпы", "Общий", "General"),
    of: PARTICIPANTS,
    asks: {
      trained: text("Оқытылған қызметкерлер", "Обучено сотрудников", "Staff trained"),
      publications: text("Жарияланымдар", "Публикации", "Publications"),
      programmes: text("Бағдарламалар", "Программы", "Programmes"),
      agreements: text("Халықаралық келісімдер", "Международные соглашения", "International agreements"),
    },
  },
  "2": {
    title: text("Ішкі істер министрлігі", "МВД", "Ministry of Internal Affairs"),
    of: ["police"],
    asks: {
      crimes: text("Тіркелген қылмыстар", "Зарегистрировано преступлений", "Crimes registered"),
      "to-court": text("Сотқа жіберілген істер", "Дел в суд", "Cases sent to court"),
      convicted: text("Сотталғандар", "Осуждено", "Convicted"),
      detained: text("Ұсталған іздеудегілер", "Задержано разыскиваемых", "Wanted persons detained"),
      "legal-requests": text(
        "Құқықтық көмек сұратулары",
        "Запросы о правовой помощи",
        "Requests for legal assistance",
      ),
      "laundering-cases": text(
        "Ақша жылыстату істері",
        "Дела об отмывании денег",
        "Cases of money laundering",
      ),
      injured: text("Жәбірленушілер", "Потерпевшие", "Injured parties"),
      "to-services": text(
        "Арнаулы қызметтерге жіберілгендер",
        "Направлено на услуги",
        "Referred to services",
      ),
      depositions: text("Айғақтарды депозиттеу", "Депонирование показаний", "Depositions"),
      protected: text("Қауіпсіздік шаралары", "Меры безопасности", "Security measures"),
      compensated: text("Өтемақы алғандар", "Получили компенсацию", "Compensated"),
    },
  },
  "3": {
    title: text(
      "Әлеуметтік қорғау және қызмет көрсетушілер",
      "Социальная защита и поставщики услуг",
      "Social protection and service providers",
    ),
    of: ["social-ministry", "oblast-executive", "district-executive", "service-provider"],
    asks: { ...PERSONS, ...AGES },
  },
  "4": {
    title: text("Еңбек инспекциясы", "Инспекция труда", "Labour inspection"),
    of: ["labour-inspection", "mobile-group"],
    asks: {
      inspections: text("Тексерулер", "Проверки", "Inspections"),
      "forced-labour": text("Мәжбүрлі еңбек анықталды", "Выявлен принудительный труд", "Forced labour found"),
      "minors-at-work": text(
        "Заңсыз еңбектегі кәмелетке толмағандар",
        "Несовершеннолетние в незаконном труде",
        "Minors in illegal labour",
      ),
    },
  },
  "5": {
    title: text("Жұмыспен қамту", "Занятость", "Employment"),
    of: ["oblast-executive", "district-executive"],
    asks: {
      agencies: text(
        "Мәлімет берген жеке агенттіктер",
        "Частные агентства, давшие сведения",
        "Private agencies that gave data",
      ),
      "work-abroad": text(
        "Агенттіктер арқылы шетелге кеткендер",
        "Выехали на работу через агентства",
        "Gone to work abroad through agencies",
      ),
    },
  },
  "6": {
    title: text(
      "Кәмелетке толмағандарға қызмет көрсететін білім беру ұйымдары",
      "Организации образования, оказывающие услуги детям",
      "Education organisations that serve minors",
    ),
    of: ["education-organisation", "child-support-centre"],
    asks: { ...PERSONS, ...UNDER_18 },
  },
  "7": {
    title: text("Балаларды қорғау ұйымдары", "Организации защиты детей", "Child-protection organisations"),
    of: ["guardianship-body", "child-support-centre", "education-organisation"],
    asks: {
      orphans: text("Қабылданған жетім балалар", "Принято детей-сирот", "Orphans received"),
      trained: text("Оқытылған қызметкерлер", "Обучено сотрудников", "Staff trained"),
    },
  },
  "8": {
    title: text("Оқу-ағарту министрлігі", "Министерство просвещения", "Ministry of Education"),
    of: ["education-authority"],
    asks: { programmes: text("Оқушыларға бағдарламалар", "Программы для учащихся", "Programmes for pupils") },
  },
  "9": {
    title: text("Денсаулық сақтау ұйымдары", "Организации здравоохранения", "Health organisations"),
    of: ["health-organisation"],
    asks: { ...PERSONS, ...UNDER_18, ...AGES },
  },
  "10": {
    title: text("Денсаулық сақтау министрлігі", "Министерство здравоохранения", "Ministry of Health"),
    of: ["health-authority"],
    asks: {
      "nurses-messages": text(
        "Патронаж мейіргерлерінің хабарламалары",
        "Сообщения патронажных медсестёр",
        "Messages of visiting nurses",
      ),
      "newborns-left": text(
        "Медициналық ұйымдарда қалдырылған жаңа туғандар",
        "Новорождённые, оставленные в организациях",
        "Newborns left in medical organisations",
      ),
    },
  },
  "11": {
    title: text("Сыртқы істер министрлігі және мекемелер", "МИД и загранучреждения", "MFA and missions"),
    of: ["foreign-ministry", "mission"],
    asks: {
      ...PERSONS,
      certificates: text("Қайтып оралу куәліктері", "Свидетельства на возвращение", "Return certificates"),
      adopted: text("Бақылаудағы асырап алынған балалар", "Усыновлённые под контролем", "Adopted monitored"),
      complaints: text(
        "Мекеме қызметкерлеріне шағымдар",
        "Жалобы на сотрудников",
        "Complaints on mission staff",
      ),
    },
  },
  "12": {
    title: text(
      "Мәдениет және ақпарат министрлігі",
      "Министерство культуры и информации",
      "Ministry of Culture and Information",
    ),
    of: ["media-authority"],
    asks: {
      blocked: text("Бұғатталған сайттар", "Заблокировано сайтов", "Sites blocked"),
      messages: text("ІІО-ға хабарламалар", "Сообщения в ОВД", "Messages to the internal affairs bodies"),
      orders: text("Мемлекеттік әлеуметтік тапсырыстар", "Госсоцзаказы", "State social orders"),
    },
  },
  "13": {
    title: text("Туризм және спорт министрлігі", "Министерство туризма и спорта", "Ministry of Tourism"),
    of: ["tourism-authority"],
    asks: {
      messages: text("ІІО-ға хабарламалар", "Сообщения в ОВД", "Messages to the internal affairs bodies"),
    },
  },
  "14": {
    title: text("Облыс", "Область", "Oblast"),
    of: ["oblast-executive"],
    asks: {
      meetings: text("Комиссия отырыстары", "Заседания комиссии", "Meetings of the commission"),
      complaints: text("Шағымдар", "Жалобы", "Complaints"),
      messages: text("ІІО-ға хабарламалар", "Сообщения в ОВД", "Messages to the internal affairs bodies"),
      publications: text("Жарияланымдар", "Публикации", "Publications"),
      orders: text("Мемлекеттік әлеуметтік тапсырыстар", "Госсоцзаказы", "State social orders"),
      petitions: text(
        "Уақытша тұруға өтінішхаттар",
        "Ходатайства о временном проживании",
        "Petitions for residence permits",
      ),
    },
  },
  "15": {
    title: text("Шекара қызметі", "Пограничная служба", "Border Service"),
    of: ["border-service"],
    asks: {
      ...PERSONS,
      weaknesses: text(
        "Өткізу пункттерінің осал тұстары",
        "Слабые места пунктов",
        "Weak points of checkpoints",
      ),
      "joint-events": text("Бірлескен іс-шаралар", "Совместные мероприятия", "Joint events"),
    },
  },
  "16": {
    title: text("Коммерциялық емес ұйымдар", "Некоммерческие организации", "Non-profit organisations"),
    of: ["npo", "international-organisation"],
    asks: {
      ...PERSONS,
      ...AGES,
      "injured-served": text("Жәбірленушілерге көмек", "Помощь потерпевшим", "Injured parties served"),
      "to-medicine": text("Медицинаға жіберілгендер", "Направлено к врачам", "Referred to medicine"),
      applications: text("Облысқа өтініштер", "Заявления в область", "Applications to the oblast"),
      returned: text("Оралуға көмек", "Помощь в возвращении", "Helped home"),
    },
  },
};

/** The sections as a form offers them. */
export const SECTIONS: readonly Choice[] = Object.entries(QUESTIONNAIRE).map(([value, { title }]) => ({
  value,
  title: text(`${value}. ${title.kk}`, `${value}. ${title.ru}`, `${value}. ${title.en}`),
}));

/** A figure as an answer holds it: `served=12`. */
export const FIGURE = "^[a-z][a-z0-9-]*=\\d{1,9}$";

/** The codes of an answer's figures that its section does not ask for. */
export function unasked(section: unknown, figures: unknown): readonly string[] {
  const asks = QUESTIONNAIRE[String(section)]?.asks ?? {};
  return (Array.isArray(figures) ? figures : [])
    .map((figure) => String(figure).split("=")[0]!)
    .filter((code) => !Object.hasOwn(asks, code));
}

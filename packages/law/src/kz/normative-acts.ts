import type { NormativeAct } from "../model/provision.js";
import { text } from "../model/text.js";

/** The normative acts that provisions belong to, with the public addresses where anyone can read them. */
export const NORMATIVE_ACTS = {
  L110: {
    short: "L110",
    title: text(
      "«Адам саудасына қарсы іс-қимыл туралы» 2024 жылғы 5 шілдедегі № 110-VIII Заң",
      "Закон от 5 июля 2024 года № 110-VIII «О противодействии торговле людьми»",
      "Law No. 110-VIII of 5 July 2024 on countering human trafficking",
    ),
    address: "https://adilet.zan.kz/rus/docs/Z2400000110",
  },
  RR: {
    short: "RR",
    title: text(
      "Адам саудасының құрбандарына көмек көрсету және арнаулы әлеуметтік қызметтер ұсыну үшін оларды қайта бағыттау қағидалары (2024 жылғы 22 қазандағы № 844 және № 406 бірлескен бұйрық)",
      "Правила перенаправления жертв торговли людьми для оказания им помощи и предоставления специальных социальных услуг (совместный приказ от 22 октября 2024 года № 844 и № 406)",
      "Rules of referral of victims of human trafficking for help and special social services (joint order No. 844 and No. 406 of 22 October 2024)",
    ),
    address: "https://adilet.zan.kz/rus/docs/V2400035289",
  },
  RA: {
    short: "RA",
    title: text(
      "Адам саудасы саласындағы тәуекелдерді бағалау қағидалары (2024 жылғы 23 қазандағы № 849 және 24 қазандағы № 410 бірлескен бұйрық)",
      "Правила оценки рисков в сфере торговли людьми (совместный приказ от 23 октября 2024 года № 849 и от 24 октября 2024 года № 410)",
      "Rules of risk assessment in the field of human trafficking (joint order No. 849 of 23 October and No. 410 of 24 October 2024)",
    ),
    address: "https://adilet.zan.kz/rus/docs/V2400035288",
  },
  CR: {
    short: "CR",
    title: text(
      "Әлеуметтік бейімсіздік пен әлеуметтік депривацияға алып келген қатыгез қарым-қатынастың болуын бағалау өлшемшарттары (2023 жылғы 30 маусымдағы бірлескен бұйрық, № 33002 болып тіркелген)",
      "Критерии оценки наличия жестокого обращения, приведшего к социальной дезадаптации и социальной депривации (совместный приказ от 30 июня 2023 года, зарегистрирован под № 33002)",
      "Criteria for assessing cruel treatment that led to social maladaptation and social deprivation (joint order of 30 June 2023, registered under No. 33002)",
    ),
    address: "https://adilet.zan.kz/rus/docs/V2300033002",
  },
  ST4: {
    short: "ST4",
    title: text(
      "Арнаулы әлеуметтік қызметтер көрсету стандарттары, уақытша болу ұйымдары (2023 жылғы 29 маусымдағы № 263 бұйрыққа 4-қосымша; 2025 жылғы 5 наурызға дейін 5-қосымша)",
      "Стандарты оказания специальных социальных услуг, организации временного пребывания (приложение 4 к приказу от 29 июня 2023 года № 263; до 5 марта 2025 года приложение 5)",
      "Standards of special social services, organisations of temporary stay (Annex 4 to order No. 263 of 29 June 2023; Annex 5 until 5 March 2025)",
    ),
    address: "https://adilet.zan.kz/rus/docs/V2300032941",
  },
  SC: {
    short: "SC",
    title: text(
      "Қазақстан Республикасының Әлеуметтік кодексі, 2023 жылғы 20 сәуірдегі № 224-VII",
      "Социальный кодекс Республики Казахстан от 20 апреля 2023 года № 224-VII",
      "Social Code of the Republic of Kazakhstan, No. 224-VII of 20 April 2023",
    ),
    address: "https://adilet.zan.kz/rus/docs/K2300000224",
  },
  CC: {
    short: "CC",
    title: text(
      "Қазақстан Республикасының Қылмыстық кодексі, 2014 жылғы 3 шілдедегі № 226-V",
      "Уголовный кодекс Республики Казахстан от 3 июля 2014 года № 226-V",
      "Criminal Code of the Republic of Kazakhstan, No. 226-V of 3 July 2014",
    ),
    address: "https://adilet.zan.kz/rus/docs/K1400000226",
  },
  CF: {
    short: "CF",
    title: text(
      "«Жәбірленушілерге өтемақы қоры туралы» 2018 жылғы 10 қаңтардағы Заң",
      "Закон от 10 января 2018 года «О Фонде компенсации потерпевшим»",
      "Law of 10 January 2018 on the Victims Compensation Fund",
    ),
    address: "https://adilet.zan.kz/rus/docs/Z1800000131",
  },
  MF: {
    short: "MF",
    title: text(
      "«Неке (ерлі-зайыптылық) және отбасы туралы» 2011 жылғы 26 желтоқсандағы № 518-IV Кодекс",
      "Кодекс от 26 декабря 2011 года № 518-IV «О браке (супружестве) и семье»",
      "Code No. 518-IV of 26 December 2011 on marriage (matrimony) and family",
    ),
    address: "https://adilet.zan.kz/rus/docs/K1100000518",
  },
  IC: {
    short: "IC",
    title: text(
      "Адам саудасына қарсы іс-қимыл жөніндегі ведомствоаралық комиссия туралы ереже (2024 жылғы 2 тамыздағы бірлескен бұйрық)",
      "Положение о Межведомственной комиссии по вопросам противодействия торговле людьми (совместный приказ от 2 августа 2024 года)",
      "Regulation on the Interdepartmental Commission on countering human trafficking (joint order of 2 August 2024)",
    ),
    address: "https://zan.gov.kz/client/#!/doc/199937/rus",
  },
  RC: {
    short: "RC",
    title: text(
      "Өңірлік комиссия туралы үлгілік ереже (2024 жылғы 24 қыркүйектегі № 718 және 25 қыркүйектегі № 386 бірлескен бұйрық)",
      "Типовое положение о региональной комиссии (совместный приказ от 24 сентября 2024 года № 718 и от 25 сентября 2024 года № 386)",
      "Model regulation on the regional commission (joint order No. 718 of 24 September and No. 386 of 25 September 2024)",
    ),
    address: "https://zan.gov.kz/client/#!/doc/200947/rus",
  },
  PP: {
    short: "PP",
    title: text(
      "Адам саудасының, әсіресе әйелдер мен балалар саудасының алдын алу, жолын кесу және ол үшін жазалау туралы БҰҰ хаттамасы (Палермо, 2000 жыл)",
      "Протокол ООН о предупреждении и пресечении торговли людьми, особенно женщинами и детьми, и наказании за неё (Палермо, 2000 год)",
      "UN Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children (Palermo, 2000)",
    ),
    address:
      "https://www.ohchr.org/en/instruments-mechanisms/instruments/protocol-prevent-suppress-and-punish-trafficking-persons",
  },
  AO: {
    short: "AO",
    title: text(
      "Әкімшілік құқық бұзушылық туралы кодекс, 2014 жылғы 5 шілдедегі № 235-V",
      "Кодекс об административных правонарушениях от 5 июля 2014 года № 235-V",
      "Code of Administrative Offences, No. 235-V of 5 July 2014",
    ),
    address: "https://adilet.zan.kz/rus/docs/K1400000235",
  },
} as const satisfies Readonly<Record<string, NormativeAct>>;

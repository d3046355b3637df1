import { provisionsOf } from "../common/provisions.js";
import { text } from "../model/text.js";
import { L110_PERIODS } from "./provisions-l110.js";

/** Article 17 of the law: the right of the potential victim, the 17 rights of the identified, and the duties. */
export const L110_17_PROVISIONS = provisionsOf("L110", L110_PERIODS, {
  "L110 17": text("Құқықтар мен міндеттер", "Права и обязанности", "Rights and duties"),
  "L110 17(1)": text(
    "Сәйкестендіруді сұрау құқығы",
    "Право обратиться за идентификацией",
    "Right to ask for identification",
  ),
  "L110 17(2)": text(
    "Адам саудасы құрбанының құқықтары",
    "Права жертвы торговли людьми",
    "Rights of a victim of trafficking",
  ),
  "L110 17(2)(1)": text(
    "Құқықтар, міндеттер, қорғау және көмек туралы ақпарат алу",
    "Информация о правах, обязанностях, защите и помощи",
    "Information on rights, duties, protection and help",
  ),
  "L110 17(2)(2)": text(
    "Құпиялылық және дербес деректерді қорғау",
    "Конфиденциальность и защита персональных данных",
    "Confidentiality and protection of personal data",
  ),
  "L110 17(2)(3)": text(
    "Арнаулы әлеуметтік қызметтерге өтініш беру",
    "Обращение за специальными социальными услугами",
    "Applying for special social services",
  ),
  "L110 17(2)(4)": text(
    "Жергілікті өкілді органдардың шешімі бойынша әлеуметтік көмекке өтініш беру",
    "Обращение за социальной помощью по решениям местных представительных органов",
    "Applying for social help by decisions of local representative bodies",
  ),
  "L110 17(2)(5)": text(
    "Тегін медициналық көмектің кепілдік берілген көлемі",
    "Гарантированный объём бесплатной медицинской помощи",
    "The guaranteed volume of free medical care",
  ),
  "L110 17(2)(6)": text(
    "Мемлекет кепілдік берген заң көмегі және кешенді әлеуметтік заң көмегі",
    "Гарантированная государством юридическая помощь и комплексная социальная юридическая помощь",
    "State-guaranteed legal aid and complex social legal help",
  ),
  "L110 17(2)(7)": text(
    "Қылмыстық процестегі мемлекеттік қорғау",
    "Государственная защита в уголовном процессе",
    "State protection in criminal proceedings",
  ),
  "L110 17(2)(8)": text(
    "Кәмелетке толмағаннан жауап алуға педагогтің және (немесе) психологтің қатысуы",
    "Участие педагога и (или) психолога при допросе несовершеннолетнего",
    "A teacher and/or psychologist at the questioning of a minor",
  ),
  "L110 17(2)(9)": text(
    "Жәбірленушілерге өтемақы қорынан өтемақы алу",
    "Компенсация из Фонда компенсации потерпевшим",
    "Compensation from the Victims Compensation Fund",
  ),
  "L110 17(2)(10)": text(
    "Шығу елінің дипломатиялық өкілдігімен байланысуға көмек",
    "Содействие в обращении в представительства страны происхождения",
    "Help to reach the missions of the country of origin",
  ),
  "L110 17(2)(11)": text(
    "Қызметтер алу үшін Қазақстанда уақытша тұру",
    "Временное проживание в Казахстане для получения услуг",
    "Temporary residence in Kazakhstan to receive services",
  ),
  "L110 17(2)(12)": text(
    "Құқық қорғау органдарымен ынтымақтасу туралы кемінде 30 күн ойлану",
    "Не менее 30 дней на решение о сотрудничестве с правоохранительными органами",
    "At least 30 days to decide on cooperation with law enforcement",
  ),
  "L110 17(2)(13)": text("Шығу визасын сұрау", "Обращение за выездной визой", "Asking for an exit visa"),
  "L110 17(2)(14)": text(
    "Жергілікті рұқсатсыз жұмыс істеу",
    "Работа без разрешения местного исполнительного органа",
    "Working without the local permit for foreign labour",
  ),
  "L110 17(2)(15)": text(
    "Босқын немесе азаматтығы жоқ адам мәртебесін сұрау",
    "Обращение за статусом беженца или лица без гражданства",
    "Applying for refugee or stateless status",
  ),
  "L110 17(2)(16)": text(
    "Әкімшілік актіге, әрекетке немесе әрекетсіздікке шағымдану",
    "Обжалование административного акта, действия или бездействия",
    "Appeal against an administrative act, action or inaction",
  ),
  "L110 17(2)(17)": text("Заңдағы өзге де құқықтар", "Иные права по закону", "Other rights by law"),
  "L110 17(3)": text("Адамның міндеттері", "Обязанности лица", "Duties of the person"),
  "L110 17(3)(1)": text(
    "Заңнаманы сақтау міндеті",
    "Обязанность соблюдать законодательство",
    "Duty to observe the legislation",
  ),
  "L110 17(3)(2)": text(
    "Психологиялық жай-күйі мен денсаулығын ескере отырып, өзі туралы толық мәлімет беру",
    "Полные сведения о себе с учётом психологического состояния и здоровья",
    "Full information about oneself, with regard to psychological state and health",
  ),
});

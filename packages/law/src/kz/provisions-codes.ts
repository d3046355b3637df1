import { provisionsOf } from "../common/provisions.js";
import { text } from "../model/text.js";

/** The Criminal Code as changed by Law No. 111-VIII, which entered into force with the law itself. */
const CC_PERIODS = [{ edition: "CC 05.07.2024", validFrom: "2024-09-05", validTo: null, mark: "V" }] as const;

export const CC_PROVISIONS = provisionsOf("CC", CC_PERIODS, {
  "CC 3(1)": text(
    "Адамды қанау ұғымы",
    "Понятие эксплуатации человека",
    "Meaning of exploitation of a person",
  ),
  "CC 3(1-1)": text(
    "Адам саудасымен байланысты қылмыстардың тізбесі",
    "Перечень преступлений, связанных с торговлей людьми",
    "List of crimes connected with human trafficking",
  ),
  "CC 116": text(
    "Ағзалар мен тіндерді алып қоюға мәжбүрлеу",
    "Принуждение к изъятию органов и тканей",
    "Coercion to the removal of organs and tissues",
  ),
  "CC 125(3)(2)": text(
    "Қанау мақсатында адам ұрлау",
    "Похищение человека в целях эксплуатации",
    "Kidnapping for exploitation",
  ),
  "CC 126(3)(2)": text(
    "Қанау мақсатында бас бостандығынан заңсыз айыру",
    "Незаконное лишение свободы в целях эксплуатации",
    "Illegal deprivation of liberty for exploitation",
  ),
  "CC 128": text("Адам саудасы", "Торговля людьми", "Trafficking in persons"),
  "CC 128 note": text(
    "Қанауға келісім жауаптылықты жоққа шығармайды",
    "Согласие на эксплуатацию не исключает ответственности",
    "Consent to exploitation does not exclude liability",
  ),
  "CC 122": text(
    "Кәмелетке толмағанның жезөкшелік қызметін алу",
    "Получение услуг проституции от несовершеннолетнего",
    "Receiving prostitution from a minor",
  ),
  "CC 134": text(
    "Кәмелетке толмағанды жезөкшелікке тарту",
    "Вовлечение несовершеннолетнего в занятие проституцией",
    "Involving a minor in prostitution",
  ),
  "CC 135": text(
    "Кәмелетке толмағандарды саудаға салу",
    "Торговля несовершеннолетними",
    "Trafficking in minors",
  ),
  "CC 135 note": text(
    "Баланың келісімі ескерілмейді",
    "Согласие несовершеннолетнего не учитывается",
    "The consent of a minor is not taken into account",
  ),
  "CC 308": text("Жезөкшелікке тарту", "Вовлечение в занятие проституцией", "Involving in prostitution"),
  "CC 309": text(
    "Жезөкшелік притондарын ұйымдастыру немесе ұстау, жеңгетайлық",
    "Организация или содержание притонов для занятия проституцией, сводничество",
    "Organising or keeping dens for prostitution, pimping",
  ),
});

/** The law on the Victims Compensation Fund as read in its edition of about September 2024. */
const CF_PERIODS = [{ edition: "CF 09/2024", validFrom: "2024-09-05", validTo: null, mark: "V" }] as const;

export const CF_PROVISIONS = provisionsOf("CF", CF_PERIODS, {
  "CF 4(5)": text("Алушылардың тізілімі", "Реестр получателей", "Register of recipients"),
  "CF 6": text(
    "Өтемақы алуға құқығы бар адамдар",
    "Лица, имеющие право на компенсацию",
    "Who may get compensation",
  ),
  "CF 6(2)": text("Шетелдіктердің тең құқығы", "Равное право иностранцев", "Equal right of foreigners"),
  "CF 7": text("Өтемақы мөлшері", "Размер компенсации", "Amount of compensation"),
  "CF 7(1)": text(
    "30 айлық есептік көрсеткіш",
    "30 месячных расчётных показателей",
    "30 monthly calculation indices",
  ),
  "CF 7(2)": text(
    "Денсаулыққа ауыр зиян: 40 айлық есептік көрсеткіш",
    "Тяжкий вред здоровью: 40 месячных расчётных показателей",
    "Grave harm to health: 40 monthly calculation indices",
  ),
  "CF 7(3)": text(
    "Қайтыс болған жағдайда: 50 айлық есептік көрсеткіш",
    "В случае смерти: 50 месячных расчётных показателей",
    "Death: 50 monthly calculation indices",
  ),
  "CF 7(4)": text(
    "Бірнеше қылмыс: үлкен мөлшер төленеді",
    "Несколько преступлений: платят больший размер",
    "Several crimes: the larger amount is paid",
  ),
  "CF 8": text("Өтемақы тағайындау тәртібі", "Порядок назначения компенсации", "Order of compensation"),
  "CF 8(2)": text(
    "Өтінішті он күнде қарау",
    "Рассмотрение заявления в десять дней",
    "Application considered within ten days",
  ),
  "CF 8(3)": text("Үш жылдық мерзім", "Трёхлетний срок", "Term of three years"),
  "CF 8(6)": text("Құжаттар", "Документы", "Papers"),
  "CF 8(7)": text("Бас тарту негіздері", "Основания отказа", "Grounds of refusal"),
  "CF 9(1)": text("Өтемақы төлеу", "Выплата компенсации", "Payment of compensation"),
});

/** The code on marriage and family, read in an edition of about 2020: later amendments are possible. */
const MF_PERIODS = [
  { edition: "MF 26.12.2011", validFrom: "2011-12-27", validTo: null, mark: "V-old" },
] as const;

export const MF_PROVISIONS = provisionsOf("MF", MF_PERIODS, {
  "MF 115": text(
    "Ата-анасының қамқорлығынсыз қалған балаларды қорғау",
    "Защита детей, оставшихся без попечения родителей",
    "Protection of children without parental care",
  ),
  "MF 116": text(
    "Балаларды орналастыру нысандары",
    "Формы устройства детей",
    "Forms of placement of children",
  ),
  "MF 117": text(
    "Ата-анасының қамқорлығынсыз қалған балаларды анықтау және есепке алу",
    "Выявление и учёт детей, оставшихся без попечения родителей",
    "Finding and recording children without parental care",
  ),
  "MF 117(2)": text(
    "Баланы тапқан адамның дереу хабарлауы",
    "Незамедлительное сообщение о ребёнке",
    "Notice about the child at once",
  ),
  "MF 117(3)": text(
    "Медициналық ұйымда қалдырылған жаңа туған нәресте",
    "Новорождённый, оставленный в медицинской организации",
    "Newborn left in a medical organisation",
  ),
  "MF 117(4)": text(
    "Баланың тұрмыс жағдайын тексеру",
    "Обследование условий жизни ребёнка",
    "Examination of the child's living conditions",
  ),
  "MF 117(6)": text(
    "Өңірлік, содан кейін орталық есепке қою",
    "Региональный, затем центральный учёт",
    "Regional, then central register",
  ),
  "MF 117(5)": text("Баланы орналастыру", "Устройство ребёнка", "Placement of the child"),
});

import { provisionsOf } from "../common/provisions.js";
import { text } from "../model/text.js";

/**
 * The Referral Rules. Registered on 24.10.2024 and in force 10 calendar days after publication; the exact day was
 * not seen and is taken as 5 November 2024.
 */
const PERIODS = [{ edition: "RR 22.10.2024", validFrom: "2024-11-05", validTo: null, mark: "V" }] as const;

export const RR_PROVISIONS = provisionsOf("RR", PERIODS, {
  "RR 3": text("Қайта бағыттауды үйлестіру", "Координация перенаправления", "Coordination of referral"),
  "RR 4": text("Қайта бағыттауға қатысушылар", "Участники перенаправления", "Participants of referral"),
  "RR 5": text("Анықтау тәсілдері", "Способы выявления", "Ways of detection"),
  "RR 6": text("Көмек ұсыну", "Предложение помощи", "Offer of help"),
  "RR 7": text(
    "Ақпараттандырылған келісім: қайта бағыттаудың міндетті шарты",
    "Информированное согласие: обязательное условие перенаправления",
    "Informed consent as an obligatory condition of referral",
  ),
  "RR 8": text("Қауіпсіз жердегі әңгіме", "Беседа в безопасном месте", "Talk in a safe place"),
  "RR 9": text(
    "Анықтаған субъектінің әрекеттері",
    "Действия выявившего субъекта",
    "What the detecting subject does",
  ),
  "RR 9(1)": text("Дереу ауызша хабарлау", "Незамедлительное устное уведомление", "Oral notice at once"),
  "RR 9(2)": text("Шұғыл қажеттіліктер", "Неотложные нужды", "Urgent needs"),
  "RR 10": text(
    "Хабарланған органның әрі қарайғы әрекеттері",
    "Дальнейшие действия уведомлённого органа",
    "What the notified body does next",
  ),
  "RR 11": text("Қауіпсіз жеткізу", "Безопасная передача", "Safe transfer"),
  "RR 12": text(
    "Сәйкестендіруге дейінгі қауіпсіз орын, үш тәуліктен аспайды",
    "Безопасное место до идентификации, не более трёх суток",
    "Safe place until identification, not more than 72 hours",
  ),
  "RR 13": text(
    "Көмектен бас тарту: ақпараттық карточка",
    "Отказ от помощи: информационная карточка",
    "Refusal of help: the information card",
  ),
  "RR 14": text("Кәмелетке толмау презумпциясы", "Презумпция несовершеннолетия", "Presumption of minority"),
  "RR 15": text(
    "Кәмелетке толмағанмен қауіпсіз жерде сөйлесу",
    "Беседа с несовершеннолетним в безопасном месте",
    "Talk with a minor in a safe place",
  ),
  "RR 16": text(
    "Кәмелетке толмаған анықталған кездегі әрекеттер",
    "Действия при выявлении несовершеннолетнего",
    "What is done when a minor is found",
  ),
  "RR 16(1)": text(
    "Кәмелетке толмаған туралы дереу хабарлау",
    "Незамедлительное уведомление о несовершеннолетнем",
    "Notice about a minor at once",
  ),
  "RR 16(2)": text(
    "Кәмелетке толмағанға жасына сай түсіндіру",
    "Информирование несовершеннолетнего с учётом возраста",
    "Informing the minor in a way fit for the age",
  ),
  "RR 16(3)": text(
    "Кәмелетке толмағанды қараусыз қалдырмау",
    "Не оставлять несовершеннолетнего без присмотра",
    "A minor is not left unattended",
  ),
  "RR 16(4)": text(
    "Кәмелетке толмағанның қауіпсіздігі мен шұғыл қажеттіліктері",
    "Безопасность и неотложные нужды несовершеннолетнего",
    "Safety and urgent needs of a minor",
  ),
  "RR 17": text(
    "Кәмелетке толмағанды қауіпсіз жеткізу",
    "Безопасная передача несовершеннолетнего",
    "Safe transfer of a minor",
  ),
  "RR 18": text(
    "Кәмелетке толмағанға арналған қауіпсіз орын, үш тәуліктен аспайды",
    "Безопасное место для несовершеннолетнего, не более трёх суток",
    "Safe place for a minor, not more than 72 hours",
  ),
  "RR 19": text(
    "Заңды өкілдерге хабарлау туралы шешім",
    "Решение об уведомлении законных представителей",
    "Decision on telling the legal representatives",
  ),
  "RR 20": text(
    "Қылмыс туралы ішкі істер органдарына хабарлау",
    "Информирование органов внутренних дел о преступлении",
    "Informing the internal affairs bodies of a crime",
  ),
  "RR 21": text("Қайтып оралу куәлігі", "Свидетельство на возвращение", "Return certificate"),
  "RR 22": text(
    "Шетелдегі азаматты қайта бағыттау",
    "Перенаправление гражданина из-за рубежа",
    "Referral of a citizen found abroad",
  ),
  "RR 23": text(
    "Шетелде табылған кәмелетке толмаған",
    "Несовершеннолетний, выявленный за рубежом",
    "Minor found abroad",
  ),
  "RR 24": text("Сәйкестендіру", "Проведение идентификации", "Identification"),
  "RR 25": text(
    "Жәбірленуші деп танылса, сәйкестендіру жүргізілмейді",
    "Идентификация не проводится, если лицо признано потерпевшим",
    "No identification of a recognised injured party",
  ),
  "RR 26": text(
    "Сәйкестендіру алдындағы қауіпсіздік пен құпиялылық",
    "Безопасность и конфиденциальность перед идентификацией",
    "Safety and confidentiality before identification",
  ),
  "RR 27": text(
    "Сәйкестендіру алдында тексерілетін мән-жайлар",
    "Что проверяется перед идентификацией",
    "What is checked before identification",
  ),
  "RR 27(1)": text("Дереу жедел жәрдем шақыру", "Незамедлительный вызов скорой помощи", "Ambulance at once"),
  "RR 27(2)": text(
    "Алдымен шұғыл қажеттіліктерді қанағаттандыру",
    "Сначала неотложные нужды",
    "Urgent needs first",
  ),
  "RR 28": text(
    "Өлшемшарттар бойынша сәйкестендіру",
    "Идентификация по критериям",
    "Identification by the criteria",
  ),
  "RR 29": text("Сәйкестендіру шарттары", "Условия идентификации", "Conditions of identification"),
  "RR 30": text("Сәйкестендіруге қатысушылар", "Участники идентификации", "Who takes part in identification"),
  "RR 31": text("Сәйкестендіруді ресімдеу", "Оформление идентификации", "Record of identification"),
  "RR 32": text(
    "Оң нәтиже: құқықтар мен қызметтерді түсіндіру",
    "Положительный результат: разъяснение прав и услуг",
    "Positive result: rights and services are explained",
  ),
  "RR 33": text(
    "Мәртебе берілмеді немесе адам бас тартты: карточка мен құқықтар",
    "Статус не присвоен или лицо отказалось: карточка и права",
    "Status not assigned or identification refused: card and rights",
  ),
  "RR 34": text("Сотқа дейінгі шағым", "Досудебное обжалование", "Appeal before court"),
  "RR 35": text("Сотқа шағымдану", "Обжалование в суд", "Appeal to court"),
  "RR 36": text(
    "Ілесіп жүретін адамы жоқ кәмелетке толмаған туралы дереу хабарлау",
    "Незамедлительное уведомление о несопровождаемом несовершеннолетнем",
    "Notice at once about an unaccompanied minor",
  ),
  "RR 37": text(
    "Қорғаншылық органы: уақытша заңды өкіл",
    "Орган опеки: временный законный представитель",
    "The guardianship body as temporary legal representative",
  ),
  "RR 38": text(
    "Кәмелетке толмағанға құқықтарын түсіндіру",
    "Разъяснение прав несовершеннолетнему",
    "Rights are explained to the minor",
  ),
  "RR 39": text(
    "Біржақты сәйкестендіруден кейінгі қайта бағыттау",
    "Перенаправление после односторонней идентификации",
    "Referral after one-sided identification",
  ),
  "RR 40": text("Арнаулы әлеуметтік қызметтер", "Специальные социальные услуги", "Special social services"),
  "RR 41": text("Әлеуметтік сүйемелдеу", "Социальное сопровождение", "Social accompaniment"),
  "RR 42": text(
    "Мүгедектігі бар адамды қорғау",
    "Защита лица с инвалидностью",
    "Protection of a person with a disability",
  ),
  "RR 43": text(
    "Қызметтерден кейін Отбасын қолдау орталығына жіберу",
    "Направление после услуг в Центр поддержки семьи",
    "After services: the Family Support Centre",
  ),
  "RR 44": text(
    "Қызметтерден кейін кәмелетке толмағанды қолдау",
    "Поддержка несовершеннолетнего после услуг",
    "After services: support of a minor",
  ),
  "RR 45": text(
    "Жәбірленушіге құқықтары мен көмекті түсіндіру",
    "Разъяснение прав и помощи потерпевшему",
    "Rights and help are explained to the injured party",
  ),
  "RR Annex 1": text("Адам саудасының белгілері", "Признаки торговли людьми", "Indicators of trafficking"),
  "RR Annex 2": text("Ақпараттық карточка", "Информационная карточка", "Information card"),
});

import type { Status } from "../model/answers.js";
import { type Text, text } from "../model/text.js";

/** How the statuses of a file are called. */
export const STATUS_TITLES: Readonly<Record<Status, Text>> = {
  reported: text("Хабар түсті", "Поступило сообщение", "Reported"),
  detected: text("Анықталды", "Выявлен", "Detected"),
  consented: text("Келісім берді", "Дал согласие", "Consented"),
  "help-refused": text("Көмектен бас тартты", "Отказался от помощи", "Refused help"),
  notified: text("Хабарланды", "Уведомлены", "Notice given"),
  "safe-place": text("Қауіпсіз орында", "В безопасном месте", "In a safe place"),
  "identification-applied": text(
    "Сәйкестендіруді сұрады",
    "Обратился за идентификацией",
    "Asked for identification",
  ),
  "identification-refused": text(
    "Сәйкестендіруден бас тартты",
    "Отказался от идентификации",
    "Refused identification",
  ),
  "status-not-assigned": text(
    "Өлшемшарттар бойынша мәртебе берілмеді",
    "Статус по критериям не присвоен",
    "Status not assigned under the criteria",
  ),
  identified: text("Сәйкестендірілді", "Идентифицирован", "Identified"),
  "injured-party": text("Жәбірленуші деп танылды", "Признан потерпевшим", "Recognised as injured party"),
  "services-decided": text("Қызметтер туралы шешім бар", "Есть решение об услугах", "Services decided on"),
  "in-services": text("Қызмет алып жүр", "Получает услуги", "In services"),
  discharged: text("Шықты", "Выписан", "Discharged"),
  expelled: text("Шығарып жіберілді", "Отчислен", "Expelled"),
  "under-way": text("Жұмыс жүріп жатыр", "Идёт работа", "Under way"),
  closed: text("Іс жабылды", "Дело закрыто", "Closed"),
};

/** What a body that is not competent is told, where the law has no word of its own for it. */
export const NOT_COMPETENT_REASON = text(
  "Бұл әрекетті жасау сіздің органыңыздың құзыретіне кірмейді. Оны мыналар жасайды: {bodies}.",
  "Это действие не входит в компетенцию вашего органа. Его совершают: {bodies}.",
  "This act is not within the competence of your body. It is performed by: {bodies}.",
);

/** Why a duty lapses whose act no longer counts. */
export const CORRECTED = text(
  "Міндет туындаған әрекет түзетілді",
  "Действие, из которого возникла обязанность, исправлено",
  "The act from which the duty arose was corrected",
);
export const WITHDRAWN = text(
  "Міндет туындаған әрекет қайтарып алынды",
  "Действие, из которого возникла обязанность, отозвано",
  "The act from which the duty arose was withdrawn",
);

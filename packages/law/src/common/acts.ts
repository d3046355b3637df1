import type { ActKind } from "../model/act-kind.js";
import { text } from "../model/text.js";

/**
 * What the kinds of act are called whose meaning is the same in every country, so that files can go from one to
 * another. Who may do them, under which provision and with which fields is the country's.
 */
export const SAID = {
  "report.received": {
    track: "detection",
    title: text("Хабарды тіркеу", "Записать сообщение", "Record a report"),
    did: text("Хабар түсті", "Поступило сообщение", "A report was received"),
    help: text(
      "Кез келген адам адам саудасы туралы хабарлай алады; хабар ешқашан қабылдамай тасталмайды.",
      "Сообщить о торговле людьми может любой; сообщение не отклоняют никогда.",
      "Anyone may report human trafficking; a report is never turned away.",
    ),
  },
  "person.detected": {
    track: "detection",
    title: text(
      "Адамның анықталғанын жазу",
      "Записать выявление человека",
      "Record that a person was detected",
    ),
    did: text("Адам анықталды", "Человек выявлен", "The person was detected"),
    help: text(
      "Белгілер бойынша адам саудасынан зардап шегуі мүмкін адам табылды. Мән-жай, орын және белгілер бірге ескеріледі.",
      "По признакам найден человек, который мог пострадать от торговли людьми. Важно сочетание: кто, где и какие признаки.",
      "By the signs, a person was found who may have been trafficked. What counts is the combination: who, where, which signs.",
    ),
  },
  "consent.given": {
    track: "consent",
    title: text("Келісімді жазу", "Записать согласие", "Record consent"),
    did: text("Адам келісім берді", "Человек дал согласие", "The person consented"),
    help: text(
      "Адамға не болатыны түсінікті тілде айтылды және ол келісті.",
      "Человеку понятно объяснили, что будет дальше, и он согласен.",
      "The person was told in plain words what happens next, and agrees.",
    ),
  },
  "consent.refused": {
    track: "consent",
    title: text("Бас тартуды жазу", "Записать отказ от помощи", "Record that help was refused"),
    did: text("Адам көмектен бас тартты", "Человек отказался от помощи", "The person refused help"),
    help: text(
      "Бас тарту адамның құқығы; кейін ойын өзгерте алады.",
      "Отказ — право человека; он может передумать.",
      "Refusing is the person's right; they may change their mind.",
    ),
  },
  "consent.withdrawn": {
    track: "consent",
    title: text(
      "Келісімнің қайтарылғанын жазу",
      "Записать отзыв согласия",
      "Record that consent was withdrawn",
    ),
    did: text("Адам келісімін қайтарып алды", "Человек отозвал согласие", "The person withdrew consent"),
    help: text(
      "Келісім кез келген уақытта, себебін айтпай-ақ қайтарылады.",
      "Согласие можно отозвать в любое время, не объясняя причины.",
      "Consent may be withdrawn at any time, without a reason.",
    ),
  },
  "referral.made": {
    track: "referral",
    title: text("Қайта бағыттау", "Перенаправить", "Refer"),
    did: text("Адам қайта бағытталды", "Человек перенаправлен", "The person was referred"),
    help: text(
      "Адамды көмек көрсететін ұйымға жібереді.",
      "Человека направляют в организацию помощи.",
      "The person is sent to a helping organisation.",
    ),
  },
  "referral.accepted": {
    track: "referral",
    title: text("Қабылдау", "Принять человека", "Accept the referral"),
    did: text("Ұйым адамды қабылдады", "Организация приняла человека", "The referral was accepted"),
    help: text(
      "Жіберілген ұйым адамды қабылдайтынын растайды.",
      "Организация подтверждает, что принимает человека.",
      "The organisation confirms that it takes the person in.",
    ),
  },
  "service.delivered": {
    track: "services",
    title: text("Көрсетілген қызметті жазу", "Записать оказанную услугу", "Record a service"),
    did: text("Қызмет көрсетілді", "Услуга оказана", "A service was delivered"),
    help: text(
      "Адамға көрсетілген көмек.",
      "Помощь, которую человек получил.",
      "Help that the person was given.",
    ),
  },
  "file.opened": {
    track: "file",
    about: "either",
    title: text("Іс ашу", "Открыть дело", "Open a file"),
    did: text("Іс ашылды", "Дело открыто", "The file was opened"),
    help: text("Бір адамға бір іс.", "Одно дело на одного человека.", "One file for one person."),
  },
  "note.added": {
    track: "file",
    about: "either",
    title: text("Ескертпе қосу", "Добавить примечание", "Add a note"),
    did: text("Ескертпе қосылды", "Добавлено примечание", "A note was added"),
    help: text(
      "Құқықтық салдары жоқ. Аты-жөнін жазбаңыз.",
      "Без правовых последствий. Без имён.",
      "Without legal effect. No names.",
    ),
  },
  "act.corrected": {
    track: "file",
    about: "either",
    title: text("Әрекетті түзету", "Исправить действие", "Correct an act"),
    did: text("Бұрынғы әрекет түзетілді", "Прежнее действие исправлено", "An earlier act was corrected"),
    help: text(
      "Ештеңе өшірілмейді: бұрынғысы да, түзетілгені де көрінеді.",
      "Ничего не стирается: видно и прежнее, и исправленное.",
      "Nothing is overwritten: both the earlier and the corrected can be seen.",
    ),
  },
  "act.withdrawn": {
    track: "file",
    about: "either",
    title: text("Әрекетті қайтарып алу", "Отозвать действие", "Withdraw an act"),
    did: text("Бұрынғы әрекет қайтарып алынды", "Прежнее действие отозвано", "An earlier act was withdrawn"),
    help: text(
      "Қате жазылған әрекет күшін жояды, бірақ тізімде қалады.",
      "Ошибочно записанное действие теряет силу, но остаётся в списке.",
      "An act recorded by mistake loses its effect but stays in the list.",
    ),
  },
  "file.closed": {
    track: "file",
    about: "either",
    title: text("Істі жабу", "Закрыть дело", "Close the file"),
    did: text("Іс жабылды", "Дело закрыто", "The file was closed"),
    help: text(
      "Жабылған істі қайта ашуға болады.",
      "Закрытое дело можно открыть снова.",
      "A closed file may be reopened.",
    ),
  },
  "file.reopened": {
    track: "file",
    about: "either",
    title: text("Істі қайта ашу", "Снова открыть дело", "Reopen the file"),
    did: text("Іс қайта ашылды", "Дело открыто снова", "The file was reopened"),
    help: text(
      "Адам қайта жүгінгенде немесе жаңа мән-жай шыққанда.",
      "Когда человек обратился снова или открылось новое.",
      "When the person comes back or something new is known.",
    ),
  },
} as const satisfies Readonly<Record<string, Pick<ActKind, "track" | "about" | "title" | "did" | "help">>>;

import type { Facts } from "../../model/answers.js";
import type { Paper } from "../../model/paper.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { CALLS, IF_IN_DANGER } from "./common-blocks.js";
import { BEFORE_IN_PLAIN_WORDS, DUTIES_IN_PLAIN_WORDS, RIGHTS_IN_PLAIN_WORDS } from "./plain-words.js";

const isMinor = ({ track }: Facts): boolean => track === "minor";
const isAdult = ({ track }: Facts): boolean => track === "adult";
const hasStatus = ({ identified, injuredParty }: Facts): boolean => identified === true || injuredParty;
const isUndecided = ({ identified, injuredParty }: Facts): boolean => identified === null && !injuredParty;
const hasHelp = (file: Facts): boolean => hasStatus(file) || isUndecided(file);

/** The rights, the duties and the help, explained to the person as the file stands (RR 32, 33, 38, 45; L110 17(2)(1)). */
export const RIGHTS_NOTICE: Paper<KzProvision> = {
  title: text("Құқықтарыңыз бен көмек", "Ваши права и помощь", "Your rights and the help there is"),
  form: null,
  help: text(
    "Құқықтар түсіндірілгенде адамға беріледі: қазір қайсысы ашық, қалғандары қашан ашылады.",
    "Вручается при разъяснении прав: какие открыты сейчас и когда откроются остальные.",
    "Given when the rights are explained: which are open now, and when the others open.",
  ),
  basis: [
    "L110 17",
    "RR 9(2)",
    "RR 12",
    "RR 18",
    "RR 32",
    "RR 33",
    "RR 34",
    "RR 35",
    "RR 37",
    "RR 38",
    "RR 41",
    "RR 43",
    "RR 45",
    "SC 134(1)",
    "SC 139(2)",
    "ST4 9",
  ],
  with: ["rights.explained", "identification.refused"],
  blocks: [
    {
      type: "text",
      text: text(
        "Бұл парақ сізге арналған. Өзіңізбен алып жүру қауіпті болса, оны ұйымда қалдыра аласыз.",
        "Этот лист для вас. Если хранить его при себе опасно, его можно оставить в организации.",
        "This paper is for you. If it is not safe to keep it with you, you may leave it with the organisation.",
      ),
    },
    {
      type: "strong",
      if: ({ identified, injuredParty }) => identified === false && !injuredParty,
      text: text(
        "Мәртебе өлшемшарттар бойынша берілмеді. Бұл шешімге шағымдана аласыз: алдымен жоғары тұрған органға, содан кейін сотқа.",
        "Статус по критериям не присвоен. Это решение можно обжаловать: сначала в вышестоящий орган, затем в суд.",
        "The status is not assigned under the criteria. You may appeal against this decision: first to the higher body, then to court.",
      ),
    },
    // Whoever keeps one page only keeps the numbers.
    CALLS,
    IF_IN_DANGER,
    {
      type: "rights",
      open: text("Қазір сіздің құқығыңыз бар:", "Сейчас вы имеете право:", "Now you have the right"),
      later: text(
        "Заңдағы басқа құқықтар және олардың әзірге неге ашылмағаны:",
        "Другие права по закону и почему они сейчас не открыты:",
        "Other rights of the law, and why they are not open now:",
      ),
      points: [...BEFORE_IN_PLAIN_WORDS, ...RIGHTS_IN_PLAIN_WORDS],
    },
    {
      type: "points",
      lead: text("Сіздің міндетіңіз:", "Вы обязаны:", "You have the duty"),
      points: DUTIES_IN_PLAIN_WORDS,
    },
    {
      type: "heading",
      if: hasHelp,
      text: text("Қандай көмек бар", "Какая помощь есть", "What help there is"),
    },
    {
      type: "text",
      if: isUndecided,
      text: text(
        "Сәйкестендіруге дейін де шұғыл көмек көрсетіледі: дәрігер, су, тамақ, ең қажет заттар және үш тәулікке дейін қауіпсіз орын.",
        "До идентификации тоже помогают с неотложным: врач, вода, еда, самые нужные вещи и безопасное место, не больше трёх суток.",
        "Urgent help is given before identification too: a doctor, water, food, first-need items and a safe place for up to three days.",
      ),
    },
    {
      type: "text",
      if: (file) => isAdult(file) && hasStatus(file),
      text: text(
        "Арнаулы әлеуметтік қызметтер: баспана мен тамақ, дәрігер, психолог, заңгер, құжаттарды қалпына келтіру, аудармашы, оқу мен жұмысқа көмек. Олар қай жерде тіркелгеніңізге қарамай, қазір жүрген жеріңізде көрсетіледі. Шарт алты айға жасалады; ауруханада болсаңыз немесе қылмыстық іс аяқталмаса, ұзартылады. Қасыңызда анықталған сәттен қызмет аяқталғанға дейін сүйемелдейтін адам болады.",
        "Специальные социальные услуги: жильё и питание, врач, психолог, юрист, восстановление документов, переводчик, помощь с учёбой и работой. Их дают там, где вы находитесь, где бы вы ни были прописаны. Договор заключают на шесть месяцев; его продлевают, если вы в больнице или не окончено уголовное дело. Вас сопровождают с выявления и до конца услуг.",
        "Special social services: a place to live and meals, a doctor, a psychologist, a lawyer, new documents, an interpreter, help with learning and work. You receive them where you are, wherever you are registered. The contract is for six months; it is extended while you are in hospital or a criminal case goes on. Somebody accompanies you from the day you were found until the services end.",
      ),
    },
    {
      type: "text",
      if: (file) => isAdult(file) && hasStatus(file) && file.foreign === false,
      text: text(
        "Қызмет аяқталғаннан кейін керек болса, Отбасын қолдау орталығына жіберіп, жұмысқа орналасуға көмектеседі.",
        "После услуг, если нужно, направят в Центр поддержки семьи и помогут найти работу.",
        "After the services, if you need it, you are referred to the Family Support Centre and helped to find work.",
      ),
    },
    {
      type: "text",
      if: (file) => isMinor(file) && hasHelp(file),
      text: text(
        "Сізге қауіпсіз баспана, тамақ, дәрігер, психолог және оқу мүмкіндігі беріледі. Сізді кім тәрбиелейтіні шешілгенше, мүддеңізді қорғаншылық органы қорғайды.",
        "Вам дадут безопасное жильё, питание, врача, психолога и возможность учиться. Пока решается, кто будет о вас заботиться, ваши интересы представляет орган опеки.",
        "You are given a safe place to live, meals, a doctor, a psychologist and schooling. Until it is decided who takes care of you, the guardianship body stands for your interests.",
      ),
    },
    { type: "heading", text: text("Шешім сізде", "Решаете вы", "You decide"), if: isAdult },
    {
      type: "heading",
      if: isMinor,
      text: text("Сіздің пікіріңіз маңызды", "Ваше мнение важно", "Your opinion counts"),
    },
    {
      type: "text",
      if: isAdult,
      text: text(
        "Көмек тегін. Оны қабылдау немесе қабылдамау, ұйымды таңдау өз еркіңізде. Берген келісіміңізді кез келген уақытта, себебін айтпай-ақ қайтарып ала аласыз; кейін қайта жүгінуге де болады.",
        "Помощь бесплатна. Принять её или нет и какую организацию выбрать, решаете вы. Согласие можно отозвать в любое время, не объясняя причины, и позже обратиться снова.",
        "Help is free. Whether you accept it, and from which organisation, is up to you. You may take back your consent at any time without giving a reason, and come back later.",
      ),
    },
    {
      type: "text",
      if: isMinor,
      text: text(
        "Көмек тегін. Әрі қарай не болатыны сізге түсінікті тілмен айтылуға тиіс, ал пікіріңіз тыңдалып, ескеріледі. Түсінбесеңіз, қайта сұраңыз.",
        "Помощь бесплатна. Вам должны понятно объяснить, что будет дальше, а ваше мнение выслушать и учесть. Если что-то непонятно, спросите ещё раз.",
        "Help is free. What happens next must be explained to you so that you understand it, and your opinion must be heard and taken into account. If something is not clear, ask again.",
      ),
    },
    {
      type: "lines",
      lines: [
        {
          title: text("Түсіндірген ұйым", "Кто разъяснил: организация", "Explained by: organisation"),
          from: "organisation",
        },
        { title: text("Күні", "Дата", "Day"), from: "today" },
        { title: text("Түсіндіру тілі", "Язык разъяснения", "Language of the explanation") },
      ],
    },
    {
      type: "signatures",
      who: [
        {
          title: text(
            "Түсіндірген қызметкер: лауазымы, аты-жөні",
            "Сотрудник, который разъяснил: должность, имя",
            "Officer who explained: post, name",
          ),
        },
        {
          title: text(
            "Маған түсіндірілді: адамның өзі",
            "Мне разъяснено: сам человек",
            "Explained to me: the person",
          ),
        },
        {
          title: text("Заңды өкілі", "Законный представитель", "Legal representative"),
          if: isMinor,
        },
        {
          title: text(
            "Аудармашы, қатысқан болса",
            "Переводчик, если участвовал",
            "Interpreter, if there was one",
          ),
        },
      ],
    },
  ],
};

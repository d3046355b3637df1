import { text } from "../../model/text.js";

/** Why there is nothing in a provision that a program could hold anybody to. */
export const NOTHING = {
  meaning: text(
    "Ұғымды түсіндіреді; оны басқа нормалар қолданады.",
    "Определяет понятие; его применяют другие нормы.",
    "It gives a meaning, which other provisions apply.",
  ),
  heading: text(
    "Жалпы норма: міндеттер оның бөліктерінде тұр, олар осы кестеде бөлек жазылған.",
    "Общая норма: обязанности — в её частях, они стоят в этой таблице отдельно.",
    "A general provision: its parts, which stand in this table by themselves, make the duties.",
  ),
  aims: text(
    "Мақсатты немесе қағидатты белгілейді: бүкіл жүйе соған сай құрылған, бірақ жеке әрекет талап етілмейді.",
    "Задаёт цель или принцип: по нему построена вся система, но отдельного действия он не требует.",
    "It sets an aim or principle: the whole system is built by it, but it asks for no act of its own.",
  ),
  policy: text(
    "Саясат пен нормативтік актілерді қалыптастыру: бұл шешімді адамдар қабылдайды, бағдарламада орындайтын ештеңе жоқ.",
    "Формирование политики и нормативных актов: это решают люди, программе исполнять нечего.",
    "Making policy and normative acts: people decide it, and a program has nothing to execute.",
  ),
  court: text(
    "Қылмысты және жазаны сот белгілейді; Pana бапты тек тізім ретінде біледі.",
    "Преступление и наказание определяет суд; Pana знает статью лишь как часть перечня.",
    "Crime and punishment are for the court; Pana knows the article as part of the list only.",
  ),
  person: text(
    "Адамның өз міндеті: жүйе оны адамнан талап етпейді және жарақат салдарынан болған олқылықты бұзушылық деп санамайды.",
    "Обязанность самого человека: система её не взыскивает и не считает нарушением пробелы, вызванные травмой.",
    "A duty of the person: the system enforces nothing against them and counts no gap that trauma caused as a breach.",
  ),
  elsewhere: text(
    "Басқа мәселеге арналған: адам саудасынан зардап шеккендерге қолданылмайды.",
    "Написано для другого случая: к пострадавшим от торговли людьми не применяется.",
    "It is written for another case and is not applied to persons harmed by trafficking.",
  ),
  unread: text(
    "Мәтіні оқылмаған: ережеге айналдырмас бұрын қолданыстағы редакциядан оқу керек.",
    "Текст не прочитан: прежде чем делать правило, его нужно прочесть в действующей редакции.",
    "The text has not been read: it must be read in the edition in force before it becomes a rule.",
  ),
  money: text(
    "Бюджет пен тарифтер: оларды Pana жүргізбейді.",
    "Бюджет и тарифы: Pana их не ведёт.",
    "Budgets and tariffs: Pana does not keep them.",
  ),
  monitors: text(
    "Бұл органның өз жұмысы, адамның ісінде ізі жоқ.",
    "Это собственная работа органа, в деле человека она следа не оставляет.",
    "It is the body's own work, which leaves no trace in a person's file.",
  ),
} as const;

import { NOTHING as COMMON } from "../../common/reasons.js";
import { text } from "../../model/text.js";

/** Why there is nothing in a provision that a program could hold anybody to. */
export const NOTHING = {
  ...COMMON,
  heading: text(
    "Жалпы норма: міндеттер оның бөліктерінде тұр, олар осы кестеде бөлек жазылған.",
    "Общая норма: обязанности — в её частях, они стоят в этой таблице отдельно.",
    "A general provision: its parts, which stand in this table by themselves, make the duties.",
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

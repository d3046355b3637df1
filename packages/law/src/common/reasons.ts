import { text } from "../model/text.js";

/** Why there is nothing in a provision that a program could hold anybody to; a country adds its own reasons. */
export const NOTHING = {
  meaning: text(
    "Ұғымды түсіндіреді; оны басқа нормалар қолданады.",
    "Определяет понятие; его применяют другие нормы.",
    "It gives a meaning, which other provisions apply.",
  ),
  aims: text(
    "Мақсатты немесе қағидатты белгілейді: бүкіл жүйе соған сай құрылған, бірақ жеке әрекет талап етілмейді.",
    "Задаёт цель или принцип: по нему построена вся система, но отдельного действия он не требует.",
    "It sets an aim or principle: the whole system is built by it, but it asks for no act of its own.",
  ),
  unread: text(
    "Мәтіні оқылмаған: ережеге айналдырмас бұрын қолданыстағы редакциядан оқу керек.",
    "Текст не прочитан: прежде чем делать правило, его нужно прочесть в действующей редакции.",
    "The text has not been read: it must be read in the edition in force before it becomes a rule.",
  ),
  body: text(
    "Органның немесе бағдарламаның бар екенін айтады; оның өкілеттігі оқылмаған.",
    "Говорит, что есть такой орган или программа; полномочия не прочитаны.",
    "It says that there is such a body or programme; what it may do has not been read.",
  ),
};

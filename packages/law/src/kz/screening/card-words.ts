import type { CardText, CardWords } from "../../model/screening.js";

/** A text of a card in the order in which Pana shows the six languages. */
export const six = (kk: string, ru: string, uz: string, ky: string, tg: string, en: string): CardText => ({
  kk,
  ru,
  uz,
  ky,
  tg,
  en,
});

/** What is said around the cards. The numbers are those of the information card (RR Annex 2). */
export const CARD_WORDS: CardWords = {
  lead: six(
    "Өзіңізге қатыстысын көрсетіңіз.",
    "Покажите то, что верно для вас.",
    "Sizga toʻgʻri kelganini koʻrsating.",
    "Сизге туура келгенин көрсөтүңүз.",
    "Он чиро, ки ба шумо мувофиқ аст, нишон диҳед.",
    "Point at what is true for you.",
  ),
  free: six(
    "Жауап бермеуіңізге болады. Кез келген уақытта тоқтай аласыз.",
    "Отвечать не обязательно. Можно остановиться в любой момент.",
    "Javob bermasligingiz mumkin. Istalgan payt toʻxtashingiz mumkin.",
    "Жооп бербей койсоңуз болот. Каалаган убакта токтосоңуз болот.",
    "Ҷавоб додан шарт нест. Ҳар вақт бас кардан мумкин аст.",
    "You do not have to answer. You can stop at any time.",
  ),
  answers: {
    yes: six("Иә", "Да", "Ha", "Ооба", "Ҳа", "Yes"),
    no: six("Жоқ", "Нет", "Yoʻq", "Жок", "Не", "No"),
    silent: six(
      "Жауап бергім келмейді",
      "Не хочу отвечать",
      "Javob berishni istamayman",
      "Жооп бергим келбейт",
      "Ҷавоб додан намехоҳам",
      "I do not want to answer",
    ),
  },
  thanks: six(
    "Рақмет. Телефонды қайтарып беріңіз.",
    "Спасибо. Верните телефон, пожалуйста.",
    "Rahmat. Telefonni qaytarib bering.",
    "Рахмат. Телефонду кайтарып бериңиз.",
    "Ташаккур. Телефонро баргардонед.",
    "Thank you. Please give the phone back.",
  ),
  back: six("Артқа", "Назад", "Orqaga", "Артка", "Бозгашт", "Back"),
  stop: six("Тоқтату", "Остановиться", "Toʻxtatish", "Токтотуу", "Бас кардан", "Stop"),
  help: six(
    "Көмек телефоны: 102, 116\u00a016",
    "Помощь по телефону: 102, 116\u00a016",
    "Yordam telefoni: 102, 116\u00a016",
    "Жардам телефону: 102, 116\u00a016",
    "Телефони кумак: 102, 116\u00a016",
    "Help by telephone: 102, 116\u00a016",
  ),
};

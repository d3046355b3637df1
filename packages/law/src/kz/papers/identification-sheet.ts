import type { Paper } from "../../model/paper.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { NAME_BY_HAND } from "./common-blocks.js";

/**
 * The sheet of CR Annex 2 with who was present and the lines for those who sign it (ST4 4-2). The blocks stand in the
 * rows 1, 7, 20 and 28 of the annex.
 */
export const IDENTIFICATION_SHEET: Paper<KzProvision> = {
  title: text("Бағалау парағы", "Лист оценки", "Assessment sheet"),
  form: text(
    "Бағалау өлшемшарттарына 2-қосымша",
    "Приложение 2 к Критериям оценки",
    "Annex 2 to the Criteria",
  ),
  help: text(
    "Сәйкестендіру әңгімесінде толтырылады, қатысқандар қол қояды.",
    "Заполняется на беседе по идентификации, подписывается участниками.",
    "Filled in at the talk of the identification and signed by those who took part.",
  ),
  basis: ["L110 16(2)", "CR 3", "CR 9", "CR Annex 2", "ST4 4-2"],
  with: ["identification.held"],
  blocks: [
    {
      type: "lines",
      lines: [
        NAME_BY_HAND,
        {
          title: text("Туған жылы немесе күні", "Год или дата рождения", "Year or date of birth"),
          from: "born",
        },
        {
          title: text("Әңгіме күні мен уақыты", "Дата и время беседы", "Day and time of the talk"),
          from: "talk-at",
        },
        { title: text("Әңгіме орны", "Место беседы", "Place of the talk"), from: "talk-place" },
        {
          title: text("Кімдер қатысты", "Кто участвовал", "Who took part"),
          from: "talk-participants",
          rows: 2,
        },
        {
          title: text("Тағы кім болды", "Кто ещё присутствовал", "Who else was present"),
          from: "talk-present",
        },
      ],
    },
    {
      type: "scale",
      blocks: {
        purpose: {
          row: "1",
          title: text(
            "Адам саудасының, қанаудың өзге түрлерінің немесе ұрлаудың мақсаты",
            "Цель торговли людьми, иной эксплуатации или похищения",
            "Purpose of the trafficking, other exploitation or kidnapping",
          ),
        },
        acts: {
          row: "7",
          title: text(
            "Адамға қатысты жасалған әрекеттер",
            "Действия, совершённые в отношении человека",
            "Acts done to the person",
          ),
        },
        means: {
          row: "20",
          title: text(
            "Адамға қатысты қолданылған құралдар",
            "Средства, использованные в отношении человека",
            "Means used on the person",
          ),
        },
        harm: {
          row: "28",
          title: text("Адамға келтірілген зиян", "Вред, причинённый человеку", "Harm done to the person"),
        },
      },
      columns: {
        row: text("№", "№", "No."),
        item: text("Өлшемшарттар тізбесі", "Перечень критериев", "Criteria"),
        limit: text("Шегі", "Предел", "Limit"),
        score: text("Балл", "Баллы", "Score"),
      },
      words: {
        sum: text("Блок бойынша", "По блоку", "Of the block"),
        total: text("Барлығы", "Всего", "Total"),
        needed: text("қажеті", "нужно", "needed"),
        "not-counted": text(
          "кәмелетке толмағанға есептелмейді",
          "для несовершеннолетнего не учитывается",
          "not counted for a minor",
        ),
        reached: text("жинақталды", "набрано", "reached"),
        "not-reached": text("жинақталмады", "не набрано", "not reached"),
        result: text("Өлшемшарттар бойынша нәтиже", "Результат по критериям", "Result by the criteria"),
      },
    },
    {
      type: "text",
      text: text(
        "Бағаланған адам нәтижеге шағымдана алады: алдымен жоғары тұрған органға, содан кейін сотқа. Жеке деректері заң бойынша қорғалады.",
        "Человек вправе обжаловать результат: сначала в вышестоящий орган, затем в суд. Его персональные данные защищены законом.",
        "The person may appeal against the result: first to the higher body, then to court. Their personal data are protected by law.",
      ),
    },
    {
      type: "signatures",
      who: [
        { title: text("Бағаланған адам", "Человек, которого оценивали", "The person assessed") },
        {
          title: text(
            "Заңды өкілі немесе қорғаншылық органы",
            "Законный представитель или орган опеки",
            "Legal representative or guardianship body",
          ),
          if: ({ track }) => track === "minor",
        },
        { title: text("Ұйымның маманы", "Специалист организации", "Specialist of the organisation") },
        {
          title: text(
            "Ауданның (қаланың) жергілікті атқарушы органы",
            "Местный исполнительный орган района (города)",
            "Local executive body of the district (city)",
          ),
        },
        {
          title: text(
            "Ішкі істер органының өкілі",
            "Представитель органа внутренних дел",
            "Representative of the internal affairs body",
          ),
        },
        {
          title: text(
            "Коммерциялық емес ұйым, қатысса",
            "Некоммерческая организация, если участвует",
            "Non-profit organisation, if it takes part",
          ),
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

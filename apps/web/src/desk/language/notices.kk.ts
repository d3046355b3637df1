/** Ескертулер, қазақша. */
export const noticesKk = {
  title: "Ескертулер",
  "read-all": "Барлығын оқылды деп белгілеу",
  none: "Ескертулер жоқ.",
  "what-joined": "Іске қатысуға шақырылдыңыз",
  "what-emergency": "Жабық бөлік шұғыл ашылды",
  "what-arisen": "Жаңа міндет туындады",
  "what-due-soon": "Мерзімі жақында бітеді",
  "what-overdue": "Мерзімі өтті",
  "what-overdue-below": "Төмен тұрған органда мерзімі өтті",
  "what-unanswered": "Жолдамаға мерзімінде жауап болмады",
  "what-declined": "Жолдама қабылданбады",
  new: "жаңа",
  file: "{{number}} іс",
  due: "мерзімі: {{when}}",
} as const;

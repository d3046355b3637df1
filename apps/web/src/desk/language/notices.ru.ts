/** Уведомления, по-русски. */
export const noticesRu = {
  title: "Уведомления",
  "read-all": "Отметить всё прочитанным",
  none: "Уведомлений нет.",
  "what-joined": "Вас просят участвовать в деле",
  "what-emergency": "Закрытую часть открыли экстренно",
  "what-arisen": "Возникла обязанность",
  "what-due-soon": "Срок скоро истекает",
  "what-overdue": "Просрочено",
  "what-overdue-below": "Просрочено в нижестоящем органе",
  "what-unanswered": "На направление не ответили в срок",
  "what-declined": "Направление не приняли",
  new: "новое",
  file: "Дело {{number}}",
  due: "срок: {{when}}",
} as const;

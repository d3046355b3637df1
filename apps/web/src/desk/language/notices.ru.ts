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
  new: "новое",
  file: "Дело {{number}}",
  due: "срок: {{when}}",
} as const;

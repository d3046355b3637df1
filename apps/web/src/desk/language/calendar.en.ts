/** Days off, in English. */
export const calendarEn = {
  title: "Days off",
  help: "The holidays and weekends of the country are known. Here are the days that the Government has moved by decree; all open terms are counted with them.",
  add: "Add a day by decree",
  date: "Date",
  becomes: "Becomes",
  off: "a day off",
  working: "a working day",
  source: "Decree",
  "source-help": "Who decided it, number and date",
  "add-do": "Add and count the terms again",
  counting: "The open terms are being counted again. This can take a minute; you may leave the page.",
  added: "Added: {{date}}. Terms that have moved: {{count}}.",
  decreed: "Days moved by decree",
  none: "No day has been moved by decree beyond what is known.",
} as const;

/** Notices, in English. */
export const noticesEn = {
  title: "Notices",
  "read-all": "Mark all as read",
  none: "There are no notices.",
  "what-joined": "You were asked to take part",
  "what-emergency": "A closed part was opened",
  "what-emergency-again":
    "A closed part was opened, though an earlier emergency of the same body was not reviewed in time",
  "what-emergency-justified": "Opening a closed part was found right",
  "what-emergency-unjustified": "Opening a closed part was found wrong",
  "what-review-asked": "You are to review an emergency",
  "what-review-due-soon": "The term for reviewing an emergency ends soon",
  "what-review-overdue": "An emergency was not reviewed in time",
  "what-arisen": "A duty has arisen",
  "what-due-soon": "A term ends soon",
  "what-overdue": "Overdue",
  "what-overdue-below": "Overdue in a body below",
  "what-unanswered": "A referral was not answered in time",
  "what-declined": "A referral was declined",
  new: "new",
  file: "File {{number}}",
  due: "term: {{when}}",
} as const;

/** The identification sheet as a form, in English. */
export const sheetEn = {
  title: "Assessment by the criteria",
  edition: "Edition of the criteria: {{edition}}",
  help: "Score each item from 0 to 5 by what the person has said and what you have seen; 5 is the limit. Ask nothing that is already recorded.",
  "score-of": "{{score}} points",
  "needed-of": "needed: {{needed}}",
  reached: "reached",
  "not-reached": "not reached yet",
  "not-counted": "not counted for a minor",
  total: "Total",
  "total-needed": "{{total}} of at least {{needed}}",
  "score-none": "0",
  examples: "What belongs here",
  "score-label": "Score of item {{row}}",
  "for-minors": "for minors",
  result: "Result by the criteria",
  present: "Who is present",
  "present-help":
    "The talk is held in a safe, quiet place, without calls or other work. The person chooses the sex of the officer; an interpreter comes where needed.",
  "must-be": "Must be present: {{who}}.",
  "must-be-met": "Everybody who must be present is there.",
  "must-be-missing": "Missing: {{who}}.",
  "minor-present":
    "A minor is assessed in the presence of a legal representative; where there is none, of close relatives or the guardianship body.",
  "scored-items": "Items scored: {{count}}",
  clear: "Clear all scores",
  print: "Print the sheet",
} as const;

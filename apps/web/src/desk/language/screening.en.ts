/** The guided screening and the cards, in English. */
export const screeningEn = {
  title: "Guided screening",
  lead: "Tick what you see, and Pana says what it may mean. It decides nothing, and nothing is kept until you record it yourself.",
  depth: "How deep",
  patrol: "In the street",
  full: "In full",
  step: "{{number}} of {{of}}",
  next: "Next",
  back: "Back",
  finish: "To the end",
  outcome: "What it suggests",
  "to-form": "On to the form of detection",
  "to-form-help":
    "The form opens with these answers. You read them over, add to them and record them yourself.",
  "not-competent": "Your organisation does not record a detection: tell a participant of referral.",
  again: "Start again",
  "give-phone": "Show to the person",
  "give-phone-help":
    "Short sentences in large print in six languages: the person reads alone and answers with one touch.",
  "print-cards": "Print the cards",
  "said-by-person": "the person pointed at it",
  "asks-for": "The person asks for",
  "asks-note": "The person pointed at the card: {{needs}}",
  chosen: "ticked: {{what}}",
  "cards-title": "Cards",
  "cards-lead":
    "Sentences for the person to point at. Choose the language: the person's, not the screen's. No native speaker has read the texts yet.",
  "cards-language": "Language of the cards",
  "choose-language": "Language",
  print: "Print",
  "to-screening": "Back to the screening",
  close: "Close",
} as const;

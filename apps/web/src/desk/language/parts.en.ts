/** Who sees which part of a file, in English. */
export const partsEn = {
  title: "What you see",
  open: "open",
  closed: "closed",
  "ground-task": "it is your task",
  "ground-exception": "by law",
  "ground-consent": "the person agreed",
  "ground-emergency": "opened in an emergency",
  until: "until {{when}}",
  "since-act": "opens when you have accepted, or recorded an act here",
  withheld: "closed to you by your organisation",
  "by-consent": "opens if the person agrees to share it with your organisation",
  emergency: "Somebody will come to harm",
  "emergency-why":
    "Opens closed parts for 24 hours. Everybody who takes part in the file is told at once, with your reason. Somebody else — a supervisor of a body that takes part, or of the one above — says within 72 hours whether it was right.",
  "which-parts": "Which parts",
  reason: "What will happen otherwise",
  "reason-help": "At least ten letters. All who take part read it: write no name and no address.",
  "open-now": "Open for 24 hours",
  emergencies: "Opened in an emergency",
  "opened-by": "{{organisation}} opened {{parts}} on {{when}}",
  "identity-closed": "{{what}}: closed to you. Whether it is known here is not told either.",
  identity: "Who the person is",
  contact: "Contact and address",
  preview: "What they will see",
  "preview-none": "{{who}}: no part of the file yet; more when it accepts or acts",
  "preview-parts": "{{who}}: {{what}}",
  "preview-sent":
    "{{who}} will see this referral and: {{what}}. Nothing else of the file until it accepts. Closes by itself: {{when}}",
  "preview-sent-alone":
    "{{who}} will see this referral alone, and nothing else of the file until it accepts. Closes by itself: {{when}}",
  "preview-acts":
    "What was done, when and by whom, with the codes that the law counts with, is seen by all who take part.",
};

/** The list of files, in English. */
export const filesEn = {
  title: "Files",
  open: "Open a new file",
  "open-work": "Open a file of work",
  find: "Find",
  number: "Number",
  status: "Status",
  duties: "Open duties",
  late: "late: {{count}}",
  region: "Region",
  opened: "Opened",
  "last-act": "Last act",
  minor: "minor",
  work: "work of bodies",
  none: "Your organisation takes part in no file yet.",
  "none-found": "No file of your organisation fits. A number must be given whole, with its last letter.",
} as const;

/** What is looked for within the files of an organisation. */
export const SEARCHED = ["iin", "document", "phone", "word"] as const;

/** What two files of one person agree in, the most telling first: by these alone the files of two organisations meet. */
export const TELLING = ["iin", "document", "named-phone", "named-date", "named-year"] as const;
export type Telling = (typeof TELLING)[number];

export type IndexKind = (typeof SEARCHED)[number] | Telling;

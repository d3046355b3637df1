export type * from "./model/act.js";
export type * from "./model/act-kind.js";
export { TRACKS } from "./model/act-kind.js";
export type * from "./model/answers.js";
export type * from "./model/provision.js";
export { SUBJECTS, type Subject } from "./model/subject.js";
export { LANGUAGES, type Language, type Text, text } from "./model/text.js";

export {
  type LanguageGuess,
  languageOf,
  POST_LANGUAGES,
  type PostLanguage,
  SPOKEN,
  type SpokenLanguage,
} from "./language/language.js";
export type { Disguises } from "./normalise/clean.js";
export { type Normal, normalise, type Span } from "./normalise/normalise.js";

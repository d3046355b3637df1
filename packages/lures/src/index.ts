export {
  DECISION_FAULTS,
  DECISION_KINDS,
  Decided,
  type Decision,
  type DecisionFault,
  type DecisionKind,
  type DecisionsRead,
  decisionLine,
  type PostName,
  readDecisions,
} from "./decide/decisions.js";
export { type ErrorRates, ON_DEVELOPMENT, ON_UNSEEN } from "./evaluate/measured.js";
export {
  adjustedRand,
  areaUnderCurve,
  brier,
  type Rates,
  type Reliability,
  rates,
  recallAt,
  reliability,
} from "./evaluate/measures.js";
export type { Addresses, Email, Handle, Link, Platform } from "./extract/addresses.js";
export type { Age } from "./extract/ages.js";
export { DOCUMENT_KINDS, type DocumentKind, type DocumentMention } from "./extract/documents.js";
export { contactsIn, extract, type Findings } from "./extract/extract.js";
export type { Money, Period } from "./extract/money.js";
export { type Phone, phonesIn } from "./extract/phones.js";
export type { Place } from "./extract/places.js";
export { type Word, wordsOf } from "./extract/words.js";
export { Corpus } from "./group/corpus.js";
export { type Features, featuresOf } from "./group/features.js";
export {
  type Cluster,
  type Grounds,
  type Grouping,
  type GroupThresholds,
  groundsOf,
  group,
  groupPairs,
  THRESHOLDS,
} from "./group/group.js";
export { alikePairs, type Ground, type Pairs } from "./group/pairs.js";
export { type Piece, SLOT_KINDS, type SlotKind, type Template, templateOf } from "./group/template.js";
export { FAULTS, type Fault, type FaultCode, type Post, type Reading } from "./input/post.js";
export { type Format, formatOf, Intake, readPosts } from "./input/read.js";
export { type Indicator, SOURCES, type Source, type Text } from "./judge/indicator.js";
export {
  type Fired,
  INDICATORS,
  type IndicatorId,
  type Judgement,
  judge,
  KINDS,
  type Kind,
  type Level,
} from "./judge/judge.js";
export { type Labelled, type LearnedJudge, learned, train } from "./judge/learned.js";
export {
  type LanguageGuess,
  languageOf,
  POST_LANGUAGES,
  type PostLanguage,
  SPOKEN,
  type SpokenLanguage,
} from "./language/language.js";
export { CONTACT_KINDS, type Contact, type ContactKind, contactsOf } from "./link/contacts.js";
export { type Links, link, type Organisation, type Tie } from "./link/link.js";
export type { Disguises } from "./normalise/clean.js";
export { type Normal, normalise, type Span } from "./normalise/normalise.js";
export { isSamePicture, pictureDistance, sameAs } from "./picture/alike.js";
export { hashPicture, type Picture, type PictureHash } from "./picture/hash.js";
export {
  type AnalysedCluster,
  type AnalysedPost,
  type Analysis,
  analyse,
  type Lead,
  type Options,
} from "./queue/analyse.js";
export { type Evidence, type Exhibit, evidence, isIntact, provisionsFor } from "./queue/evidence.js";
export {
  corpusOf,
  differentTexts,
  type Groundwork,
  groundwork,
  type ReadOptions,
  readTexts,
  type TextRead,
  type TextsRead,
} from "./queue/groundwork.js";
export { sha256 } from "./queue/sha256.js";
export { dayOf } from "./queue/timeline.js";
export { reportData, reportPage } from "./report/report.js";

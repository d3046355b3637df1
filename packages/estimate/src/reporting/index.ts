export { type IncidenceBand, incidenceBand } from "./bounds.js";
export { type Channel, type Evidence, type Judgement, judge, type Register } from "./channels.js";
export { type Discovery, discoveries } from "./discovery.js";
export { type EarsBound, ears } from "./ears.js";
export {
  FARRINGTON,
  type FarringtonOptions,
  NOUFAILY,
  NOUFAILY_MONTHS,
  type Unwatched,
  type Watched,
  watch,
} from "./farrington.js";
export { dispersionOf, type Fitted, fitCounts, type Regression } from "./glm.js";
export {
  type Effect,
  type Interrupted,
  type InterruptedAnswer,
  interrupted,
  isAbove,
  ratioOf,
} from "./interrupted.js";
export { atLeast, fitNegativeBinomial, type NegativeBinomial, quantileOf } from "./negative-binomial.js";
export { type Nowcast, nowcast } from "./nowcast.js";
export { type ChannelTable, EFFORT, readChannels } from "./read.js";
export { type Shrinkage, type Shrunk, shrink } from "./shrink.js";
export { type EvidenceCode, VERDICT_WORDS, VERDICTS, type Verdict } from "./words.js";

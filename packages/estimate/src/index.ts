export { type GraphsAnswer, graphsAnswer } from "./averaging/answer.js";
export { type Averaged, type AveragingOptions, averageGraphs, hiddenGrid } from "./averaging/decomposable.js";
export { decomposableGraphs, type Graph, MOST_GRAPH_LISTS } from "./averaging/graphs.js";
export { type Floors, floors } from "./bounds/chao.js";
export {
  type AtOddsRatio,
  type Band,
  type Chapman,
  chapman,
  dependenceBand,
  ODDS_RATIOS,
} from "./bounds/two-lists.js";
export { type Bootstrap, bootstrap, DRAWS, intervalOf, SEED } from "./interval/bootstrap.js";
export {
  bootstrapDraws,
  choose,
  type DrawOptions,
  type Draws,
  type Jackknife,
  jackknife,
  joinDraws,
} from "./interval/draws.js";
export {
  type Corrected,
  correctedLimits,
  LEVELS,
  type Limit,
  type Limits,
  type NoInterval,
  percentileLimits,
  quantile,
} from "./interval/limits.js";
export { LANGUAGES, type Language, type Text } from "./language.js";
export { type ChainOptions, latentChain, MOST_TIMES } from "./latent/chain.js";
export { type Convergence, convergence } from "./latent/convergence.js";
export { CHAINS, type Latent, LEAST_BULK_ESS, latentOf, MOST_R_HAT } from "./latent/latent.js";
export { type Fit, type Held, LogLinear } from "./loglinear/fit.js";
export {
  compareTerms,
  generatorsOf,
  type Model,
  mainEffects,
  modelOf,
  nameOfTerm,
  notation,
  pairsOf,
  readNotation,
} from "./loglinear/model.js";
export { STATUSES, type Status, Statuses } from "./loglinear/status.js";
export { type NoFit, type Selected, type Selection, Workbench } from "./loglinear/workbench.js";
export { readPopulation } from "./sdg/read.js";
export { EVERYBODY, NoPopulation, type SdgRow, sdgTable } from "./sdg/sdg.js";
export { averaged, weights } from "./selection/averaged.js";
export {
  bestOf,
  type Candidate,
  type Criterion,
  candidate,
  downhill,
  fan,
  type Ranking,
  rank,
  rankAll,
} from "./selection/criterion.js";
export { hierarchicalModels, modelCount, neighbours } from "./selection/enumerate.js";
export { STEPWISE_THRESHOLD, type Step, stepwise } from "./selection/stepwise.js";
export { type Referral, withoutReferral } from "./sensitivity/referrals.js";
export {
  type NoTotal,
  type Sensitivity,
  type Slider,
  sensitivity,
  type Variant,
} from "./sensitivity/sensitivity.js";
export { type Checked, type Conditioned, conditioned, consistency } from "./simulation/consistency.js";
export { PUBLISHED } from "./simulation/published.js";
export { type Score, scoreOf, type Trial } from "./simulation/score.js";
export { drawTable, type Population, populationOf } from "./simulation/simulate.js";
export { saidOf, WAYS, type Way } from "./simulation/ways.js";
export {
  estimateStrata,
  type Ranged,
  type StrataAnswer,
  type StrataEstimate,
  type StratumEstimate,
} from "./strata/strata.js";
export type { Fault, FaultCode } from "./table/faults.js";
export { readJson } from "./table/json.js";
export {
  emptyOverlaps,
  type Informative,
  informative,
  merged,
  reordered,
  type SetAside,
  withoutList,
} from "./table/lists.js";
export {
  type Columns,
  type Read,
  type Reading,
  type Row,
  readCsv,
  tableFrom,
  tablesBy,
} from "./table/read.js";
export {
  cellOf,
  type HistoryCount,
  histories,
  historyOf,
  MOST_LISTS,
  NotATable,
  observed,
  overlap,
  seenTimes,
  size,
  type Table,
  tableOf,
} from "./table/table.js";
export {
  type Answer,
  type BandAnswer,
  conclude,
  type Estimate,
  LEAST_OVERLAP,
  look,
  METHODS,
  type Method,
  MOST_FAILED,
  type Prepared,
  prepare,
  type Refusal,
  selectionOf,
  type Why,
} from "./verdict/verdict.js";
export { REASONS, type Reason } from "./verdict/words.js";

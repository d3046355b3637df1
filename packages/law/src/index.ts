export { allClosedFields, closedFields, grants, sharings } from "./engine/access.js";
export { classify } from "./engine/classify.js";
export { compile, type Law, type Overrides } from "./engine/compile.js";
export { type Consequences, consider, type DraftAct } from "./engine/consider.js";
export { bound, coverage } from "./engine/coverage.js";
export { AT_ONCE_TOLERANCE, duties } from "./engine/duties.js";
export { facts, isWork } from "./engine/facts.js";
export { answered, type Pointed, pointed, toggle } from "./engine/guided.js";
export { identify } from "./engine/identify.js";
export { packages } from "./engine/packages.js";
export { permits, permitsAll, UnknownActKind } from "./engine/permits.js";
export { results } from "./engine/results.js";
export { type Ending, retention } from "./engine/retention.js";
export { rights } from "./engine/rights.js";
export { editionOn } from "./engine/score.js";
export { screen } from "./engine/screen.js";
export { validate, validateData, validateSheet } from "./engine/validate.js";
export type * from "./model/access.js";
export type * from "./model/act.js";
export type * from "./model/act-kind.js";
export { TRACKS } from "./model/act-kind.js";
export type * from "./model/answers.js";
export { CLASSIFICATIONS } from "./model/answers.js";
export {
  type Asked,
  CARRIERS,
  type Carrier,
  COVERAGE_STATES,
  type CoverageState,
  type Covered,
  NORMS,
  type Norm,
} from "./model/coverage.js";
export { CARRIER_TITLES, COVERAGE_STATE_TITLES, MARK_TITLES, NORM_TITLES } from "./model/coverage-titles.js";
export type * from "./model/data.js";
export type * from "./model/jurisdiction.js";
export type * from "./model/paper.js";
export type * from "./model/provision.js";
export { BLOCKS, type Block, type Scale, type ScaleEdition, type ScaleItem } from "./model/scale.js";
export type * from "./model/screening.js";
export { CARD_ANSWERS, CARD_LANGUAGES } from "./model/screening.js";
export { SUBJECTS, type Subject } from "./model/subject.js";
export { LANGUAGES, type Language, type Text, text } from "./model/text.js";
export type { CalendarData, DayChange } from "./time/calendar.js";

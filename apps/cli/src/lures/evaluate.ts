import {
  type Analysis,
  adjustedRand,
  areaUnderCurve,
  brier,
  KINDS,
  type Kind,
  POST_LANGUAGES,
  type Post,
  rates,
  recallAt,
  reliability,
} from "@pana/lures";

/** Kinds of a labelled corpus beyond the judge's own; each counts as the kind it stands for. */
const SAME: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(KINDS.map((kind) => [kind, kind])),
  warning: "other",
  news: "other",
  survivor: "other",
  benign: "other",
  spam: "lure",
};

const labelOf = ({ rest = {} }: Post, name: string): string | undefined =>
  rest[name]?.trim().toLowerCase() || undefined;

/** Whether a label says that the post is what the judge shall find; undefined where there is no label. */
export function isCase(post: Post): boolean | undefined {
  const kind = labelOf(post, "kind");
  if (kind !== undefined) return (SAME[kind] ?? kind) === "lure";
  const label = labelOf(post, "label");
  if (label === undefined) return undefined;
  return SAME[label] === undefined
    ? /^(?:1|true|yes|confirm\w*|lure|spam)$/.test(label)
    : SAME[label] === "lure";
}

/** What keeps copies of one campaign on one side of a division. */
export const groupOf = (post: Post): string | undefined =>
  labelOf(post, "group") ?? labelOf(post, "scenario") ?? labelOf(post, "comp") ?? labelOf(post, "component");

const HALF = 0.5;

function judged(truth: readonly boolean[], given: readonly number[]) {
  const flagged = given.map((probability) => probability >= HALF);
  return {
    ...rates(truth, flagged),
    auc: areaUnderCurve(truth, given),
    recallAtOnePercent: recallAt(truth, given, 0.01),
    brier: brier(truth, given),
    calibrationError: reliability(truth, given).error,
  };
}

/** Precision, recall, F1, agreement of clusters and calibration, over all and by language. */
export function evaluation(analysis: Analysis) {
  const all = analysis.posts.map((_, at) => at);
  const of = (chosen: readonly number[]) => {
    const labelled = chosen.filter((at) => isCase(analysis.posts[at]!.post) !== undefined);
    const truth = labelled.map((at) => isCase(analysis.posts[at]!.post)!);
    const by = (probability: (at: number) => number) => judged(truth, labelled.map(probability));
    const ofKind = (kind: string) =>
      labelled.filter((at) => labelOf(analysis.posts[at]!.post, "kind") === kind);
    const levels = (kind: string) => {
      const own = ofKind(kind);
      const at = (level: string) =>
        own.filter((one) => analysis.posts[one]!.judgement.level === level).length;
      return own.length === 0
        ? undefined
        : { posts: own.length, high: at("high"), medium: at("medium"), low: at("low") };
    };
    const kinds = [...new Set(labelled.map((at) => labelOf(analysis.posts[at]!.post, "kind")))].filter(
      (kind) => kind !== undefined,
    );
    const clustered = chosen.filter((at) => labelOf(analysis.posts[at]!.post, "cluster") !== undefined);
    const alone = (at: number, cluster: string | number) =>
      cluster === "-1" || cluster === -1 ? `alone ${at}` : String(cluster);
    const flagged = (at: number) => analysis.posts[at]!.cluster >= 0;
    const strong = (at: number) => flagged(at) && analysis.clusters[analysis.posts[at]!.cluster]!.strong;
    const inCluster = clustered.map((at) => labelOf(analysis.posts[at]!.post, "cluster") !== "-1");
    return {
      posts: chosen.length,
      ...(labelled.length > 0
        ? {
            indicators: by((at) => analysis.posts[at]!.judgement.probabilities.lure),
            ...(analysis.posts[0]?.learned === undefined
              ? {}
              : { learned: by((at) => analysis.posts[at]!.learned!) }),
            flaggedByClusters: rates(truth, labelled.map(flagged)),
            flaggedByStrongClusters: rates(truth, labelled.map(strong)),
            levels: Object.fromEntries(kinds.map((kind) => [kind, levels(kind)])),
          }
        : {}),
      ...(clustered.length > 0
        ? {
            clusters: {
              adjustedRand: adjustedRand(
                clustered.map((at) => alone(at, labelOf(analysis.posts[at]!.post, "cluster")!)),
                clustered.map((at) => alone(at, analysis.posts[at]!.cluster)),
              ),
              flagged: rates(inCluster, clustered.map(flagged)),
            },
          }
        : {}),
    };
  };
  // The language that the label says, where it says one: what was read wrongly must not look right.
  const spoken = (at: number) => {
    const { post, language } = analysis.posts[at]!;
    return labelOf(post, "language") ?? labelOf(post, "lang") ?? language;
  };
  return {
    all: of(all),
    byLanguage: Object.fromEntries(
      POST_LANGUAGES.map((language) => [language, all.filter((at) => spoken(at) === language)] as const)
        .filter(([, own]) => own.length > 0)
        .map(([language, own]) => [language, of(own)]),
    ),
  };
}

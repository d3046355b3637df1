import type { Clusters } from "./merge.js";
import { scaled } from "./pairs.js";
import type { Weights } from "./weights.js";

/** What a cluster has in common: each feature with the share of members that have it. */
interface Core {
  readonly root: number;
  readonly features: Map<number, number>;
  /** The weight of the features, by share. */
  readonly mass: number;
  readonly texts: number;
  /** How alike its members are to it on average. */
  readonly typical: number;
}

/** The cores that have a feature, and with what share of their members. */
interface Listed {
  readonly numbers: number[];
  readonly shares: number[];
}

export interface CoreThresholds {
  /** How alike a single text must be to a core. */
  readonly text: number;
  /** How alike two cores must be. */
  readonly core: number;
  /** How much more is asked of a core of fewer than four texts: what two share can be chance. */
  readonly young: number;
  /** What share of its members' own likeness to the core is asked: a tight cluster takes in only what is as tight. */
  readonly typical: number;
  readonly rounds: number;
}

/** A feature of fewer members than this is one copy's noise. */
const LEAST_SHARE = 0.3;
/** Only so many members are counted; first by sign. */
const MOST_COUNTED = 40;
const MOST_LISTED = 40;
const ESTABLISHED = 4;

/**
 * Heavily edited copies are less alike to each other than each is to what they were made from. The core of a cluster (what
 * most members share) comes close to that, so texts and clusters are compared to cores, round by round.
 */
export function joinByCores(clusters: Clusters, weights: Weights, thresholds: CoreThresholds): void {
  for (let round = 0; round < thresholds.rounds; round++) if (!joinOnce(clusters, weights, thresholds)) break;
}

function joinOnce(clusters: Clusters, weights: Weights, thresholds: CoreThresholds): boolean {
  const { corpus } = clusters;
  const { features, offsets, texts, signs } = corpus;
  const cores: Core[] = [];
  const groups = [...clusters.groups()].sort(
    ([, a], [, b]) => signs[least(a, signs)]! - signs[least(b, signs)]!,
  );
  for (const [root, members] of groups) cores.push(coreOf(clusters, weights, root, members));
  const lists = new Map<number, Listed>();
  for (const [number, core] of cores.entries())
    for (const [feature, share] of core.features) {
      const list = lists.get(feature);
      if (!list) lists.set(feature, { numbers: [number], shares: [share] });
      else if (list.numbers.length < MOST_LISTED) {
        list.numbers.push(number);
        list.shares.push(share);
      }
    }
  const sums = new Float32Array(cores.length);
  const touched: number[] = [];
  const joins: {
    readonly one: number;
    readonly other: number;
    readonly alike: number;
    readonly sign: number;
  }[] = [];
  const best = (
    mass: number,
    least: number,
    except: number,
  ): { number: number; alike: number } | undefined => {
    let found: { number: number; alike: number } | undefined;
    for (const number of touched) {
      const sum = sums[number]!;
      sums[number] = 0;
      if (number === except) continue;
      const alike = covered(sum, mass, cores[number]!.mass);
      const { texts: count, typical } = cores[number]!;
      const asked = Math.max(
        least + (count < ESTABLISHED ? thresholds.young : 0),
        thresholds.typical * typical,
      );
      if (
        alike >= asked &&
        (!found || alike > found.alike || (alike === found.alike && number < found.number))
      )
        found = { number, alike };
    }
    touched.length = 0;
    return found;
  };
  const add = ({ numbers, shares }: Listed, weight: number) => {
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      if (sums[number] === 0) touched.push(number);
      sums[number]! += weight * shares[at]!;
    }
  };
  for (let text = 0; text < texts; text++) {
    if (clusters.sizeOf(clusters.find(text)) > 1) continue;
    for (let at = offsets[text]!; at < offsets[text + 1]!; at++) {
      const list = lists.get(features[at]!);
      if (!list) continue;
      const weight = weights.weight(features[at]!);
      add(list, weight);
    }
    const found = best(weights.mass[text]!, thresholds.text, -1);
    if (found)
      joins.push({ one: text, other: cores[found.number]!.root, alike: found.alike, sign: signs[text]! });
  }
  for (const [own, core] of cores.entries()) {
    for (const [feature, share] of core.features) {
      const weight = weights.weight(feature) * share;
      add(lists.get(feature)!, weight);
    }
    const found = best(core.mass, thresholds.core, own);
    if (found)
      joins.push({
        one: core.root,
        other: cores[found.number]!.root,
        alike: found.alike,
        sign: signs[core.root]!,
      });
  }
  joins.sort((a, b) => b.alike - a.alike || a.sign - b.sign);
  // Two clusters join once a round: what they have in common after that is another core.
  const changed = new Set<number>();
  let any = false;
  for (const { one, other } of joins) {
    const left = clusters.find(one);
    const right = clusters.find(other);
    if (left === right) continue;
    if (clusters.sizeOf(left) > 1 && clusters.sizeOf(right) > 1) {
      if (changed.has(left) || changed.has(right)) continue;
      clusters.join(left, right);
      changed.add(clusters.find(left));
    } else clusters.join(left, right);
    any = true;
  }
  return any;
}

/** How much of a core a text holds; a long text that holds a little of everything is held back by its own mass. */
const covered = (sum: number, mass: number, core: number): number =>
  Math.min(sum / (core + 4), 2.2 * scaled(sum, mass, core));

const least = (members: readonly number[], signs: Uint32Array): number =>
  members.reduce((first, each) => (signs[each]! < signs[first]! ? each : first));

function coreOf(clusters: Clusters, weights: Weights, root: number, members: readonly number[]): Core {
  const { features, offsets, signs } = clusters.corpus;
  // In an order of their own: sums of fractions depend on theirs.
  const counted = [...members].sort((a, b) => signs[a]! - signs[b]!).slice(0, MOST_COUNTED);
  const counts = new Map<number, number>();
  for (const text of counted)
    for (let at = offsets[text]!; at < offsets[text + 1]!; at++)
      counts.set(features[at]!, (counts.get(features[at]!) ?? 0) + 1);
  const core = new Map<number, number>();
  let mass = 0;
  for (const [feature, count] of counts) {
    const share = count / counted.length;
    if (count < 2 || share < LEAST_SHARE) continue;
    core.set(feature, share);
    if ((feature & 3) !== 2) mass += weights.weight(feature) * share;
  }
  let sum = 0;
  for (const text of counted) {
    let held = 0;
    for (let at = offsets[text]!; at < offsets[text + 1]!; at++) {
      const share = core.get(features[at]!);
      if (share !== undefined) held += weights.weight(features[at]!) * share;
    }
    sum += covered(held, weights.mass[text]!, mass);
  }
  return { root, features: core, mass, texts: members.length, typical: sum / counted.length };
}

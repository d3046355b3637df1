import { FeatureKind, kindOf } from "./features.js";
import type { Clusters } from "./merge.js";
import { scaled } from "./pairs.js";
import type { Terms } from "./terms.js";
import type { Weights } from "./weights.js";

/** What a cluster has in common: terms with the share of its members that have them. */
interface Core {
  readonly root: number;
  /** Ascending. */
  readonly terms: Uint32Array;
  readonly shares: Float32Array;
  /** The weight of the terms, by share. */
  readonly mass: number;
  readonly texts: number;
  /** How alike its members are to it on average. */
  readonly typical: number;
}

/**
 * The cores that have a term, and with what share of their members. Few terms are in any core: the lists of these stand close
 * together, so that the processor has them at hand.
 */
interface Lists {
  /** By term the number of its list, or 0. */
  readonly numberOf: Uint32Array;
  /** By number: where its list begins; the next begins where it ends. */
  readonly starts: Uint32Array;
  readonly cores: Uint32Array;
  readonly shares: Float32Array;
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
/** Added to the mass of a core, so that a small one is not covered by a few words. */
const ROOM = 4;

/**
 * Heavily edited copies are less alike to each other than each is to what they were made from. The core of a cluster (what
 * most members share) comes close to that, so texts and clusters are compared to cores, round by round.
 */
export function joinByCores(clusters: Clusters, weights: Weights, thresholds: CoreThresholds): void {
  const bench = new Bench(clusters.heap, weights);
  let before: ReadonlySet<Core> = new Set();
  for (let round = 0; round < thresholds.rounds; round++) {
    const cores = bench.coresOf(clusters);
    if (!joinOnce(clusters, weights, cores, before, thresholds)) break;
    before = new Set(cores);
  }
}

interface Found {
  readonly number: number;
  readonly alike: number;
}

interface Join {
  readonly one: number;
  readonly other: number;
  readonly alike: number;
  readonly sign: number;
}

/** @param before the cores of the round before: what was compared to them then is not compared again */
function joinOnce(
  clusters: Clusters,
  { weight, mass }: Weights,
  cores: readonly Core[],
  before: ReadonlySet<Core>,
  thresholds: CoreThresholds,
): boolean {
  const { offsets, terms, texts, signs } = clusters.heap;
  const isNew = cores.map((core) => !before.has(core));
  const all = listsOf(clusters.heap, cores, () => true);
  const fresh = before.size === 0 ? all : listsOf(clusters.heap, cores, (number) => isNew[number]!);
  const sums = new Float32Array(cores.length);
  const touched = new Uint32Array(cores.length);
  let count = 0;
  const joins: Join[] = [];
  const masses = Float64Array.from(cores, (core) => core.mass);
  const askedOf = (least: number) =>
    Float64Array.from(cores, ({ texts: count, typical }) =>
      Math.max(least + (count < ESTABLISHED ? thresholds.young : 0), thresholds.typical * typical),
    );
  const best = (own: number, asked: Float64Array, except: number): Found | undefined => {
    let number = -1;
    let alike = 0;
    for (let at = 0; at < count; at++) {
      const each = touched[at]!;
      const sum = sums[each]!;
      sums[each] = 0;
      // Most fail here, before the root is taken.
      if (sum < asked[each]! * (masses[each]! + ROOM) || each === except) continue;
      const of = covered(sum, own, masses[each]!);
      if (of >= asked[each]! && (of > alike || (of === alike && each < number))) {
        number = each;
        alike = of;
      }
    }
    count = 0;
    return number < 0 ? undefined : { number, alike };
  };
  const add = ({ starts, cores: listed, shares }: Lists, list: number, tells: number) => {
    for (let at = starts[list]!; at < starts[list + 1]!; at++) {
      const number = listed[at]!;
      if (sums[number] === 0) touched[count++] = number;
      sums[number]! += tells * shares[at]!;
    }
  };
  const askedOfText = askedOf(thresholds.text);
  const askedOfCore = askedOf(thresholds.core);
  for (let text = 0; text < texts; text++) {
    if (clusters.sizeOf(clusters.find(text)) > 1) continue;
    for (let at = offsets[text]!; at < offsets[text + 1]!; at++) {
      const list = fresh.numberOf[terms[at]!]!;
      if (list > 0) add(fresh, list, weight[terms[at]!]!);
    }
    const found = best(mass[text]!, askedOfText, -1);
    if (found)
      joins.push({ one: text, other: cores[found.number]!.root, alike: found.alike, sign: signs[text]! });
  }
  for (const [own, core] of cores.entries()) {
    const lists = isNew[own] ? all : fresh;
    for (let at = 0; at < core.terms.length; at++)
      add(lists, lists.numberOf[core.terms[at]!]!, weight[core.terms[at]!]! * core.shares[at]!);
    const found = best(core.mass, askedOfCore, own);
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
  Math.min(sum / (core + ROOM), 2.2 * scaled(sum, mass, core));

const least = (members: readonly number[], signs: Uint32Array): number =>
  members.reduce((first, each) => (signs[each]! < signs[first]! ? each : first));

/** For every term the first of the asked cores that have it. List 0 is that of terms that none has. */
function listsOf({ counts }: Terms, all: readonly Core[], asked: (number: number) => boolean): Lists {
  const cores = [...all.entries()].filter(([number]) => asked(number));
  const numberOf = new Uint32Array(counts.length);
  const sizes = [0];
  for (const [, { terms }] of cores)
    for (const term of terms) {
      if (numberOf[term] === 0) numberOf[term] = sizes.push(0) - 1;
      const list = numberOf[term]!;
      if (sizes[list]! < MOST_LISTED) sizes[list]!++;
    }
  const starts = new Uint32Array(sizes.length + 1);
  for (const [list, size] of sizes.entries()) starts[list + 1] = starts[list]! + size;
  const filled = starts.slice();
  const listed = new Uint32Array(starts[sizes.length]!);
  const shares = new Float32Array(listed.length);
  for (const [number, core] of cores)
    for (let at = 0; at < core.terms.length; at++) {
      const list = numberOf[core.terms[at]!]!;
      if (filled[list] === starts[list + 1]) continue;
      listed[filled[list]!] = number;
      shares[filled[list]!++] = core.shares[at]!;
    }
  return { numberOf, starts, cores: listed, shares };
}

/** Makes the cores of clusters. A cluster that has not grown since keeps its core. */
class Bench {
  /** By term, between two clusters all zero. */
  readonly #tally: Uint8Array;
  readonly #share: Float32Array;
  readonly #made = new Map<number, Core>();

  constructor(
    private readonly heap: Terms,
    private readonly weights: Weights,
  ) {
    this.#tally = new Uint8Array(heap.counts.length);
    this.#share = new Float32Array(heap.counts.length);
  }

  /** The cores of all clusters, in an order that does not depend on the order of coming. */
  coresOf(clusters: Clusters): readonly Core[] {
    const { signs } = this.heap;
    return [...clusters.groups()]
      .map(([root, members]) => ({ root, members, sign: signs[least(members, signs)]! }))
      .sort((one, other) => one.sign - other.sign)
      .map(({ root, members }) => this.#kept(root, members));
  }

  #kept(root: number, members: readonly number[]): Core {
    const made = this.#made.get(root);
    if (made?.texts === members.length) return made;
    const core = this.#coreOf(root, members);
    this.#made.set(root, core);
    return core;
  }

  #coreOf(root: number, members: readonly number[]): Core {
    const { terms, offsets, signs, hashes } = this.heap;
    const { weight, mass: massOf } = this.weights;
    const [tally, share] = [this.#tally, this.#share];
    // In an order of their own: sums of fractions depend on theirs.
    const counted = [...members].sort((a, b) => signs[a]! - signs[b]!).slice(0, MOST_COUNTED);
    const met: number[] = [];
    for (const text of counted)
      for (let at = offsets[text]!; at < offsets[text + 1]!; at++) {
        const term = terms[at]!;
        if (tally[term]!++ === 0) met.push(term);
      }
    const common = Uint32Array.from(
      met.filter((term) => tally[term]! >= 2 && tally[term]! / counted.length >= LEAST_SHARE),
    ).sort();
    let mass = 0;
    for (const term of common) {
      share[term] = tally[term]! / counted.length;
      if (kindOf(hashes[term]!) !== FeatureKind.contact) mass += weight[term]! * share[term]!;
    }
    let sum = 0;
    for (const text of counted) {
      let held = 0;
      for (let at = offsets[text]!; at < offsets[text + 1]!; at++) {
        const term = terms[at]!;
        if (share[term]! > 0) held += weight[term]! * share[term]!;
      }
      sum += covered(held, massOf[text]!, mass);
    }
    const shares = Float32Array.from(common, (term) => share[term]!);
    for (const term of met) tally[term] = 0;
    for (const term of common) share[term] = 0;
    return { root, terms: common, shares, mass, texts: members.length, typical: sum / counted.length };
  }
}

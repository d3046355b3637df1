/**
 * Exact arithmetic over whole numbers for the few questions that rounding must not answer: ranks, null spaces, and whether
 * a cone holds more than the zero vector.
 */

/** The largest prime whose square, and a little more, stays a 32-bit integer. */
const PRIME = 32749;

/**
 * The rank over the integers modulo a prime. It never exceeds the true rank, so full rank here proves full rank; less
 * proves nothing.
 */
export class ModularRank {
  #pivots = new Int32Array(0);
  #pivotOf = new Int32Array(0);
  #row = new Int32Array(0);

  /** Rank of rows given one by one: `entry(row, column)` is 0 or 1. Stops at full rank. */
  of(rows: number, columns: number, entry: (row: number, column: number) => number): number {
    if (this.#row.length < columns) {
      this.#pivots = new Int32Array(columns * columns);
      this.#pivotOf = new Int32Array(columns);
      this.#row = new Int32Array(columns);
    }
    const pivots = this.#pivots;
    const pivotOf = this.#pivotOf;
    const row = this.#row;
    pivotOf.fill(-1, 0, columns);
    let rank = 0;
    for (let at = 0; at < rows && rank < columns; at++) {
      for (let column = 0; column < columns; column++) row[column] = entry(at, column);
      for (let column = 0; column < columns; column++) {
        const value = row[column]!;
        if (value === 0) continue;
        const pivot = pivotOf[column]!;
        if (pivot < 0) {
          const inverse = inverseOf(value);
          for (let rest = column; rest < columns; rest++)
            pivots[rank * columns + rest] = (row[rest]! * inverse) % PRIME;
          pivotOf[column] = rank++;
          break;
        }
        const base = pivot * columns;
        for (let rest = column; rest < columns; rest++)
          row[rest] = (row[rest]! + (PRIME - value) * pivots[base + rest]!) % PRIME;
      }
    }
    return rank;
  }
}

/** The inverse modulo the prime, by the extended Euclidean algorithm. */
function inverseOf(value: number): number {
  let [a, b, x, y] = [PRIME, value, 0, 1];
  while (b !== 0) {
    const quotient = (a / b) | 0;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return x < 0 ? x + PRIME : x;
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

function greatestDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [absolute(one), absolute(other)];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The row without its common divisor; in place. */
function primitive(row: bigint[]): bigint[] {
  const divisor = row.reduce(greatestDivisor, 0n);
  if (divisor > 1n) for (let at = 0; at < row.length; at++) row[at]! /= divisor;
  return row;
}

/** Reduced echelon form with whole numbers: the rows that are not zero, and the pivot column of each. */
function echelon(rows: readonly (readonly bigint[])[]): { rows: bigint[][]; pivots: number[] } {
  const left = rows.map((row) => [...row]);
  const columns = left[0]?.length ?? 0;
  const pivots: number[] = [];
  let rank = 0;
  for (let column = 0; column < columns && rank < left.length; column++) {
    const found = left.findIndex((row, at) => at >= rank && row[column] !== 0n);
    if (found < 0) continue;
    [left[rank], left[found]] = [left[found]!, left[rank]!];
    const pivot = primitive(left[rank]!);
    for (const [at, row] of left.entries()) {
      const factor = row[column]!;
      if (at === rank || factor === 0n) continue;
      const lead = pivot[column]!;
      for (let rest = 0; rest < columns; rest++) row[rest] = row[rest]! * lead - pivot[rest]! * factor;
      primitive(row);
    }
    pivots.push(column);
    rank++;
  }
  return { rows: left.slice(0, rank), pivots };
}

export const rankOf = (rows: readonly (readonly bigint[])[]): number => echelon(rows).pivots.length;

/** A basis of the vectors that every row sends to zero, each with whole, coprime entries. */
export function nullSpace(rows: readonly (readonly bigint[])[], columns: number): bigint[][] {
  const { rows: reduced, pivots } = echelon(rows);
  const free = Array.from({ length: columns }, (_, column) => column).filter(
    (column) => !pivots.includes(column),
  );
  return free.map((column) => {
    const common = reduced.reduce((product, row, at) => {
      const lead = absolute(row[pivots[at]!]!);
      return row[column] === 0n ? product : (product / greatestDivisor(product, lead)) * lead;
    }, 1n);
    const vector = new Array<bigint>(columns).fill(0n);
    vector[column] = common;
    for (const [at, row] of reduced.entries())
      vector[pivots[at]!] = (-row[column]! * common) / row[pivots[at]!]!;
    return primitive(vector);
  });
}

/**
 * Whether some u has C u <= 0 in every row and C u < 0 in one. Maximises -1'Cu, capped at 1, by the simplex method in
 * whole numbers (Edmonds pivots, Bland's rule, so it ends and does not round).
 */
export function hasDescent(rows: readonly (readonly bigint[])[]): boolean {
  const distinct = new Map<string, bigint[]>();
  for (const row of rows) {
    if (row.every((entry) => entry === 0n)) continue;
    const shortest = primitive([...row]);
    distinct.set(shortest.join(), shortest);
  }
  const cone = [...distinct.values()];
  if (cone.length === 0) return false;
  const dimension = cone[0]!.length;
  if (dimension === 1) {
    const below = cone.some(([entry]) => entry! < 0n);
    return below !== cone.some(([entry]) => entry! > 0n);
  }
  return maximise(cone, dimension) > 0n;
}

/** The greatest value of -1'Cu, over C u <= 0 and -1'Cu <= 1, up to a positive factor. */
function maximise(cone: readonly (readonly bigint[])[], dimension: number): bigint {
  // A free vector u is v - v0 with every v from 0: one column more instead of twice as many.
  const widen = (row: readonly bigint[]) => [...row, -row.reduce((sum, entry) => sum + entry, 0n)];
  const cost = Array.from({ length: dimension }, (_, at) => -cone.reduce((sum, row) => sum + row[at]!, 0n));
  const width = dimension + 1;
  const rows = [...cone.map((row) => [...widen(row), 0n]), [...widen(cost), 1n]];
  const objective = [...widen(cost).map((entry) => -entry), 0n];
  const basis = rows.map((_, at) => width + at);
  const outside = Array.from({ length: width }, (_, at) => at);
  let scale = 1n;
  for (;;) {
    let entering = -1;
    for (let at = 0; at < width; at++)
      if (objective[at]! < 0n && (entering < 0 || outside[at]! < outside[entering]!)) entering = at;
    if (entering < 0) return objective[width]!;
    let leaving = -1;
    for (const [at, row] of rows.entries()) {
      if (row[entering]! <= 0n) continue;
      if (leaving < 0) {
        leaving = at;
        continue;
      }
      const best = rows[leaving]!;
      const difference = row[width]! * best[entering]! - best[width]! * row[entering]!;
      if (difference < 0n || (difference === 0n && basis[at]! < basis[leaving]!)) leaving = at;
    }
    // The cap bounds the objective, so a ray cannot rise for ever.
    if (leaving < 0) throw new Error("an unbounded programme cannot come from a capped objective");
    const chosen = rows[leaving]!;
    const pivot = chosen[entering]!;
    for (const row of [...rows, objective]) {
      if (row === chosen) continue;
      const factor = row[entering]!;
      for (let at = 0; at <= width; at++)
        if (at !== entering) row[at] = (row[at]! * pivot - factor * chosen[at]!) / scale;
      row[entering] = -factor;
    }
    chosen[entering] = scale;
    scale = pivot;
    [basis[leaving], outside[entering]] = [outside[entering]!, basis[leaving]!];
  }
}

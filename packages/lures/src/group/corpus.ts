import type { Features } from "./features.js";

/** Numbers in a typed array that grows. */
class Column {
  values: Uint32Array;
  length = 0;
  constructor(size: number) {
    this.values = new Uint32Array(size);
  }
  reserve(more: number): void {
    if (this.length + more <= this.values.length) return;
    const grown = new Uint32Array(Math.max(this.length + more, Math.ceil(this.values.length * 1.6)));
    grown.set(this.values.subarray(0, this.length));
    this.values = grown;
  }
  push(value: number): void {
    this.reserve(1);
    this.values[this.length++] = value;
  }
}

/**
 * The features of all posts so far. Posts with the same features are one text: exact copies, or copies that differ in
 * numbers only, cost nothing to group.
 */
export class Corpus {
  readonly #features = new Column(1 << 14);
  readonly #offsets = new Column(1 << 10);
  /** For each text a number drawn from its features: an order that does not depend on the order of coming. */
  readonly #signs = new Column(1 << 10);
  /** For each post, its text. */
  readonly #textOf = new Column(1 << 10);
  readonly #byKey = new Map<number, number>();

  constructor() {
    this.#offsets.push(0);
  }

  /** @returns the number of the post, counted from 0 */
  add(features: Features): number {
    let one = 0x811c9dc5;
    let two = 0x2545f491;
    for (const feature of features) {
      one = Math.imul(one ^ feature, 0x01000193);
      two = Math.imul(two + feature, 0x85ebca6b) ^ (two >>> 15);
    }
    one >>>= 0;
    // 53 bits: two different texts of a million share them once in ten thousand heaps.
    const key = one * 0x200000 + (two >>> 11);
    let text = this.#byKey.get(key);
    if (text === undefined) {
      text = this.#offsets.length - 1;
      this.#byKey.set(key, text);
      this.#features.reserve(features.length);
      this.#features.values.set(features, this.#features.length);
      this.#features.length += features.length;
      this.#offsets.push(this.#features.length);
      this.#signs.push((one ^ (two << 7)) >>> 0);
    }
    this.#textOf.push(text);
    return this.#textOf.length - 1;
  }

  /** Adds a copy of a post that is in already. */
  addAgain(post: number): number {
    this.#textOf.push(this.#textOf.values[post]!);
    return this.#textOf.length - 1;
  }

  get posts(): number {
    return this.#textOf.length;
  }
  get texts(): number {
    return this.#signs.length;
  }
  get features(): Uint32Array {
    return this.#features.values.subarray(0, this.#features.length);
  }
  get offsets(): Uint32Array {
    return this.#offsets.values.subarray(0, this.#offsets.length);
  }
  get signs(): Uint32Array {
    return this.#signs.values.subarray(0, this.texts);
  }
  get textOf(): Uint32Array {
    return this.#textOf.values.subarray(0, this.posts);
  }
}

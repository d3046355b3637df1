import fc from "fast-check";
import { expect, it } from "vitest";
import { Corpus } from "./corpus.js";
import { FeatureKind, kindOf } from "./features.js";
import { termOf, termsOf } from "./terms.js";

/** Features out of few, so that texts share them, and some out of all. */
const features = fc
  .uniqueArray(fc.oneof(fc.nat(60), fc.integer({ min: 0, max: 0xffffffff })), { maxLength: 30 })
  .map((list) => Uint32Array.from(list).sort());

it("terms are the features of at least two texts, in their order, with how many texts have them", () => {
  fc.assert(
    fc.property(fc.array(features, { minLength: 1, maxLength: 40 }), (posts) => {
      const corpus = new Corpus();
      const texts = new Map<number, Uint32Array>();
      for (const post of posts) {
        const number = corpus.add(post);
        texts.set(corpus.textOf[number]!, post);
      }
      const heap = termsOf(corpus);
      const count = new Map<number, number>();
      for (const own of texts.values())
        for (const feature of own) count.set(feature, (count.get(feature) ?? 0) + 1);
      const shared = [...count].filter(([, of]) => of > 1).sort(([one], [other]) => one - other);
      expect([...heap.hashes]).toEqual(shared.map(([feature]) => feature));
      expect([...heap.counts]).toEqual(shared.map(([, of]) => of));
      for (const [feature, of] of count)
        expect(termOf(heap, feature)).toBe(of > 1 ? heap.hashes.indexOf(feature) : undefined);
      for (const [text, own] of texts) {
        const terms = heap.terms.subarray(heap.offsets[text], heap.offsets[text + 1]);
        expect([...terms].map((term) => heap.hashes[term])).toEqual(
          [...own].filter((one) => count.get(one)! > 1),
        );
        const alone = (kind: number) =>
          [...own].filter((one) => count.get(one) === 1 && kindOf(one) === kind).length;
        expect([heap.ownWords[text], heap.ownPairs[text]]).toEqual([
          alone(FeatureKind.word),
          alone(FeatureKind.pair),
        ]);
      }
    }),
    { numRuns: 200 },
  );
});

it("of a heap that is counted in many parts are the same as of one counted at once", () => {
  const corpus = new Corpus();
  const count = new Map<number, number>();
  for (let text = 0; text < 6000; text++) {
    const own = Uint32Array.from(
      new Set(
        Array.from(
          { length: 60 },
          (_, at) => Math.imul((text * 31 + at * at * 7) % 90_000, 0x9e3779b1) >>> 0,
        ),
      ),
    ).sort();
    corpus.add(own);
    for (const feature of own) count.set(feature, (count.get(feature) ?? 0) + 1);
  }
  expect(corpus.features.length).toBeGreaterThan(300_000);
  const { hashes, counts } = termsOf(corpus);
  const shared = [...count].filter(([, of]) => of > 1).sort(([one], [other]) => one - other);
  expect(hashes).toEqual(Uint32Array.from(shared, ([feature]) => feature));
  expect(counts).toEqual(Uint32Array.from(shared, ([, of]) => of));
});

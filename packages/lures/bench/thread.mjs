/* A thread of the benchmark: reads texts as `normalise + extract` does, or looks for pairs in a stretch of the shared tables. */
import { parentPort } from "node:worker_threads";
import { alikePairs, contactsIn, featuresOf, normalise, wordsOf } from "@pana/lures";

/** The features of texts, one after another in one array, and where those of each begin. */
export function read(texts) {
  let features = new Uint32Array(texts.length * 64);
  const offsets = new Uint32Array(texts.length + 1);
  for (const [at, text] of texts.entries()) {
    const normal = normalise(text);
    const words = wordsOf(normal);
    const own = featuresOf(normal, words, contactsIn(normal, words));
    const to = offsets[at] + own.length;
    if (to > features.length) {
      const grown = new Uint32Array(to * 2);
      grown.set(features);
      features = grown;
    }
    features.set(own, offsets[at]);
    offsets[at + 1] = to;
  }
  return { features: features.slice(0, offsets[texts.length]), offsets };
}

parentPort?.on("message", ({ texts, ground, least, from, to }) => {
  if (texts) {
    const { features, offsets } = read(texts);
    parentPort.postMessage({ features, offsets }, [features.buffer, offsets.buffer]);
  } else parentPort.postMessage(alikePairs(ground, least, from, to));
});

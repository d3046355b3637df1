/*
 * What the adverts' engine does, and how fast: `npm run bench -w packages/lures`.
 * PANA_ADVERTS names a folder of labelled posts (dev_slots.csv …, tg_dev.csv); without it only made-up posts are measured.
 * `--most 1000000` takes the speed to a million posts.
 */

import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import {
  adjustedRand,
  areaUnderCurve,
  brier,
  Corpus,
  contactsIn,
  featuresOf,
  groundsOf,
  group,
  groupPairs,
  hashPicture,
  isSamePicture,
  learned,
  normalise,
  pictureDistance,
  rates,
  recallAt,
  THRESHOLDS,
  train,
  wordsOf,
} from "@pana/lures";
import jpeg from "jpeg-js";
import { agreement, contactPosts } from "../tests/contacts.mjs";
import { FOLDER, labelsOf, load, truthOf } from "../tests/labelled.mjs";
import { CHANGES, random, scene } from "../tests/pictures.mjs";

const print = (line) => process.stdout.write(`${line}\n`);
const three = (value) => value.toFixed(4);
const most = Number(process.argv[process.argv.indexOf("--most") + 1]) || 100_000;

function corpusOf(texts) {
  const corpus = new Corpus();
  for (const text of texts) {
    const normal = normalise(text);
    const words = wordsOf(normal);
    corpus.add(featuresOf(normal, words, contactsIn(normal, words)));
  }
  return corpus;
}

/** InfoShield (ICDE 2021) on the same sets, as published and made Unicode-aware on normalised text: adjusted Rand index. */
const PEER = {
  slots: [0.52, 0.959],
  easy: [0.357, 0.728],
  medium: [0.12, 0.372],
  hard: [0.042, 0.085],
};

async function labelled() {
  print("clusters            ARI     F1      precision recall | peer: published, fair ARI");
  for (const [level, [published, fair]] of Object.entries(PEER)) {
    const posts = await load(`dev_${level}.csv`);
    const grouping = group(corpusOf(posts.map(({ text }) => text)));
    const flags = rates(
      posts.map(({ rest }) => rest.in_cluster === "1"),
      [...grouping.clusterOf].map((cluster) => cluster >= 0),
    );
    print(
      `${`dev_${level}`.padEnd(18)}  ${three(adjustedRand(truthOf(posts), labelsOf(grouping)))}  ${three(flags.f1)}  ${three(flags.precision)}    ${three(flags.recall)} | ${published}, ${fair}`,
    );
  }
  const posts = await load("tg_dev.csv");
  const { clusters, clusterOf } = group(corpusOf(posts.map(({ text }) => text)));
  const truth = posts.map(({ rest }) => rest.label === "1");
  const strong = rates(
    truth,
    [...clusterOf].map((cluster) => cluster >= 0 && clusters[cluster].strength >= THRESHOLDS.strong),
  );
  print(
    `tg_dev, strong clusters as flags: precision ${three(strong.precision)}, recall ${three(strong.recall)} | fair peer: .997, .359`,
  );

  // Halves by component: copies of one text are never on both sides.
  const half = ({ rest }) => Number(rest.comp) % 2 === 0;
  const judge = train(
    posts.filter(half).map(({ text, rest }) => ({ text, is: rest.label === "1", group: rest.comp })),
  );
  const score = learned(judge);
  const others = posts.filter((post) => !half(post));
  const is = others.map(({ rest }) => rest.label === "1");
  const given = others.map(({ text }) => score(text));
  const own = rates(
    is,
    given.map((probability) => probability >= 0.5),
  );
  print(
    `tg_dev, learned judge on the other half: F1 ${three(own.f1)}, recall at 1 % false alarms ${three(recallAt(is, given, 0.01))}, Brier ${three(brier(is, given))}, AUC ${three(areaUnderCurve(is, given))}`,
  );
}

const LETTERS = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюя";
/** Made-up posts: talk of words as frequent as words are, and in every fifth post a campaign of ten copies with slots. */
function madeUp(count, seed) {
  const next = random(seed);
  const word = () =>
    Array.from(
      { length: 3 + Math.floor(next() * 7) },
      () => LETTERS[Math.floor(next() * LETTERS.length)],
    ).join("");
  const vocabulary = Array.from({ length: 60_000 }, word);
  const sentence = (length) =>
    Array.from({ length }, () => vocabulary[Math.floor(vocabulary.length ** next()) - 1] ?? vocabulary[0]);
  const posts = [];
  const truth = [];
  for (let campaign = 0; posts.length < count; campaign++) {
    const template = sentence(14 + Math.floor(next() * 14));
    for (let copy = 0; copy < 10; copy++) {
      const words = [...template];
      words[Math.floor(next() * words.length)] = word();
      posts.push(
        `${words.join(" ")} ${Math.floor(next() * 900) + 100} 000 тг, 8 70${Math.floor(next() * 9)} ${1_000_000 + Math.floor(next() * 8_999_999)}`,
      );
      truth.push(`campaign ${campaign}`);
    }
    for (let talk = 0; talk < 40; talk++) {
      truth.push(`alone ${posts.length}`);
      posts.push(sentence(6 + Math.floor(next() * 24)).join(" "));
    }
  }
  return { posts, truth };
}

const AT_ONCE = 1000;
/** Texts in pieces, each read by whichever thread is free, and added in their order. */
async function corpusInThreads(texts, crew) {
  const jobs = Array.from({ length: Math.ceil(texts.length / AT_ONCE) }, (_, at) => ({
    texts: texts.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  }));
  const corpus = new Corpus();
  for (const { features, offsets } of await doAll(crew, jobs))
    for (let at = 0; at + 1 < offsets.length; at++)
      corpus.add(features.subarray(offsets[at], offsets[at + 1]));
  return corpus;
}

async function groupInThreads(corpus, crew) {
  const grounds = groundsOf(corpus);
  const share = (from) => {
    const to = new from.constructor(new SharedArrayBuffer(from.byteLength));
    to.set(from);
    return to;
  };
  const { heap, weights, index } = grounds;
  const ground = {
    heap: { texts: heap.texts, offsets: share(heap.offsets), terms: share(heap.terms) },
    weights: { weight: share(weights.weight), mass: share(weights.mass) },
    index: { starts: share(index.starts), texts: share(index.texts), cut: share(index.cut) },
  };
  const count = crew.length * 8;
  const edge = (at) => Math.round((corpus.texts * at) / count);
  const jobs = Array.from({ length: count }, (_, at) => ({
    ground,
    least: THRESHOLDS.pair,
    from: edge(at),
    to: edge(at + 1),
  }));
  return groupPairs(corpus, grounds, await doAll(crew, jobs));
}

async function doAll(crew, jobs) {
  const results = [];
  let next = 0;
  await Promise.all(
    crew.map(async (worker) => {
      while (next < jobs.length) {
        const at = next++;
        worker.postMessage(jobs[at]);
        [results[at]] = await once(worker, "message");
      }
    }),
  );
  return results;
}

/** The most memory that the process had so far, read when asked. */
const memory = () => `${Math.round(process.resourceUsage().maxRSS / 1e3)} MB`;

/** Each heap in one thread and in as many as there are cores; the answer must be the same. */
async function speed() {
  const threads = availableParallelism();
  const crew = Array.from({ length: threads }, () => new Worker(new URL("./thread.mjs", import.meta.url)));
  // A thread that has just started is slower: this is not counted.
  await corpusInThreads(madeUp(4_000, 7).posts, crew);
  corpusOf(madeUp(4_000, 7).posts);
  print(
    "posts      threads  normalise + extract  group    together     ratio  ARI     largest cluster  memory",
  );
  for (const count of [10_000, 70_000, 100_000, 300_000, 1_000_000].filter((size) => size <= most)) {
    const { posts, truth } = madeUp(count, 11);
    let one;
    let labels;
    for (const of of threads > 1 ? [1, threads] : [1]) {
      const began = performance.now();
      const corpus = of === 1 ? corpusOf(posts) : await corpusInThreads(posts, crew);
      const read = performance.now();
      const grouping = of === 1 ? group(corpus) : await groupInThreads(corpus, crew);
      const ended = performance.now();
      one ??= ended - began;
      const found = labelsOf(grouping);
      labels ??= found;
      if (found.some((label, at) => label !== labels[at])) throw new Error("threads changed the answer");
      const seconds = (from, to) => `${((to - from) / 1000).toFixed(1)} s`;
      const largest = Math.max(...grouping.clusters.map(({ posts: members }) => members.length));
      print(
        `${String(posts.length).padEnd(10)} ${String(of).padEnd(8)} ${seconds(began, read).padEnd(20)} ${seconds(read, ended).padEnd(8)} ${`${Math.round(posts.length / ((ended - began) / 1000))}/s`.padEnd(12)} ${(one / (ended - began)).toFixed(2).padEnd(6)} ${three(adjustedRand(truth, found))}  ${String(largest).padEnd(16)} ${memory()}`,
      );
    }
  }
  for (const worker of crew) await worker.terminate();
}

function contacts() {
  const posts = contactPosts(19_000, 17);
  const found = posts.map(({ text }) => {
    const normal = normalise(text);
    const { phones, handles } = contactsIn(normal, wordsOf(normal));
    return {
      phones: phones.map(({ number }) => number),
      handles: handles
        .filter(({ name }) => !name.startsWith("+"))
        .map(({ platform, name }) => `${platform}:${name}`),
    };
  });
  for (const what of ["phones", "handles"]) {
    const { precision, recall } = agreement(
      posts.map((post) => post[what]),
      found.map((post) => post[what]),
    );
    print(
      `${what} in ${posts.length} made-up posts, exact: precision ${three(precision)}, recall ${three(recall)}`,
    );
  }
}

function pictures() {
  const scenes = Array.from({ length: 150 }, (_, at) => scene(at + 1));
  const hashes = scenes.map(hashPicture);
  const changes = {
    ...CHANGES,
    "JPEG of quality 40": (picture) => jpeg.decode(jpeg.encode(picture, 40).data, { useTArray: true }),
  };
  for (const [name, change] of Object.entries(changes)) {
    const found = scenes.filter((picture, at) =>
      isSamePicture(hashes[at], hashPicture(change(picture))),
    ).length;
    print(`pictures, ${name}: recall ${(found / scenes.length).toFixed(3)}`);
  }
  const many = Array.from({ length: 600 }, (_, at) => hashPicture(scene(5000 + at, 96, 72)));
  let falsePairs = 0;
  let closest = 64;
  for (const [at, one] of many.entries())
    for (const other of many.slice(0, at)) {
      closest = Math.min(closest, pictureDistance(one, other));
      if (isSamePicture(one, other)) falsePairs++;
    }
  print(
    `pictures, false pairs: ${falsePairs} of ${(many.length * (many.length - 1)) / 2}; the closest differ in ${closest} bits`,
  );
}

if (FOLDER) await labelled();
contacts();
pictures();
await speed();

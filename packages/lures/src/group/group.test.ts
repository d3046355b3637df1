import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedRand } from "../evaluate/measures.js";
import { contactsIn } from "../extract/extract.js";
import { wordsOf } from "../extract/words.js";
import { normalise } from "../normalise/normalise.js";
import { Corpus } from "./corpus.js";
import { featuresOf } from "./features.js";
import { type Grouping, groundsOf, group, groupPairs, THRESHOLDS } from "./group.js";
import { alikePairs } from "./pairs.js";
import { templateOf } from "./template.js";

const features = (post: string) => {
  const normal = normalise(post);
  const words = wordsOf(normal);
  return featuresOf(normal, words, contactsIn(normal, words));
};
const corpusOf = (posts: readonly string[]) => {
  const corpus = new Corpus();
  for (const post of posts) corpus.add(features(post));
  return corpus;
};
/** Every post's cluster by name; posts alone by their own. */
const labels = (grouping: Grouping) =>
  [...grouping.clusterOf].map((cluster, at) => (cluster < 0 ? `alone ${at}` : cluster));

const CITIES = ["Алматы", "Астана", "Шымкент", "Тараз", "Ақтөбе", "Павлодар"];
const NAMES = ["Айжан", "Динара", "Мадина", "Света", "Жанна", "Сабина"];
/** Campaigns in six languages, made up for these tests. */
const CAMPAIGNS: readonly ((at: number) => string)[] = [
  (at) =>
    `${CITIES[at % 6]} қаласында даяшы қыздар шетелге жұмысқа керек, жатақхана мен тамақ тегін беріледі, ${NAMES[at % 5]} жазыңыз, айлығы ${300 + at * 10} 000 теңге`,
  (at) =>
    `Требуются девушки на работу в ресторан за границей, билеты и визу оплачивает хозяин, город ${CITIES[at % 6]}, звоните 8707123${1000 + at}`,
  (at) =>
    `Young ladies wanted for a hotel lounge overseas, flight and visa paid by the house, ask for ${NAMES[at % 6]}, $${1500 + at * 100} a month`,
  (at) =>
    `Chet elga kafega ishchi qizlar kerak, yo'l kira va yotoqxona bizdan, ${CITIES[at % 6]} shahridan jo'naymiz, oylik ${700 + at * 10} dollar`,
  (at) =>
    `Чет өлкөгө ашканага кыздар керек, жол кире жана жатакана биздин эсептен, ${NAMES[at % 6]} чалгыла, айлыгы ${40 + at} миң сом`,
  (at) =>
    `Барои кор дар хориҷа духтарон лозиманд, чипта ва ҷои хоб аз ҳисоби мо, ба ${NAMES[at % 6]} нависед, маош ${5000 + at * 100} сомонӣ`,
];
const CHATTER = [
  "Кеше базардан алма алдым, өте тәтті екен",
  "Когда откроют новый мост через реку?",
  "The match starts at seven, bring your scarf",
  "Bugun havo juda issiq bo'ldi, suv iching",
  "Эртең мектепте чогулуш болот",
  "Имрӯз дарс аз соати нӯҳ сар мешавад",
  "Продам детскую коляску, почти новая",
  "Мұғалімге гүл сыйладық, риза болды",
  "Has anybody seen my grey cat near the station",
  "Спасибо врачам третьей поликлиники",
  "Балалар бақшаға ерте барады",
  "Соседи опять сверлят с утра пораньше",
];
const LOOKS: Readonly<Record<string, string>> = { а: "a", е: "e", о: "o", р: "p", с: "c", х: "x", у: "y" };
const disguised = (post: string) =>
  [...post].map((char, at) => (at % 2 ? (LOOKS[char] ?? char) : char)).join("");

describe("posts from one hand", () => {
  const posts = [
    ...CAMPAIGNS.flatMap((write) => Array.from({ length: 6 }, (_, at) => write(at))),
    ...CHATTER,
  ];
  const truth = posts.map((_, at) => (at < 36 ? Math.floor(at / 6) : `alone ${at}`));

  it("are grouped in each of the six languages, and talk is left alone", () => {
    expect(adjustedRand(truth, labels(group(corpusOf(posts))))).toBe(1);
  });

  it("are grouped when half of them are written in look-alike letters and dressed up", () => {
    const dressed = posts.map((post, at) => (at % 2 ? `🔥 ${disguised(post)} ✈️` : post));
    expect(adjustedRand(truth, labels(group(corpusOf(dressed))))).toBe(1);
  });

  it("do not fall apart with words dropped and moved", () => {
    const edited = posts.map((post, at) =>
      at < 36
        ? post
            .split(" ")
            .filter((_, word) => (word + at) % 6 !== 0)
            .map((word, place, all) => (place % 5 === at % 5 && all[place + 1] ? all[place + 1]! : word))
            .join(" ")
        : post,
    );
    expect(adjustedRand(truth, labels(group(corpusOf(edited))))).toBeGreaterThan(0.9);
  });

  it("are the same clusters in whatever order they come, and fed day by day", () => {
    const all = posts.map((post, at) => ({ post, truth: truth[at]! }));
    const wanted = labels(group(corpusOf(posts)));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.integer({ min: 1, max: 5 }),
        (shuffled, days) => {
          const corpus = new Corpus();
          for (let day = 0; day < days; day++) {
            const [from, to] = [day, day + 1].map((edge) => Math.floor((edge * shuffled.length) / days));
            for (const { post } of shuffled.slice(from, to)) corpus.add(features(post));
            group(corpus);
          }
          const back = shuffled.map(({ post }) => wanted[posts.indexOf(post)]!);
          expect(adjustedRand(back, labels(group(corpus)))).toBe(1);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("are the same clusters when pairs are looked for in stretches, however these are cut", () => {
    const corpus = corpusOf(posts);
    const whole = group(corpus);
    const grounds = groundsOf(corpus);
    fc.assert(
      fc.property(fc.array(fc.nat(corpus.texts), { maxLength: 5 }), (cuts) => {
        const edges = [0, ...cuts.sort((one, other) => one - other), corpus.texts];
        const pairs = edges.slice(1).map((to, at) => alikePairs(grounds, THRESHOLDS.pair, edges[at], to));
        expect(groupPairs(corpus, grounds, pairs)).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it("make no chain: each like the next, the first like nobody", () => {
    const vocabulary = Array.from(
      { length: 400 },
      (_, at) =>
        `сөз${String.fromCodePoint(0x430 + (at % 30))}${String.fromCodePoint(0x430 + Math.floor(at / 30))}лар`,
    );
    const chain = Array.from({ length: 60 }, (_, at) => vocabulary.slice(at * 5, at * 5 + 20).join(" "));
    const sizes = group(corpusOf([...chain, ...posts])).clusters.map((cluster) => cluster.posts.length);
    expect(Math.max(...sizes)).toBeLessThan(20);
  });

  it("in a campaign of many copies find each other though each feature is common", () => {
    const many = Array.from(
      { length: 600 },
      (_, at) => `${CAMPAIGNS[1]!(at)} ${vocab(at)} ${vocab(at * 7 + 3)}`,
    );
    const { clusters } = group(corpusOf([...many, ...posts]));
    expect(Math.max(...clusters.map((cluster) => cluster.posts.length))).toBeGreaterThanOrEqual(600);
  });

  it("copies that differ in numbers alone are one text, and empty posts are nobody's", () => {
    const { clusters, clusterOf } = group(
      corpusOf(["Сдам квартиру 100", "Сдам квартиру 200", "!!!", "🔥", ...CHATTER]),
    );
    expect(clusters).toMatchObject([{ posts: [0, 1], texts: 1 }]);
    expect([...clusterOf.slice(2, 4)]).toEqual([-1, -1]);
  });
});

const vocab = (seed: number) =>
  `${CITIES[seed % 6]}${String.fromCodePoint(0x430 + (seed % 32), 0x430 + (Math.imul(seed, 7) % 31), 0x430 + (Math.imul(seed, 13) % 29))}`;

describe("the template of a cluster", () => {
  it("shows what stays and what varies", () => {
    const { pieces } = templateOf(
      Array.from(
        { length: 6 },
        (_, at) =>
          `${CITIES[at]} қаласында қыздар керек, ${NAMES[at]} жазыңыз, айлығы ${300 + at * 10} 000 теңге, тел 8707123450${at}`,
      ),
    );
    expect(pieces.map((piece) => (piece.kind === "stays" ? piece.text : piece.slot))).toEqual([
      "place",
      "қаласында қыздар керек",
      "words",
      "жазыңыз, айлығы",
      "money",
      "тел",
      "phone",
    ]);
    const names = pieces[2];
    expect(names?.kind === "varies" && names.values.map(({ text }) => text).sort()).toEqual(
      [...NAMES].sort(),
    );
  });

  it("of copies is the post itself", () => {
    expect(templateOf(["Даяшы керек!", "Даяшы керек!"]).pieces).toEqual([
      { kind: "stays", text: "Даяшы керек", share: 1 },
    ]);
  });

  it("holds for any posts", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 6 }), (posts) => {
        const { model, pieces } = templateOf(posts);
        for (const piece of pieces) if (piece.kind === "stays") expect(posts[model]).toContain(piece.text);
      }),
      { numRuns: 200 },
    );
  });
});

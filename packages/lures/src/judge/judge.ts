import type { Findings } from "../extract/extract.js";
import { Lexicon, phrasesOf } from "../extract/lexicon.js";
import { type Word, wordsOf } from "../extract/words.js";
import { SPOKEN } from "../language/language.js";
import type { Normal, Span } from "../normalise/normalise.js";
import type { Indicator, Side, Source, Text } from "./indicator.js";
import { LURE_INDICATORS } from "./lure-indicators.js";
import { OTHER_INDICATORS } from "./other-indicators.js";
import { dollarsAMonth } from "./pay.js";
import { STRUCTURAL_INDICATORS } from "./structural-indicators.js";
import { cyrillicUzbek } from "./uzbek.js";

export const KINDS = ["lure", "sexual", "job", "other"] as const;
export type Kind = (typeof KINDS)[number];
export type Level = "high" | "medium" | "low";

export const INDICATORS = { ...LURE_INDICATORS, ...OTHER_INDICATORS, ...STRUCTURAL_INDICATORS };
export type IndicatorId = keyof typeof INDICATORS;

export interface Fired {
  readonly id: IndicatorId;
  readonly side: Side;
  readonly weight: number;
  readonly source: Source;
  readonly title: Text;
  /** Where in the original it stands; empty for what the post as a whole shows. */
  readonly spans: readonly Span[];
}

export interface Judgement {
  /** What the post is, as a probability of each kind; they add up to 1. */
  readonly probabilities: Readonly<Record<Kind, number>>;
  readonly kind: Kind;
  /** How soon an analyst should look. Never an accusation. */
  readonly level: Level;
  /** What puts the post on top whatever the score. */
  readonly grave: readonly IndicatorId[];
  readonly speaksFor: readonly Fired[];
  readonly speaksAgainst: readonly Fired[];
}

const LEVELS = { high: 0.7, medium: 0.4 } as const;
/** Log-odds of a lure in a post that calls people to work and says nothing else. */
const PRIOR = { lure: -2.5, sexual: -1.6, job: -0.6, other: 0.4 } as const;
/** Weak signs are strong together. */
const TOGETHER = 0.25;
const MOST_TOGETHER = 1.2;
const SCAM_REGIONS: ReadonlySet<string> = new Set(["KH", "LA", "MM", "TH", "PH"]);
const CHILDREN =
  /дет|ребен|балалар|бөбек|child|kids|bolalar|кӯдак|кудак|ученик|оқушылар|окуучулар|pupils|o'quvchilar/u;

const GIRLS = /девоч|девуш|қыз|кыз|qiz|girl|духтар|школьниц|парн|юнош|boys|ўғил|жигит|жігіт/u;

let lexicon: Lexicon<IndicatorId> | undefined;
const phraseLexicon = (): Lexicon<IndicatorId> => {
  lexicon ??= new Lexicon(
    (Object.entries({ ...LURE_INDICATORS, ...OTHER_INDICATORS }) as [IndicatorId, Indicator][]).flatMap(
      ([id, { phrases }]) =>
        SPOKEN.flatMap((language) => {
          const list = phrases[language];
          if (list === undefined) return [];
          const all = phrasesOf(list);
          const both = language === "uz" ? [...all, ...all.map(cyrillicUzbek)] : all;
          return both.map((phrase) => [phrase, id] as const);
        }),
    ),
  );
  return lexicon;
};

/** Judges a post by published indicators, all of which it names. */
export function judge(normal: Normal, found: Findings, words: readonly Word[] = wordsOf(normal)): Judgement {
  const spans = new Map<IndicatorId, Span[]>();
  const fire = (id: IndicatorId, ...at: readonly Span[]) => {
    const known = spans.get(id) ?? [];
    for (const { start, end } of at)
      if (!known.some((one) => one.start < end && one.end > start)) known.push({ start, end });
    spans.set(id, known);
  };
  const distinct = new Map<IndicatorId, Set<number>>();
  for (const { value, first, end } of phraseLexicon().find(words)) {
    if (DENIABLE.has(value) && isDenied(words, first, end)) continue;
    fire(value, normal.span(words[first]!.from, words[end - 1]!.to));
    const places = distinct.get(value) ?? new Set();
    distinct.set(value, places.add(first));
  }
  structural(normal, found, spans, fire);

  const fired = [...spans].map(([id, at]): Fired => {
    const { side, weight, source, title } = INDICATORS[id] as Indicator;
    return { id, side, weight, source, title, spans: at };
  });
  const sum = (side: Side) => fired.reduce((total, one) => total + (one.side === side ? one.weight : 0), 0);
  const hires = spans.has("hiring");
  const contact = found.handles.length > 0 || found.phones.some(({ number }) => !/^\+7800/.test(number));

  const lureSigns = fired.filter(({ side }) => side === "lure");
  const advertises = contact && (hires || lureSigns.filter(({ weight }) => weight >= 1).length >= 2);
  const warned = warningWeight(distinct.get("warning")?.size ?? 0, advertises);
  // Somebody offers something: work, money, a contact, or what no lawful employer would.
  const offers = hires || contact || found.money.length > 0 || lureSigns.some(({ weight }) => weight >= 1.3);
  const together = Math.min(MOST_TOGETHER, Math.max(0, lureSigns.length - 2) * TOGETHER);
  const lure =
    PRIOR.lure + sum("lure") + together + (offers ? 0.4 : -0.8) - 0.75 * sum("against") - 2 * warned;
  const sexual =
    PRIOR.sexual +
    sum("sexual") +
    (spans.has("sexual-services") && contact ? 1 : 0) -
    (offers ? 1.2 : 0) -
    warned;
  const job = PRIOR.job + (hires ? 1.4 : -1.2) + 0.6 * sum("against") - 0.2 * sum("lure") - 0.5 * warned;
  const other = PRIOR.other + (hires ? -0.6 : 0.8) + warned;

  const pLure = 1 / (1 + Math.exp(-lure));
  const rest = { sexual: Math.exp(sexual), job: Math.exp(job), other: Math.exp(other) };
  const scale = (1 - pLure) / (rest.sexual + rest.job + rest.other);
  const probabilities = {
    lure: pLure,
    sexual: rest.sexual * scale,
    job: rest.job * scale,
    other: rest.other * scale,
  };
  const grave =
    warned >= INDICATORS.warning.weight
      ? []
      : fired.filter(({ id }) => "grave" in INDICATORS[id]).map(({ id }) => id);
  // Who warns, reports or tells what happened to them is never a lead, whatever words they have to use.
  const level: Level =
    grave.length > 0 || (pLure >= LEVELS.high && warned < INDICATORS.warning.weight)
      ? "high"
      : pLure >= LEVELS.medium
        ? "medium"
        : "low";
  const byWeight = (one: Fired, another: Fired) => another.weight - one.weight;
  return {
    probabilities,
    kind: KINDS.reduce((best, each) => (probabilities[each] > probabilities[best] ? each : best)),
    level,
    grave,
    speaksFor: fired
      .filter(({ side }) => side === "lure" || side === "sexual" || side === "offer")
      .sort(byWeight),
    speaksAgainst: fired.filter(({ side }) => side === "against" || side === "warning").sort(byWeight),
  };
}

/** "Без собеседования", "no sex", "shartnomasiz": what is denied does not speak for itself. */
const DENIABLE: ReadonlySet<IndicatorId> = new Set([
  "qualification",
  "firm",
  "licence",
  "labour-contract",
  "sexual-services",
]);
const DENIALS = new Set(["без", "не", "нет", "no", "not", "without", "бе", "never"]);
const isDenied = (words: readonly Word[], first: number, end: number): boolean =>
  DENIALS.has(words[first - 1]?.plain ?? "") ||
  /.(?:сиз|сыз|суз|siz)$/.test(words[end - 1]!.plain) ||
  /^(?:жок|жоқ|yoq|нест|исключен\p{L}*|эмес|emas|емес)$/u.test(words[end]?.plain ?? "");

/** One word of warning in an advert that hires and names a contact may be bait: "no fraud!". Two are a warning. */
function warningWeight(places: number, isAdvert: boolean): number {
  if (places === 0) return 0;
  const first = isAdvert ? 0.7 : INDICATORS.warning.weight;
  return first + 0.8 * Math.min(3, places - 1) + (isAdvert && places > 1 ? 1.2 : 0);
}

type Fire = (id: IndicatorId, ...at: readonly Span[]) => void;

function structural(
  { disguises, original }: Normal,
  { places, money, ages, handles, phones, emails, links }: Findings,
  fired: ReadonlyMap<IndicatorId, unknown>,
  fire: Fire,
): void {
  const contact = handles.length + phones.length > 0;
  const offers = fired.has("hiring");
  const abroad = places.filter(({ kind, code }) => kind === "country" && code !== "KZ");
  if (abroad.length > 0) fire("abroad", ...abroad);
  const farming = abroad.filter(({ code }) => SCAM_REGIONS.has(code));
  if (farming.length > 0) {
    fire("scam-region", ...farming);
    if ((offers || contact || money.length > 0 || fired.has("travel-paid")) && fired.has("scam-role"))
      fire("scam-compound", ...farming);
  }
  const best = money.reduce((most, one) => Math.max(most, dollarsAMonth(one)), 0);
  const rich = money.filter((one) => dollarsAMonth(one) >= 2000);
  // An adult who names the price of an hour promises nobody a fortune.
  const sells = fired.has("sexual-services") && !offers;
  if (best >= 5000 && !sells) fire("fortune", ...rich);
  else if (best >= 2000 && !sells) fire("rich-pay", ...rich);
  const lured = fired.has("young-women") || fired.has("night-work") || fired.has("sexual-services");
  const vouched = fired.has("firm") || fired.has("licence") || fired.has("labour-contract");
  for (const age of ages) {
    const before = original.slice(Math.max(0, age.start - 30), age.start).toLowerCase();
    const around = original.slice(Math.max(0, age.start - 30), age.end + 30).toLowerCase();
    const wanted = lured || GIRLS.test(around) || (offers && !vouched);
    if (age.from < 18 && age.from >= 10 && !CHILDREN.test(before) && wanted) fire("under-age", age);
    else if (age.from >= 16 && age.to !== null && age.to <= 30 && offers) fire("narrow-age", age);
  }
  if (offers && contact && !vouched && emails.length === 0) fire("messenger-only");
  if (disguises.lookalikes + disguises.digits + 2 * disguises.spaced >= 3) fire("disguised");
  const official = [...links, ...emails].filter((one) =>
    /(?:gov|edu|enbek|hh|eures|eps)\.[a-z.]+$|\.gov\b/.test("host" in one ? one.host : one.address),
  );
  if (official.length > 0) fire("official-address", ...official);
}

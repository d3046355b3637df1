/*
 * What the demonstration's files follow: the published figures on people helped in Kazakhstan, and between and after them what
 * we had to put in their place. Every number says where it comes from.
 *
 * The published numbers count different things. "Identified by government" was 20 to 110 a year; "assisted" (by NGOs up to
 * 2019, by special social services in 2025) was 76 to 177 and is the count of people with a file in the sense of this system.
 * The demonstration follows the assisted, scaled to the number of files asked for: shares are kept, counts are not.
 */

export type Basis =
  /** A published figure of that year and measure. */
  | "published"
  /** On the straight line between two published years. */
  | "interpolated"
  /** The last published figure, kept because nothing later is published. */
  | "held"
  /** Our own choice, where nothing is published. */
  | "chosen";

/** Shares that sum to 1. */
export interface Target<K extends string> {
  readonly shares: Readonly<Record<K, number>>;
  readonly basis: Basis;
  readonly source: string;
}

const share = <K extends string>(counts: Readonly<Record<K, number>>): Readonly<Record<K, number>> => {
  const total = Object.values<number>(counts).reduce((sum, count) => sum + count, 0);
  return Object.fromEntries(
    Object.entries<number>(counts).map(([key, count]) => [key, count / total]),
  ) as Record<K, number>;
};

/** Published counts, by year: TIP reports (the report of the year after covers the year), mgorod.kz and baq.kz for 2025. */
export const PUBLISHED = {
  2016: { assisted: 167, source: "TIP-17" },
  2017: { assisted: 177, source: "TIP-18" },
  2018: {
    assisted: 122,
    women: 42,
    men: 80,
    citizens: 36,
    foreign: 86,
    forms: { sexual: 29, labour: 92, other: 1 },
    source: "TIP-19",
  },
  2019: {
    assisted: 76,
    citizens: 21,
    foreign: 55,
    sources: { police: 12, mission: 3, npo: 23, "international-organisation": 7, self: 31 },
    source: "TIP-20",
  },
  2025: {
    assisted: 171,
    men: 94,
    women: 52,
    children: 25,
    foreign: 93,
    source: "mgorod.kz 20.02.2026; rus.baq.kz 17.02.2026; kt.kz 19.02.2026",
  },
} as const;

/** The value in `year` on the line through two published years; after the second, its value. */
const between = (
  year: number,
  [from, start]: readonly [number, number],
  [to, end]: readonly [number, number],
) => (year >= to ? end : start + ((end - start) * (year - from)) / (to - from));

/** Years for which there are targets. */
export const FIRST_YEAR = 2019;

/**
 * People assisted in a whole year, the weight of that year's files: 76 in 2019 and 171 in 2025 are published, the years
 * between lie on the line between them, later years keep the figure of 2025.
 */
export function assistedIn(year: number): { readonly count: number; readonly basis: Basis } {
  const count = between(year, [2019, PUBLISHED[2019].assisted], [2025, PUBLISHED[2025].assisted]);
  const basis = year === 2019 || year === 2025 ? "published" : year < 2025 ? "interpolated" : "held";
  return { count, basis };
}

export type Group = "man" | "woman" | "child";
/**
 * Men, women and children: published for 2025. Before it the share of women among adults runs in a line from 2018 (42 of 122), and
 * the share of children, published for 2025 only, is held.
 */
export function groupsIn(year: number): Target<Group> {
  const { men, women, children, assisted } = PUBLISHED[2025];
  const ofAdults = between(
    year,
    [2018, PUBLISHED[2018].women / (PUBLISHED[2018].women + PUBLISHED[2018].men)],
    [2025, women / (men + women)],
  );
  const child = children / assisted;
  return {
    shares: { man: (1 - child) * (1 - ofAdults), woman: (1 - child) * ofAdults, child },
    basis: year === 2025 ? "published" : year < 2025 ? "interpolated" : "held",
    source: `${PUBLISHED[2018].source}; ${PUBLISHED[2025].source}`,
  };
}

/** The sex of children is not published: as of adults in 2025. */
export const CHILDREN: Target<"girl" | "boy"> = {
  shares: share({ girl: PUBLISHED[2025].women, boy: PUBLISHED[2025].men }),
  basis: "chosen",
  source: "as adults",
};

export type Citizenship = "citizen" | "foreign";
/** Citizens and foreigners: 55 of 76 foreign in 2019 and 93 of 171 in 2025 are published. */
export function citizenshipIn(year: number): Target<Citizenship> {
  const foreign = between(
    year,
    [2019, PUBLISHED[2019].foreign / PUBLISHED[2019].assisted],
    [2025, PUBLISHED[2025].foreign / PUBLISHED[2025].assisted],
  );
  return {
    shares: { citizen: 1 - foreign, foreign },
    basis: year === 2019 || year === 2025 ? "published" : year < 2025 ? "interpolated" : "held",
    source: `${PUBLISHED[2019].source}; ${PUBLISHED[2025].source}`,
  };
}

/**
 * Countries of foreigners. Published by country only for those identified by government: Uzbekistan 4 + 2 + 3 and Georgia 1
 * in 2017, 2018 and 2021. The tenth that is not Uzbekistan's is spread over more neighbours, so that a screen shows more
 * than two countries.
 */
export const COUNTRIES: Target<"UZ" | "KG" | "TJ" | "RU" | "GE"> = {
  shares: { UZ: 0.9, KG: 0.04, TJ: 0.03, RU: 0.02, GE: 0.01 },
  basis: "chosen",
  source: "TIP-18, TIP-19, TIP-22 for Uzbekistan's 9 of 10",
};

export type Form = "sexual" | "labour" | "other";
/** Forms of exploitation of the assisted: published last for 2018, and held. */
export const FORMS: Target<Form> = {
  shares: share(PUBLISHED[2018].forms),
  basis: "held",
  source: PUBLISHED[2018].source,
};

export type Source = keyof (typeof PUBLISHED)[2019]["sources"];
/** Who brought the person to help: published last for 2019, and held. Self-applicants come by the trust line. */
export const SOURCES: Target<Source> = {
  shares: share(PUBLISHED[2019].sources),
  basis: "held",
  source: PUBLISHED[2019].source,
};

/**
 * What the path of a file comes to. Half of the identified being referred to services is published for 2024 (TIP-25); the
 * rest is our choice: refusals are common enough to be seen in every list.
 */
export const OUTCOMES: Target<
  "services" | "identified-only" | "status-not-assigned" | "help-refused" | "injured-party"
> = {
  shares: {
    services: 0.4,
    "identified-only": 0.2,
    "status-not-assigned": 0.12,
    "help-refused": 0.18,
    "injured-party": 0.1,
  },
  basis: "chosen",
  source: "TIP-25 for services being half of what could lead to them",
};

/**
 * How many of `total` things each key gets so that the sum is exact and no share is off by one or more (largest
 * remainders): totals follow the targets by construction, not by luck.
 */
export function apportion<K extends string>(
  total: number,
  weights: Readonly<Record<K, number>>,
): Readonly<Record<K, number>> {
  const entries = Object.entries<number>(weights) as [K, number][];
  const sum = entries.reduce((all, [, weight]) => all + weight, 0);
  const parts = entries.map(([key, weight]) => ({ key, exact: (total * weight) / sum }));
  const left = total - parts.reduce((all, { exact }) => all + Math.floor(exact), 0);
  const order = parts.toSorted((one, other) => (other.exact % 1) - (one.exact % 1));
  const extra = new Set(order.slice(0, left).map(({ key }) => key));
  return Object.fromEntries(
    parts.map(({ key, exact }) => [key, Math.floor(exact) + (extra.has(key) ? 1 : 0)]),
  ) as Record<K, number>;
}

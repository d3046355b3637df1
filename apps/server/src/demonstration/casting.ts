import type { Sex } from "@pana/law";
import { Temporal } from "temporal-polyfill";
import type { Randomness } from "./randomness.js";
import { REGIONS } from "./regions.js";
import {
  apportion,
  assistedIn,
  CHILDREN,
  COUNTRIES,
  citizenshipIn,
  FORMS,
  type Form,
  type Group,
  groupsIn,
  OUTCOMES,
  SOURCES,
  type Source,
} from "./targets.js";

/** What is decided of a file before any act of it is written: the person, the form, where it comes from, where it leads. */
export interface Part {
  /** The moment of the first act, milliseconds of the epoch. */
  readonly opens: number;
  readonly region: string;
  readonly group: Group;
  readonly sex: Sex;
  /** ISO 8601. */
  readonly born: string;
  readonly citizenship: string;
  readonly form: Form;
  readonly source: Source;
  readonly outcome: keyof typeof OUTCOMES.shares;
}

const ZONE = "Asia/Almaty";
/** The files reach back so far. */
export const YEARS = 3;

/** A calendar year as far as it lies between two moments: its number, and the moments (milliseconds of the epoch). */
interface Stretch {
  readonly year: number;
  readonly from: number;
  readonly until: number;
  /** Of the whole year. */
  readonly share: number;
}

const midnight = (date: Temporal.PlainDate) => date.toZonedDateTime(ZONE).epochMilliseconds;

/** The years between three years before `until` (RFC 3339) and `until`, the first and the last in part. */
export function stretches(until: string): readonly Stretch[] {
  const end = Temporal.Instant.from(until).toZonedDateTimeISO(ZONE);
  const start = end.subtract({ years: YEARS });
  return Array.from({ length: end.year - start.year + 1 }, (_, offset) => {
    const year = start.year + offset;
    const whole = [
      midnight(new Temporal.PlainDate(year, 1, 1)),
      midnight(new Temporal.PlainDate(year + 1, 1, 1)),
    ] as const;
    const from = Math.max(whole[0], start.epochMilliseconds);
    const to = Math.min(whole[1], end.epochMilliseconds);
    return { year, from, until: to, share: (to - from) / (whole[1] - whole[0]) };
  });
}

/** Each key as often as its share of `total`, in an order of chance. */
function dealt<K extends string>(
  random: Randomness,
  total: number,
  shares: Readonly<Record<K, number>>,
): K[] {
  const counts = apportion(total, shares);
  return random.shuffled(
    (Object.keys(counts) as K[]).flatMap((key) => Array.from({ length: counts[key] }, () => key)),
  );
}

/**
 * The parts of `files` files whose totals in every year follow the targets as nearly as whole numbers can, the earliest first.
 * `until` (RFC 3339) is the moment at which the demonstration is loaded: nothing in it is later.
 */
export function castFiles(random: Randomness, files: number, until: string): readonly Part[] {
  const years = stretches(until);
  const perYear = apportion(
    files,
    Object.fromEntries(years.map(({ year, share }) => [String(year), assistedIn(year).count * share])),
  );
  const places = Object.fromEntries(REGIONS.map(({ code, weight }) => [code, weight]));
  return years.flatMap((stretch) => {
    const total = perYear[String(stretch.year)]!;
    const source = random.branch(String(stretch.year));
    const groups = dealt(source, total, groupsIn(stretch.year).shares);
    const citizenships = dealt(source, total, citizenshipIn(stretch.year).shares);
    const countries = dealt(
      source,
      citizenships.filter((citizenship) => citizenship === "foreign").length,
      COUNTRIES.shares,
    );
    const children = dealt(source, groups.filter((group) => group === "child").length, CHILDREN.shares);
    const regions = dealt(source, total, places);
    const forms = dealt(source, total, FORMS.shares);
    const sources = dealt(source, total, SOURCES.shares);
    const outcomes = dealt(source, total, OUTCOMES.shares);
    const moments = Array.from({ length: total }, () => moment(source, stretch)).sort(
      (one, other) => one - other,
    );
    return moments.map((opens, place): Part => {
      const group = groups[place]!;
      return {
        opens,
        region: regions[place]!,
        group,
        sex:
          group === "child"
            ? children.pop() === "girl"
              ? "female"
              : "male"
            : group === "man"
              ? "male"
              : "female",
        born: birth(source, opens, group),
        citizenship: citizenships[place] === "citizen" ? "KZ" : countries.pop()!,
        form: forms[place]!,
        source: sources[place]!,
        outcome: outcomes[place]!,
      };
    });
  });
}

/** A moment of a stretch: any day, mostly by day, to the minute. */
function moment(random: Randomness, { from, until }: Stretch): number {
  const [day, hour, minute] = [86_400_000, 3_600_000, 60_000];
  const date = from + Math.floor((random.next() * (until - from)) / day) * day;
  const local = Temporal.Instant.fromEpochMilliseconds(date)
    .toZonedDateTimeISO(ZONE)
    .startOfDay().epochMilliseconds;
  const hours = random.chance(0.85) ? random.whole(8, 19) : random.whole(0, 23);
  const found = local + hours * hour + random.whole(0, 59) * minute;
  return Math.min(Math.max(found, from), until - 1);
}

/** A date of birth: of an adult of 18 to 60, mostly under 40, or of a child of 10 to 17. */
function birth(random: Randomness, opens: number, group: Group): string {
  const age = group === "child" ? random.whole(10, 16) : 19 + Math.floor(40 * random.next() ** 1.7);
  return Temporal.Instant.fromEpochMilliseconds(opens)
    .toZonedDateTimeISO(ZONE)
    .toPlainDate()
    .subtract({ years: age, days: random.whole(1, 360) })
    .toString();
}

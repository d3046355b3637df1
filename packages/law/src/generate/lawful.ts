import type { Law } from "../engine/compile.js";
import { duties } from "../engine/duties.js";
import { permits } from "../engine/permits.js";
import { read } from "../engine/read.js";
import { validateData } from "../engine/validate.js";
import type { Act, Actor, CaseFile, Person } from "../model/act.js";
import type { Permission } from "../model/answers.js";
import type { Reading } from "../model/jurisdiction.js";
import type { Subject } from "../model/subject.js";
import { DAY, HOUR, type Moment, parseMoment } from "../time/moment.js";
import { type Chance, pick, whole } from "./chance.js";
import { dataFor, organisationOf } from "./data.js";

export interface Wanted {
  /** Whether the file is about a person, as most are, or about the work of bodies. */
  readonly about?: "person" | "work";
  /** How many acts a file has at most. */
  readonly acts?: number;
  /** RFC 3339: the file begins in the two years from then. */
  readonly from?: string;
  /** ISO 3166-1 codes of which a foreigner has one. */
  readonly foreign?: readonly string[];
}

const FROM = "2024-12-01T09:00:00Z";
/** Codes that ISO 3166-1 leaves to its users: some country, but none that exists. */
const FOREIGN = ["QM", "QN"] as const;
const MINUTE = 60_000;
/** How often the next act is one that somebody owes; else it is one that changes where the file stands. */
const OWED = 0.6;
/** How often what a file aims at is given up for something else, after each step. */
const GIVES_UP = 0.08;
/** How deep a condition of a condition is looked for. */
const DEPTH = 8;
const DRAFTS = 4;

/**
 * A file in which every act was permitted when it was done, by the law alone: the next act is one that somebody owes, or
 * the next step towards some act that changes where the file stands. Delays are as in life: mostly minutes or hours, at
 * times weeks, so that duties are met, met late and missed. No act corrects another.
 * @throws RangeError where `from` is not RFC 3339
 */
export function lawfulFile(law: Law, chance: Chance, wanted: Wanted = {}): CaseFile {
  const length = wanted.acts ?? 20;
  const from = parseMoment(wanted.from ?? FROM);
  if (Number.isNaN(from)) throw new RangeError("from is not an RFC 3339 moment with an offset");
  let file: CaseFile = {
    jurisdiction: law.jurisdiction.id,
    person: personFor(law, wanted.foreign ?? FOREIGN, chance),
    acts: [],
  };
  let at = from + whole(chance, 0, 2 * 365 * 24 * 60) * MINUTE;
  const aims = changing(law, wanted.about ?? "person");
  let aim = rarest(file, aims, chance);
  // A jurisdiction in which nothing is permitted must not hold the caller for ever.
  for (let tries = 0; file.acts.length < length && tries < length * 30; tries++) {
    const act = nextAct(law, file, at, aim, chance);
    if (act?.kind === aim || chance() < GIVES_UP) aim = rarest(file, aims, chance);
    if (act === null) continue;
    file = { ...file, acts: [...file.acts, act] };
    at += delay(chance);
  }
  return file;
}

/** Drafts an act and asks the law about it; null where the schema cannot be filled. */
export function attempt(
  law: Law,
  file: CaseFile,
  by: Actor,
  kind: string,
  at: Moment,
  to: readonly Subject[],
  chance: Chance,
): { readonly act: Act; readonly answer: Permission } | null {
  const moment = law.clock.zone.print(at);
  const { minor } = read(law, file, at);
  const data = dataFor(law, kind, { file, at, by, to, minor }, chance);
  if (data === null || validateData(law, kind, data).length > 0) return null;
  const act = { id: `a${file.acts.length + 1}`, kind, at: moment, by, data };
  return { act, answer: permits(law, file, by, kind, moment, data) };
}

function nextAct(law: Law, file: CaseFile, at: Moment, aim: string, chance: Chance): Act | null {
  const owed = duties(law, file, law.clock.zone.print(at)).filter(
    ({ state }) => state === "open" || state === "overdue",
  );
  const own = owed.length > 0 && chance() < OWED ? pick(chance, owed) : null;
  if (own !== null) {
    const by = { organisation: organisationOf(own.bearer.kind, chance), ...own.bearer };
    const found = permitted(law, file, by, own.duty, at, own.to, chance);
    if (found !== null) return found;
  }
  const anyone = (kind: string): Act | null => {
    const { actors } = law.jurisdiction.actKinds[kind]!;
    if (actors.length === 0) return null;
    const body = pick(chance, actors);
    const by = { kind: body, organisation: organisationOf(body, chance) };
    return permitted(law, file, by, kind, at, [], chance);
  };
  const wanted = neededFirst(law, read(law, file, at), own?.duty ?? aim, chance);
  const found = anyone(wanted);
  if (found !== null) return found;
  // What stands may not be good enough (the place was not safe): what brought it about is done anew.
  const anew = bringing(law, wanted, () => true);
  return anew.length === 0 ? null : anyone(pick(chance, anew));
}

function permitted(
  law: Law,
  file: CaseFile,
  by: Actor,
  kind: string,
  at: Moment,
  to: readonly Subject[],
  chance: Chance,
): Act | null {
  for (let draft = 0; draft < DRAFTS; draft++) {
    const made = attempt(law, file, by, kind, at, to, chance);
    if (made?.answer.permitted) return made.act;
  }
  return null;
}

/** The kinds of act in files of this sort that give rise to duties or change where a file stands. */
const changing = ({ tables, jurisdiction }: Law, wanted: "person" | "work"): readonly string[] =>
  [...tables.kinds]
    .filter(([kind, { moves, triggers }]) => {
      const { about = "person" } = jurisdiction.actKinds[kind]!;
      return about === wanted && (moves || triggers.length > 0);
    })
    .map(([kind]) => kind);

/** Of a few kinds the one that the file has least of, so that a file does not go round in circles. */
function rarest({ acts }: CaseFile, kinds: readonly string[], chance: Chance): string {
  const times = (kind: string) => acts.filter((act) => act.kind === kind).length;
  return Array.from({ length: 3 }, () => pick(chance, kinds)).reduce((one, other) =>
    times(other) < times(one) ? other : one,
  );
}

/** The kinds of act that bring about one of the standings which a kind needs and for which `lacks` is true. */
function bringing({ jurisdiction }: Law, kind: string, lacks: (standing: string) => boolean): string[] {
  return jurisdiction.requirements
    .filter(({ of, needs, warns }) => of.includes(kind) && needs !== undefined && !warns && lacks(needs))
    .flatMap(({ needs }) => jurisdiction.standings[needs!]!.set.map((when) => when.kind));
}

/** An act that brings about what another one lacks, or that act itself where it lacks nothing that is a standing. */
function neededFirst(law: Law, reading: Reading, wanted: string, chance: Chance): string {
  let kind = wanted;
  for (let depth = 0; depth < DEPTH; depth++) {
    const first = bringing(law, kind, (standing) => !reading.stands(standing));
    if (first.length === 0) return kind;
    kind = pick(chance, first);
  }
  return kind;
}

function delay(chance: Chance): number {
  const draw = chance();
  if (draw < 0.45) return whole(chance, 1, 50) * MINUTE;
  if (draw < 0.8) return whole(chance, 1, 20) * HOUR;
  return whole(chance, 1, draw < 0.95 ? 4 : 60) * DAY;
}

function personFor({ jurisdiction }: Law, foreign: readonly string[], chance: Chance): Person {
  const minor = chance() < 0.2;
  const born = minor ? whole(chance, 2010, 2018) : whole(chance, 1960, 2004);
  return {
    ...(chance() < 0.85 ? { born: `${born}-0${whole(chance, 1, 9)}-1${whole(chance, 0, 9)}` } : {}),
    sex: chance() < 0.6 ? "female" : "male",
    ...(chance() < 0.9
      ? {
          citizenship:
            chance() < 0.6 || foreign.length === 0 ? [jurisdiction.country] : [pick(chance, foreign)],
        }
      : {}),
  };
}

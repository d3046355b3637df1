import fc from "fast-check";
import { type Act, type CaseFile, SUBJECTS } from "../index.js";
import { ACT_KINDS, type KzActKind } from "../kz/index.js";

/*
 * Any files at all, lawful or not: acts of every kind by anybody in any order, with data that the rules read. What the
 * engine promises, it promises for these too.
 */
const KINDS = Object.keys(ACT_KINDS) as KzActKind[];
const PLAIN = KINDS.filter((kind) => kind !== "act.corrected" && kind !== "act.withdrawn");
/** The kinds that the adult track lives of, drawn more often than the others. */
const OFTEN = [
  "person.detected",
  "consent.given",
  "consent.withdrawn",
  "consent.refused",
  "notice.given",
  "safe-place.provided",
  "identification.applied",
  "identification.held",
  "papers.sent",
  "services.decided",
  "decision.sent",
  "contract.concluded",
  "contract.extended",
  "discharged",
  "referral.made",
  "referral.accepted",
  "minority.presumed",
  "age.established",
] as const satisfies readonly KzActKind[];

/** The kinds of the tracks of justice, compensation, foreigners, return and minors, from which duties arise. */
const OF_TRACKS = PLAIN.filter((kind) =>
  ["justice", "compensation", "foreigners", "return", "minors"].includes(ACT_KINDS[kind].track),
);

const FIRST = Date.UTC(2024, 9, 1);
const MINUTES = 1_000 * 24 * 60;

/** A moment between October 2024 and mid-2027, in one of two offsets: the law counts in its own. */
const moment = fc.tuple(fc.nat(MINUTES), fc.boolean()).map(([minutes, utc]) => {
  const at = FIRST + minutes * 60_000;
  // The law reads no clock; here a moment is only written down.
  return utc
    ? new Date(at).toISOString()
    : `${new Date(at + 5 * 3_600_000).toISOString().slice(0, 19)}+05:00`;
});
const day = fc.nat(1_000).map((days) => new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10));
const scopes = fc.subarray(["referral", "identification", "services", "sharing"], { minLength: 1 });
const to = fc.subarray(["police", "service-provider", "district-executive", "guardianship-body"], {
  minLength: 1,
});
const papers = fc.subarray(["sheet", "application", "report"], { minLength: 1 });
const sheet = fc.record({
  minor: fc.boolean(),
  at: fc.constant("2026-03-03"),
  items: fc
    .subarray(["2", "9", "23", "30"])
    .map((rows) => Object.fromEntries(rows.map((row) => [row, 5] as const))),
});
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const offences = fc.subarray(["128(2)", "128(4)(2)", "134", "105", "309(1)", "125(3)(2)"], { minLength: 1 });

const DATA: Partial<Record<KzActKind, fc.Arbitrary<object>>> = {
  "person.detected": fc.record({
    minorLikely: maybe(fc.boolean()),
    ambulance: maybe(fc.boolean()),
    circumstances: maybe(fc.constantFrom(["V07"], ["V12"])),
    riskGroups: maybe(fc.constantFrom(["unaccompanied"], ["isolated"])),
  }),
  "consent.given": fc.record({ scopes }),
  "consent.withdrawn": fc.record({ scopes }),
  "consent.refused": fc.record({ scopes: maybe(scopes) }),
  "notice.given": fc.record({ to, safeTransfer: maybe(fc.boolean()) }),
  "safe-place.provided": fc.record({ ambulance: maybe(fc.boolean()) }),
  "prechecks.confirmed": fc.record({
    safe: fc.boolean(),
    ambulance: fc.boolean(),
    urgentNeeds: fc.boolean(),
    unaccompanied: maybe(fc.boolean()),
  }),
  "identification.held": fc.record({
    sheet,
    participants: fc.subarray(["police", "npo", "service-provider", "district-executive"]),
  }),
  "referral.made": fc.record({ to, papers }),
  "papers.sent": fc.record({ to, papers }),
  "services.decided": fc.record({ outcome: fc.constantFrom("granted", "refused") }),
  "contract.concluded": fc.record({
    from: maybe(day),
    months: maybe(fc.integer({ min: 1, max: 6 })),
    children: maybe(fc.nat(2)),
  }),
  "contract.extended": fc.record({
    ground: fc.constantFrom("hospital", "criminal-case", "duties-unfulfilled"),
    until: maybe(day),
  }),
  discharged: fc.record({
    ground: fc.constantFrom("request", "expelled-absence", "expelled-house-rules", "death"),
  }),
  "cooperation.decided": fc.record({ cooperates: fc.boolean() }),
  "age.established": fc.oneof(
    fc.record({ adult: fc.boolean() }),
    fc.record({ born: fc.constantFrom("1990-05-01", "2012-05-01") }),
  ),
  "offence.qualified": fc.record({ offences }),
  "injured-party.recognised": fc.record({ offences }),
  "compensation.considered": fc.record({ offences, harm: maybe(fc.constantFrom("none", "grave", "death")) }),
  "compensation.refused": fc.record({ ground: fc.constantFrom("no-ground", "term-missed", "role-ended") }),
  "compensation.paid": fc.record({ units: fc.constantFrom(30, 40, 50) }),
  "permit.granted": fc.record({ until: day }),
  "permit.extended": fc.record({ until: day }),
  "return.requested": fc.record({ from: maybe(fc.constantFrom("kazakhstan", "abroad")) }),
  "return.assessed": fc.record({
    endangersSafety: fc.boolean(),
    agreesToStay: maybe(fc.boolean()),
    againstInterests: maybe(fc.boolean()),
  }),
  "return-certificate.issued": fc.record({ referralWished: fc.boolean() }),
  "living-conditions.examined": fc.record({ withoutCare: fc.boolean() }),
  "child.placed": fc.record({ where: fc.constantFrom("family", "child-support-centre") }),
  "child.registered": fc.record({ register: fc.constantFrom("regional", "central") }),
  "file.linked": fc.record({ file: fc.constant("b"), relation: maybe(fc.constantFrom("event", "child")) }),
  "appeal.filed": fc.record({ to: fc.constantFrom("oblast-executive", "court") }),
};

const by = fc.record({
  kind: fc.constantFrom(...SUBJECTS),
  organisation: fc.constantFrom("one", "two", "three"),
});

const kindsThat = (kinds: readonly KzActKind[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...OFTEN) },
    { weight: 3, arbitrary: fc.constantFrom(...OF_TRACKS) },
    { weight: 1, arbitrary: fc.constantFrom(...kinds) },
  );

/** An act of any kind but a correction; its id is given by its place in a file. */
export const anyAct: fc.Arbitrary<Omit<Act, "id">> = kindsThat(PLAIN).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    at: moment,
    by,
    data: (DATA[kind] ?? fc.constant({})) as fc.Arbitrary<Act["data"]>,
  }),
);

const person = maybe(
  fc.record({
    born: fc.constantFrom("1990-05-01", "2012-05-01"),
    citizenship: fc.constantFrom(["KZ"], ["UZ"], []),
  }),
);

const numbered = (acts: readonly Omit<Act, "id">[]): Act[] =>
  acts.map((act, i) => ({ ...act, id: `a${i + 1}` }));

export const fileOf = (who: CaseFile["person"], acts: readonly Act[]): CaseFile => ({
  jurisdiction: "kz",
  ...(who ? { person: who } : {}),
  acts,
});

/** A file of acts none of which corrects another. */
export const anyFile: fc.Arbitrary<CaseFile> = fc
  .tuple(person, fc.array(anyAct, { maxLength: 25, size: "max" }))
  .map(([who, acts]) => fileOf(who, numbered(acts)));

/** The same with corrections and withdrawals of any of its acts. */
export const anyCorrectedFile: fc.Arbitrary<CaseFile> = fc
  .tuple(
    anyFile,
    fc.array(
      fc.record({
        kind: fc.constantFrom("act.corrected", "act.withdrawn"),
        at: moment,
        by,
        target: fc.nat(30),
        data: fc.record({ scopes }),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([file, corrections]) => ({
    ...file,
    acts: [
      ...file.acts,
      ...corrections.map(({ target, data, ...correction }, i) => ({
        ...correction,
        id: `c${i + 1}`,
        data: { act: `a${target}`, why: "test", ...(correction.kind === "act.corrected" ? { data } : {}) },
      })),
    ],
  }));

export const anyMoment = moment;

import { describe, expect, test } from "vitest";
import { compile, coverage, facts, type Law, type Person, permits } from "../index.js";
import { ASKED, kz } from "../kz/index.js";
import { almaty, BODIES, dutyOf, JOINT, LAW, type Line, POSITIVE, story, WALK } from "./telling.js";

const FOREIGNER: Person = { born: "1995-01-01", citizenship: ["UZ"] };
const OBLAST = { kind: "oblast-executive", organisation: "oblast-1" } as const;
const MISSION = { kind: "mission", organisation: "mission-1" } as const;
const ACTORS = { ...BODIES, oblast: OBLAST, mission: MISSION } as const;
type Told = readonly [string, keyof typeof ACTORS, Line[2], Line[3]?];

/** As in the other stories, with the bodies of these tracks. */
const tell = (lines: readonly Told[], person: Person = FOREIGNER) => ({
  jurisdiction: "kz",
  person,
  acts: lines.map(([at, who, kind, data = {}], i) => ({
    id: `a${i + 1}`,
    kind,
    at: almaty(at),
    by: ACTORS[who],
    data,
  })),
});
const may = (
  lines: readonly Told[],
  who: keyof typeof ACTORS,
  kind: string,
  at: string,
  data?: Readonly<Record<string, unknown>>,
  person: Person = FOREIGNER,
  law: Law = LAW,
) => permits(law, tell(lines, person), ACTORS[who], kind, almaty(at), data);

const IDENTIFIED: readonly Told[] = [
  ["2026-03-03 11:00", "shelter", "identification.held", { sheet: POSITIVE, participants: JOINT }],
];
const PETITIONED: readonly Told[] = [
  ...IDENTIFIED,
  ["2026-03-04 10:00", "shelter", "permit.applied"],
  ["2026-03-05 10:00", "oblast", "permit.petitioned", { months: 6 }],
];
const GRANTED: readonly Told[] = [
  ...PETITIONED,
  ["2026-03-09 10:00", "police", "permit.granted", { until: "2026-09-09" }],
];

describe("a foreigner's residence permit", () => {
  test("goes from the organisation to the oblast to the police, each owing the next step without a number of days", () => {
    const applied = tell(PETITIONED.slice(0, 2));
    expect(dutyOf(applied, "permit-petition", "2026-03-04 12:00")).toMatchObject({
      state: "open",
      due: null,
      bearer: { kind: "oblast-executive" },
      to: ["police"],
    });
    expect(dutyOf(tell(PETITIONED), "permit-petition", "2026-03-05 12:00").state).toBe("met");
    expect(dutyOf(tell(PETITIONED), "permit-decision", "2026-03-05 12:00").state).toBe("open");
    expect(dutyOf(tell(GRANTED), "permit-decision", "2026-03-10 12:00").state).toBe("met");
  });

  test("is for those identified in Kazakhstan, never for a citizen, and never longer than six months and three", () => {
    expect(may([], "oblast", "permit.petitioned", "2026-03-05 10:00").permitted).toBe(false);
    expect(may(IDENTIFIED, "oblast", "permit.petitioned", "2026-03-05 10:00", { months: 6 }).permitted).toBe(
      true,
    );
    expect(may(IDENTIFIED, "oblast", "permit.petitioned", "2026-03-05 10:00", { months: 7 }).permitted).toBe(
      false,
    );
    const citizen = { citizenship: ["KZ"] };
    expect(may(IDENTIFIED, "shelter", "permit.applied", "2026-03-04 10:00", {}, citizen)).toMatchObject({
      permitted: false,
      basis: [{ act: "L110", provision: "2" }, {}],
    });
    const until = (day: string) =>
      may(PETITIONED, "police", "permit.granted", "2026-03-09 10:00", { until: day }).permitted;
    expect([until("2026-09-09"), until("2026-09-10")]).toEqual([true, false]);
    const extended = (day: string, before: readonly Told[] = GRANTED) =>
      may(before, "police", "permit.extended", "2026-09-01 10:00", { until: day }).permitted;
    expect([extended("2026-12-09"), extended("2026-12-10")]).toEqual([true, false]);
    // Two extensions do not add up.
    const once: readonly Told[] = [
      ...GRANTED,
      ["2026-08-01 10:00", "police", "permit.extended", { until: "2026-12-09" }],
    ];
    expect(extended("2027-01-09", once)).toBe(false);
  });

  test("runs apart from the contract, and a permit that ends first is warned of, or not (J4)", () => {
    const lines: readonly Told[] = [
      ...WALK,
      ["2026-03-16 10:00", "shelter", "permit.applied"],
      ["2026-03-17 10:00", "oblast", "permit.petitioned", { months: 3 }],
      ["2026-03-18 10:00", "police", "permit.granted", { until: "2026-06-18" }],
    ];
    const told = facts(LAW, tell(lines));
    expect(told.terms.find(({ term }) => term === "T18")?.until).toBe("2026-06-19T00:00:00+05:00");
    expect(told.terms.find(({ term }) => term === "T14")?.until).toBe("2026-09-12T00:00:00+05:00");
    expect(told.warnings).toHaveLength(1);
    const silent = compile(kz, { switches: { "permit-ends-first": "silent" } });
    expect(facts(silent, tell(lines)).warnings).toEqual([]);
  });
});

describe("what else a foreigner may ask", () => {
  test("the consulate is told only if the person wishes", () => {
    const contact = (data: Readonly<Record<string, unknown>>) =>
      may(IDENTIFIED, "shelter", "consulate.contacted", "2026-03-05 10:00", data).permitted;
    expect([contact({}), contact({ wished: false }), contact({ wished: true })]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("an exit visa that was asked for is owed by the police", () => {
    expect(may(IDENTIFIED, "police", "exit-visa.issued", "2026-03-05 10:00").permitted).toBe(false);
    const asked: readonly Told[] = [...IDENTIFIED, ["2026-03-05 10:00", "shelter", "exit-visa.requested"]];
    expect(dutyOf(tell(asked), "exit-visa", "2026-03-06 10:00")).toMatchObject({
      state: "open",
      bearer: { kind: "police" },
    });
    expect(may(asked, "police", "exit-visa.issued", "2026-03-06 10:00").permitted).toBe(true);
  });

  test("work without a permit lasts until the case ends, and citizens need no such right", () => {
    const open: readonly Told[] = [...IDENTIFIED, ["2026-03-05 10:00", "police", "proceedings.opened"]];
    const works = (lines: readonly Told[], person?: Person) =>
      facts(LAW, tell(lines, person)).terms.some(({ term }) => term === "T20");
    expect(works(open)).toBe(true);
    expect(works([...open, ["2026-05-05 10:00", "police", "proceedings.ended"]])).toBe(false);
    expect(works(open, { citizenship: ["KZ"] })).toBe(false);
  });
});

describe("a foreigner's return", () => {
  const WISHED: readonly Told[] = [
    ...IDENTIFIED,
    ["2026-03-05 10:00", "shelter", "return.requested", { from: "kazakhstan" }],
    ["2026-03-06 10:00", "shelter", "return.assessed", { endangersSafety: false }],
    ["2026-03-07 10:00", "shelter", "return.consented"],
  ];

  test("is voluntary, and its safety is assessed", () => {
    expect(dutyOf(tell(WISHED.slice(0, 2)), "return-safety", "2026-03-05 12:00")).toMatchObject({
      state: "open",
      bearer: { organisation: "shelter-1" },
    });
    expect(may(WISHED.slice(0, 3), "shelter", "returned", "2026-03-08 10:00")).toMatchObject({
      permitted: false,
      basis: [{ act: "L110", provision: "20(1)" }, {}],
    });
    expect(may(WISHED, "shelter", "returned", "2026-03-08 10:00")).toMatchObject({
      permitted: true,
      warnings: [],
    });
  });

  test("is blocked by fear for safety where the person agrees to stay, until it is assessed anew", () => {
    const assessed = (agreesToStay: boolean): readonly Told[] => [
      ...WISHED.slice(0, 2),
      ["2026-03-06 10:00", "shelter", "return.assessed", { endangersSafety: true, agreesToStay }],
      ["2026-03-07 10:00", "shelter", "return.consented"],
    ];
    expect(may(assessed(true), "shelter", "returned", "2026-03-08 10:00")).toMatchObject({
      permitted: false,
      basis: [{ act: "L110", provision: "20(3)" }, {}],
    });
    expect(may(assessed(false), "shelter", "returned", "2026-03-08 10:00").permitted).toBe(true);
    const safe: readonly Told[] = [
      ...assessed(true),
      ["2026-03-09 10:00", "shelter", "return.assessed", { endangersSafety: false }],
    ];
    expect(may(safe, "shelter", "returned", "2026-03-10 10:00").permitted).toBe(true);
  });

  test("comes after the services and/or the case: after either by default, after both if read strictly", () => {
    const inServices: readonly Told[] = [
      ...WALK,
      ["2026-03-16 10:00", "police", "proceedings.opened"],
      ["2026-03-17 10:00", "shelter", "return.consented"],
    ];
    const ended: readonly Told[] = [...inServices, ["2026-04-01 10:00", "police", "proceedings.ended"]];
    const strict = compile(kz, { switches: { "return-after": "both" } });
    const back = (lines: readonly Told[], law: Law) =>
      may(lines, "shelter", "returned", "2026-05-01 10:00", undefined, FOREIGNER, law).permitted;
    expect(back(inServices, LAW)).toBe(false);
    expect(back(ended, LAW)).toBe(true);
    expect(back(ended, strict)).toBe(false);
    expect(
      back([...ended, ["2026-04-02 10:00", "shelter", "discharged", { ground: "request" }]], strict),
    ).toBe(true);
  });

  test("of a child needs someone who takes responsibility and, from ten, consent in the right presence", () => {
    const child = (born: string): Person => ({ born, citizenship: ["UZ"] });
    const consent = (born: string, data: Readonly<Record<string, unknown>>) =>
      may([], "guardianship", "return.consented", "2026-03-07 10:00", data, child(born)).permitted;
    expect(consent("2014-03-07", {})).toBe(false);
    expect(consent("2014-03-07", { inPresenceOf: "guardianship-body" })).toBe(true);
    const accepted: readonly Told[] = [
      ["2026-03-07 10:00", "guardianship", "return.accepted-by-country", { by: "parents" }],
    ];
    const back = (lines: readonly Told[], born: string) =>
      may(lines, "guardianship", "returned", "2026-03-08 10:00", undefined, child(born)).permitted;
    // The tenth birthday is 8 March: a day younger gives no consent of their own.
    expect([back([], "2016-03-09"), back(accepted, "2016-03-09"), back(accepted, "2016-03-08")]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test("of a child whom it endangers and whose interests it is against is replaced by a placement", () => {
    const child: Person = { born: "2015-05-05", citizenship: ["UZ"] };
    const assessed: readonly Told[] = [
      [
        "2026-03-06 10:00",
        "guardianship",
        "return.assessed",
        { endangersSafety: true, againstInterests: true },
      ],
    ];
    expect(dutyOf(tell(assessed, child), "placement-instead-of-return", "2026-03-07 10:00")).toMatchObject({
      state: "open",
      bearer: { kind: "guardianship-body" },
      basis: [{ act: "L110", provision: "23(3)" }],
    });
    expect(may(assessed, "guardianship", "returned", "2026-03-08 10:00", undefined, child).permitted).toBe(
      false,
    );
  });
});

describe("the return of an own national found abroad", () => {
  const CITIZEN: Person = { born: "1990-01-01", citizenship: ["KZ"] };
  const FOUND: readonly Told[] = [["2026-03-05 10:00", "mission", "return.requested", { from: "abroad" }]];

  test("the mission owes a certificate in the shortest time, which has no number", () => {
    expect(dutyOf(tell(FOUND, CITIZEN), "return-certificate", "2026-06-01 10:00")).toMatchObject({
      term: "T21",
      state: "open",
      due: null,
      bearer: { organisation: "mission-1" },
    });
    expect(may([], "mission", "return-certificate.issued", "2026-03-06 10:00", {}, CITIZEN).permitted).toBe(
      false,
    );
  });

  test("a referral on arrival is owed if the person wishes it, for a child to the Child Support Centre", () => {
    const issued = (referralWished: boolean): readonly Told[] => [
      ...FOUND,
      ["2026-03-06 10:00", "mission", "return-certificate.issued", { referralWished }],
    ];
    expect(dutyOf(tell(issued(true), CITIZEN), "referral-on-arrival", "2026-03-07 10:00")).toMatchObject({
      to: ["service-provider", "district-executive"],
      basis: [{ act: "RR", provision: "22" }],
    });
    expect(() => dutyOf(tell(issued(false), CITIZEN), "referral-on-arrival", "2026-03-07 10:00")).toThrow();
    const child: Person = { born: "2014-01-01", citizenship: ["KZ"] };
    expect(dutyOf(tell(issued(true), child), "referral-on-arrival", "2026-03-07 10:00")).toMatchObject({
      to: ["child-support-centre", "guardianship-body"],
      basis: [{ act: "RR", provision: "23" }],
    });
  });
});

test("every provision of these tracks that asks something is executed", () => {
  const own =
    /^(L110 (19|20\(\d\)|23\(\d\)|10\(3\)\((8|9)\)|9\(6\)|16\(3\)|17\(2\)\(\d+\))|RR (21|22|23|34|35|45)|CC 3\(1-1\)|CF .*)$/;
  const not = coverage(kz, ASKED)
    .filter(({ act, provision }) => own.test(`${act} ${provision}`))
    .filter(({ state }) => state !== "executed" && state !== "nothing-to-execute")
    .map(({ act, provision }) => `${act} ${provision}`);
  expect(not).toEqual([]);
});

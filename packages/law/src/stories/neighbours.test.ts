import { describe, expect, test } from "vitest";
import {
  type Act,
  type Asked,
  type CaseFile,
  compile,
  coverage,
  duties,
  facts,
  type Jurisdiction,
  permits,
  type Subject,
} from "../index.js";
import { ASKED as KG_ASKED, kg } from "../kg/index.js";
import { ASKED as TJ_ASKED, tj } from "../tj/index.js";
import { ASKED as UZ_ASKED, uz } from "../uz/index.js";

const line = (
  jurisdiction: string,
  ...acts: readonly (readonly [at: string, kind: Subject, act: string, data?: Act["data"]])[]
): CaseFile => ({
  jurisdiction,
  acts: acts.map(([at, kind, act, data = {}], i) => ({
    id: `a${i + 1}`,
    kind: act,
    at,
    by: { kind, organisation: `${kind}-1` },
    data,
  })),
});

describe("Uzbekistan, as far as reports tell", () => {
  const law = compile(uz);
  // Monday 2 September 2024; the 3rd was made a day off by decree, the 7th and 8th are a weekend.
  const asked = line(
    "uz",
    ["2024-09-02T10:00:00+05:00", "npo", "person.detected"],
    ["2024-09-02T11:00:00+05:00", "npo", "inquiry.made", { form: "electronic" }],
  );
  const answered = (at: string, inquiry: string) =>
    line(
      "uz",
      ["2024-09-02T10:00:00+05:00", "npo", "person.detected"],
      ["2024-09-02T11:00:00+05:00", "npo", "inquiry.made", { form: "electronic" }],
      ["2024-09-02T12:00:00+05:00", "police", "inquiry.made"],
      [at, "police", "inquiry.answered", { inquiry }],
    );

  test("the internal affairs bodies answer an inquiry to the single database within five days", () => {
    expect(duties(law, asked, "2024-09-02T12:00:00+05:00")).toMatchObject([
      {
        rule: "answer-inquiry",
        term: "UZ1",
        bearer: { kind: "police" },
        // Saturday 7 September is a day off: the term ends with Monday 9 September.
        due: "2024-09-10T00:00:00+05:00",
        state: "open",
        basis: [
          { act: "UZD", provision: "answer" },
          { act: "UZD", provision: "database" },
        ],
        note: null,
      },
    ]);
  });

  test("whether these are working days is a choice, because it was not seen", () => {
    const working = compile(uz, { switches: { "inquiry-days": "working" } });
    // 4, 5, 6, 9 and 10 September: the 3rd is a day off.
    expect(duties(working, asked, "2024-09-02T12:00:00+05:00")[0]?.due).toBe("2024-09-11T00:00:00+05:00");
    expect(() => compile(uz, { switches: { "inquiry-days": "lunar" } })).toThrow(/inquiry-days/);
  });

  test("an answer meets the inquiry that it names, and no other", () => {
    const states = (file: CaseFile) =>
      duties(law, file, "2024-10-01T12:00:00+05:00").map(({ arisenBy, state }) => [arisenBy, state]);
    expect(states(answered("2024-09-06T10:00:00+05:00", "a2"))).toEqual([
      ["a2", "met"],
      ["a3", "overdue"],
    ]);
    expect(states(answered("2024-09-11T10:00:00+05:00", "a3"))).toEqual([
      ["a2", "overdue"],
      ["a3", "met-late"],
    ]);
  });

  test("nobody but the keeper of the database answers, and only an inquiry", () => {
    const may = (kind: Subject, file: CaseFile) =>
      permits(law, file, { kind }, "inquiry.answered", "2024-09-03T10:00:00+05:00");
    expect(may("police", asked).permitted).toBe(true);
    expect(may("npo", asked)).toMatchObject({ permitted: false, basis: [{ act: "UZD" }, { act: "UZD" }] });
    expect(may("police", line("uz"))).toMatchObject({
      permitted: false,
      reason: { en: "There is no inquiry to answer." },
    });
  });

  test("a term in a year whose decrees were not seen says so", () => {
    const now = "2026-03-02T12:00:00+05:00";
    const file = line("uz", ["2026-03-02T11:00:00+05:00", "npo", "inquiry.made"]);
    expect(duties(law, file, now)[0]?.note?.en).toMatch(/not confirmed/);
  });

  test("nothing obliged anybody before the regulation", () => {
    const early = line("uz", ["2021-11-19T11:00:00+05:00", "npo", "inquiry.made"]);
    expect(duties(law, early, "2021-12-30T11:00:00+05:00")).toEqual([]);
  });

  test("what was seen only in part is shown as recorded, never as executed", () => {
    const states = Object.fromEntries(
      coverage(uz, UZ_ASKED).map(({ act, provision, state, mark }) => [`${act} ${provision}`, [state, mark]]),
    );
    expect(states).toMatchObject({
      "UZL rehabilitation": ["recorded", "S"],
      "UZL centre": ["nothing-to-execute", "S"],
      "UZD inquiry": ["recorded", "S"],
      "UZD answer": ["executed", "S"],
    });
    expect(uz.unverified.map(({ id }) => id)).toContain("kind-of-day");
  });
});

const WITHOUT_TERMS: readonly [string, Jurisdiction, Readonly<Record<string, Asked>>, string][] = [
  ["Kyrgyzstan", kg, KG_ASKED, "+06:00"],
  ["Tajikistan", tj, TJ_ASKED, "+05:00"],
];
describe.each(WITHOUT_TERMS)("%s, of which no term was seen", (_, jurisdiction, asked, offset) => {
  const law = compile(jurisdiction);
  const at = (time: string) => `2026-03-02T${time}:00${offset}`;
  const walk = line(
    jurisdiction.id,
    [at("09:00"), "public", "report.received", { channel: "call" }],
    [at("10:00"), "npo", "person.detected"],
    [at("10:10"), "npo", "consent.given", { scopes: ["referral", "services"] }],
    [at("11:00"), "npo", "referral.made", { to: ["service-provider"] }],
    [at("12:00"), "service-provider", "service.delivered", { services: ["shelter", "meals"] }],
  );

  test("a case can be written down from report to help, and nobody owes anything by it", () => {
    expect(duties(law, walk, at("13:00"))).toEqual([]);
    expect(facts(law, walk)).toMatchObject({
      status: "consented",
      statusSince: at("10:10"),
      consents: { referral: { given: true }, sharing: { given: false } },
      identified: null,
      closed: false,
    });
  });

  test("no provision is claimed to be executed, and the gaps are named", () => {
    const covered = coverage(jurisdiction, asked);
    expect(covered.filter(({ state }) => state === "executed")).toEqual([]);
    expect(covered.filter(({ mark }) => mark === "V")).toEqual([]);
    expect(jurisdiction.unverified.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["terms", "identification", "holidays"]),
    );
  });

  test("the kinds of act are called as in every country, so that a file can be read across the border", () => {
    for (const kind of ["person.detected", "consent.given", "referral.made", "service.delivered"])
      expect(jurisdiction.actKinds[kind]!.title).toBe(uz.actKinds[kind]!.title);
  });
});

test("how files cross the border is named as not seen by the states of the working group", () => {
  for (const { unverified } of [uz, kg])
    expect(unverified.map(({ id }) => id)).toContain("transnational-referral");
});

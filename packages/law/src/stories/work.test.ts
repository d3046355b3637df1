import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Act, type CaseFile, duties, facts, permits, rights, type Subject } from "../index.js";
import { ACT_KINDS, type KzActKind } from "../kz/index.js";
import { QUESTIONNAIRE } from "../kz/work/questionnaire.js";
import { anyFile } from "./any-file.js";
import { almaty, dutyOf, LAW } from "./telling.js";

type Step = readonly [
  at: string,
  by: Subject,
  kind: KzActKind,
  data?: Readonly<Record<string, unknown>>,
  organisation?: string,
];

const work = (...steps: readonly Step[]): CaseFile => ({
  jurisdiction: "kz",
  acts: steps.map(
    ([at, by, kind, data = {}, organisation], i): Act => ({
      id: `a${i + 1}`,
      kind,
      at: almaty(at),
      by: { kind: by, organisation: organisation ?? `${by}-1`, region: "KZ-75" },
      data,
    }),
  ),
});

const may = (
  file: CaseFile,
  by: Subject,
  kind: KzActKind,
  at: string,
  data?: Readonly<Record<string, unknown>>,
) => permits(LAW, file, { kind: by, organisation: `${by}-1` }, kind, almaty(at), data);

const SEATS = [
  ...["social-protection", "health", "education", "culture-information", "tourism-sport"],
  ...["internal-policy", "police", "prosecutor", "justice", "border", "npo"],
];
const REGIONAL = {
  level: "regional",
  chair: "deputy-akim",
  members: 12,
  seats: SEATS,
  secretaryIsMember: false,
  approvedByAkim: true,
};
const CENTRAL = { level: "interdepartmental", chair: "minister-interior", members: 20 };

describe("a commission", () => {
  const formed: Step = ["2026-02-02 10:00", "oblast-executive", "commission.formed", REGIONAL];
  // The meeting is on Friday 13 March; Saturday to Tuesday 7–10 March are days off in 2026.
  const called: Step = [
    "2026-03-02 10:00",
    "oblast-executive",
    "meeting.called",
    { on: "2026-03-13", agenda: "Shelters" },
  ];
  const held: Step = ["2026-03-13 11:00", "oblast-executive", "meeting.held", { present: 8 }];

  test("meets at least once in each half-year, and its materials go out three working days before", () => {
    expect(dutyOf(work(formed), "regional-commission-meeting", "2026-02-03 10:00")).toMatchObject({
      term: "T31",
      due: "2026-07-01T00:00:00+05:00",
      basis: [{ act: "RC", provision: "13" }],
    });
    const sent: Step = [
      "2026-03-10 18:00",
      "oblast-executive",
      "materials.sent",
      { draftMinutes: true, meeting: "a2" },
    ];
    expect(dutyOf(work(formed, called), "regional-meeting-materials", "2026-03-03 10:00").due).toBe(
      "2026-03-11T00:00:00+05:00",
    );
    expect(dutyOf(work(formed, called, sent), "regional-meeting-materials", "2026-03-12 10:00").state).toBe(
      "met",
    );
    const late: Step = ["2026-03-11 09:00", sent[1], sent[2], sent[3] ?? {}];
    expect(dutyOf(work(formed, called, late), "regional-meeting-materials", "2026-03-12 10:00").state).toBe(
      "met-late",
    );
    const next = dutyOf(work(formed, called, held), "regional-next-commission-meeting", "2026-03-14 10:00");
    expect(next.due).toBe("2027-01-01T00:00:00+05:00");
    expect(dutyOf(work(formed, called, held), "regional-meeting-minutes", "2026-03-14 10:00").due).toBe(
      "2026-03-19T00:00:00+05:00",
    );
  });

  test("is formed as its regulation has it", () => {
    const form = (data: object, by: Subject = "oblast-executive") =>
      may(work(), by, "commission.formed", "2026-02-02 10:00", { ...data });
    expect(form(REGIONAL).permitted).toBe(true);
    for (const [wrong, provision] of [
      [{ chair: "minister-labour" }, "9"],
      [{ approvedByAkim: false }, "6"],
      [{ secretaryIsMember: true }, "7"],
      [{ seats: SEATS.slice(1) }, "8"],
    ] as const)
      expect(form({ ...REGIONAL, ...wrong }).basis).toEqual([{ act: "RC", provision }]);
    expect(form(REGIONAL, "police").basis).toEqual([{ act: "L110", provision: "11" }]);
    expect(form(CENTRAL, "police").permitted).toBe(true);
    expect(form({ ...CENTRAL, chair: "deputy-akim" }, "police").basis).toEqual([
      { act: "IC", provision: "7" },
    ]);
  });

  test("meets only with two thirds of all members, and in the interdepartmental one nobody stands in", () => {
    const at = "2026-03-13 11:00";
    const hold = (present: number) =>
      may(work(formed, called), "oblast-executive", "meeting.held", at, { present });
    expect(hold(8).permitted).toBe(true);
    expect(hold(7)).toMatchObject({ permitted: false, basis: [{ act: "RC", provision: "13" }] });
    const central = work(["2026-02-02 10:00", "police", "commission.formed", CENTRAL]);
    const held = (data: object) => may(central, "police", "meeting.held", at, { ...data });
    expect(held({ present: 14, substitutes: 0 }).permitted).toBe(true);
    expect(held({ present: 14, substitutes: 1 }).basis).toEqual([{ act: "IC", provision: "8" }]);
  });

  const voted = (data: object): CaseFile =>
    work(formed, called, held, [
      "2026-03-13 12:00",
      "oblast-executive",
      "question.voted",
      { question: "?", oppose: 0, revise: 0, remove: 0, ...data },
    ]);
  const recommend = (file: CaseFile) =>
    may(file, "oblast-executive", "recommendation.addressed", "2026-03-13 13:00");
  const outcome = (file: CaseFile) =>
    ACT_KINDS["question.voted"].result(file.acts.at(-1)!, file.acts.slice(0, -1))?.en;

  test("adopts by a majority of all members; at exactly half the side of the chair prevails", () => {
    expect(recommend(voted({ support: 7 })).permitted).toBe(true);
    expect(outcome(voted({ support: 7 }))).toMatch(/^Adopted: 7 of all 12/);
    // Five of the eight present are a majority of them, but not of all members.
    expect(recommend(voted({ support: 5, oppose: 3 }))).toMatchObject({
      permitted: false,
      basis: [{ act: "RC", provision: "14" }],
    });
    expect(outcome(voted({ support: 5, oppose: 3 }))).toMatch(/^Not adopted/);
    expect(recommend(voted({ support: 6, oppose: 2, chairVote: "support" })).permitted).toBe(true);
    expect(recommend(voted({ support: 6, oppose: 2, chairVote: "oppose" })).permitted).toBe(false);
    const untold = may(work(formed, called, held), "oblast-executive", "question.voted", "2026-03-13 12:00", {
      question: "?",
      support: 6,
      oppose: 2,
      revise: 0,
      remove: 0,
    });
    expect(untold.reason?.en).toMatch(/chair voted/);
  });

  test("no vote counts more voices than were present, and none is adopted below half of all members", () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.nat(12), (support, oppose, revise) => {
        const data = { question: "?", support, oppose, revise, remove: 0, chairVote: "support" };
        const { permitted } = may(
          work(formed, called, held),
          "oblast-executive",
          "question.voted",
          "2026-03-13 12:00",
          data,
        );
        expect(permitted).toBe(support + oppose + revise <= 8);
        if (permitted) expect(recommend(voted(data)).permitted).toBe(support >= 6);
      }),
    );
  });

  test("tracks a recommendation to the body that it addresses, until the day that it names", () => {
    const file = work(
      ...([formed, called, held] as const),
      [
        "2026-03-13 12:00",
        "oblast-executive",
        "question.voted",
        { question: "?", support: 8, oppose: 0, revise: 0, remove: 0 },
      ],
      [
        "2026-03-16 10:00",
        "oblast-executive",
        "recommendation.addressed",
        {
          to: ["health-organisation"],
          organisations: ["clinic-7"],
          recommendation: "Train the staff",
          until: "2026-04-15",
        },
      ],
    );
    expect(dutyOf(file, "regional-recommendation-by-day", "2026-03-17 10:00")).toMatchObject({
      bearer: { kind: "health-organisation", organisation: "clinic-7" },
      due: "2026-04-16T00:00:00+05:00",
      state: "open",
    });
    const answered = {
      ...file,
      acts: [
        ...file.acts,
        {
          id: "a6",
          kind: "recommendation.answered",
          at: almaty("2026-04-20 10:00"),
          by: { kind: "health-organisation" as const, organisation: "clinic-7" },
          data: { done: "partly", recommendation: "a5" },
        },
      ],
    };
    expect(dutyOf(answered, "regional-recommendation-by-day", "2026-04-21 10:00").state).toBe("met-late");
  });

  test("rotates between the ministries every two years, and asks members again within one working day", () => {
    const central = work(
      ["2026-02-02 10:00", "police", "commission.formed", CENTRAL],
      [
        "2026-02-06 10:00",
        "police",
        "sheet.refined",
        { to: ["health-authority"], organisations: ["health-authority-1"] },
      ],
    );
    expect(dutyOf(central, "commission-rotation", "2026-02-07 10:00").due).toBe("2028-02-03T00:00:00+05:00");
    expect(dutyOf(central, "refined-sheet", "2026-02-07 10:00")).toMatchObject({
      term: "T34",
      bearer: { organisation: "health-authority-1" },
      due: "2026-02-10T00:00:00+05:00",
    });
  });
});

describe("the assessment of risks", () => {
  const opened: Step = ["2026-01-12 10:00", "police", "assessment.opened", { from: 2024, to: 2026 }];
  const asked = (to: Subject, until?: string): Step => [
    "2026-02-02 10:00",
    "police",
    "questionnaire.sent",
    { to: [to], organisations: [`${to}-1`], year: 2025, ...(until ? { until } : {}) },
  ];

  test("comes every three years; its questionnaire is answered in a month, or by the day that it names", () => {
    expect(dutyOf(work(opened), "next-assessment", "2026-02-01 10:00").due).toBe("2029-01-13T00:00:00+05:00");
    expect(dutyOf(work(opened, asked("npo")), "questionnaire-npo", "2026-02-03 10:00")).toMatchObject({
      term: "T28",
      due: "2026-03-03T00:00:00+05:00",
      basis: [
        { act: "RA", provision: "9" },
        { act: "L110", provision: "10(3)(2)" },
      ],
    });
    const named = work(opened, asked("health-authority", "2026-04-30"));
    expect(dutyOf(named, "questionnaire-state-by-day", "2026-02-03 10:00").due).toBe(
      "2026-05-01T00:00:00+05:00",
    );
    expect(dutyOf(work(opened, asked("police")), "questionnaire", "2026-02-03 10:00").state).toBe("open");
  });

  test("a body answers its own section, with figures that it asks for, or says why there are none", () => {
    const file = work(opened, asked("npo"));
    const answer = (data: object) =>
      may(file, "npo", "questionnaire.answered", "2026-02-10 10:00", { ...data });
    expect(answer({ section: "16", figures: ["received=14", "identified=9"] }).permitted).toBe(true);
    expect(answer({ section: "2", figures: ["crimes=3"] }).reason?.en).toMatch(/Other bodies/);
    expect(answer({ section: "16", figures: ["crimes=3"] }).reason?.en).toMatch(/crimes/);
    expect(answer({ section: "16" }).basis).toEqual([{ act: "RA", provision: "9" }]);
    expect(answer({ section: "16", noData: true, reason: "Opened in 2026" }).permitted).toBe(true);
    // Every section has somebody to answer it, and something to answer.
    for (const { of, asks } of Object.values(QUESTIONNAIRE)) {
      expect(of.length).toBeGreaterThan(0);
      expect(Object.keys(asks).length).toBeGreaterThan(0);
    }
  });

  test("goes step by step, and each step whole: no analysis of data that nobody checked", () => {
    const steps: readonly [KzActKind, object, object?][] = [
      ["data.collected", {}],
      ["data.processed", { steps: ["checked", "structured", "ranked"] }, { steps: ["checked"] }],
      [
        "analysis.made",
        { findings: ACT_KINDS["analysis.made"].fields.findings.choices.map(({ value }) => value) },
        { findings: ["source"] },
      ],
      [
        "assessment.made",
        { parts: ["description", "conclusions", "recommendations", "risk-profile"] },
        { parts: ["description"] },
      ],
      ["assessment.presented", {}],
      ["assessment.considered", {}],
      ["results.sent", { to: ["npo"], organisations: ["npo-1"] }],
    ];
    let file = work(opened, asked("npo"));
    steps.forEach(([kind, data, half], i) => {
      const at = `2026-03-${String(10 + i)} 10:00`;
      const after = steps[i + 1];
      if (after) expect(may(file, "police", after[0], at, { ...after[1] }).permitted).toBe(false);
      if (half) expect(may(file, "police", kind, at, { ...half }).permitted).toBe(false);
      expect([kind, may(file, "police", kind, at, { ...data }).permitted]).toEqual([kind, true]);
      file = {
        ...file,
        acts: [
          ...file.acts,
          {
            id: kind,
            kind,
            at: almaty(at),
            by: { kind: "police", organisation: "police-1" },
            data: { ...data },
          },
        ],
      };
    });
    expect(dutyOf(file, "planning-measures", "2026-03-20 10:00")).toMatchObject({
      bearer: { organisation: "npo-1" },
      due: null,
      state: "open",
    });
  });
});

describe("prevention and mediation", () => {
  test("what a body plans it reports, under its own provision", () => {
    const plan = (by: Subject, doing = "event") =>
      work([
        "2026-02-02 10:00",
        by,
        "prevention.planned",
        { work: doing, measure: "legal", until: "2026-05-15" },
      ]);
    for (const [by, doing, rule, provision] of [
      ["tourism-authority", "event", "prevention-tourism", "8(2)(5)"],
      ["oblast-executive", "staff-training", "staff-training", "9(4)"],
      ["oblast-executive", "social-order", "social-order", "9(5)"],
      ["oblast-executive", "event", "prevention-oblast", "9(1)"],
      ["npo", "event", "prevention-npo", "10(3)(1)"],
      ["education-organisation", "minors", "work-with-minors", "22"],
      ["media-authority", "public-information", "public-information", "8(1)(5)"],
      ["tourism-business", "event", "prevention-in-tourism", "10(4)(1)"],
    ] as const) {
      expect(dutyOf(plan(by, doing), rule, "2026-03-01 10:00")).toMatchObject({
        due: "2026-05-16T00:00:00+05:00",
        basis: expect.arrayContaining([
          { act: "L110", provision },
          { act: "L110", provision: "13" },
        ]),
      });
      expect(duties(LAW, plan(by, doing), almaty("2026-03-01 10:00")).length).toBe(1);
    }
  });

  test("an agency sends nobody where the offer shows a sign, was not checked, or is work for a child", () => {
    const agency = (employer: object) =>
      work(
        [
          "2026-02-02 10:00",
          "labour-agency",
          "employer.recorded",
          { vacancies: 9, checked: true, ...employer },
        ],
        ["2026-02-03 10:00", "labour-agency", "seekers.consulted", { seekers: 9 }],
      );
    const send = (file: CaseFile, data: object = {}) =>
      may(file, "labour-agency", "workers.placed", "2026-02-04 10:00", {
        employer: "a1",
        workers: 3,
        children: 0,
        ...data,
      });
    expect(send(agency({})).permitted).toBe(true);
    for (const refused of [
      send(agency({ checked: false })),
      send(agency({ signs: ["documents-withheld"] })),
      send(agency({}), { children: 1 }),
      send(work(["2026-02-02 10:00", "labour-agency", "employer.recorded", { vacancies: 1, checked: true }])),
    ])
      expect(refused).toMatchObject({ permitted: false, basis: [{ act: "L110", provision: "10(4)(2)" }] });
    expect(send(agency({ signs: ["debt"] })).reason?.en).toMatch(/police \(102\)/);
  });
});

describe("the work of bodies and the file of a person", () => {
  test("never stand in one file", () => {
    const person = work(["2026-02-02 10:00", "police", "person.detected"]);
    const body = work(["2026-02-02 10:00", "police", "assessment.opened", { from: 2024, to: 2026 }]);
    expect(may(person, "police", "assessment.opened", "2026-02-03 10:00").basis).toEqual([
      { act: "L110", provision: "5(8)" },
    ]);
    expect(may(body, "police", "person.detected", "2026-02-03 10:00").reason?.en).toMatch(/work of bodies/);
    expect(may(body, "police", "note.added", "2026-02-03 10:00").permitted).toBe(true);
    expect(facts(LAW, body)).toMatchObject({ track: "work", status: "under-way" });
    expect(rights(LAW, body, almaty("2026-02-03 10:00"))).toEqual([]);
  });

  test("whatever a file holds, an act about the other is refused", () => {
    const aboutOf = (kind: string) => (ACT_KINDS[kind as KzActKind] as { about?: string }).about ?? "person";
    fc.assert(
      fc.property(anyFile, fc.constantFrom(...(Object.keys(ACT_KINDS) as KzActKind[])), (file, kind) => {
        const held = new Set(file.acts.map((act) => aboutOf(act.kind)));
        const about = aboutOf(kind);
        if ((about === "person" && held.has("work")) || (about === "work" && held.has("person")))
          for (const by of ACT_KINDS[kind].actors)
            expect(may(file, by, kind, "2030-01-07 12:00").permitted).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

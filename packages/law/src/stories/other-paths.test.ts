import { describe, expect, test } from "vitest";
import { duties, facts, permits } from "../index.js";
import {
  almaty,
  BODIES,
  CONSENT,
  dutyOf,
  JOINT,
  LAW,
  type Line,
  story,
  WALK,
  WITHOUT_HARM,
} from "./telling.js";

const FOUND: Line = ["2026-03-02 10:00", "clinic", "person.detected"];
const AGREED: Line = ["2026-03-02 10:20", "clinic", "consent.given", CONSENT];

describe("help is refused", () => {
  const refused: Line[] = [
    FOUND,
    ["2026-03-02 10:20", "clinic", "consent.refused", { scopes: ["referral"] }],
  ];

  test("the card is owed, urgent needs lapse with the reason, and the person may change their mind", () => {
    expect(dutyOf(story(refused), "card-after-refusal", "2026-03-02 12:00")).toMatchObject({
      state: "open",
      due: null,
    });
    expect(dutyOf(story(refused), "urgent-needs", "2026-03-02 12:00")).toMatchObject({
      state: "lapsed",
      lapsed: { by: "a2", basis: [{ act: "RR", provision: "13" }] },
    });
    expect(facts(LAW, story(refused))).toMatchObject({ status: "help-refused", helpRefused: true });
    const at = almaty("2026-03-05 12:00");
    expect(permits(LAW, story(refused), BODIES.shelter, "identification.applied", at).permitted).toBe(true);
    const back = story([...refused, ["2026-03-05 12:00", "shelter", "identification.applied"]]);
    expect(facts(LAW, back)).toMatchObject({ status: "identification-applied", helpRefused: false });
  });
});

describe("identification is refused, or the status is not assigned", () => {
  test("the term of identification lapses; card and rights are owed", () => {
    const file = story([
      FOUND,
      AGREED,
      ["2026-03-02 16:00", "shelter", "identification.applied"],
      ["2026-03-03 09:00", "shelter", "identification.refused"],
    ]);
    expect(dutyOf(file, "identification", "2026-03-10 12:00")).toMatchObject({
      state: "lapsed",
      lapsed: { by: "a4" },
    });
    expect(dutyOf(file, "card-without-status", "2026-03-10 12:00").state).toBe("open");
    expect(dutyOf(file, "rights-without-status", "2026-03-10 12:00").state).toBe("open");
    expect(facts(LAW, file).identified).toBeNull();
  });

  test("without harm the status is not assigned, no papers are owed, and an appeal is open", () => {
    const file = story([
      ...WALK.slice(0, 6),
      ["2026-03-03 11:00", "shelter", "identification.held", { sheet: WITHOUT_HARM, participants: JOINT }],
      ["2026-03-05 11:00", "shelter", "appeal.filed", { against: "a7", to: "oblast-executive" }],
    ]);
    expect(facts(LAW, file)).toMatchObject({ status: "status-not-assigned", identified: false });
    expect(facts(LAW, file).statusTitle.en).not.toMatch(/victim/i);
    expect(() => dutyOf(file, "papers", "2026-03-10 12:00")).toThrow();
    expect(dutyOf(file, "appeal", "2026-03-10 12:00")).toMatchObject({
      state: "open",
      due: null,
      bearer: { kind: "oblast-executive" },
    });
    const nothing = permits(LAW, story([FOUND]), BODIES.shelter, "appeal.filed", almaty("2026-03-05 11:00"));
    expect(nothing.permitted).toBe(false);
  });
});

describe("the person is recognised as injured party", () => {
  const file = story([
    FOUND,
    AGREED,
    ["2026-03-02 16:00", "shelter", "identification.applied"],
    ["2026-03-03 09:00", "police", "injured-party.recognised", { offences: ["128(2)"] }],
    ["2026-03-04 09:00", "shelter", "papers.sent", { to: ["district-executive"], papers: ["application"] }],
  ]);

  test("no sheet is filled in, the police owe the explanation, the district decides on the application alone", () => {
    expect(dutyOf(file, "identification", "2026-03-05 12:00")).toMatchObject({
      state: "lapsed",
      lapsed: { by: "a4" },
    });
    expect(dutyOf(file, "rights-of-injured-party", "2026-03-05 12:00").bearer).toMatchObject({
      organisation: "police-1",
    });
    expect(dutyOf(file, "decision", "2026-03-05 12:00")).toMatchObject({ due: "2026-03-11T00:00:00+05:00" });
    expect(
      permits(LAW, file, BODIES.shelter, "identification.held", almaty("2026-03-05 12:00")),
    ).toMatchObject({
      permitted: false,
      basis: [
        { act: "RR", provision: "25" },
        { act: "CR", provision: "10" },
        { act: "ST4", provision: "4-5" },
      ],
    });
  });
});

describe("consent is withdrawn", () => {
  test("what was met stays met, what was open lapses, and no contract follows", () => {
    const file = story([
      ...WALK.slice(0, 10),
      ["2026-03-10 18:00", "shelter", "consent.withdrawn", { scopes: ["services"] }],
    ]);
    expect(dutyOf(file, "papers", "2026-03-20 12:00").state).toBe("met");
    expect(dutyOf(file, "contract", "2026-03-20 12:00")).toMatchObject({
      state: "lapsed",
      lapsed: { by: "a11" },
    });
    expect(
      permits(LAW, file, BODIES.shelter, "contract.concluded", almaty("2026-03-11 12:00")).permitted,
    ).toBe(false);
  });
});

describe("the stay is extended", () => {
  const extended = (ground: string, ...more: Line[]) =>
    story([
      ...WALK,
      ["2026-09-01 12:00", "shelter", "contract.extended", { ground, from: "2026-09-11", months: 3 }],
      ...more,
    ]);

  test("for hospital by three months at most", () => {
    expect(dutyOf(extended("hospital"), "contract-end", "2026-09-20 12:00").state).toBe("met");
    expect(dutyOf(extended("hospital"), "hospital-extension-end", "2026-09-20 12:00")).toMatchObject({
      term: "T15",
      due: "2026-12-12T00:00:00+05:00",
    });
    const tooLong = { ground: "hospital", months: 4 };
    expect(
      permits(LAW, story(WALK), BODIES.shelter, "contract.extended", almaty("2026-09-01 12:00"), tooLong)
        .permitted,
    ).toBe(false);
  });

  test("for an unfinished case without an end, until the case ends: then to the end of that day", () => {
    const opened: Line = ["2026-08-01 12:00", "police", "proceedings.opened"];
    const running = extended("criminal-case", opened);
    expect(dutyOf(running, "case-extension-end", "2027-08-01 12:00")).toMatchObject({
      term: "T16",
      state: "open",
      due: null,
    });
    const over = extended("criminal-case", opened, ["2027-09-07 15:00", "police", "proceedings.ended"]);
    expect(dutyOf(over, "case-extension-end", "2027-09-07 16:00").due).toBe("2027-09-08T00:00:00+05:00");
    expect(dutyOf(over, "case-extension-end", "2027-09-08 00:00").state).toBe("overdue");
  });
});

describe("the person is expelled", () => {
  const absent: Line = [
    "2026-04-06 09:00",
    "shelter",
    "absence.noted",
    { from: "2026-04-02", notified: false },
  ];
  const out: Line = ["2026-04-06 12:00", "shelter", "discharged", { ground: "expelled-absence" }];

  test("only after more than three days without notice", () => {
    const at = almaty("2026-04-06 12:00");
    const data = { ground: "expelled-absence" };
    expect(permits(LAW, story(WALK), BODIES.shelter, "discharged", at, data).permitted).toBe(false);
    expect(permits(LAW, story([...WALK, absent]), BODIES.shelter, "discharged", at, data).permitted).toBe(
      true,
    );
    const early = permits(
      LAW,
      story([...WALK, absent]),
      BODIES.shelter,
      "discharged",
      almaty("2026-04-04 12:00"),
      data,
    );
    expect(early.permitted).toBe(false);
  });

  test("no new contract for a calendar year, unless there was a good reason", () => {
    const file = story([...WALK, absent, out]);
    expect(facts(LAW, file)).toMatchObject({ status: "expelled", inServices: false });
    expect(facts(LAW, file).terms.find(({ term }) => term === "T24")?.until).toBe(
      "2027-04-07T00:00:00+05:00",
    );
    const again = (at: string, of = file) =>
      permits(LAW, of, BODIES.shelter, "contract.concluded", almaty(at));
    expect(again("2027-04-06 23:59")).toMatchObject({
      permitted: false,
      basis: [{ act: "ST4", provision: "18" }],
    });
    expect(again("2027-04-07 00:00").permitted).toBe(true);
    const ill = story([
      ...WALK,
      absent,
      ["2026-04-06 12:00", "shelter", "discharged", { ground: "expelled-absence", goodReason: true }],
    ]);
    expect(again("2026-04-08 12:00", ill).permitted).toBe(true);
  });
});

describe("a foreigner decides on cooperation", () => {
  test("during services and for thirty days at least; a no is told to the police without names within three days", () => {
    const short: Line[] = [
      ...WALK.slice(0, 10),
      ["2026-03-11 12:00", "shelter", "contract.concluded", { from: "2026-03-11", until: "2026-03-20" }],
    ];
    const time = facts(LAW, story(short, { born: "1995-01-01", citizenship: ["UZ"] })).terms.find(
      ({ term }) => term === "T19",
    );
    // 10 April 2026, thirty days after 11 March, is a Friday.
    expect(time?.until).toBe("2026-04-11T00:00:00+05:00");
    const no = story([
      ...WALK,
      ["2026-03-12 10:00", "shelter", "cooperation.decided", { cooperates: false }],
    ]);
    expect(dutyOf(no, "police-signal", "2026-03-12 12:00")).toMatchObject({
      term: "T13",
      due: "2026-03-18T00:00:00+05:00",
    });
  });
});

describe("a mistake is corrected", () => {
  test("a duty that a withdrawn act met is open again, and one that arose from it lapses with the reason", () => {
    const file = story([
      ...WALK.slice(0, 8),
      ["2026-03-05 09:00", "shelter", "act.withdrawn", { act: "a8", why: "test" }],
    ]);
    expect(dutyOf(file, "papers", "2026-03-05 10:00").state).toBe("overdue");
    expect(dutyOf(file, "decision", "2026-03-05 10:00")).toMatchObject({
      state: "lapsed",
      lapsed: { by: "a9" },
    });
    const other = permits(LAW, story(WALK), BODIES.police, "act.withdrawn", almaty("2026-03-20 09:00"), {
      act: "a8",
      why: "test",
    });
    expect(other.permitted).toBe(false);
  });
});

describe("editions and zones", () => {
  test("an act before the Referral Rules gives rise to none of their duties", () => {
    const before = story([["2024-10-01 10:00", "clinic", "person.detected"]]);
    expect(duties(LAW, before, almaty("2024-10-02 10:00"))).toEqual([]);
  });

  test("a term that runs across 1 March 2024 ends at midnight of the new clock", () => {
    const file = story([["2024-02-29 10:00", "shelter", "identification.applied"]]);
    expect(dutyOf(file, "identification", "2024-03-01 10:00").due).toBe("2024-03-02T00:00:00+05:00");
  });

  test("a closed file takes a note or a reopening, nothing else", () => {
    const closed = story([...WALK, ["2026-03-20 10:00", "shelter", "file.closed", { reason: "no-contact" }]]);
    const may = (kind: string) =>
      permits(LAW, closed, BODIES.shelter, kind, almaty("2026-03-21 10:00")).permitted;
    expect([may("note.added"), may("file.reopened"), may("service.delivered")]).toEqual([true, true, false]);
    expect(facts(LAW, closed).status).toBe("closed");
  });
});

describe("an act is addressed to several bodies", () => {
  test("the district decides, though the papers were copied to the police", () => {
    const copied = story([
      ...WALK.slice(0, 7),
      [
        "2026-03-04 11:00",
        "shelter",
        "papers.sent",
        {
          to: ["police", "district-executive"],
          organisations: ["police-1", "district-1"],
          papers: ["sheet", "application"],
        },
      ],
    ]);
    expect(dutyOf(copied, "decision", "2026-03-04 12:00").bearer).toEqual({
      kind: "district-executive",
      region: "KZ-75",
    });
  });

  test("the provider answers a referral that went to an NGO too, not an NGO that acted before", () => {
    const referred = story([
      ["2026-03-02 09:00", "npo", "report.received"],
      FOUND,
      AGREED,
      [
        "2026-03-02 11:00",
        "district",
        "referral.made",
        { to: ["npo", "service-provider"], organisations: ["shelter-1", "npo-2"] },
      ],
    ]);
    expect(dutyOf(referred, "referral-answer", "2026-03-02 12:00").bearer).toEqual({
      kind: "service-provider",
      region: "KZ-75",
    });
  });
});

describe("services rest on an assessed need, and complaints are looked at", () => {
  const END = WALK.length;

  test("with the contract the need is assessed and the plan made; one made before counts", () => {
    const now = "2026-03-12 12:00";
    for (const rule of ["needs-assessment", "individual-plan"])
      expect(dutyOf(story(WALK), rule, now)).toMatchObject({ state: "open", due: null });
    const before: Line[] = [
      ...WALK.slice(0, END - 1),
      ["2026-03-10 15:00", "shelter", "needs.assessed", { criteria: ["deprivation"], took: true }],
      WALK[END - 1]!,
    ];
    expect(dutyOf(story(before), "needs-assessment", now).state).toBe("met");
  });

  test("medical contraindications lead to a health organisation, not to the street", () => {
    const found: Line = ["2026-03-12 10:00", "shelter", "needs.assessed", { contraindications: true }];
    expect(dutyOf(story([...WALK, found]), "contraindications", "2026-03-12 12:00")).toMatchObject({
      state: "open",
      to: ["health-organisation"],
    });
    const sent: Line = ["2026-03-12 11:00", "shelter", "referral.made", { to: ["health-organisation"] }];
    expect(dutyOf(story([...WALK, found, sent]), "contraindications", "2026-03-12 12:00").state).toBe("met");
  });

  test("a complaint is seen by the head within a week and by the district within a month", () => {
    const entered: Line = ["2026-03-12 10:00", "shelter", "complaint.entered", { why: "cold" }];
    const head: Line = ["2026-03-16 10:00", "shelter", "complaint.reviewed", { outcome: "put-right" }];
    const file = story([...WALK, entered, head]);
    expect(dutyOf(file, "complaint-seen-by-head", "2026-03-25 10:00")).toMatchObject({
      term: "T25",
      state: "met",
    });
    expect(dutyOf(file, "complaint-seen-by-district", "2026-03-25 10:00")).toMatchObject({
      state: "open",
      due: "2026-04-14T00:00:00+05:00",
    });
    expect(dutyOf(story([...WALK, entered]), "complaint-seen-by-head", "2026-03-25 10:00").state).toBe(
      "overdue",
    );
  });

  test("services are refused on the three grounds of the Code only", () => {
    const may = (data: Readonly<Record<string, unknown>>) =>
      permits(
        LAW,
        story(WALK.slice(0, 8)),
        BODIES.district,
        "services.decided",
        almaty("2026-03-05 10:00"),
        data,
      );
    expect(may({ outcome: "refused" })).toMatchObject({
      permitted: false,
      basis: [{ act: "SC", provision: "141(4)" }],
    });
    expect(may({ outcome: "refused", ground: "nationality" }).permitted).toBe(false);
    expect(may({ outcome: "refused", ground: "false-data" }).permitted).toBe(true);
  });
});

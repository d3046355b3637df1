import type { Subject } from "@pana/law";
import type { Bodies } from "./bodies.js";
import type { Part } from "./casting.js";
import type { DemonstrationOrganisation } from "./organisations.js";
import { localDate, type Pen, type Wait } from "./pen.js";
import type { Form } from "./targets.js";

/*
 * The paths that files take, act by act, with delays as they are in life: most things in time, some late, some never. The
 * steps and their order are those of B.2 of the digest (RR 5 to 13, 24 to 45; CR; ST4 2 to 19).
 */

/** What a step needs: the pen, who the person is, who is there, and who found the person. */
export interface Scene {
  readonly pen: Pen;
  readonly part: Part;
  readonly bodies: Bodies;
  readonly finder: { readonly body: DemonstrationOrganisation; readonly as: Subject };
}

const MINUTES: Wait = { minutes: [3, 35] };
const SAME_DAY: Wait = { hours: [1, 6] };
const NEXT_WORKING_DAY: Wait = { workingDays: [0, 1] };
/** Later than a term of one working day. */
const SOME_DAYS_LATE: Wait = { workingDays: [3, 8] };

/** What the form of exploitation leaves to be seen: signs, places, and rows of the sheet by block (CR Annex 2). */
const TRACES = {
  sexual: {
    forms: ["sexual"],
    indicators: [
      "sexual-no-choice",
      "sexual-pay-taken",
      "documents-withheld",
      "controlled-by-others",
      "debt",
      "fearful",
      "deceived",
    ],
    places: ["leisure", "home", "online"],
    purpose: ["2"],
    acts: ["10", "13", "16"],
    articles: ["134(2)", "309(2)", "128(2)"],
  },
  labour: {
    forms: ["labour"],
    indicators: [
      "labour-no-pay",
      "labour-no-contract",
      "labour-unlimited-hours",
      "labour-remote",
      "documents-withheld",
      "poor-food",
      "unfit-housing",
    ],
    places: ["farm", "construction", "production", "workplace"],
    purpose: ["3"],
    acts: ["9", "13", "17"],
    articles: ["128(1)", "128(2)", "126(3)(2)"],
  },
  other: {
    forms: ["begging"],
    indicators: [
      "begging-fixed-spot",
      "begging-fear-to-leave",
      "controlled-by-others",
      "no-free-movement",
      "violence",
    ],
    places: ["street", "transport-hub"],
    purpose: ["5"],
    acts: ["11", "15"],
    articles: ["128(1)", "128(2)"],
  },
} as const satisfies Record<Form, unknown>;

const MEANS = ["21", "23", "25", "27"] as const;
const HARM = ["29", "30"] as const;
/** Circumstances of vulnerability (L110 1(9)) that fit most people; minority is added to a child's. */
const CIRCUMSTANCES = ["V01", "V02", "V03", "V12", "V13"] as const;

/** Some of a list, at least one, in its order. */
function some<T>({ random }: Pen, from: readonly T[], most = from.length): T[] {
  const kept = new Set(random.shuffled(from).slice(0, random.whole(1, Math.min(most, from.length))));
  return from.filter((each) => kept.has(each));
}

/** A call or a form of the public, assessed by the trust line, which asks a body to find the person (RR 5). */
export function report({ pen, bodies: { hotline }, finder }: Scene): void {
  const { random } = pen;
  pen.write(
    "report.received",
    hotline,
    "npo",
    {
      channel: random.chance(0.55) ? "call" : "public",
      danger: random.weighted({ now: 2, "not-now": 5, unknown: 3 }),
    },
    { minutes: [0, 0] },
  );
  pen.write(
    "report.assessed",
    hotline,
    "npo",
    { outcome: "open-file", organisations: [finder.body.id] },
    { minutes: [12, 240] },
  );
  pen.write("file.opened", hotline, "npo", {}, { minutes: [0, 1] });
  pen.wait({ hours: [2, 40] });
}

/** RR 5, 6: the person is found by the combination of who, where and how. */
export function detection({ pen, part, finder }: Scene): void {
  const traces = TRACES[part.form];
  const foreign = part.citizenship !== "KZ";
  pen.write(
    "person.detected",
    finder.body,
    finder.as,
    {
      circumstances: [
        ...some(pen, CIRCUMSTANCES, 2),
        ...(part.group === "child" ? ["V04"] : []),
        ...(foreign && pen.random.chance(0.6) ? ["V14"] : []),
      ],
      indicators: some(pen, traces.indicators, 5),
      place: pen.random.pick(traces.places),
      forms: traces.forms,
      way: { self: "self", police: "check" }[part.source as string] ?? "information",
    },
    { minutes: [0, 0] },
  );
  if (pen.random.chance(0.08)) {
    pen.write("ambulance.called", finder.body, finder.as, { need: ["medical"] }, { minutes: [1, 15] });
  }
}

/** RR 7, 13: an adult agrees or refuses; one who refuses gets the information card. */
export function consent({ pen, finder }: Scene, agrees: boolean): void {
  if (agrees) {
    pen.write(
      "consent.given",
      finder.body,
      finder.as,
      {
        scopes: ["referral", "identification", "services"],
        form: pen.random.chance(0.5) ? "oral" : "written",
      },
      { minutes: [10, 60] },
    );
    return;
  }
  pen.write("consent.refused", finder.body, finder.as, { scopes: ["referral"] }, { minutes: [10, 60] });
  if (pen.random.chance(0.85)) {
    pen.write("card.given", finder.body, finder.as, { language: "kk" }, { minutes: [2, 20] });
  }
}

/** RR 9: at once tell one of those who identify, and meet the urgent needs. Now and then it is late, or forgotten. */
export function notice(scene: Scene, safeTransfer: boolean): void {
  const { pen, part, bodies, finder } = scene;
  const child = part.group === "child";
  const told: readonly (readonly [Subject, DemonstrationOrganisation])[] = child
    ? [
        ["guardianship-body", bodies.guardianship],
        ["police", bodies.police],
      ]
    : [
        ["service-provider", bodies.provider],
        ["police", bodies.police],
        ["district-executive", bodies.district],
      ];
  // Where the person cannot be brought to safety, the district must know: RR 12.
  const others = told.filter(
    ([kind]) => kind !== finder.as && (safeTransfer || child || kind === "district-executive"),
  );
  const chosen = others.length === 0 ? [] : some(pen, others, 2);
  if (chosen.length > 0 && !pen.random.chance(0.02)) {
    pen.write(
      "notice.given",
      finder.body,
      finder.as,
      {
        to: chosen.map(([kind]) => kind),
        organisations: chosen.map(([, body]) => body.id),
        channel: pen.random.pick(["call", "message"]),
        safeTransfer,
      },
      MINUTES,
      { chance: 0.1, wait: { hours: [2, 30] } },
    );
  }
  if (pen.random.chance(0.92)) {
    pen.write("needs.met", finder.body, finder.as, { needs: ["health-check", "water", "food"] }, MINUTES);
  }
  if (finder.as !== "police" && !chosen.some(([kind]) => kind === "police") && pen.random.chance(0.9)) {
    pen.write(
      "police.informed",
      finder.body,
      finder.as,
      { form: "depersonalised", organisations: [bodies.police.id] },
      SAME_DAY,
    );
  }
}

/** RR 12, 18: a safe place until identification, three days of 24 hours at most. */
export function safePlace({ pen, part, bodies }: Scene): void {
  const [body, as] =
    part.group === "child"
      ? ([bodies.guardianship, "guardianship-body"] as const)
      : ([bodies.district, "district-executive"] as const);
  pen.write("safe-place.provided", body, as, { provided: ["housing", "food", "transport"] }, SAME_DAY);
  pen.write(
    "safe-place.ended",
    body,
    as,
    { reason: "handed-over" },
    { hours: [18, 68] },
    {
      chance: 0.15,
      wait: { hours: [74, 120] },
    },
  );
}

/** The talk by the sheet (CR; ST4 4-1 to 4-3). */
export function identification(scene: Scene, identified: boolean, oneSided = false): void {
  const { pen, part, bodies, finder } = scene;
  const minor = part.group === "child";
  const [body, as] = oneSided
    ? ([bodies.police, "police"] as const)
    : ([bodies.provider, "service-provider"] as const);
  if (!minor || pen.random.chance(0.5)) {
    pen.write(
      "identification.applied",
      body,
      as,
      { organisations: [body.id], interlocutor: pen.random.pick(["woman", "man", "either"]) },
      SAME_DAY,
    );
  }
  const late = pen.random.chance(0.12);
  pen.wait(late ? SOME_DAYS_LATE : NEXT_WORKING_DAY);
  pen.write(
    "prechecks.confirmed",
    body,
    as,
    {
      safe: true,
      ambulance: false,
      urgentNeeds: false,
      interlocutor: pen.random.pick(["woman", "man", "either"]),
    },
    MINUTES,
  );
  const participants: Subject[] = oneSided
    ? ["police"]
    : minor
      ? ["service-provider", "guardianship-body", "police", "district-executive"]
      : [
          "service-provider",
          "district-executive",
          "police",
          ...(finder.as === "police" ? (["npo"] as const) : []),
        ];
  pen.write(
    "identification.held",
    body,
    as,
    {
      sheet: { minor, at: localDate(pen.at), items: items(scene, identified) },
      participants,
      present: minor ? ["psychologist", "representative"] : ["psychologist", "social-worker"],
    },
    { minutes: [30, 90] },
  );
  if (pen.random.chance(0.95))
    pen.write("rights.explained", body, as, { form: "printed", understood: true }, MINUTES);
  if (!identified) pen.write("card.given", body, as, { language: "kk" }, MINUTES);
}

/** Scored rows of the sheet: five points each; without status, mostly because nothing shows harm. */
function items({ pen, part }: Scene, identified: boolean): Record<string, number> {
  const traces = TRACES[part.form];
  const missing = identified ? null : pen.random.weighted({ harm: 5, means: 2, acts: 1 });
  const blocks: Record<string, readonly string[]> = {
    purpose: traces.purpose,
    acts: some(pen, traces.acts),
    means: some(pen, MEANS, 3),
    harm: some(pen, HARM),
  };
  return Object.fromEntries(
    Object.entries(blocks).flatMap(([block, rows]) =>
      block === missing ? [] : rows.map((row) => [row, 5] as const),
    ),
  );
}

/** RR 39: only the police identified; the person goes to a provider with the papers. */
export function oneSidedReferral({ pen, bodies }: Scene): void {
  pen.write(
    "referral.made",
    bodies.police,
    "police",
    {
      to: ["service-provider"],
      organisations: [bodies.provider.id],
      papers: ["sheet", "application", "report"],
      escort: true,
    },
    NEXT_WORKING_DAY,
    { chance: 0.15, wait: SOME_DAYS_LATE },
  );
  pen.write("referral.accepted", bodies.provider, "service-provider", {}, { hours: [1, 20] });
}

/** CR 10, RR 25, 45: the police recognise the person as injured party; the sheet is not needed then. */
export function injuredParty({ pen, part, bodies }: Scene): void {
  const offences = [pen.random.pick(TRACES[part.form].articles)];
  pen.write("proceedings.opened", bodies.police, "police", { offences }, { workingDays: [1, 3] });
  pen.write(
    "injured-party.recognised",
    bodies.police,
    "police",
    { offences, organisations: [bodies.provider.id] },
    { workingDays: [1, 10] },
  );
  pen.write(
    "rights.explained",
    bodies.police,
    "police",
    { form: "printed", understood: true },
    { minutes: [10, 60] },
  );
  pen.write(
    "services.applied",
    bodies.provider,
    "service-provider",
    { organisations: [bodies.provider.id], applicant: "person" },
    NEXT_WORKING_DAY,
  );
}

/** ST4 4-4 to 9: papers, decision, sending, contract. False where the district decides against it. */
export function decision({ pen, part, bodies }: Scene, papers: readonly string[]): boolean {
  const [body, as] =
    part.group === "child"
      ? ([bodies.guardianship, "guardianship-body"] as const)
      : ([bodies.district, "district-executive"] as const);
  pen.write(
    "papers.sent",
    bodies.provider,
    "service-provider",
    { to: [as], organisations: [body.id], papers },
    NEXT_WORKING_DAY,
    {
      chance: 0.12,
      wait: SOME_DAYS_LATE,
    },
  );
  const granted = pen.random.chance(0.96);
  pen.write(
    "services.decided",
    body,
    as,
    granted
      ? { outcome: "granted", ground: "cruel-treatment" }
      : { outcome: "refused", ground: "contraindications" },
    { workingDays: [1, 3] },
    { chance: 0.14, wait: { workingDays: [5, 12] } },
  );
  pen.write(
    "decision.sent",
    body,
    as,
    { to: ["service-provider"], organisations: [bodies.provider.id] },
    NEXT_WORKING_DAY,
    {
      chance: 0.1,
      wait: SOME_DAYS_LATE,
    },
  );
  return granted;
}

const SERVICES = [
  "shelter",
  "meals",
  "clothing-hygiene",
  "first-examination",
  "legal-advice",
  "identity-documents",
  "benefits",
  "free-care",
  "skills",
  "vocational-guidance",
] as const;

/** ST4 8 to 19, RR 43: the contract, the services, the end, and what comes after it. */
export function stay({ pen, part, bodies }: Scene): void {
  const { random } = pen;
  const [body, as] = [bodies.provider, "service-provider"] as const;
  const months = random.whole(2, 6);
  pen.wait(random.chance(0.1) ? SOME_DAYS_LATE : NEXT_WORKING_DAY);
  const start = pen.at;
  pen.write(
    "contract.concluded",
    body,
    as,
    { from: localDate(start), months, ground: "decision" },
    { minutes: [0, 0] },
  );
  if (random.chance(0.9)) {
    const criteria = some(pen, ["life-activity", "maladaptation", "deprivation", "environment"], 2);
    pen.write("needs.assessed", body, as, { criteria, took: true }, { workingDays: [0, 2] });
  }
  const services = some(pen, SERVICES);
  pen.write("plan.made", body, as, { services }, { workingDays: [1, 5] });
  const cooperates = random.chance(0.6);
  pen.write("service.delivered", body, as, { services: some(pen, services, 4) }, { days: [1, 5] });
  if (part.group !== "child") {
    pen.write("cooperation.decided", body, as, { cooperates }, { days: [1, 6] });
    if (!cooperates && random.chance(0.92)) {
      pen.write(
        "police.informed",
        body,
        as,
        { form: "depersonalised", organisations: [bodies.police.id] },
        { workingDays: [1, 3] },
        {
          chance: 0.15,
          wait: { workingDays: [5, 9] },
        },
      );
    }
  }
  const leaves = start + (months * 30 - random.whole(2, 25)) * 86_400_000;
  while (pen.at + 12 * 86_400_000 < leaves && !pen.ended) {
    pen.write("service.delivered", body, as, { services: some(pen, services, 4) }, { days: [9, 30] });
  }
  if (pen.ended) return;
  pen.at = Math.max(pen.at, leaves);
  if (random.chance(0.05)) pen.wait({ days: [26, 60] });
  pen.write(
    "discharged",
    body,
    as,
    { ground: random.pick(["request", "housing-and-means", "early-fulfilment", "moved"]) },
    { days: [0, 2] },
  );
  if (random.chance(0.88)) {
    pen.write(
      "follow-up.referred",
      body,
      as,
      { where: ["family-support-centre", "employment"] },
      { days: [0, 4] },
    );
    if (random.chance(0.6)) {
      pen.write(
        "follow-up.held",
        bodies.district,
        "district-executive",
        { state: random.pick(["safe", "needs-help", "no-contact"]) },
        { days: [20, 60] },
      );
    }
  }
}

/** Most files are closed some time after the stay; nothing but a note may follow. */
export function closing({ pen, bodies }: Scene): void {
  if (pen.random.chance(0.7)) {
    pen.write(
      "file.closed",
      bodies.provider,
      "service-provider",
      { reason: "help-complete" },
      { days: [5, 30] },
    );
  }
}

/** RR 34, 35; CR 11: a person to whom the status was not assigned appeals. */
export function appeal({ pen, bodies }: Scene): void {
  const held = pen.acts.findLast(({ kind }) => kind === "identification.held");
  if (!held) return;
  pen.write(
    "appeal.filed",
    bodies.provider,
    "service-provider",
    { against: held.id, to: "district-executive" },
    { days: [3, 25] },
  );
  pen.write(
    "appeal.decided",
    bodies.district,
    "district-executive",
    { outcome: pen.random.pick(["rejected", "upheld", "returned"]) },
    { workingDays: [5, 15] },
  );
}

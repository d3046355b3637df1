import { duty, form, right } from "../common/asking.js";
import { provisionsOf } from "../common/provisions.js";
import { SUBJECT_TITLES } from "../common/subjects.js";
import { CORRECTED, NOT_COMPETENT_REASON, STATUS_TITLES, WITHDRAWN } from "../common/titles.js";
import { type ActKind, type Asked, type Jurisdiction, type Reading, text } from "../index.js";

/*
 * A country that does not exist, so that the engine is seen to know none: its week has six working days, its clocks run
 * on Chatham time, and its law is about lost umbrellas. Small, but with something in every table.
 */
export const t = (words: string) => text(words, words, words);

const PROVISIONS = provisionsOf(
  "UA",
  [{ edition: "first", validFrom: "2026-01-01", validTo: null, mark: "V" }],
  {
    "UA 1": t("A lost umbrella is looked for within two working days"),
    "UA 2": t("Who claims an umbrella says what is engraved on it"),
    "UA 3": t("Who has lost an umbrella is lent another while it rains"),
    "UA 4": t("The loan ends with the find"),
    "UA 5": t("An umbrella found bears a label"),
    "UA 6": t("How lost an umbrella is, in points"),
    "UA 7": t("An umbrella is what keeps rain off"),
  },
);
type Provision = keyof typeof PROVISIONS;

const ACT_KINDS = {
  "umbrella.lost": {
    track: "file",
    title: t("Report a loss"),
    did: t("An umbrella was lost"),
    help: t("Anyone may report it."),
    actors: ["public"],
    basis: ["UA 1"],
    fields: {
      colour: {
        type: "choice",
        title: t("Colour"),
        choices: [
          { value: "black", title: t("Black") },
          { value: "dotted", title: t("Dotted") },
        ],
      },
    },
  },
  "umbrella.lent": {
    track: "file",
    title: t("Lend one"),
    did: t("One was lent"),
    help: t("At the weather office."),
    actors: ["social-ministry", "npo"],
    basis: ["UA 3"],
    fields: { until: { type: "date", title: t("Until") } },
  },
  "umbrella.weighed": {
    track: "file",
    title: t("Score the loss"),
    did: t("The loss was scored"),
    help: t("By the sheet."),
    actors: ["police"],
    basis: ["UA 6"],
    fields: { sheet: { type: "sheet", required: true, title: t("Sheet") } },
  },
  "umbrella.found": {
    track: "file",
    title: t("Report a find"),
    did: t("The umbrella was found"),
    help: t("With its label."),
    actors: ["police"],
    basis: ["UA 1", "UA 5"],
    fields: { loss: { type: "act", kinds: ["umbrella.lost"], title: t("Which loss") } },
  },
  "umbrella.claimed": {
    track: "file",
    title: t("Claim it"),
    did: t("The umbrella was claimed"),
    help: t("Say what is engraved."),
    actors: ["public"],
    basis: ["UA 2"],
    fields: { engraving: { type: "text", maxLength: 40, required: true, title: t("Engraving") } },
  },
  corrected: {
    track: "file",
    title: t("Correct"),
    did: t("Corrected"),
    help: t("Nothing is overwritten."),
    actors: ["police"],
    basis: ["UA 7"],
    fields: { act: { type: "act", required: true, title: t("Which act") } },
  },
  withdrawn: {
    track: "file",
    title: t("Withdraw"),
    did: t("Withdrawn"),
    help: t("It stays in the list."),
    actors: ["police"],
    basis: ["UA 7"],
    fields: { act: { type: "act", required: true, title: t("Which act") } },
  },
} as const satisfies Readonly<Record<string, ActKind<Provision>>>;

const LOSS = { blocks: { purpose: 1, acts: 1, means: null, harm: null }, total: 3 } as const;
const loanUntil = (reading: Reading): string | null => {
  const until = reading.last("umbrella.lent")?.data.until;
  return typeof until === "string" ? until : null;
};
const isLost = (reading: Reading) => {
  const lost = reading.by("lost");
  return { result: lost !== null, because: lost === null ? [] : [{ act: lost.id, text: t("It was lost") }] };
};

export const umbrellia: Jurisdiction<Provision, "lost" | "claimed" | "lent" | "found" | "never"> = {
  id: "umbrellia",
  title: t("Umbrellia"),
  country: "QU",
  calendar: {
    zone: "Pacific/Chatham",
    weekend: [7],
    holidays: [{ date: "04-01", title: t("Day of Rain"), moves: true }],
    years: { 2026: { mark: "V", source: "invented", off: [], swaps: [] } },
    byRuleOnly: t("No almanac was printed for this year."),
  },
  normativeActs: { UA: { short: "UA", title: t("Umbrella Act"), address: null } },
  provisions: PROVISIONS,
  actKinds: ACT_KINDS,
  subjects: { ...SUBJECT_TITLES, police: t("Umbrella police"), "social-ministry": t("Weather office") },
  switches: {
    "loan-hours": {
      conflict: null,
      title: t("How many hours the weather office has to lend an umbrella"),
      why: t("The Act says only: before it rains."),
      values: { min: 1, max: 48 },
      default: 6,
      basis: ["UA 3"],
    },
  },
  minority: { ofAge: 15, presumed: [], established: [] },
  corrections: {
    corrected: { kind: "corrected", reason: CORRECTED, basis: ["UA 7"] },
    withdrawn: { kind: "withdrawn", reason: WITHDRAWN, basis: ["UA 7"] },
  },
  standings: {
    lost: { set: [{ kind: "umbrella.lost" }], cleared: [{ kind: "umbrella.found" }] },
    claimed: { set: [{ kind: "umbrella.claimed" }] },
    lent: { set: [{ kind: "umbrella.lent" }], cleared: [{ kind: "umbrella.found" }] },
    found: { set: [{ kind: "umbrella.found" }], cleared: [{ kind: "umbrella.lost" }] },
    never: { set: [] },
  },
  rules: [
    {
      id: "search",
      term: "U1",
      title: t("Look for the umbrella"),
      duty: "umbrella.found",
      bearer: [{ kind: "police" }],
      to: ["public"],
      within: { in: "working-days", count: 2 },
      arises: [{ kind: "umbrella.lost" }],
      met: [{ kind: "umbrella.found" }],
      lapses: [{ when: "claimed", reason: t("It was never lost"), basis: ["UA 2"] }],
      basis: ["UA 1"],
      minors: { within: { in: "working-days", count: 1 } },
    },
    {
      id: "lend",
      term: "U2",
      title: t("Lend an umbrella"),
      duty: "umbrella.lent",
      bearer: [{ kind: "social-ministry" }],
      to: ["public"],
      within: (switches) => ({ in: "hours", count: Number(switches["loan-hours"]) }),
      arises: [{ kind: "umbrella.lost", if: ({ data }) => data.colour !== "black" }],
      met: [{ kind: "umbrella.lent" }],
      lapses: [],
      basis: ["UA 3"],
    },
  ],
  requirements: [
    { of: ["umbrella.found"], needs: "lost", basis: ["UA 1"], reason: t("None is missing") },
    {
      of: ["umbrella.lent"],
      bars: "lent",
      basis: ["UA 3"],
      reason: t("One has been lent already"),
      warns: true,
    },
    {
      of: ["umbrella.claimed"],
      holds: ({ data }) => data === undefined || String(data.engraving).trim() !== "",
      basis: ["UA 2"],
      reason: t("Say what is engraved on it"),
    },
  ],
  notCompetent: [
    {
      of: ["umbrella.found"],
      by: ["court"],
      basis: ["UA 1"],
      reason: t("A court finds facts, not umbrellas"),
    },
  ],
  notCompetentReason: NOT_COMPETENT_REASON,
  statuses: [
    { status: "reported", rank: 0, by: [{ kind: "umbrella.lost" }] },
    { status: "in-services", rank: 10, by: [{ kind: "umbrella.lent" }] },
  ],
  statusTitles: STATUS_TITLES,
  factStandings: {
    consents: { referral: "never", identification: "never", services: "never", sharing: "never" },
    helpRefused: "never",
    identified: "claimed",
    notAssigned: "never",
    injuredParty: "never",
    cooperates: "never",
    notCooperates: "never",
    openProceedings: "never",
    inServices: "lent",
    closed: "found",
  },
  runningTerms: [
    (reading) => {
      const by = reading.by("lent");
      const until = loanUntil(reading);
      if (by === null || until === null) return null;
      return { term: "U3", title: t("Loan"), from: by.at, until, because: [by.id], basis: ["UA 4"] };
    },
  ],
  fileWarnings: [{ if: ({ all }) => all("umbrella.lost").length > 1, text: t("Lost more than once") }],
  scale: {
    editions: [
      {
        edition: "UA first",
        validFrom: "2026-01-01",
        validTo: null,
        mark: "V",
        items: [
          { row: "1", block: "purpose", title: t("It was needed") },
          { row: "2", block: "acts", title: t("It was put down somewhere") },
        ],
        limit: 5,
        adult: LOSS,
        minor: LOSS,
        basis: ["UA 6"],
      },
    ],
    blockTitles: { purpose: t("Need"), acts: t("Doing"), means: t("Wind"), harm: t("Wetness") },
    assigned: t("Lost"),
    notAssigned: t("Mislaid, by the sheet"),
    onlyHarmMissing: t("Lost, but dry"),
    beforeFirstEdition: t("Before the Act"),
    unread: t("The sheet was not read"),
    appealBasis: ["UA 2"],
  },
  screening: null,
  classification: {
    results: {
      palermo: { title: t("By common sense"), basis: ["UA 7"], of: isLost },
      nationalLaw: { title: t("By the Act"), basis: ["UA 1"], of: isLost },
      nationalScale: {
        title: t("By the sheet"),
        basis: ["UA 6"],
        of: ({ last }) => ({ result: last("umbrella.weighed") === null ? null : true, because: [] }),
      },
      criminalStatus: {
        title: t("By the court"),
        basis: ["UA 7"],
        of: () => ({ result: null, because: [] }),
      },
    },
    appeal: t("Ask for another sheet"),
    appealBasis: ["UA 6"],
  },
  rights: [
    {
      right: "UA 3",
      title: t("To borrow an umbrella"),
      basis: ["UA 3", "UA 4"],
      state: (reading) => {
        const by = reading.by("lost");
        return by === null
          ? { open: false, because: [{ text: t("Nothing is lost") }] }
          : { open: true, from: by.at, because: [{ act: by.id, text: t("It was lost") }] };
      },
    },
  ],
  papers: {
    label: {
      title: t("Label"),
      form: t("Annex to the Act"),
      help: t("Tied to the handle"),
      basis: ["UA 5"],
      with: ["umbrella.found"],
      blocks: [{ type: "lines", lines: [{ title: t("File"), from: "file-number" }] }],
    },
  },
  retention: {
    years: 1,
    minorsUntilAge: 15,
    bars: ["lost"],
    basis: ["UA 4"],
    note: t("One year after the find"),
  },
  numbered: ({ provision }) => t(`Art. ${provision}`),
  unverified: [{ id: "hats", what: t("Whether a hat is an umbrella was not read") }],
};

export const ASKED_OF_UMBRELLIA: Readonly<Record<Provision, Asked>> = {
  "UA 1": duty(["police"]),
  "UA 2": { norm: "condition", of: ["public"] },
  "UA 3": right(["social-ministry"]),
  "UA 4": right(["social-ministry"]),
  "UA 5": form(["police"]),
  "UA 6": form(["police"]),
  "UA 7": { norm: "definition", of: [] },
};

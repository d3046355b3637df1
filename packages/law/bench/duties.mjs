/*
 * Files per second of `duties` on files of 20 acts, on one core, beside a baseline of the same run: parsing the same
 * files from JSON, which any program that answers must do at least. Machines differ; the ratio says more than the number. Where other work shares the core, seconds of the
 * clock count that work too; seconds of the processor do not.
 */
import { compile, duties, facts, permitsAll } from "@pana/law";
import { kz } from "@pana/law/kz";
import { Temporal } from "temporal-polyfill";

const FILES = 500;
const SECONDS = 2;
const ROUNDS = 3;

const clinic = { kind: "health-organisation", organisation: "clinic", region: "KZ-75" };
const district = { kind: "district-executive", organisation: "district", region: "KZ-75" };
const shelter = { kind: "service-provider", organisation: "shelter", region: "KZ-75" };
const police = { kind: "police", organisation: "police", region: "KZ-75" };

const SHEET = { minor: false, at: "2026-03-03", items: { 3: 5, 9: 5, 16: 5, 23: 5, 27: 5, 30: 5 } };
const SCOPES = ["referral", "identification", "services"];

/** One adult's way, act by act: hours after the first, who, what. */
const WAY = [
  [0, police, "report.received", { channel: "call" }],
  [1, police, "file.opened", {}],
  [5, clinic, "person.detected", { circumstances: ["V12"], indicators: ["debt"] }],
  [5.2, clinic, "consent.given", { scopes: SCOPES }],
  [
    5.5,
    clinic,
    "notice.given",
    { to: ["district-executive"], organisations: ["district"], safeTransfer: false },
  ],
  [6, clinic, "needs.met", {}],
  [8, district, "safe-place.provided", {}],
  [24, shelter, "identification.applied", {}],
  [30, shelter, "prechecks.confirmed", { safe: true, ambulance: false, urgentNeeds: false }],
  [
    31,
    shelter,
    "identification.held",
    { sheet: SHEET, participants: ["police", "district-executive", "service-provider"] },
  ],
  [32, shelter, "rights.explained", { form: "printed" }],
  [
    48,
    shelter,
    "papers.sent",
    { to: ["district-executive"], organisations: ["district"], papers: ["sheet", "application"] },
  ],
  [110, district, "services.decided", { outcome: "granted" }],
  [120, district, "decision.sent", { to: ["service-provider"], organisations: ["shelter"] }],
  [140, shelter, "contract.concluded", { months: 6 }],
  [160, shelter, "plan.made", {}],
  [200, shelter, "service.delivered", { services: ["meals"] }],
  [260, shelter, "cooperation.decided", { cooperates: false }],
  [300, shelter, "police.informed", { form: "depersonalised" }],
  [3000, shelter, "discharged", { ground: "request" }],
];

const start = Temporal.Instant.from("2025-01-06T04:00:00Z");
const files = Array.from({ length: FILES }, (_, n) => ({
  jurisdiction: "kz",
  person: { born: "1995-04-01", sex: "female", citizenship: [n % 3 === 0 ? "UZ" : "KZ"] },
  acts: WAY.map(([hours, by, kind, data], i) => ({
    id: `${n}-${i}`,
    kind,
    at: start
      .add({ minutes: Math.round(hours * 60) + n * 977 })
      .toZonedDateTimeISO("Asia/Almaty")
      .toString({ timeZoneName: "never" }),
    by,
    data,
  })),
}));
const texts = files.map((file) => JSON.stringify(file));
const now = "2026-11-20T12:00:00+05:00";
const law = compile(kz);

const count = (number) => Math.round(number).toLocaleString("en").padStart(9);

let kept = 0;
/** The best of some rounds, in files per second of the clock and of the processor: the others had to share the core. */
function rate(work) {
  const best = { clock: 0, processor: 0 };
  for (let round = 0; round <= ROUNDS; round++) {
    const begin = performance.now();
    const before = process.cpuUsage();
    let done = 0;
    while (performance.now() - begin < SECONDS * 1000) {
      for (let i = 0; i < FILES; i++) kept += work(i);
      done += FILES;
    }
    // The first round warms up.
    if (round === 0) continue;
    const { user, system } = process.cpuUsage(before);
    best.clock = Math.max(best.clock, done / ((performance.now() - begin) / 1000));
    best.processor = Math.max(best.processor, done / ((user + system) / 1e6));
  }
  return best;
}

const base = rate((i) => JSON.parse(texts[i]).acts.length);
const rows = [
  ["JSON.parse of the file (baseline)", base],
  ["duties", rate((i) => duties(law, files[i], now).length)],
  ["facts", rate((i) => facts(law, files[i]).terms.length)],
  [
    "permits, all kinds of act",
    rate(
      (i) =>
        Object.keys(permitsAll(law, files[i], { kind: "service-provider", organisation: "shelter" }, now))
          .length,
    ),
  ],
];
const owed = files.reduce((sum, file) => sum + duties(law, file, now).length, 0) / FILES;
process.stdout.write(
  `files of ${WAY.length} acts, ${owed.toFixed(1)} duties each; one core, Node ${process.version}\n`,
);
for (const [name, perSecond] of rows)
  process.stdout.write(
    `${name.padEnd(36)} ${count(perSecond.clock)} files/s ${count(perSecond.processor)} per second of the processor   ${(perSecond.processor / base.processor).toFixed(2)} of the baseline\n`,
  );
if (kept === 0) process.exitCode = 1;

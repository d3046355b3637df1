import type { Act, CaseFile, Person } from "../model/act.js";
import type { Facts, Status } from "../model/answers.js";
import type { FactStandings, Reading, Seen, StatusRule } from "../model/jurisdiction.js";
import type { Law } from "./compile.js";
import { order } from "./order.js";
import { read } from "./read.js";
import { Scene } from "./scene.js";
import { citation } from "./tables.js";

/** What a file tells: status, track, consents, running terms. It reads no clock: it speaks of the last act. */
export function facts(law: Law, file: CaseFile): Facts {
  const { jurisdiction } = law;
  const reading = read(law, file);
  const { status, by } = statusOf(law, file);
  const named = jurisdiction.factStandings;
  const stands = (pick: (names: FactStandings) => string): boolean =>
    named !== null && reading.stands(pick(named));
  const decided = stands(({ identified }) => identified)
    ? true
    : stands(({ notAssigned }) => notAssigned)
      ? false
      : null;
  return {
    track: isWork(law, file) ? "work" : reading.minor ? "minor" : "adult",
    minority: reading.minority,
    status,
    statusTitle: jurisdiction.statusTitles[status],
    statusBy: by?.id ?? null,
    statusSince: by ? law.clock.zone.print(reading.at(by)) : null,
    consents: consentsOf(named, reading),
    helpRefused: stands(({ helpRefused }) => helpRefused),
    identified: decided,
    identifiedBy:
      named === null || decided === null
        ? null
        : (reading.by(decided ? named.identified : named.notAssigned)?.id ?? null),
    injuredParty: stands(({ injuredParty }) => injuredParty),
    foreign: isForeign(file.person, jurisdiction.country),
    cooperates: stands(({ cooperates }) => cooperates)
      ? true
      : stands(({ notCooperates }) => notCooperates)
        ? false
        : null,
    openProceedings: stands(({ openProceedings }) => openProceedings),
    inServices: stands(({ inServices }) => inServices),
    closed: stands(({ closed }) => closed),
    terms: jurisdiction.runningTerms.flatMap((termOf) => {
      const term = termOf(reading);
      return term ? [{ ...term, basis: term.basis.map((key) => citation(jurisdiction, key)) }] : [];
    }),
    warnings: jurisdiction.fileWarnings.filter((warning) => warning.if(reading)).map(({ text }) => text),
  };
}

/** Whether a file is about the work of bodies: some act in it is, and none is about a person. */
export function isWork({ jurisdiction }: Pick<Law, "jurisdiction">, { acts }: CaseFile): boolean {
  let work = false;
  for (const { kind } of acts) {
    const about = jurisdiction.actKinds[kind]?.about;
    if (about === undefined) return false;
    work ||= about === "work";
  }
  return work;
}

/** Null where the citizenship is not known; a stateless person is foreign in the sense of the law. */
export function isForeign(person: Person | undefined, country: string): boolean | null {
  return person?.citizenship === undefined ? null : !person.citizenship.includes(country);
}

function consentsOf(named: FactStandings | null, reading: Reading): Facts["consents"] {
  const consent = (scope: keyof Facts["consents"]) => {
    const by = named === null ? null : reading.by(named.consents[scope]);
    return { given: by !== null, act: by?.id ?? null };
  };
  return {
    referral: consent("referral"),
    identification: consent("identification"),
    services: consent("services"),
    sharing: consent("sharing"),
  };
}

/** The status that the acts lead to, and the act that did; a closed file has the status of its closing. */
function statusOf(law: Law, file: CaseFile): { readonly status: Status; readonly by: Act | null } {
  const { acts, moments, endedBy } = order(law, file, Number.POSITIVE_INFINITY);
  const closed = law.jurisdiction.factStandings?.closed;
  const scene = new Scene(law);
  scene.begin(file.person);
  let here: { readonly rule: StatusRule; readonly by: Act } | null = null;
  acts.forEach((act, place) => {
    const table = law.tables.kinds.get(act.kind);
    if (endedBy?.[place] || !table) return;
    scene.turnTo(law.clock.zone.dayAt(moments[place]!));
    scene.take(act, place, table);
    for (const rule of law.jurisdiction.statuses)
      if (leads(rule, act, scene) && (here === null || rule.resets || rule.rank >= here.rule.rank))
        here = { rule, by: act };
  });
  if (closed !== undefined && scene.stands(closed))
    return { status: "closed", by: acts[scene.since[law.tables.standings.get(closed)!]!] ?? null };
  const found = here as { readonly rule: StatusRule; readonly by: Act } | null;
  return { status: found?.rule.status ?? "reported", by: found?.by ?? null };
}

const leads = (rule: StatusRule, act: Act, seen: Seen): boolean =>
  rule.by.some((when) => when.kind === act.kind && (when.if === undefined || when.if(act, seen)));

import type { Actor, CaseFile } from "../model/act.js";
import type { Permission } from "../model/answers.js";
import type { Attempt, Reading, Requirement } from "../model/jurisdiction.js";
import type { Subject } from "../model/subject.js";
import type { Text } from "../model/text.js";
import type { Law } from "./compile.js";
import { momentFrom } from "./duties.js";
import { read } from "./read.js";
import { citation, erasOf } from "./tables.js";

/** An act kind that the jurisdiction does not have: a fault of input, not a refusal. */
export class UnknownActKind extends RangeError {}

/**
 * May this body perform this act now; if not, why not, with the provision.
 * @param at RFC 3339: the file is read as it stood then
 * @param data what the act would say; without it only what does not depend on it is judged
 * @throws UnknownActKind where the jurisdiction has no such act kind; RangeError where `at` is no moment
 */
export function permits(
  law: Law,
  file: CaseFile,
  actor: Actor,
  kind: string,
  at: string,
  data?: Readonly<Record<string, unknown>>,
): Permission {
  const moment = momentFrom(at, "at");
  return judge(law, read(law, file, moment), actor, kind, moment, data);
}

/** The same for every act kind of the jurisdiction, reading the file once. */
export function permitsAll(
  law: Law,
  file: CaseFile,
  actor: Actor,
  at: string,
): Readonly<Record<string, Permission>> {
  const moment = momentFrom(at, "at");
  const reading = read(law, file, moment);
  return Object.fromEntries(
    Object.keys(law.jurisdiction.actKinds).map((kind) => [
      kind,
      judge(law, reading, actor, kind, moment, undefined),
    ]),
  );
}

function judge(
  law: Law,
  reading: Reading,
  actor: Actor,
  kind: string,
  moment: number,
  data: Attempt["data"],
): Permission {
  const { jurisdiction } = law;
  const own = Object.hasOwn(jurisdiction.actKinds, kind) ? jurisdiction.actKinds[kind] : undefined;
  if (!own) throw new UnknownActKind(`${jurisdiction.id} has no act kind ${kind}`);
  const cite = (keys: readonly string[]) => keys.map((key) => citation(jurisdiction, key));
  if (!own.actors.includes(actor.kind)) {
    const special = jurisdiction.notCompetent.find(
      ({ of, by }) => of.includes(kind) && by.includes(actor.kind),
    );
    return {
      permitted: false,
      basis: cite(special?.basis ?? own.basis),
      reason: special?.reason ?? notCompetentText(law, own.actors),
      warnings: [],
    };
  }
  const attempt: Attempt = { ...reading, actor, kind, data, moment };
  const day = law.clock.zone.dayAt(moment);
  const failing = requirementsOf(law, kind).filter(
    ({ requirement, inForce }) => inForce(day) && fails(requirement, attempt),
  );
  const warnings = failing
    .filter(({ requirement }) => requirement.warns)
    .map(({ requirement }) => said(requirement, attempt));
  const refusal = failing.find(({ requirement }) => !requirement.warns)?.requirement;
  return refusal
    ? { permitted: false, basis: cite(refusal.basis), reason: said(refusal, attempt), warnings }
    : { permitted: true, basis: cite(own.basis), reason: null, warnings };
}

function fails({ by, if: applies, needs, bars, holds }: Requirement, attempt: Attempt): boolean {
  if (by && !by.includes(attempt.actor.kind)) return false;
  if (applies && !applies(attempt)) return false;
  if (needs !== undefined && !attempt.stands(needs)) return true;
  if (bars !== undefined && attempt.stands(bars)) return true;
  return holds ? !holds(attempt) : false;
}

const said = ({ reason }: Requirement, attempt: Attempt): Text =>
  typeof reason === "function" ? reason(attempt) : reason;

interface Dated {
  readonly requirement: Requirement;
  /** An act is judged by what was in force on its day. */
  readonly inForce: (day: number) => boolean;
}
const byKind = new WeakMap<Law, Map<string, readonly Dated[]>>();

function requirementsOf(law: Law, kind: string): readonly Dated[] {
  let kinds = byKind.get(law);
  if (!kinds) {
    kinds = new Map();
    byKind.set(law, kinds);
  }
  let found = kinds.get(kind);
  if (!found) {
    found = law.jurisdiction.requirements
      .filter(({ of }) => of.includes(kind))
      .map((requirement) => {
        const eras = erasOf(law.jurisdiction, requirement.basis.slice(0, 1));
        return {
          requirement,
          inForce: (day: number) => eras.some(({ from, to }) => from <= day && day <= to),
        };
      });
    kinds.set(kind, found);
  }
  return found;
}

function notCompetentText({ jurisdiction }: Law, actors: readonly Subject[]): Text {
  const fill = (language: keyof Text) =>
    jurisdiction.notCompetentReason[language].replace(
      "{bodies}",
      actors.map((kind) => jurisdiction.subjects[kind][language]).join(", "),
    );
  return { kk: fill("kk"), ru: fill("ru"), en: fill("en") };
}

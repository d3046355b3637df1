import type { Law } from "../engine/compile.js";
import type { Act, CaseFile } from "../model/act.js";
import type { Permission } from "../model/answers.js";
import { SUBJECTS } from "../model/subject.js";
import { DAY, parseMoment } from "../time/moment.js";
import { type Chance, pick, whole } from "./chance.js";
import { organisationOf } from "./data.js";
import { attempt, lawfulFile, type Wanted } from "./lawful.js";

/** A file that was lawful up to its last act, which fits the schema and which the law refuses. */
export interface Unlawful {
  readonly file: CaseFile;
  readonly refused: Act;
  readonly refusal: Permission & { readonly permitted: false };
}

const TRIES = 500;

/**
 * A file whose last act is not permitted: half of the time by a body without competence, half of the time by a
 * competent one for which the file lacks, or bars, something.
 * @throws RangeError where the jurisdiction refuses nothing
 */
export function unlawfulFile(law: Law, chance: Chance, wanted: Wanted = {}): Unlawful {
  const { actKinds } = law.jurisdiction;
  const lawful = lawfulFile(law, chance, { ...wanted, acts: whole(chance, 0, (wanted.acts ?? 20) - 1) });
  const last = lawful.acts.at(-1);
  const at = (last ? parseMoment(last.at) : parseMoment(wanted.from ?? "2025-06-02T09:00:00Z")) + DAY;
  const competent = chance() < 0.5;
  for (let tries = 0; tries < TRIES; tries++) {
    const kind = pick(chance, Object.keys(actKinds));
    const { actors } = actKinds[kind]!;
    const bodies = competent ? actors : SUBJECTS.filter((subject) => !actors.includes(subject));
    if (bodies.length === 0) continue;
    const body = pick(chance, bodies);
    const by = { kind: body, organisation: organisationOf(body, chance) };
    const made = attempt(law, lawful, by, kind, at, [], chance);
    if (made === null || made.answer.permitted) continue;
    return {
      file: { ...lawful, acts: [...lawful.acts, made.act] },
      refused: made.act,
      refusal: made.answer,
    };
  }
  throw new RangeError(`${law.jurisdiction.id} refuses none of ${TRIES} acts`);
}

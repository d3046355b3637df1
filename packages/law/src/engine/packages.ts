import type { Package, PackageRules } from "../model/access.js";
import type { Act, CaseFile } from "../model/act.js";
import type { Reading } from "../model/jurisdiction.js";
import { endOfOffer } from "../time/term.js";
import type { Law } from "./compile.js";
import { momentFrom } from "./duties.js";
import { read } from "./read.js";

/**
 * What each referral of a file sends: its acts as they were when it was sent, with later corrections of them, and nothing else
 * of the file. A referral that was withdrawn as an act sends nothing.
 * @param now RFC 3339; the file is read as it stood then
 * @throws RangeError where `now` is not RFC 3339
 */
export function packages(law: Law, file: CaseFile, now: string): readonly Package[] {
  const rules = law.jurisdiction.access?.package;
  if (!rules) return [];
  const reading = read(law, file, momentFrom(now, "now"));
  return reading.acts
    .filter(({ kind }) => kind === rules.sent)
    .map((referral) => {
      const contents = contentsOf(rules, referral);
      const lots = contents.map((lot) => rules.lots[lot]!);
      return {
        referral,
        contents,
        acts: withCorrections(law, file, [
          ...sentWith(reading, referral, new Set(lots.flatMap(({ kinds }) => kinds))),
          referral.id,
        ]),
        parts: [...new Set(lots.flatMap(({ parts }) => parts))],
        until: law.clock.zone.print(endOfOffer(referral.data, reading.at(referral), rules.ends, law.clock)),
        endedBy: endedBy(rules, reading, referral),
        answers: answersTo(law, reading, referral),
      };
    });
}

/** The lots that a referral says go along, in the order of the rules. */
function contentsOf({ contents, lots }: PackageRules, { data }: Act): readonly string[] {
  const chosen = data[contents];
  return Array.isArray(chosen) ? Object.keys(lots).filter((lot) => chosen.includes(lot)) : [];
}

/** What had happened by then and belongs to the lots. */
const sentWith = (reading: Reading, referral: Act, kinds: ReadonlySet<string>): readonly string[] =>
  reading.acts
    .filter((act) => kinds.has(act.kind) && reading.at(act) <= reading.at(referral))
    .map(({ id }) => id);

/** With whatever corrects or withdraws one of them: else the receiving body would go by what is known to be wrong. */
function withCorrections({ tables }: Law, { acts }: CaseFile, ids: readonly string[]): readonly string[] {
  const going = new Set(ids);
  for (const { id, kind, data } of acts)
    if (tables.kinds.get(kind)?.corrects && going.has(String(data.act))) going.add(id);
  return acts.filter(({ id }) => going.has(id)).map(({ id }) => id);
}

/** The first of the standings that close it which came about since it was sent and still holds. */
function endedBy({ endedBy: standings }: PackageRules, reading: Reading, referral: Act): Act | null {
  const ending = standings
    .map((standing) => reading.by(standing))
    .filter((act): act is Act => act !== null && reading.at(act) >= reading.at(referral));
  return ending.reduce<Act | null>(
    (first, act) => (first === null || reading.at(act) < reading.at(first) ? act : first),
    null,
  );
}

/** Answers that name it, or name none and come after it. */
function answersTo({ jurisdiction: { access } }: Law, reading: Reading, referral: Act): Package["answers"] {
  const { accepted, declined } = access!.answers;
  return reading.acts
    .filter(
      (act) =>
        (accepted.includes(act.kind) || declined.includes(act.kind)) &&
        (act.data.referral === undefined
          ? reading.at(act) >= reading.at(referral)
          : act.data.referral === referral.id),
    )
    .map((act) => ({ act, accepted: accepted.includes(act.kind) }));
}

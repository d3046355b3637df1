import type { Act, Person } from "@pana/law";
import type { Bodies } from "./bodies.js";
import type { Part } from "./casting.js";
import * as path from "./paths.js";
import { Pen } from "./pen.js";
import type { Randomness } from "./randomness.js";

/** A file as the demonstration loads it: the person and the acts, in the order of time. */
export interface Story {
  readonly region: string;
  readonly person: Person;
  readonly acts: readonly Act[];
}

/** A child's age is known, as a rule; where the file could tell nothing, minority would be presumed. */
const personOf = ({ born, sex, citizenship }: Part): Person => ({ born, sex, citizenship: [citizenship] });

/**
 * The acts of a part, up to the present: what would come later has not happened yet, so that the youngest files are in the
 * middle of their way.
 * @param until milliseconds of the epoch
 */
export function tell(part: Part, bodies: Bodies, random: Randomness, until: number): Story {
  const pen = new Pen(random, part.opens, until);
  const scene: path.Scene = { pen, part, bodies, finder: bodies.finder(part.source, random) };
  if (part.source === "self") path.report(scene);
  path.detection(scene);
  if (part.group === "child") childsWay(scene);
  else adultsWay(scene);
  return { region: part.region, person: personOf(part), acts: pen.acts };
}

function adultsWay(scene: path.Scene): void {
  const { pen, part, finder } = scene;
  const { random } = pen;
  path.consent(scene, part.outcome !== "help-refused");
  if (part.outcome === "help-refused") {
    if (random.chance(0.6)) {
      pen.write("file.closed", finder.body, finder.as, { reason: "help-refused" }, { workingDays: [2, 15] });
    }
    return;
  }
  const safeTransfer = random.chance(0.7);
  path.notice(scene, safeTransfer);
  if (!safeTransfer) path.safePlace(scene);
  if (part.outcome === "injured-party") {
    path.injuredParty(scene);
    if (path.decision(scene, ["application", "report"])) stayAndClose(scene);
    return;
  }
  const oneSided = part.outcome === "services" && random.chance(0.12);
  path.identification(scene, part.outcome !== "status-not-assigned", oneSided);
  ending(scene, oneSided);
}

/** What follows the result of an identification. */
function ending(scene: path.Scene, oneSided: boolean): void {
  const { pen, part, bodies } = scene;
  const { random } = pen;
  switch (part.outcome) {
    case "services":
      if (oneSided) path.oneSidedReferral(scene);
      if (path.decision(scene, ["sheet", "application"])) stayAndClose(scene);
      return;
    case "identified-only":
      // Half say that they want no services; of the others the papers were never sent, and the duty stays overdue.
      if (random.chance(0.75)) {
        pen.write(
          "consent.withdrawn",
          bodies.provider,
          "service-provider",
          { scopes: ["services"] },
          { hours: [1, 6] },
        );
      }
      return;
    default:
      if (random.chance(0.25)) path.appeal(scene);
  }
}

/** RR 14 to 19, 36 to 38: no consent is asked of a child, who is told instead; the guardianship body stands by. */
function childsWay(scene: path.Scene): void {
  const { pen, part, bodies, finder } = scene;
  const { random } = pen;
  pen.write("minor.informed", finder.body, finder.as, {}, { minutes: [5, 30] });
  path.notice(scene, true);
  if (random.chance(0.6)) path.safePlace(scene);
  if (random.chance(0.85)) {
    const told = random.chance(0.7);
    pen.write("guardian.notified", bodies.guardianship, "guardianship-body", { told }, { hours: [1, 20] });
  }
  pen.write(
    "child.placed",
    bodies.guardianship,
    "guardianship-body",
    {
      where: "child-support-centre",
      ...(bodies.childCentre ? { organisations: [bodies.childCentre.id] } : {}),
    },
    { hours: [2, 30] },
  );
  if (part.outcome === "injured-party") path.injuredParty(scene);
  else path.identification(scene, part.outcome !== "status-not-assigned");
  pen.write("opinion.heard", bodies.guardianship, "guardianship-body", {}, { workingDays: [1, 3] });
  if (part.outcome === "status-not-assigned") return;
  const papers = part.outcome === "injured-party" ? ["application", "report"] : ["sheet", "application"];
  const stays = path.decision(scene, papers);
  if (stays) path.stay(scene);
  if (!pen.ended && random.chance(0.6)) {
    pen.write(
      "best-interests.assessed",
      bodies.guardianship,
      "guardianship-body",
      { outcome: random.pick(["family", "organisation", "foster"]) },
      { days: [1, 20] },
    );
  }
  if (stays) path.closing(scene);
}

function stayAndClose(scene: path.Scene): void {
  path.stay(scene);
  path.closing(scene);
}

import type { Subject } from "@pana/law";
import type { DemonstrationOrganisation } from "./organisations.js";
import type { Randomness } from "./randomness.js";
import type { Source } from "./targets.js";

/** The bodies that a case of one region meets. */
export interface Bodies {
  readonly police: DemonstrationOrganisation;
  readonly district: DemonstrationOrganisation;
  readonly provider: DemonstrationOrganisation;
  readonly guardianship: DemonstrationOrganisation;
  readonly hotline: DemonstrationOrganisation;
  /** An NPO of the region, or that of the trust line where the region has none. */
  readonly npo: DemonstrationOrganisation;
  readonly childCentre: DemonstrationOrganisation | null;
  /** Who finds a person that comes from a source. */
  finder(
    source: Source,
    random: Randomness,
  ): { readonly body: DemonstrationOrganisation; readonly as: Subject };
}

/** Who finds people that the trust line was called about, by kind. */
const FINDERS: Readonly<Partial<Record<Subject, number>>> = {
  police: 4,
  "district-executive": 3,
  "service-provider": 3,
  "health-organisation": 3,
  npo: 2,
  "mobile-group": 2,
  "labour-inspection": 1,
  "education-organisation": 1,
  "border-service": 1,
};

/** The bodies of every region, by its code. */
export function bodiesByRegion(
  organisations: readonly DemonstrationOrganisation[],
): (region: string) => Bodies {
  const byKey = new Map(organisations.map((organisation) => [organisation.key, organisation]));
  const known = new Map<string, Bodies>();
  const make = (region: string): Bodies => {
    const own = (kind: string) => byKey.get(`${kind}/${region}`);
    const missions = organisations.filter(({ kinds }) => kinds.includes("mission"));
    const provider = own("service-provider")!;
    const hotline = byKey.get("hotline")!;
    const npo = own("npo") ?? (provider.kinds.includes("npo") ? provider : hotline);
    const here = Object.fromEntries(Object.entries(FINDERS).filter(([kind]) => own(kind) !== undefined));
    return {
      police: own("police")!,
      district: own("district-executive")!,
      provider,
      guardianship: own("guardianship-body")!,
      hotline,
      npo,
      childCentre: own("child-support-centre") ?? null,
      finder: (source, random) => {
        if (source === "self") {
          const kind = random.weighted(here) as Subject;
          return { body: own(kind)!, as: kind };
        }
        if (source === "police") return { body: own("police")!, as: "police" };
        if (source === "mission") return { body: random.pick(missions), as: "mission" };
        if (source === "npo") return { body: npo, as: "npo" };
        return { body: byKey.get(source)!, as: "international-organisation" };
      },
    };
  };
  return (region) => {
    const found = known.get(region) ?? make(region);
    known.set(region, found);
    return found;
  };
}

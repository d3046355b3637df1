import type { Static } from "typebox";
import type { DemonstrationSignIn } from "../access/contract.js";
import { DEMONSTRATION_PASSWORD, JOBS } from "./officers.js";
import { demonstrationOrganisations } from "./organisations.js";
import { randomness } from "./randomness.js";

/**
 * Who can sign in to the demonstration country, by the job, in the order in which they come into a case. The same for every
 * seed: only ids come from a seed, names do not.
 */
export function demonstrationSignIns(): readonly Static<typeof DemonstrationSignIn>[] {
  const organisations = new Map(
    demonstrationOrganisations(randomness("sign-ins"), 0).map((organisation) => [
      organisation.key,
      organisation,
    ]),
  );
  return JOBS.map(({ username, organisation, roles, job }) => {
    const { name, kinds } = organisations.get(organisation)!;
    return {
      username,
      password: DEMONSTRATION_PASSWORD,
      job: { ...job },
      organisation: { ...name },
      kinds: [...kinds],
      roles: [...roles],
    };
  });
}

import type { Caller } from "../access/caller.js";
import type { Known } from "../organisations/knowledge.js";
import type { FilePart } from "./contract.js";
import type { SeenGrant } from "./view-store.js";

/**
 * Every part of a file as it stands for the caller: open, on which grounds, or closed.
 * @param walled parts that the organisation does not let the caller see
 */
export function partsOf(
  { law }: Pick<Known, "law">,
  { organisation }: Pick<Caller, "organisation">,
  work: boolean,
  grants: readonly SeenGrant[],
  walled: readonly string[],
): FilePart[] {
  // A file about the work of bodies is about nobody.
  if (work) return [];
  return Object.entries(law.jurisdiction.access?.parts ?? {}).map(([part, rule]) => {
    const own = grants.filter((grant) => grant.part === part);
    const open = own.some((grant) => grant.open);
    return {
      part,
      title: { ...rule.title },
      help: { ...rule.help },
      open,
      withheld: !open && walled.includes(part),
      usual: organisation.kinds.some((kind) => (rule.to as readonly string[]).includes(kind)),
      basis: rule.basis.map((key) => {
        const [act, ...place] = key.split(" ");
        return { act: act!, provision: place.join(" ") };
      }),
      grounds: own.map(({ ground, because, basis, since, until, open }) => ({
        ...{ ground, since, until, open, basis: [...basis] },
        because: because && { ...because },
      })),
    };
  });
}

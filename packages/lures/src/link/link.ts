import { communitiesOf, type Edge } from "./communities.js";
import type { Contact } from "./contacts.js";

/** Why two units (clusters, or posts alone) belong together. */
export interface Tie {
  readonly contact: Contact;
  readonly units: readonly number[];
}

export interface Organisation {
  /** Units, ascending. */
  readonly units: readonly number[];
  readonly ties: readonly Tie[];
}

export interface Links {
  readonly organisations: readonly Organisation[];
  /** Contacts that lead from one organisation to another and are too weak to make them one. */
  readonly bridges: readonly Tie[];
  /** Contacts in too many unrelated units to say anything: a payment bot, a taxi, a mask. */
  readonly hubs: readonly Tie[];
}

/** A contact of more units than this is a platform and no organiser, unless its units are tied without it. */
const HUB = 12;
/** What share of a hub's units must be tied by other contacts for it to be one organiser's. */
const TIED_OTHERWISE = 0.5;
/** How much one shared contact of two units says. A telephone is answered by somebody; a picture may come from anywhere. */
const SAYS: Readonly<Record<Contact["kind"], number>> = {
  phone: 1,
  handle: 1,
  email: 1,
  link: 0.6,
  picture: 0.4,
};

/**
 * Organisations as communities of units tied by contacts. A unit is a cluster or a post alone, so that a number repeated in
 * copies of one text counts once.
 * @param contacts for each unit its contacts
 */
export function link(contacts: readonly (readonly Contact[])[]): Links {
  const byContact = new Map<string, { readonly contact: Contact; readonly units: number[] }>();
  for (const [unit, each] of contacts.entries())
    for (const contact of each) {
      const key = `${contact.kind} ${contact.name}`;
      const known = byContact.get(key);
      if (!known) byContact.set(key, { contact, units: [unit] });
      else if (known.units.at(-1) !== unit) known.units.push(unit);
    }
  const shared = [...byContact.values()].filter(({ units }) => units.length > 1);
  const few = shared.filter(({ units }) => units.length <= HUB);
  const joined = components(contacts.length, few);
  const isHub = ({ units }: Tie) => {
    if (units.length <= HUB) return false;
    const counts = new Map<number, number>();
    for (const unit of units) counts.set(joined(unit), (counts.get(joined(unit)) ?? 0) + 1);
    return Math.max(...counts.values()) < TIED_OTHERWISE * units.length;
  };
  const hubs = shared.filter(isHub);
  const ties = shared.filter((tie) => !isHub(tie));
  const communityOf = communitiesOf(contacts.length, edgesOf(ties));
  const groups = new Map<number, { readonly units: Set<number>; readonly ties: Tie[] }>();
  const bridges: Tie[] = [];
  for (const tie of ties) {
    const byCommunity = new Map<number, number[]>();
    for (const unit of tie.units) {
      const own = byCommunity.get(communityOf[unit]!);
      if (own) own.push(unit);
      else byCommunity.set(communityOf[unit]!, [unit]);
    }
    if (byCommunity.size > 1) bridges.push(tie);
    for (const [community, units] of byCommunity) {
      if (units.length < 2) continue;
      const group = groups.get(community) ?? { units: new Set<number>(), ties: [] };
      for (const unit of units) group.units.add(unit);
      group.ties.push({ contact: tie.contact, units });
      groups.set(community, group);
    }
  }
  return {
    organisations: [...groups.values()]
      .map(({ units, ties: own }) => ({ units: [...units].sort((one, other) => one - other), ties: own }))
      .sort((one, other) => one.units[0]! - other.units[0]!),
    bridges,
    hubs,
  };
}

/** Every pair of units of a tie, each the weaker the more units share the contact. */
const edgesOf = (ties: readonly Tie[]): Edge[] =>
  ties.flatMap(({ contact, units }) =>
    units.flatMap((one, at) =>
      units
        .slice(at + 1)
        .map((other): Edge => ({ one, other, weight: SAYS[contact.kind] / (units.length - 1) })),
    ),
  );

/** @returns for a unit the number of the component that it is in */
function components(units: number, ties: readonly Tie[]): (unit: number) => number {
  const parent = Array.from({ length: units }, (_, unit) => unit);
  const find = (unit: number): number => {
    let root = unit;
    while (parent[root] !== root) root = parent[root]!;
    parent[unit] = root;
    return root;
  };
  for (const { units: tied } of ties) for (const unit of tied) parent[find(unit)] = find(tied[0]!);
  return find;
}

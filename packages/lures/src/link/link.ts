import type { Findings } from "../extract/extract.js";

export const CONTACT_KINDS = ["phone", "handle", "email", "link"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export interface Contact {
  readonly kind: ContactKind;
  /** `+77071234567`, `telegram:name`, `name@host`, `host/path`. */
  readonly name: string;
}

/** Addresses that everybody uses lead to nobody. */
const EVERYBODYS =
  /^(?:t\.me|telegram\.me|wa\.me|whatsapp\.com|instagram\.com|vk\.com|tiktok\.com|youtube\.com|youtu\.be|facebook\.com|google\.[a-z.]+|maps\.[a-z.]+|2gis\.[a-z]+|hh\.(?:kz|ru)|enbek\.kz|olx\.[a-z]+|kaspi\.kz|wikipedia\.org|apple\.com|yandex\.[a-z]+)$/;

/** What in a post leads to a person or group. */
export function contactsOf({ phones, handles, emails, links }: Findings): Contact[] {
  const contacts = new Map<string, Contact>();
  const put = (kind: ContactKind, name: string) => contacts.set(`${kind} ${name}`, { kind, name });
  for (const { number } of phones) put("phone", number);
  for (const { platform, name } of handles)
    if (!name.startsWith("+7") && !/^\+\d{9,}$/.test(name)) put("handle", `${platform}:${name}`);
  for (const { address } of emails) put("email", address);
  for (const { domain, host, url } of links) {
    if (EVERYBODYS.test(domain)) continue;
    const path = url
      .replace(/^[a-z]+:\/\//i, "")
      .replace(/^[^/?#]*/, "")
      .replace(/[/?#]+$/, "");
    put("link", host + path.toLowerCase());
  }
  return [...contacts.values()];
}

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
  /** Contacts in too many unrelated units to say anything: a payment bot, a taxi, a mask. */
  readonly hubs: readonly Tie[];
}

/** A contact of more units than this, in a heap of ordinary size, is a platform and no organiser. */
const HUB = 12;

/**
 * Organisations as units tied by contacts. A unit is a cluster or a post alone, so that a number repeated in copies of one
 * text counts once.
 * @param contacts for each unit its contacts
 */
export function link(contacts: readonly (readonly Contact[])[]): Links {
  const byContact = new Map<string, { readonly contact: Contact; readonly units: number[] }>();
  for (const [unit, each] of contacts.entries())
    for (const contact of each) {
      const key = `${contact.kind} ${contact.name}`;
      const known = byContact.get(key);
      if (known) known.units.push(unit);
      else byContact.set(key, { contact, units: [unit] });
    }
  const shared = [...byContact.values()].filter(({ units }) => units.length > 1);
  const hubs = shared.filter(({ units }) => units.length > HUB);
  const ties = shared.filter(({ units }) => units.length <= HUB);
  const parent = contacts.map((_, at) => at);
  const find = (unit: number): number => {
    let root = unit;
    while (parent[root] !== root) root = parent[root]!;
    parent[unit] = root;
    return root;
  };
  for (const { units } of ties) for (const unit of units) parent[find(unit)] = find(units[0]!);
  const groups = new Map<number, { units: Set<number>; ties: Tie[] }>();
  for (const tie of ties) {
    const root = find(tie.units[0]!);
    const group = groups.get(root) ?? { units: new Set<number>(), ties: [] };
    for (const unit of tie.units) group.units.add(unit);
    group.ties.push(tie);
    groups.set(root, group);
  }
  return {
    organisations: [...groups.values()]
      .map(({ units, ties: own }) => ({ units: [...units].sort((one, other) => one - other), ties: own }))
      .sort((one, other) => one.units[0]! - other.units[0]!),
    hubs,
  };
}

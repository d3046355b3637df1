import type { Findings } from "../extract/extract.js";

export const CONTACT_KINDS = ["phone", "handle", "email", "link", "picture"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export interface Contact {
  readonly kind: ContactKind;
  /** `+77071234567`, `telegram:name`, `name@host`, `host/path`, the perceptual hash of a picture. */
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
  // WhatsApp's handle is a telephone number, which is among the phones.
  for (const { platform, name } of handles) if (!/^\+\d+$/.test(name)) put("handle", `${platform}:${name}`);
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

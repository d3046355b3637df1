import type { Normal, Span } from "../normalise/normalise.js";
import { KIND, Kind, TO_LATIN } from "../normalise/scripts.js";

export type Platform = "telegram" | "whatsapp" | "instagram" | "vk" | "tiktok";

export interface Handle extends Span {
  readonly platform: Platform;
  /** Lower case, Latin, without `@`. Invitations keep their `+`; WhatsApp's are numbers in E.164. */
  readonly name: string;
}

export interface Link extends Span {
  /** As written, from the scheme or the host on. */
  readonly url: string;
  /** The host that a browser would go to: what stands before `@` is decoration. */
  readonly host: string;
  /** The part of the host that somebody registered. */
  readonly domain: string;
  /** The address hides where it leads. */
  readonly shortened: boolean;
  /** Letters of several scripts in the host: made to look like another address. */
  readonly imitates?: string;
}

export interface Email extends Span {
  readonly address: string;
}

export interface Addresses {
  readonly handles: readonly Handle[];
  readonly links: readonly Link[];
  readonly emails: readonly Email[];
}

/** Second levels under which names are registered. */
const SECOND_LEVELS =
  /(?:^|\.)((?:com|org|net|edu|gov|gob|mil|co|ac|or|ne|in)\.(?:kz|uz|kg|tj|tm|tr|ua|ru|by|uk|cn|in|th|kh|my|ph|vn|id|br|au|za|jp|kr|il|ae|sa)|[a-z]+\.(?:github\.io|web\.app|vercel\.app|netlify\.app|blogspot\.com|tilda\.ws|wixsite\.com|taplink\.cc))$/;
const SHORTENERS = new Set(
  "bit.ly goo.gl tinyurl.com clck.ru vk.cc is.gd t.ly cutt.ly ow.ly rb.gy shorturl.at s.id taplink.cc linktr.ee u.to qps.ru".split(
    " ",
  ),
);

/** Hosts of platforms, and how a path there names somebody. The names are in the groups. */
const PLATFORM_LINKS: readonly (readonly [platform: Platform, pattern: RegExp])[] = [
  ["telegram", /^(?:t|telegram)\.(?:me|dog)\/(?:s\/|joinchat\/)?(\+?[\p{L}\p{N}_-]{4,})/u],
  ["telegram", /^tg:\/\/resolve\?domain=([\w]+)/],
  ["whatsapp", /^wa\.me\/\+?(\d{9,15})/],
  ["whatsapp", /^(?:api|web)\.whatsapp\.com\/send\/?\?(?:\S*&)?phone=(?:\+|%2b)?(\d{9,15})/],
  ["whatsapp", /^chat\.whatsapp\.com\/(?:invite\/)?([a-z0-9]{10,})/],
  [
    "instagram",
    /^(?:instagram\.com|instagr\.am|ig\.me\/m)\/(?!p\/|reel\/|explore\/|stories\/)([a-z0-9_.]{2,30})/,
  ],
  ["vk", /^(?:vk\.com|vk\.me|vkontakte\.ru|m\.vk\.com)\/(?!wall|feed|photo|video|topic)([a-z0-9_.]{2,32})/],
  ["tiktok", /^(?:tiktok\.com|vm\.tiktok\.com|m\.tiktok\.com)\/@?([a-z0-9_.]{2,24})/],
];

/** Words by which a name is given without a link, in plain normalised text. */
const CALLED: readonly (readonly [platform: Platform, words: string])[] = [
  [
    "telegram",
    "tg|тг|телега|телеге|телегу|телеграм+[а-я]{0,2}|телеграмм|telegram|telegramm|тлг|tlg|телеграмға",
  ],
  ["whatsapp", "whats ?app|ватсап[а-я]{0,2}|вотсап|вацап|уатсап|wapp|wa"],
  ["instagram", "inst|insta|instagram|инст|инста|инсте|инстаграм+[а-я]{0,2}|ig"],
  ["vk", "vk|вк|вконтакте"],
  ["tiktok", "tik ?tok|тик ?ток|tt"],
];
const CUES = CALLED.map(
  ([platform, words]) => [platform, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})$`, "u")] as const,
);
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}@/.])(${CALLED.map(([, words]) => words).join("|")})\\s*(?::|-|=|\\s)\\s*(?:@\\s?)?([a-z][a-z0-9_.]{3,31})(?![\\p{L}\\p{N}@])`,
  "gu",
);
/** A name that nobody would take for a word: what follows "telegram" can also be the next word of the sentence. */
const SURELY_NAME = /[_\d]|\w\.\w/;

const LINK =
  /(?:[a-z]{2,8}:\/\/|www\.)[^\s<>"'()]+|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}-]+\.)+(?:com|net|org|info|biz|ru|kz|kg|uz|tj|me|dog|io|cc|ly|gl|app|site|online|store|shop|link|bio|pro|vip|top|xyz|club|live|work|jobs|ws|su|ua|by|tr|ae|am|рф|қаз|қаз)(?![\p{L}\p{N}-])(?:[/?#:][^\s<>"'()]*)?/gu;
/** Addresses taken apart so that filters do not see them: "t . me / name", "т.ме/name", "name (at) host (dot) com". */
const BROKEN_TELEGRAM = /(?<![\p{L}\p{N}])[tт]\s?[.,]\s?(?:me|ме)\s?\/\s?([\p{L}\p{N}_+]{4,})/gu;
const EMAIL =
  /(?<![\p{L}\p{N}._+/-])([a-z0-9][a-z0-9._+-]{0,63}?)\s?(?:@|\(at\)|\[at\]|\(собака\)|\[собака\]|\sсобака\s)\s?([a-z0-9-]+(?:(?:\.|\s?(?:\(dot\)|\[dot\]|\(точка\)|\[точка\])\s?)[a-z0-9-]+)*(?:\.|\s?(?:\(dot\)|\[dot\]|\(точка\)|\[точка\]|\sточка\s)\s?)[a-z]{2,12})(?![\p{L}\p{N}])/gu;
const AT = /(?<![\p{L}\p{N}_.@/])@\s?([\p{L}][\p{L}\p{N}_.]{2,31})/gu;
const LETTER = /^[\p{L}\p{N}_]$/u;

/** A name in the letters that its platform allows: look-alikes of other scripts become Latin. */
function latin(name: string): string {
  let out = "";
  for (const char of name) {
    const code = char.charCodeAt(0);
    const folds =
      KIND[code] === Kind.cyrillic || KIND[code] === Kind.cyrillicLookalike || KIND[code] === Kind.foreign;
    out += folds && TO_LATIN[code] !== 0 ? String.fromCharCode(TO_LATIN[code]!) : char;
  }
  return out;
}

export const registeredDomain = (host: string): string => {
  const second = SECOND_LEVELS.exec(host);
  const parts = host.split(".");
  const size = second ? second[1]!.split(".").length + 1 : 2;
  return parts.slice(-size).join(".");
};

/** Handles, links and e-mail addresses, disguised ones too. Platform links are handles and links at once. */
export function addressesIn(normal: Normal): Addresses {
  const { text } = normal;
  const handles: Handle[] = [];
  const links: Link[] = [];
  const emails: Email[] = [];
  const taken: { from: number; to: number }[] = [];
  const isTaken = (from: number, to: number) => taken.some((one) => from < one.to && to > one.from);
  const handle = (platform: Platform, name: string, from: number, to: number) => {
    const known = handles.some((one) => one.platform === platform && one.name === name);
    if (!known) handles.push({ ...normal.span(from, to), platform, name });
  };
  const hasAt = text.includes("@") || /собака|\bat\b/.test(text);

  if (hasAt)
    for (const match of text.matchAll(EMAIL)) {
      const address = `${match[1]}@${match[2]}`.replace(
        /\s?(?:\(dot\)|\[dot\]|\(точка\)|\[точка\]|\sточка\s)\s?/g,
        ".",
      );
      // "pay@vip.dubai": a handle after a word, not a mailbox.
      if (!/\.[a-z]{2,6}$/.test(address)) continue;
      const [from, to] = [match.index, match.index + match[0].length];
      emails.push({ ...normal.span(from, to), address });
      taken.push({ from, to });
    }

  if (text.includes(".") || text.includes("://"))
    for (const match of text.matchAll(LINK)) {
      const written = match[0].replace(/[.,;:!?)\]}'"…]+$/, "");
      const [from, to] = [match.index, match.index + written.length];
      if (isTaken(from, to)) continue;
      const link = readLink(normal, from, to);
      if (!link) continue;
      links.push(link);
      taken.push({ from, to });
      const address = latin(written)
        .replace(/^[a-z]+:\/\//, "")
        .replace(/^www\./, "")
        .replace(/^[^/@]*@/, "");
      for (const [platform, pattern] of PLATFORM_LINKS) {
        const name =
          pattern.exec(address)?.[1] ??
          (written.startsWith("tg://") ? pattern.exec(written)?.[1] : undefined);
        if (name === undefined) continue;
        const named =
          platform === "whatsapp" && /^\d+$/.test(name) ? `+${name}` : name.replace(/[._-]+$/, "");
        handle(platform, named, from, to);
        break;
      }
    }

  if (text.includes("/"))
    for (const match of text.matchAll(BROKEN_TELEGRAM)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (isTaken(from, to)) continue;
      handle("telegram", latin(match[1]!), from, to);
      taken.push({ from, to });
    }

  if (text.includes("@"))
    for (const match of text.matchAll(AT)) {
      const written = match[0].replace(/\.+$/, "");
      const [from, to] = [match.index, match.index + written.length];
      if (isTaken(from, to)) continue;
      const name = latin(written.replace(/^@\s?/, "")).toLowerCase();
      if (!/^[a-z][a-z0-9_.]{2,31}$/.test(name)) continue;
      handle(platformOf(text, from, name), name, from, to);
      taken.push({ from, to });
    }

  for (const match of text.matchAll(NAMED)) {
    const name = match[2]!.replace(/\.+$/, "");
    const to = match.index + match[0].length;
    const from = to - match[2]!.length;
    const punctuated = /[:=]|@/.test(match[0]);
    if (isTaken(from, to) || (!punctuated && !SURELY_NAME.test(name)) || !/[a-z]/.test(name)) continue;
    const platform = CUES.find(([, cue]) => cue.test(match[1]!))?.[0];
    if (platform === undefined || (platform === "whatsapp" && !/^\d/.test(name))) continue;
    handle(platform, name, from, to);
    taken.push({ from, to });
  }
  return { handles, links, emails };
}

/** Whose name it is: what was said before it, or else by its shape; most names in these posts are Telegram's. */
function platformOf(text: string, from: number, name: string): Platform {
  const before = text.slice(Math.max(0, from - 24), from).replace(/[\s:=\-,(]+$/, "");
  for (const [platform, cue] of CUES) if (cue.test(before)) return platform;
  return name.includes(".") ? "instagram" : "telegram";
}

function readLink(normal: Normal, from: number, to: number): Link | undefined {
  const written = normal.text.slice(from, to);
  const [, , rest = ""] = /^([a-z]+:\/\/)?(.*)$/s.exec(written) ?? [];
  const authority = rest.split(/[/?#]/, 1)[0]!;
  const said = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d+$/, "");
  const host = said.replace(/^www\./, "");
  if (!host.includes(".") && !written.startsWith("tg://")) return undefined;
  if ([...host].every((char) => !LETTER.test(char) || /\d/.test(char)) && !/^\d+\.\d+\.\d+\.\d+$/.test(host))
    return undefined;
  const folded = latin(host);
  const mixed = folded !== host && /[a-z]/.test(host);
  const span = normal.span(from, to);
  const domain = registeredDomain(host);
  return {
    ...span,
    // Paths know upper from lower case, normalised text does not.
    url: normal.original.slice(span.start, span.end),
    host,
    domain,
    shortened: SHORTENERS.has(domain),
    ...(mixed ? { imitates: folded } : {}),
  };
}

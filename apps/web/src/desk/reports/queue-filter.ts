import { LANGUAGES } from "../../public/languages.js";
import type { QueueQuery } from "./operations.js";

/**
 * What the queue can show besides all that waits, each with what the server is asked. The first three are counted:
 * they are work.
 */
export const SHOWN = [
  { show: "new", tone: "teal", sign: "●", query: { state: "new" } },
  { show: "danger", tone: "red", sign: "!", query: { state: "new", danger: "now" } },
  { show: "unanswered", tone: "amber", sign: "◆", query: { unanswered: true } },
  { show: "file-opened", tone: "plain", sign: "→", query: { state: "file-opened" } },
  { show: "closed", tone: "plain", sign: "✓", query: { state: "closed" } },
] as const satisfies readonly {
  readonly show: string;
  readonly tone: string;
  readonly sign: string;
  readonly query: QueueQuery;
}[];
export type Shown = (typeof SHOWN)[number]["show"];

export const CHANNELS = ["public", "call"] as const;

/** What the queue shows, as it stands in its address: a link or a bookmark opens the same queue again. */
export interface QueueFilter {
  readonly show: Shown | null;
  readonly channel: (typeof CHANNELS)[number] | null;
  readonly region: string | null;
  readonly language: (typeof LANGUAGES)[number] | null;
}

const known = <T extends string>(words: readonly T[], word: string | null): T | null =>
  words.find((one) => one === word) ?? null;

/** Reads the filter from the address; what it does not know there, it leaves out. */
export function filterOf(search: URLSearchParams): QueueFilter {
  const region = search.get("region");
  return {
    show: known(
      SHOWN.map(({ show }) => show),
      search.get("show"),
    ),
    channel: known(CHANNELS, search.get("channel")),
    region: region !== null && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(region) ? region : null,
    language: known(LANGUAGES, search.get("language")),
  };
}

/** The address of a filter, without what is not filtered. */
export function searchOf(filter: QueueFilter): string {
  const search = new URLSearchParams();
  for (const name of ["show", "channel", "region", "language"] as const) {
    const value = filter[name];
    if (value !== null) search.set(name, value);
  }
  return search.toString();
}

/** The same as the server is asked. */
export const queryOf = ({ show, channel, region, language }: QueueFilter): QueueQuery => ({
  ...SHOWN.find((one) => one.show === show)?.query,
  ...(channel ? { channel } : {}),
  ...(region ? { region } : {}),
  ...(language ? { language } : {}),
});

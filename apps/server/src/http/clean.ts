/** How deep values may be nested; acts of the law need four levels. */
const DEEPEST = 40;

/**
 * The text without what a database cannot keep: NUL, and halves of surrogate pairs. Nobody types them; programs that cut
 * texts in the middle of a letter make them, and nothing is refused for them.
 */
export const cleanText = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, "");

/** A value of JSON with all its texts clean; null where it is nested deeper than anybody writes one. */
export function clean(value: unknown): { readonly value: unknown } | null {
  const cleaned = cleanTo(value, DEEPEST);
  return cleaned === TOO_DEEP ? null : { value: cleaned };
}

const TOO_DEEP = Symbol("too deep");

function cleanTo(value: unknown, levels: number): unknown {
  if (typeof value === "string") return cleanText(value);
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return TOO_DEEP;
  const entries = Object.entries(value).map(
    ([key, item]) => [cleanText(key), cleanTo(item, levels - 1)] as const,
  );
  if (entries.some(([, item]) => item === TOO_DEEP)) return TOO_DEEP;
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

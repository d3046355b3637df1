/*
 * A place in a list, after which the next page begins: the columns by which the list is ordered. Opaque to the reader of
 * the interface, and of no use but for going on.
 */
type Value = string | null;

export const writePlace = (place: Readonly<Record<string, Value>>): string =>
  Buffer.from(JSON.stringify(place)).toString("base64url");

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A place with these columns, each a moment, a UUID, or null; null where the text is none. */
export function readPlace<K extends string>(text: string, columns: readonly K[]): Record<K, Value> | null {
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return null;
  }
  if (typeof place !== "object" || place === null) return null;
  const values = place as Record<string, unknown>;
  const fits = (value: unknown): boolean =>
    value === null || (typeof value === "string" && (MOMENT.test(value) || UUID.test(value)));
  return columns.every((column) => column in values && fits(values[column]))
    ? (values as Record<K, Value>)
    : null;
}

import { createHash } from "node:crypto";

/**
 * JSON in one form only: keys in the order of their code units, no white space. What is hashed and compared is written so.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}

/** The digest by which a repeated request is known to be the same. */
export const digestOf = (value: unknown): Buffer => createHash("sha256").update(canonical(value)).digest();

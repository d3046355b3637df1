import type { Normal, Span } from "../normalise/normalise.js";
import { type PlaceName, placePhrases } from "./gazetteer.js";
import { Lexicon } from "./lexicon.js";
import type { Word } from "./words.js";

export interface Place extends Span {
  /** ISO 3166-2 for a region of Kazakhstan, ISO 3166-1 for a country. */
  readonly code: string;
  readonly kind: "region" | "country";
}

let lexicon: Lexicon<PlaceName> | undefined;

/** Regions of Kazakhstan, countries and well-known destinations, with the endings of six languages. */
export function placesIn(normal: Normal, words: readonly Word[]): Place[] {
  lexicon ??= new Lexicon(placePhrases());
  const matches = lexicon.find(words).sort((one, other) => one.first - other.first || other.end - one.end);
  const places: Place[] = [];
  let behind = 0;
  for (const { value, first, end } of matches) {
    // The longest name at a place wins: "Алматы облысы" is not the city.
    if (first < behind) continue;
    behind = end;
    places.push({
      ...normal.span(words[first]!.from, words[end - 1]!.to),
      code: value.code,
      kind: value.kind,
    });
  }
  return places;
}

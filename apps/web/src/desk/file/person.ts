import type { Person } from "@pana/law";
import { useTranslation } from "react-i18next";
import { Temporal } from "temporal-polyfill";
import { dayOf } from "../act/zone.js";
import { useWords } from "./words.js";

/** Full years on a day; null where only the year of birth is known and the birthday may be still to come. */
export function ageOn(born: string | undefined, on: string): number | null {
  if (!born || born.length < 10) return null;
  return Temporal.PlainDate.from(born).until(Temporal.PlainDate.from(on), { largestUnit: "year" }).years;
}

/** What is known of the person, as lines; never a name, because the file has none. */
export function usePerson(person: Person, now: string): readonly string[] {
  const { t } = useTranslation("file");
  const words = useWords();
  const age = ageOn(person.born, dayOf(now));
  const born = person.born
    ? [person.born.length === 4 ? person.born : words.day(person.born), age !== null && t("age", { age })]
        .filter(Boolean)
        .join(" · ")
    : t("born-unknown");
  const citizenship =
    person.citizenship === undefined
      ? null
      : person.citizenship.length === 0
        ? t("stateless")
        : person.citizenship.map(words.country).join(", ");
  return [
    `${t("born")}: ${born}`,
    `${t("sex")}: ${t(`sex-${person.sex ?? "unknown"}`)}`,
    ...(citizenship ? [`${t("citizenship")}: ${citizenship}`] : []),
  ];
}

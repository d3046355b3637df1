import type { ActKind, Citation, Facts, Language, Law, Subject, Text } from "@pana/law";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Temporal } from "temporal-polyfill";
import { countryName } from "./countries.js";
import { useLaw } from "./law.js";
import { dayWords, endWords, momentWords, spanWords, untilWords } from "./time-words.js";

/** A provision as a reader sees it. */
interface ProvisionWords {
  /** The act of law that it stands in. */
  readonly name: string;
  readonly title: string;
  readonly address: string | null;
}

/** Everything of the law and of time that a screen has to say, in the reader's language. */
export interface ReaderWords {
  readonly language: Language;
  readonly law: Law;
  readonly kinds: Readonly<Record<string, ActKind>>;
  readonly text: (text: Text) => string;
  readonly subject: (subject: Subject) => string;
  readonly scope: (scope: keyof Facts["consents"]) => string;
  readonly country: (code: string) => string;
  readonly moment: (at: string) => string;
  readonly day: (date: string) => string;
  readonly end: (due: string, now?: string) => string;
  readonly until: (due: string, now: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly short: (citation: Citation) => string;
  /** The citation that a key of the table of provisions stands for: `RR 9(1)`. */
  readonly citation: (key: string) => Citation;
  readonly provision: (citation: Citation, on: string) => ProvisionWords;
}

/** The words of a law in one language, the reader's or that of a paper. */
export function wordsIn(law: Law, language: Language): ReaderWords {
  const { jurisdiction, clock } = law;
  const isWorking = (date: string) =>
    clock.calendar.isWorking(Temporal.PlainDate.from("1970-01-01").until(date, { largestUnit: "day" }).days);
  const scopes = jurisdiction.actKinds["consent.given"]?.fields.scopes;
  return {
    language,
    law,
    kinds: jurisdiction.actKinds,
    text: (text) => text[language],
    subject: (subject) => jurisdiction.subjects[subject]?.[language] ?? subject,
    scope: (scope) =>
      (scopes &&
        "choices" in scopes &&
        scopes.choices.find(({ value }) => value === scope)?.title[language]) ||
      scope,
    country: (code) => countryName(code, language),
    moment: (at) => momentWords(at, language),
    day: (date) => dayWords(date, language),
    end: (due, now) => endWords(due, language, now),
    until: (due, now) => untilWords(due, now, language, isWorking),
    span: (from, to) => spanWords(from, to, language),
    short: ({ act, provision }) => `${act} ${provision}`,
    citation: (key) => {
      const [act = key, ...rest] = key.split(" ");
      return { act, provision: rest.join(" ") };
    },
    provision: ({ act, provision }, on) => {
      const editions = jurisdiction.provisions[`${act} ${provision}`] ?? [];
      const day = on.slice(0, 10);
      const edition =
        editions.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo)) ??
        editions.at(-1);
      const normative = jurisdiction.normativeActs[act];
      return {
        name: normative?.title[language] ?? act,
        title: edition?.title[language] ?? "",
        address: normative?.address ?? null,
      };
    },
  };
}

/** The words in the language of the screen. */
export function useWords(): ReaderWords {
  const { i18n } = useTranslation();
  const law = useLaw();
  const language = i18n.language as Language;
  return useMemo(() => wordsIn(law, language), [law, language]);
}

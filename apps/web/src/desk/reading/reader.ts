import { type Citation, compile, type Language, type Subject, type Text } from "@pana/law";
import { kz } from "@pana/law/kz";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Temporal } from "temporal-polyfill";
import { listDaysOff } from "../../api/operations.js";
import { REGIONS } from "../../public/regions.js";
import { dayWords, endWords, momentWords, spanWords, untilWords } from "../file/time-words.js";

/** Codes of the law, of places and of time, in the reader's language. */
export interface Reader {
  readonly language: Language;
  readonly text: (text: Text) => string;
  readonly subject: (kind: string) => string;
  readonly act: (kind: string) => string;
  /** A part of a file. */
  readonly part: (part: string) => string;
  readonly status: (status: string) => string;
  readonly region: (code: string | null) => string | null;
  /** The regions to choose from. */
  readonly regions: readonly { readonly value: string; readonly label: string }[];
  readonly day: (date: string) => string;
  readonly moment: (at: string) => string;
  readonly span: (from: string, to: string) => string;
  /** The end of a term: "Wednesday 11 March, end of day". */
  readonly end: (due: string, now: string) => string;
  readonly until: (due: string, now: string) => string;
  /** A provision by its address and, where the table has it, its title. */
  readonly provision: (citation: Citation) => string;
}

const EPOCH = Temporal.PlainDate.from("1970-01-01");

/** The days that decrees have added: terms are counted with them. */
export const useDecrees = () =>
  useQuery({ queryKey: ["calendar"], queryFn: ({ signal }) => listDaysOff({ signal }), staleTime: 300_000 });

export function useReader(): Reader {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  const days = useDecrees().data?.days;
  const { clock } = useMemo(() => compile(kz, days ? { days } : {}), [days]);
  return useMemo((): Reader => {
    const isWorking = (date: string) =>
      clock.calendar.isWorking(EPOCH.until(date, { largestUnit: "day" }).days);
    return {
      language,
      text: (text) => text[language],
      subject: (kind) => kz.subjects[kind as Subject]?.[language] ?? kind,
      act: (kind) => kz.actKinds[kind]?.title[language] ?? kind,
      part: (part) =>
        (kz.access?.parts as Record<string, { readonly title: Text }> | undefined)?.[part]?.title[language] ??
        part,
      status: (status) => (kz.statusTitles as Record<string, Text>)[status]?.[language] ?? status,
      region: (code) =>
        code === null ? null : ((REGIONS as Record<string, Text>)[code]?.[language] ?? code),
      regions: Object.entries(REGIONS).map(([value, name]) => ({ value, label: name[language] })),
      day: (date) => dayWords(date, language),
      moment: (at) => momentWords(at, language),
      span: (from, to) => spanWords(from, to, language),
      end: (due, now) => endWords(due, language, now),
      until: (due, now) => untilWords(due, now, language, isWorking),
      provision: ({ act, provision }) => {
        const editions = (kz.provisions as Record<string, readonly { readonly title: Text }[]>)[
          `${act} ${provision}`
        ];
        const title = editions?.at(-1)?.title[language];
        return title ? `${act} ${provision}: ${title}` : `${act} ${provision}`;
      },
    };
  }, [language, clock]);
}

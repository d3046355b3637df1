import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { groups, spelled } from "../../public/code.js";
import { LANGUAGES, OWN_NAMES, type PublicLanguage } from "../../public/languages.js";
import type { Words } from "../../public/words/words.js";
import list from "../look/list.module.css";
import callLook from "./call.module.css";
import look from "./reports.module.css";

/** The words in which a code is read aloud are those of the public pages, each language loaded when it is spoken. */
const SPEAKING = {
  kk: async () => (await import("../../public/words/kk.js")).kk,
  ru: async () => (await import("../../public/words/ru.js")).ru,
  en: async () => (await import("../../public/words/en.js")).en,
  uz: async () => (await import("../../public/words/uz.js")).uz,
  ky: async () => (await import("../../public/words/ky.js")).ky,
  tg: async () => (await import("../../public/words/tg.js")).tg,
} as const satisfies Record<PublicLanguage, () => Promise<Words>>;

interface ReceiptProps {
  readonly code: string;
  /** The language of the call. */
  readonly language: PublicLanguage;
  readonly onNext: () => void;
  readonly onOpen: () => void;
}

/** The code of a call that was stored, large and in groups, with words for reading it to the caller. */
export function Receipt({ code, language, onNext, onOpen }: ReceiptProps) {
  const { t } = useTranslation("reports");
  const [aloud, setAloud] = useState(language);
  const words = useQuery({
    queryKey: ["words-aloud", aloud],
    queryFn: () => SPEAKING[aloud](),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // The code is nowhere else: leaving before the caller has it must be meant.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, []);
  return (
    <section className={callLook.receipt} aria-labelledby="receipt">
      <h2 id="receipt" ref={heading} tabIndex={-1} className={look.heading}>
        {t("receipt")}
      </h2>
      <p className={look.line}>{t("receipt-once")}</p>
      <ol className={callLook.code} aria-label={t("receipt-groups")} data-code>
        {groups(code).map((group, place) => (
          // The groups of one code never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups can be the same
          <li key={place}>{group}</li>
        ))}
      </ol>
      <div className={callLook.aloud}>
        <h3>{t("receipt-aloud")}</h3>
        <NativeSelect
          size="sm"
          label={t("receipt-in")}
          value={aloud}
          onChange={({ currentTarget }) => setAloud(currentTarget.value as PublicLanguage)}
          data={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
        />
      </div>
      {words.data && (
        <ol className={callLook.spelled} lang={aloud}>
          {groups(code).map((group, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two groups can be the same
            <li key={place}>
              {spelled(group, words.data).map(({ symbol, word }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a symbol can come twice
                <span key={at}>
                  <b>{symbol}</b> {word}
                </span>
              ))}
            </li>
          ))}
        </ol>
      )}
      <p className={list.quiet}>{t("receipt-tell")}</p>
      <div className={look.foot}>
        <Button onClick={onNext}>{t("receipt-next")}</Button>
        <Button variant="default" onClick={onOpen}>
          {t("receipt-open")}
        </Button>
      </div>
    </section>
  );
}

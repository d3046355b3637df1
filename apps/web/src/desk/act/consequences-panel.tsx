import type { Duty } from "@pana/law";
import { useTranslation } from "react-i18next";
import { useWords } from "../file/words.js";
import look from "./act.module.css";
import { type Consequence, sentence } from "./consequences.js";

interface ConsequencesPanelProps {
  /** Null while the form does not yet say enough. */
  readonly consequences: readonly Consequence[] | null;
  readonly bearerName: (duty: Duty) => string;
  readonly now: string;
}

/** What the act would oblige to, meet, open and close, before it is recorded. */
export function ConsequencesPanel({ consequences, bearerName, now }: ConsequencesPanelProps) {
  const { t } = useTranslation("act");
  const words = useWords();
  return (
    <section aria-labelledby="consequences" className={look.panel}>
      <h2 id="consequences" className={look.heading}>
        {t("consequences")}
      </h2>
      <div aria-live="polite">
        {consequences === null ? (
          <p className={look.quiet}>{t("consequences-wait")}</p>
        ) : consequences.length === 0 ? (
          <p className={look.quiet}>{t("consequences-none")}</p>
        ) : (
          <ul className={look.consequences}>
            {consequences.map((one) => {
              const said = sentence(one, {
                say: (key, given) => t(`say-${key}`, { ...given, interpolation: { escapeValue: false } }),
                text: words.text,
                bearer: bearerName,
                until: (due) => words.end(due, now),
              });
              return (
                <li key={said} data-what={one.what}>
                  {said}
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}

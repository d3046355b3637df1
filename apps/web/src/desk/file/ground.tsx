import { Anchor } from "@mantine/core";
import type { Citation } from "@pana/law";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import look from "./file.module.css";
import { useWords } from "./words.js";

interface GroundProps {
  readonly basis: readonly Citation[];
  /** The moment whose edition of the law applies. */
  readonly on: string;
  readonly children?: ReactNode;
}

/** Why: the provisions with their text in the reader's language, and what else led to the answer. One touch away. */
export function Ground({ basis, on, children }: GroundProps) {
  const { t } = useTranslation("file");
  const words = useWords();
  return (
    <details className={look.ground}>
      <summary>
        {t("ground")}
        {basis.length > 0 && <span className={look.quiet}> {basis.map(words.short).join(", ")}</span>}
      </summary>
      <ul className={look.plainList}>
        {basis.map((citation) => {
          const { name, title, address } = words.provision(citation, on);
          return (
            <li key={words.short(citation)}>
              <strong>{words.short(citation)}</strong> {title}
              <div className={look.quiet}>
                {address ? (
                  <Anchor href={address} target="_blank" rel="noreferrer" size="xs">
                    {name}
                  </Anchor>
                ) : (
                  name
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {children}
    </details>
  );
}

import { useTranslation } from "react-i18next";
import look from "../act/act.module.css";
import { useWords } from "../file/words.js";
import type { Seeing } from "./preview.js";

interface PreviewPanelProps {
  readonly seeing: readonly Seeing[];
  readonly nameOf: (organisation: string) => string;
}

/** What those whom the act names would see of the file, before it is recorded. */
export function PreviewPanel({ seeing, nameOf }: PreviewPanelProps) {
  const { t } = useTranslation("parts");
  const words = useWords();
  const rules = words.law.jurisdiction.access?.parts ?? {};
  if (seeing.length === 0) return null;
  return (
    <section aria-labelledby="access-preview" className={look.panel}>
      <h2 id="access-preview" className={look.heading}>
        {t("preview")}
      </h2>
      <ul className={look.consequences} aria-live="polite">
        {seeing.map(({ id, parts }) => (
          <li key={id} data-organisation={id}>
            {parts.length === 0
              ? t("preview-none", { who: nameOf(id) })
              : t("preview-parts", {
                  who: nameOf(id),
                  what: parts.map((part) => words.text(rules[part]!.title)).join(", "),
                })}
          </li>
        ))}
      </ul>
      <p className={look.quiet}>{t("preview-acts")}</p>
    </section>
  );
}

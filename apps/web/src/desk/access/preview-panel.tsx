import { useTranslation } from "react-i18next";
import look from "../act/act.module.css";
import { useWords } from "../file/words.js";
import type { Seeing } from "./preview.js";

interface PreviewPanelProps {
  readonly seeing: readonly Seeing[];
  readonly nameOf: (organisation: string) => string;
  /** RFC 3339. */
  readonly now: string;
}

/** What those whom the act names would see of the file, before it is recorded. */
export function PreviewPanel({ seeing, nameOf, now }: PreviewPanelProps) {
  const { t } = useTranslation("parts");
  const words = useWords();
  const { access, actKinds } = words.law.jurisdiction;
  const rules = access?.parts ?? {};
  const field = actKinds[access?.package?.sent ?? ""]?.fields[access?.package?.contents ?? ""];
  const lot = (value: string) => {
    const choice = field && "choices" in field ? field.choices.find((one) => one.value === value) : undefined;
    return choice ? words.text(choice.title) : value;
  };
  if (seeing.length === 0) return null;
  return (
    <section aria-labelledby="access-preview" className={look.panel}>
      <h2 id="access-preview" className={look.heading}>
        {t("preview")}
      </h2>
      <ul className={look.consequences} aria-live="polite">
        {seeing.map(({ id, parts, sent }) => (
          <li key={id} data-organisation={id}>
            {sent
              ? t(sent.contents.length === 0 ? "preview-sent-alone" : "preview-sent", {
                  who: nameOf(id),
                  what: sent.contents.map(lot).join(", "),
                  when: words.end(sent.until, now),
                })
              : parts.length === 0
                ? t("preview-none", { who: nameOf(id) })
                : t("preview-parts", {
                    who: nameOf(id),
                    what: parts.map((part) => words.text(rules[part]!.title)).join(", "),
                  })}
          </li>
        ))}
      </ul>
      {seeing.some(({ sent }) => sent === null) && <p className={look.quiet}>{t("preview-acts")}</p>}
    </section>
  );
}

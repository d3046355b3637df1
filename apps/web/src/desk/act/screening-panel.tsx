import { Anchor } from "@mantine/core";
import type { Screening } from "@pana/law";
import { useTranslation } from "react-i18next";
import { Ground } from "../file/ground.js";
import { useWords } from "../file/words.js";
import look from "./act.module.css";

interface ScreeningPanelProps {
  readonly screening: Screening;
  /** The moment whose edition of the law applies. */
  readonly now: string;
}

/** What the signs ticked so far suggest, and of what they are; it decides nothing. */
export function ScreeningPanel({ screening, now }: ScreeningPanelProps) {
  const { t } = useTranslation("act");
  const words = useWords();
  return (
    <section aria-labelledby="screening" className={look.panel}>
      <h2 id="screening" className={look.heading}>
        {t("screening")}
      </h2>
      <div aria-live="polite">
        {screening.said.map((one) => (
          <p key={one.en} className={one === screening.said[0] ? undefined : look.quiet}>
            {words.text(one)}
          </p>
        ))}
      </div>
      <ul className={look.consequences}>
        {screening.elements.map(({ element, title, signs }) => (
          <li key={element}>
            {words.text(title)}: {signs.length === 0 ? t("screening-none") : signs.map(words.text).join("; ")}
          </li>
        ))}
      </ul>
      {screening.lenses.map((lens) => (
        <details key={lens.title.en} className={look.lens}>
          <summary>{words.text(lens.title)}</summary>
          <p className={look.quiet}>
            {words.text(lens.note)}{" "}
            <Anchor href={lens.address} target="_blank" rel="noreferrer" size="xs" underline="always">
              {t("screening-source")}
            </Anchor>
          </p>
          <ul className={look.consequences}>
            {lens.headings.map(({ title, signs }) => (
              <li key={title.en}>
                {words.text(title)}:{" "}
                {signs.length === 0 ? t("screening-none") : signs.map(words.text).join("; ")}
              </li>
            ))}
          </ul>
        </details>
      ))}
      <Ground basis={screening.basis} on={now} />
    </section>
  );
}

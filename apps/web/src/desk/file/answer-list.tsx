import type { ActKind } from "@pana/law";
import { useTranslation } from "react-i18next";
import type { Answer } from "./answers.js";
import look from "./file.module.css";
import { useWords } from "./words.js";

/** The answers of an act, each under its question. */
export function AnswerList({
  list,
  struck = false,
}: {
  readonly list: readonly Answer[];
  readonly struck?: boolean;
}) {
  if (list.length === 0) return null;
  return (
    <dl className={look.answers} data-struck={struck || undefined}>
      {list.map(({ field, title, lines }) => (
        <div key={field}>
          <dt data-question={title.endsWith("?") || undefined}>{title}</dt>
          <dd>
            {lines.length === 1 ? (
              lines[0]
            ) : (
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The questions whose answers were left out of an act: they belong to parts that are closed to the reader. */
export function LeftOut({
  fields,
  kind,
}: {
  readonly fields: readonly string[];
  readonly kind: ActKind | undefined;
}) {
  const { t } = useTranslation("file");
  const words = useWords();
  if (fields.length === 0) return null;
  const what = fields.map((field) => {
    const title = kind?.fields[field]?.title;
    return title ? words.text(title) : field;
  });
  return <p className={look.closed}>{t("left-out", { what: what.join(", ") })}</p>;
}

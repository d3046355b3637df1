import type { Answer } from "./answers.js";
import look from "./file.module.css";

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

import type { Because } from "@pana/law";
import { ActLink } from "./facts-panel.js";
import look from "./file.module.css";
import { useWords } from "./words.js";

interface BecauseListProps {
  readonly because: readonly Because[];
  readonly actName: (id: string) => string;
}

/** The reasons of an answer, each with the act that it comes from. */
export function BecauseList({ because, actName }: BecauseListProps) {
  const words = useWords();
  return (
    <ul className={look.plainList}>
      {because.map(({ act, text }) => (
        <li key={text.en}>
          {words.text(text)}
          {act && (
            <div>
              <ActLink id={act} name={actName(act)} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

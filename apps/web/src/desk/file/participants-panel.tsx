import type { Subject, Text } from "@pana/law";
import { useTranslation } from "react-i18next";
import look from "./file.module.css";
import { useWords } from "./words.js";

export interface ShownParticipant {
  readonly organisation: { readonly id: string; readonly name: Text };
  readonly kinds: readonly string[];
  readonly since: string;
}

/** Who takes part in the file, and so sees it. */
export function ParticipantsPanel({ participants }: { readonly participants: readonly ShownParticipant[] }) {
  const { t } = useTranslation("file");
  const words = useWords();
  return (
    <section aria-labelledby="participants" className={look.panel}>
      <h2 id="participants" className={look.heading}>
        {t("participants")}
      </h2>
      <ul className={look.rows}>
        {participants.map(({ organisation, kinds, since }) => (
          <li key={organisation.id} className={look.row}>
            {words.text(organisation.name)}
            <div className={look.quiet}>
              {kinds.map((kind) => words.subject(kind as Subject)).join(", ")} ·{" "}
              {t("since", { when: words.moment(since) })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import look from "../file/file.module.css";
import { Ground } from "../file/ground.js";
import { useWords } from "../file/words.js";
import { hasRole, useSession } from "../session/session.js";
import { Emergencies } from "./emergencies.js";
import { EmergencyForm } from "./emergency-form.js";
import type { Emergency, FilePart } from "./operations.js";

interface PartsPanelProps {
  readonly fileId: string;
  readonly parts: readonly FilePart[];
  readonly emergencies: readonly Emergency[];
  readonly reviewsOverdue: number;
  /** RFC 3339. */
  readonly now: string;
}

/** Which parts of the file are open to the officer, on which ground, and what would open the others. */
export function PartsPanel({ fileId, parts, emergencies, reviewsOverdue, now }: PartsPanelProps) {
  const { t } = useTranslation("parts");
  const session = useSession();
  if (parts.length === 0) return null;
  const closed = parts.filter(({ open }) => !open);
  return (
    <section aria-labelledby="access" className={look.panel}>
      <h2 id="access" className={look.heading}>
        {t("title")}
      </h2>
      <ul className={look.rows}>
        {parts.map((part) => (
          <Part key={part.part} part={part} now={now} />
        ))}
      </ul>
      {closed.length > 0 && hasRole(session, "officer") && (
        <EmergencyForm fileId={fileId} closed={closed} reviewsOverdue={reviewsOverdue} />
      )}
      <Emergencies fileId={fileId} parts={parts} emergencies={emergencies} now={now} />
    </section>
  );
}

function Part({ part, now }: { readonly part: FilePart; readonly now: string }) {
  const { t } = useTranslation("parts");
  const words = useWords();
  const grounds = part.grounds.filter(({ open }) => open);
  return (
    <li className={look.row} data-part={part.part} data-open={part.open} data-withheld={part.withheld}>
      {words.text(part.title)}{" "}
      <Badge color={part.open ? "teal" : "gray"} variant="light" size="sm">
        {t(part.open ? "open" : "closed")}
      </Badge>
      <div className={look.quiet}>{words.text(part.help)}</div>
      <div className={look.quiet}>
        {part.open
          ? grounds
              .map(({ ground, because, until }) =>
                [
                  because ? words.text(because) : t(`ground-${ground}`),
                  until && t("until", { when: words.moment(until) }),
                ]
                  .filter(Boolean)
                  .join(", "),
              )
              .join(" · ")
          : t(part.withheld ? "withheld" : part.usual ? "since-act" : "by-consent")}
      </div>
      <Ground basis={grounds[0]?.basis.length ? grounds[0].basis : part.basis} on={now} />
    </li>
  );
}

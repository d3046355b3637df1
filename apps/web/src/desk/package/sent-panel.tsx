import type { Text } from "@pana/law";
import { useTranslation } from "react-i18next";
import look from "../file/file.module.css";
import { useWords } from "../file/words.js";

/** To whom a referral offered the person, and what came of it. Moments in RFC 3339. */
export interface SentPackage {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly name: Text };
  readonly sentAt: string;
  readonly answerBy: string | null;
  readonly until: string;
  readonly receivedAt: string | null;
  readonly outcome: "accepted" | "declined" | "withdrawn" | "closed" | "expired" | null;
  readonly endedAt: string | null;
}

/** Who was asked to take the person: opened or not, answered or not, and until when. */
export function SentPanel({
  packages,
  now,
}: {
  readonly packages: readonly SentPackage[];
  readonly now: string;
}) {
  const { t } = useTranslation("package");
  const words = useWords();
  if (packages.length === 0) return null;
  return (
    <section aria-labelledby="packages" className={look.panel}>
      <h2 id="packages" className={look.heading}>
        {t("packages")}
      </h2>
      <ul className={look.rows}>
        {packages.map((one) => {
          const late = one.outcome === null && one.answerBy !== null && now >= one.answerBy;
          return (
            <li
              key={`${one.id} ${one.organisation.id}`}
              className={look.row}
              data-outcome={one.outcome ?? "open"}
            >
              {words.text(one.organisation.name)}
              <div>
                {one.outcome !== null && one.endedAt !== null
                  ? t(`outcome-${one.outcome}`, { when: words.moment(one.endedAt) })
                  : late
                    ? t("unanswered", { when: words.end(one.answerBy!, now) })
                    : t("waiting")}
              </div>
              <div className={look.quiet}>
                {t("sent-at", { when: words.moment(one.sentAt) })} ·{" "}
                {one.receivedAt ? t("received", { when: words.moment(one.receivedAt) }) : t("not-received")}
                {one.outcome === null && (
                  <>
                    <br />
                    {one.answerBy && !late && `${t("answer-by", { when: words.end(one.answerBy, now) })} · `}
                    {t("closes", { when: words.end(one.until, now) })}
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

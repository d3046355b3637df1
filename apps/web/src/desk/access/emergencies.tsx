import { useTranslation } from "react-i18next";
import look from "../file/file.module.css";
import { fileKey } from "../file/file-data.js";
import { useWords } from "../file/words.js";
import { ReviewForm } from "../reviews/review-form.js";
import type { Emergency, FilePart } from "./operations.js";

interface EmergenciesProps {
  readonly fileId: string;
  readonly parts: readonly FilePart[];
  readonly emergencies: readonly Emergency[];
  /** RFC 3339. */
  readonly now: string;
}

/** What was opened in an emergency, by whom and why, and what was said of it; whoever must review it does so here. */
export function Emergencies({ fileId, parts, emergencies, now }: EmergenciesProps) {
  const { t } = useTranslation(["parts", "reviews"]);
  const words = useWords();
  if (emergencies.length === 0) return null;
  const who = (organisation: Emergency["organisation"]) =>
    organisation ? words.text(organisation.name) : t("reviews:a-body");
  const titles = new Map(parts.map(({ part, title }) => [part, words.text(title)]));
  return (
    <>
      <h3 className={look.subheading}>{t("emergencies")}</h3>
      <ul className={look.rows}>
        {emergencies.map((one) => (
          <li key={one.id} className={look.row} data-emergency={one.id}>
            {t("opened-by", {
              organisation: who(one.organisation),
              when: words.moment(one.at),
              parts: one.parts.map((part) => titles.get(part) ?? part).join(", "),
            })}
            {one.officer && <div className={look.quiet}>{one.officer}</div>}
            <blockquote className={look.quote}>{one.reason ?? t("reviews:erased")}</blockquote>
            {one.review ? (
              <>
                <div className={look.quiet}>
                  {t(one.review.justified ? "reviews:found-right" : "reviews:found-wrong", {
                    when: words.moment(one.review.at),
                    who: who(one.review.organisation),
                  })}
                </div>
                <blockquote className={look.quote}>{one.review.note ?? t("reviews:erased")}</blockquote>
              </>
            ) : (
              <Waiting reviewBy={one.reviewBy} now={now} />
            )}
            {one.mayReview && <ReviewForm id={one.id} again={fileKey(fileId)} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Waiting({ reviewBy, now }: { readonly reviewBy: string; readonly now: string }) {
  const { t } = useTranslation("reviews");
  const words = useWords();
  const when = words.moment(reviewBy);
  return Date.parse(reviewBy) <= Date.parse(now) ? (
    <strong className={look.late}>{t("waiting-late", { when })}</strong>
  ) : (
    <div className={look.quiet}>{t("waiting-by", { when })}</div>
  );
}

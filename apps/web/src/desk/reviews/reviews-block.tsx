import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import list from "../look/list.module.css";
import { type Reader, useReader } from "../reading/reader.js";
import { hasRole, useSession } from "../session/session.js";
import { ProblemAlert } from "../shell/problem.js";
import { listReviews, REVIEWS, type WaitingReview } from "./operations.js";
import { ReviewForm } from "./review-form.js";
import look from "./reviews.module.css";

/** Emergencies that the officer must review, above the duties of the inbox; nothing where there are none. */
export function ReviewsBlock() {
  const { t } = useTranslation("reviews");
  const session = useSession();
  const reader = useReader();
  const asked = hasRole(session, "supervisor", "coordinator");
  const waiting = useQuery({
    queryKey: REVIEWS,
    queryFn: ({ signal }) => listReviews({ signal }),
    enabled: asked,
    refetchInterval: 60_000,
  });
  if (!asked) return null;
  if (waiting.isError) return <ProblemAlert error={waiting.error} again={() => void waiting.refetch()} />;
  const reviews = waiting.data?.reviews ?? [];
  if (!waiting.data || reviews.length === 0) return null;
  return (
    <section aria-labelledby="reviews" className={look.block}>
      <h2 id="reviews" className={look.heading}>
        {t("title", { count: reviews.length })}
      </h2>
      <p className={list.quiet}>{t("why")}</p>
      <ul className={list.rows}>
        {reviews.map((review) => (
          <OneReview key={review.id} review={review} reader={reader} now={waiting.data.now} />
        ))}
      </ul>
    </section>
  );
}

interface OneReviewProps {
  readonly review: WaitingReview;
  readonly reader: Reader;
  readonly now: string;
}

function OneReview({ review, reader, now }: OneReviewProps) {
  const { t } = useTranslation("reviews");
  const { overdue, fileId, fileNumber, reason, officer } = review;
  const name = t("file", { number: fileNumber });
  return (
    <li className={look.row} data-review={review.id} data-overdue={overdue}>
      <div className={look.opened}>
        {t("opened", {
          organisation: reader.text(review.organisation.name),
          parts: review.parts.map(reader.part).join(", "),
        })}
      </div>
      <div className={list.quiet}>
        {fileId ? <Link to={`/desk/files/${fileId}`}>{name}</Link> : name}
        {` · ${reader.moment(review.at)}`}
        {officer && ` · ${officer}`}
      </div>
      <blockquote className={look.words}>{reason ?? t("erased")}</blockquote>
      <div className={overdue ? list.late : list.quiet}>
        {overdue
          ? `${t("late")} · ${t("by", { when: reader.moment(review.reviewBy) })}`
          : reader.until(review.reviewBy, now)}
      </div>
      {fileId === null && <p className={list.quiet}>{t("not-taking-part")}</p>}
      <ReviewForm id={review.id} />
    </li>
  );
}

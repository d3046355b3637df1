import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import look from "../file/file.module.css";
import type { Reader } from "../reading/reader.js";
import { listPackages } from "./operations.js";

/** The referrals to the officer's organisation that wait for an answer; nothing where there are none. */
export function WaitingPanel({ reader }: { readonly reader: Reader }) {
  const { t } = useTranslation("package");
  const waiting = useQuery({
    queryKey: ["packages"],
    queryFn: ({ signal }) => listPackages({ signal }),
    refetchInterval: 60_000,
  });
  const { packages, now } = waiting.data ?? { packages: [], now: "" };
  if (packages.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className={look.panel}>
      <h2 id="waiting" className={look.heading}>
        {t("waiting-for-you", { count: packages.length })}
      </h2>
      <ul className={look.rows}>
        {packages.map(({ id, number, from, sentAt, answerBy, until }) => (
          <li key={id} className={look.row} data-package={id}>
            <Link to={`/desk/packages/${id}`}>{t("title", { number })}</Link>
            <div className={look.quiet}>
              {from && `${reader.text(from.name)} · `}
              {reader.moment(sentAt)} ·{" "}
              {answerBy
                ? t("answer-by", { when: reader.end(answerBy, now) })
                : t("closes", { when: reader.end(until, now) })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DutyRow } from "../../api/operations.js";
import type { Reader } from "../reading/reader.js";
import look from "./inbox.module.css";
import { laneOf } from "./lanes.js";

/** Where what a row tells of is shown to the reader: the file, or the package that a referral sent; null where neither is open. */
export const placeOf = (row: {
  readonly fileId: string | null;
  readonly package: string | null;
}): string | null =>
  row.fileId ? `/desk/files/${row.fileId}` : row.package ? `/desk/packages/${row.package}` : null;

interface DutyItemProps {
  readonly row: DutyRow;
  readonly now: string;
  readonly reader: Reader;
  /** Whether to say whose duty it is: in the view of bodies below and of the country. */
  readonly named: boolean;
}

/** What is owed, on which file, until when, and why: one row of the inbox. */
export function DutyItem({ row, now, reader, named }: DutyItemProps) {
  const { t } = useTranslation("inbox");
  const { tone, sign } = laneOf(row.lane);
  const title = reader.text(row.title);
  const region = reader.region(row.region);
  const to = placeOf(row);
  return (
    <li className={look.row} data-tone={tone} data-duty={row.duty} data-lane={row.lane}>
      <div>
        <div className={look.duty}>{to ? <Link to={to}>{title}</Link> : title}</div>
        <div className={look.file}>
          {t("file", { number: row.fileNumber })}
          {row.term && ` · ${row.term}`}
          {region && ` · ${region}`}
        </div>
        {named && (
          <div className={look.quiet}>
            {t("bearer", {
              who: row.bearer.organisation
                ? reader.text(row.bearer.organisation.name)
                : reader.subject(row.bearer.kind),
            })}
          </div>
        )}
      </div>
      <div>
        <div className={look.time} data-lane={row.lane}>
          <span className={look.sign} aria-hidden="true">
            {sign}
          </span>
          {row.state === "overdue" && <strong>{t("late")} · </strong>}
          {row.due ? reader.until(row.due, now) : t("no-term", { age: reader.span(row.arisen, now) })}
        </div>
        <div className={look.quiet}>{t("since", { when: reader.moment(row.arisen) })}</div>
        {row.dueBefore && (
          <div className={look.quiet}>{t("due-before", { when: reader.until(row.dueBefore, now) })}</div>
        )}
      </div>
      <details className={look.why}>
        <summary>
          {t("why")}
          <span className={look.quiet}>
            {" "}
            · {row.basis.map(({ act, provision }) => `${act} ${provision}`).join(", ")}
          </span>
        </summary>
        <ul>
          {row.basis.map((citation) => (
            <li key={`${citation.act} ${citation.provision}`}>{reader.provision(citation)}</li>
          ))}
          {row.to.length > 0 && <li>{t("to", { whom: row.to.map(reader.subject).join(", ") })}</li>}
          <li>{t("met-by", { act: reader.act(row.duty) })}</li>
        </ul>
      </details>
    </li>
  );
}

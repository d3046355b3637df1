import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import list from "../look/list.module.css";
import { useReader } from "../reading/reader.js";
import { DangerSign } from "./danger.js";
import type { QueuedReport } from "./operations.js";
import queueLook from "./queue.module.css";
import look from "./reports.module.css";

interface ReportItemProps {
  readonly report: QueuedReport;
  readonly now: string;
  readonly onDanger: () => void;
}

/** One report of the queue: what it says, where, how it came, how long it waits. */
export function ReportItem({ report, now, onDanger }: ReportItemProps) {
  const { t } = useTranslation("reports");
  const reader = useReader();
  const { danger, state } = report;
  return (
    <li className={queueLook.row} data-report={report.id} data-danger={danger ?? "unasked"}>
      <div>
        <Link
          id={`said-${report.id}`}
          to={`/desk/reports/${report.id}`}
          lang={report.language}
          className={look.excerpt}
        >
          {report.readable ? report.excerpt : t("unreadable")}
        </Link>
        <div className={list.quiet}>
          {reader.region(report.region) ?? t("no-region")} · {t(`channel-${report.channel}`)} ·{" "}
          {t(`language-${report.language}`)}
          {report.fileNumber && ` · ${report.fileNumber}`}
        </div>
      </div>
      <div>
        <DangerSign danger={danger} />
        {report.unanswered && <div className={look.unanswered}>{t("unanswered")}</div>}
      </div>
      <div>
        <div className={queueLook.wait}>
          {state === "new"
            ? t("waiting", { time: reader.span(report.receivedAt, now) })
            : t(`state-${state}`)}
        </div>
        <div className={list.quiet}>{reader.moment(report.receivedAt)}</div>
        {report.alike > 0 && (
          <div className={queueLook.alike} title={t("alike-help")}>
            {t("alike", { count: report.alike })}
          </div>
        )}
      </div>
      {state === "new" && (
        <button
          type="button"
          className={queueLook.mark}
          data-danger={danger ?? "unasked"}
          aria-describedby={`said-${report.id}`}
          onClick={onDanger}
        >
          {t(danger === "now" ? "unmark-danger" : "mark-danger")}
        </button>
      )}
    </li>
  );
}

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import list from "../look/list.module.css";
import { useReader } from "../reading/reader.js";
import { Reading } from "../shell/problem.js";
import { DangerSign } from "./danger.js";
import { findSimilar, type SimilarReport } from "./operations.js";
import reportLook from "./report.module.css";
import look from "./reports.module.css";

/** Fewer letters than this resemble everything. */
const ENOUGH = 12;

interface SimilarPanelProps {
  /** The words compared; they travel in the body of a request, never in an address. */
  readonly text: string;
  /** The report itself, where it is stored already. */
  readonly except?: string;
  readonly region: string | null;
  /** Opens in a window of its own, so that what is being typed stays in view. */
  readonly apart?: boolean;
}

const likenessWord = (likeness: number): string =>
  likeness >= 0.5 ? "near" : likeness >= 0.2 ? "much" : "some";

/** Reports whose words resemble a text, and why. */
export function SimilarPanel({ text, except, region, apart = false }: SimilarPanelProps) {
  const { t } = useTranslation("reports");
  const words = text.trim();
  const enough = words.length >= ENOUGH;
  const similar = useQuery({
    queryKey: ["reports", "similar", words, except ?? null],
    queryFn: ({ signal }) => findSimilar({ body: { text: words, ...(except ? { except } : {}) }, signal }),
    enabled: enough,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    // What was typed is not kept in the browser longer than it is shown.
    gcTime: 0,
  });
  const found = enough ? (similar.data?.reports ?? []) : [];
  return (
    <section className={look.panel} aria-labelledby="similar">
      <h2 id="similar" className={look.heading}>
        {t("similar")}
      </h2>
      <p className={list.quiet}>{t("similar-help")}</p>
      {!enough && <p className={look.line}>{t(except ? "similar-none" : "similar-wait")}</p>}
      {enough && similar.isPending && <Reading />}
      {enough && similar.isError && <p className={look.line}>{t("similar-failed")}</p>}
      {enough && similar.isSuccess && found.length === 0 && <p className={look.line}>{t("similar-none")}</p>}
      {found.length > 0 && (
        <ul className={reportLook.similar} aria-label={t("similar-list")}>
          {found.map((report) => (
            <SimilarItem key={report.id} report={report} region={region} apart={apart} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface SimilarItemProps {
  readonly report: SimilarReport;
  readonly region: string | null;
  readonly apart: boolean;
}

function SimilarItem({ report, region, apart }: SimilarItemProps) {
  const { t } = useTranslation("reports");
  const reader = useReader();
  const sameRegion = region !== null && report.region === region;
  return (
    <li data-report={report.id}>
      <Link
        to={`/desk/reports/${report.id}`}
        lang={report.language}
        className={look.excerpt}
        {...(apart ? { target: "_blank" } : {})}
      >
        {report.readable ? report.excerpt : t("unreadable")}
      </Link>
      <div className={list.quiet}>
        {reader.moment(report.receivedAt)} · {reader.region(report.region) ?? t("no-region")} ·{" "}
        {report.fileNumber ?? t(`state-${report.state}`)}
        {report.danger === "now" && (
          <>
            {" · "}
            <DangerSign danger="now" />
          </>
        )}
      </div>
      <div className={reportLook.why}>
        <strong>{t(`likeness-${likenessWord(report.likeness)}`)}</strong>
        {sameRegion && ` · ${t("same-region")}`}
        {" · "}
        {t("shared", { words: report.shared.join(", ") })}
      </div>
    </li>
  );
}

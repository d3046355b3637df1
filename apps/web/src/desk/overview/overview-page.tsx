import { Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Overview, readOverview } from "../../api/operations.js";
import list from "../look/list.module.css";
import { type Reader, useReader } from "../reading/reader.js";
import { hasRole, useSession } from "../session/session.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";
import { MuchReading } from "./much-reading.js";
import look from "./overview.module.css";
import { TILES } from "./tiles.js";

/** /desk/overview: terms kept and missed, by term, region and body; where a figure has a list, it opens it. */
export function OverviewPage() {
  const { t } = useTranslation("overview");
  useTitle(t("title"));
  const reader = useReader();
  const session = useSession();
  const overview = useQuery({ queryKey: ["overview"], queryFn: ({ signal }) => readOverview({ signal }) });
  const data = overview.data;
  return (
    <>
      <div className={list.titleRow}>
        <Title order={1}>{t(data?.scope === "country" ? "title-country" : "title")}</Title>
        {data && <span className={list.quiet}>{t("as-of", { when: reader.moment(data.asOf) })}</span>}
      </div>
      {overview.isError && <ProblemAlert error={overview.error} again={() => void overview.refetch()} />}
      {overview.isPending && <Reading />}
      {data && (
        <div className={look.page}>
          <Totals data={data} />
          {hasRole(session, "supervisor") && <MuchReading reader={reader} />}
          {data.scope === "country" && data.byRegion.length > 0 && <TileMap data={data} reader={reader} />}
          <Regions data={data} reader={reader} />
          <Terms data={data} reader={reader} />
          <Bodies data={data} reader={reader} />
          <Statuses data={data} reader={reader} />
        </div>
      )}
    </>
  );
}

interface PartProps {
  readonly data: Overview;
  readonly reader: Reader;
}

const sum = (rows: Overview["byTerm"], of: "met" | "metLate" | "open" | "overdue") =>
  rows.reduce((total, row) => total + row[of], 0);

function Totals({ data }: { readonly data: Overview }) {
  const { t } = useTranslation(["overview", "reviews"]);
  const scope = data.scope === "country" ? "country" : "below";
  const overdue = sum(data.byTerm, "overdue");
  return (
    <dl className={look.totals}>
      <Figure name={t("overdue")} tone="red">
        <Link to={`/desk/?scope=${scope}&lane=overdue`}>{overdue}</Link>
      </Figure>
      <Figure name={t("open")}>{sum(data.byTerm, "open")}</Figure>
      <Figure name={t("met-late")} tone="amber">
        {sum(data.byTerm, "metLate")}
      </Figure>
      <Figure name={t("met")}>{sum(data.byTerm, "met")}</Figure>
      <Figure name={t("reviews:overview")}>{data.reviews.waiting}</Figure>
      {data.reviews.overdue > 0 && (
        <Figure name={t("reviews:overview-late")} tone="red">
          {data.reviews.overdue}
        </Figure>
      )}
    </dl>
  );
}

function Figure({
  name,
  tone,
  children,
}: {
  readonly name: string;
  readonly tone?: "red" | "amber";
  readonly children: ReactNode;
}) {
  return (
    <div className={`${look.total} ${tone ? look[tone] : ""}`}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The share of ended duties that were late or are; null where none has ended. */
export const lateShare = ({
  met,
  metLate,
  overdue,
}: {
  readonly met: number;
  readonly metLate: number;
  readonly overdue: number;
}): number | null => {
  const all = met + metLate + overdue;
  return all === 0 ? null : (metLate + overdue) / all;
};

const STEPS = [0.05, 0.15, 0.3] as const;

/** The regions near their neighbours, darker where more is overdue; the table beside it says the same in figures. */
function TileMap({ data, reader }: PartProps) {
  const { t } = useTranslation("overview");
  const most = Math.max(1, ...data.byRegion.map(({ overdue }) => overdue));
  const rows = new Map(data.byRegion.map((row) => [row.region, row]));
  return (
    <section aria-labelledby="map" className={look.mapPart}>
      <Title order={2} id="map" mb="xs">
        {t("map")}
      </Title>
      <ul className={look.map}>
        {Object.entries(TILES).map(([region, [column, row]]) => {
          const overdue = rows.get(region)?.overdue ?? 0;
          const step = overdue === 0 ? 0 : 1 + STEPS.filter((limit) => overdue / most > limit * 2).length;
          return (
            <li key={region} style={{ gridColumn: column, gridRow: row }}>
              <Link
                className={look.tile}
                data-step={step}
                to={`/desk/?scope=country&lane=overdue&region=${region}`}
              >
                <span className={look.tileName}>{reader.region(region)}</span>
                <span className={look.tileFigure}>{overdue}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      <p className={list.quiet}>{t("map-help")}</p>
    </section>
  );
}

const percent = (share: number | null): string => (share === null ? "–" : `${Math.round(share * 100)} %`);

interface Row {
  readonly key: string;
  readonly name: ReactNode;
  readonly files?: number;
  readonly open: number;
  readonly overdue: number;
  readonly metLate: number;
  readonly met: number;
  readonly overdueTo?: string | undefined;
}

/** A table of terms kept and missed. */
function Table({
  title,
  first,
  rows,
  files = false,
}: {
  readonly title: string;
  readonly first: string;
  readonly rows: readonly Row[];
  readonly files?: boolean;
}) {
  const { t } = useTranslation("overview");
  return (
    <section aria-label={title}>
      <Title order={2} mb="xs">
        {title}
      </Title>
      <div className={list.scroll}>
        <table className={list.table} data-cards="yes">
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {files && (
                <th scope="col" className={list.figure}>
                  {t("files")}
                </th>
              )}
              {(["open", "overdue", "met-late", "met", "late-share"] as const).map((column) => (
                <th scope="col" key={column} className={list.figure}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                {files && (
                  <td className={list.figure} data-label={t("files")}>
                    {row.files}
                  </td>
                )}
                <td className={list.figure} data-label={t("open")}>
                  {row.open}
                </td>
                <td className={list.figure} data-label={t("overdue")}>
                  {row.overdue > 0 && row.overdueTo ? (
                    <Link to={row.overdueTo} className={list.late}>
                      {row.overdue}
                    </Link>
                  ) : (
                    <span className={row.overdue > 0 ? list.late : undefined}>{row.overdue}</span>
                  )}
                </td>
                <td className={list.figure} data-label={t("met-late")}>
                  {row.metLate}
                </td>
                <td className={list.figure} data-label={t("met")}>
                  {row.met}
                </td>
                <td className={list.figure} data-label={t("late-share")}>
                  {percent(lateShare(row))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const listOf = (data: Overview, filter: string): string =>
  `/desk/?scope=${data.scope === "country" ? "country" : "below"}&lane=overdue${filter}`;

function Regions({ data, reader }: PartProps) {
  const { t } = useTranslation("overview");
  if (data.byRegion.length === 0) return null;
  return (
    <Table
      title={t("by-region")}
      first={t("region")}
      files
      rows={data.byRegion.map((row) => ({
        ...row,
        key: row.region,
        name: reader.region(row.region),
        overdueTo: listOf(data, `&region=${row.region}`),
      }))}
    />
  );
}

function Terms({ data, reader }: PartProps) {
  const { t } = useTranslation("overview");
  return (
    <Table
      title={t("by-term")}
      first={t("term")}
      rows={data.byTerm.map((row) => ({
        ...row,
        key: `${row.term} ${row.title.en}`,
        name: row.term ? `${row.term} · ${reader.text(row.title)}` : reader.text(row.title),
        overdueTo: row.term ? listOf(data, `&term=${row.term}`) : undefined,
      }))}
    />
  );
}

function Bodies({ data, reader }: PartProps) {
  const { t } = useTranslation("overview");
  return (
    <Table
      title={t("by-body")}
      first={t("body")}
      rows={data.byOrganisation.map((row) => ({
        ...row,
        key: row.organisation.id,
        name: (
          <>
            {reader.text(row.organisation.name)}
            {row.region && <div className={list.quiet}>{reader.region(row.region)}</div>}
          </>
        ),
      }))}
    />
  );
}

function Statuses({ data, reader }: PartProps) {
  const { t } = useTranslation("overview");
  return (
    <section aria-label={t("by-status")}>
      <Title order={2} mb="xs">
        {t("by-status")}
      </Title>
      <div className={list.scroll}>
        <table className={list.table}>
          <thead>
            <tr>
              <th scope="col">{t("status")}</th>
              <th scope="col" className={list.figure}>
                {t("files")}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.byStatus.map(({ status, files }) => (
              <tr key={status}>
                <th scope="row">{reader.status(status)}</th>
                <td className={list.figure}>{files}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

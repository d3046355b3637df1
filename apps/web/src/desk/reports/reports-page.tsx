import { Button, Kbd } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useSearchParams } from "react-router";
import { LANGUAGES } from "../../public/languages.js";
import { Lanes } from "../look/lanes.js";
import list from "../look/list.module.css";
import { FilterChoice, More, NoFilter } from "../look/list-parts.js";
import { useReader } from "../reading/reader.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";
import { useDangerMark } from "./danger.js";
import { KeysHelp } from "./keys-help.js";
import { listReports, type Queue } from "./operations.js";
import queueLook from "./queue.module.css";
import { CHANNELS, filterOf, type QueueFilter, queryOf, SHOWN, searchOf } from "./queue-filter.js";
import { ReportItem } from "./report-item.js";
import look from "./reports.module.css";

/** How often the queue is read again, in milliseconds. */
const AGAIN = 15_000;

/** /desk/reports: the queue of a hotline desk, danger first, then who waits longest. */
export function ReportsPage() {
  const { t } = useTranslation("reports");
  useTitle(t("title"));
  const reader = useReader();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const go = (change: Partial<QueueFilter>) =>
    setSearch(searchOf({ ...filter, ...change }), { replace: true });
  const queue = useInfiniteQuery({
    queryKey: ["reports", "queue", filter],
    queryFn: ({ pageParam, signal }) =>
      listReports({ query: { ...queryOf(filter), ...(pageParam ? { after: pageParam } : {}) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN,
  });
  const mark = useDangerMark();
  const rows = useRef<HTMLOListElement>(null);
  const move = (step: 1 | -1) => moveFocus(rows.current, step);
  const first = queue.data?.pages[0];
  const reports = queue.data?.pages.flatMap((page) => page.reports) ?? [];
  const focused = () => {
    const id = idOf(document.activeElement);
    return reports.find((report) => report.id === id);
  };
  const come = useArrivals(first, searchOf(filter));
  // Arrows scroll the page, except where a report has the focus.
  const arrows = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    move(event.key === "ArrowDown" ? 1 : -1);
  };
  return (
    <>
      <div className={list.titleRow}>
        <h1 className={look.title}>{t("title")}</h1>
        <div className={look.tools}>
          {first && <span className={list.quiet}>{t("as-of", { when: reader.moment(first.now) })}</span>}
          <KeysHelp
            keys={[
              { keys: ["j", "ArrowDown"], says: "key-next", does: () => move(1) },
              { keys: ["k", "ArrowUp"], says: "key-previous", does: () => move(-1) },
              { keys: ["Enter"], says: "key-open" },
              {
                keys: ["d", "F8"],
                says: "key-danger",
                does: () => {
                  const report = focused();
                  if (report) mark.mark(report);
                },
              },
              { keys: ["n"], says: "key-call", does: () => void navigate("/desk/reports/call") },
            ]}
          />
          <Button
            component={Link}
            to="/desk/reports/call"
            size="sm"
            aria-keyshortcuts="N"
            rightSection={<Kbd aria-hidden>N</Kbd>}
          >
            {t("call")}
          </Button>
        </div>
      </div>
      <p role="status" className={look.unseen}>
        {[mark.marked && t(`marked-${mark.marked}`), come > 0 && t("come", { count: come })]
          .filter(Boolean)
          .join(" ")}
      </p>
      <ProblemAlert error={mark.error} />
      {queue.isError && !first && <ProblemAlert error={queue.error} again={() => void queue.refetch()} />}
      {queue.isPending && <Reading />}
      {first && (
        <>
          <Lanes
            label={t("lanes")}
            lanes={SHOWN.map(({ show, tone, sign }) => ({
              name: show,
              title: t(`show-${show}`),
              tone,
              sign,
              count: show in first.counts ? first.counts[show as keyof typeof first.counts] : undefined,
              to: { search: searchOf({ ...filter, show: filter.show === show ? null : show }) },
              chosen: filter.show === show,
            }))}
          />
          <Filters filter={filter} go={go} />
          {reports.length === 0 ? (
            <p className={list.empty}>{t(searchOf(filter) === "" ? "empty" : "empty-filter")}</p>
          ) : (
            <ol
              ref={rows}
              className={list.rows}
              aria-label={t("list")}
              aria-busy={queue.isPlaceholderData}
              onKeyDown={arrows}
            >
              {reports.map((report) => (
                <ReportItem
                  key={report.id}
                  report={report}
                  now={first.now}
                  onDanger={() => mark.toggle(report)}
                />
              ))}
            </ol>
          )}
          <More of={queue} />
        </>
      )}
    </>
  );
}

const idOf = (element: Element | null): string | undefined =>
  element?.closest<HTMLElement>("[data-report]")?.dataset.report;

/** Puts the focus on the report after or before the one that has it; on the first where none has. */
function moveFocus(rows: HTMLElement | null, step: 1 | -1): void {
  const links = [...(rows?.querySelectorAll<HTMLElement>("[data-report] a") ?? [])];
  const at = links.findIndex((link) => idOf(link) === idOf(document.activeElement));
  const next = at === -1 ? links[0] : links[at + step];
  next?.focus();
}

/** How many new reports came while the same queue was being looked at: told to those who do not see it. */
function useArrivals(queue: Queue | undefined, search: string): number {
  const [seen, setSeen] = useState<{ readonly search: string; readonly count: number } | null>(null);
  const count = queue?.counts.new;
  useEffect(() => {
    if (count === undefined) return;
    setSeen((before) => (before?.search === search && before.count <= count ? before : { search, count }));
  }, [count, search]);
  return seen?.search === search && count !== undefined ? count - seen.count : 0;
}

interface FiltersProps {
  readonly filter: QueueFilter;
  readonly go: (change: Partial<QueueFilter>) => void;
}

function Filters({ filter, go }: FiltersProps) {
  const { t } = useTranslation("reports");
  const reader = useReader();
  return (
    <div className={`${list.filters} ${queueLook.filters}`}>
      <FilterChoice
        searchable
        label={t("filter-region")}
        value={filter.region}
        data={reader.regions}
        onChange={(region) => go({ region })}
      />
      <FilterChoice
        label={t("filter-language")}
        value={filter.language}
        data={LANGUAGES.map((value) => ({ value, label: t(`language-${value}`) }))}
        onChange={(language) => go({ language })}
      />
      <FilterChoice
        label={t("filter-channel")}
        value={filter.channel}
        data={CHANNELS.map((value) => ({ value, label: t(`channel-${value}`) }))}
        onChange={(channel) => go({ channel })}
      />
      {searchOf(filter) !== "" && (
        <NoFilter
          label={t("filter-none")}
          onClick={() => go({ show: null, channel: null, region: null, language: null })}
        />
      )}
    </div>
  );
}

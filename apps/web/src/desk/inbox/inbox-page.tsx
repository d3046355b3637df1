import { Button, Group, Tabs, Title } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useSearchParams } from "react-router";
import { listInbox, type Session } from "../../api/operations.js";
import { Lanes } from "../look/lanes.js";
import list from "../look/list.module.css";
import { FilterChoice, More, NoFilter } from "../look/list-parts.js";
import { WaitingPanel } from "../package/waiting-panel.js";
import { useReader } from "../reading/reader.js";
import { ReviewsBlock } from "../reviews/reviews-block.js";
import { hasRole, useSession } from "../session/session.js";
import { worksOnFiles } from "../shell/places.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";
import { DutyItem } from "./duty-item.js";
import { filterOf, type InboxFilter, queryOf, type Scope, searchOf } from "./inbox-query.js";
import { LANES } from "./lanes.js";

const scopesOf = (session: Session): readonly Scope[] => [
  "own",
  ...(hasRole(session, "supervisor") ? (["below"] as const) : []),
  ...(hasRole(session, "coordinator") ? (["country"] as const) : []),
];

/** /desk/: what my organisation owes, the most urgent first; what bodies below owe late; what the country owes. */
export function InboxPage() {
  // The first page of whoever signs in; an administrator's is another.
  return worksOnFiles(useSession()) ? <Inbox /> : <Navigate to="/desk/organisations" replace />;
}

function Inbox() {
  const { t } = useTranslation("inbox");
  useTitle(t("title"));
  const session = useSession();
  const reader = useReader();
  const scopes = scopesOf(session);
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search, scopes);
  const go = (change: Partial<InboxFilter>) =>
    setSearch(searchOf({ ...filter, ...change }), { replace: true });
  const inbox = useInfiniteQuery({
    queryKey: ["inbox", filter],
    queryFn: ({ pageParam, signal }) =>
      listInbox({ query: { ...queryOf(filter), ...(pageParam ? { after: pageParam } : {}) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  const first = inbox.data?.pages[0];
  const rows = inbox.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <>
      <div className={list.titleRow}>
        <Title order={1}>{t("title")}</Title>
        <Group gap="md">
          {first && <span className={list.quiet}>{t("as-of", { when: reader.moment(first.now) })}</span>}
          <Button component={Link} to="/desk/files/new" variant="default" size="sm">
            {t("files:open")}
          </Button>
        </Group>
      </div>
      <ReviewsBlock />
      {scopes.length > 1 && (
        <Tabs
          value={filter.scope}
          onChange={(scope) =>
            go({ scope: (scope ?? "own") as Scope, lane: null, region: null, term: null, kind: null })
          }
          mb="md"
        >
          <Tabs.List aria-label={t("whose")}>
            {scopes.map((scope) => (
              <Tabs.Tab key={scope} value={scope}>
                {t(`scope-${scope}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
      {filter.scope === "own" && <WaitingPanel reader={reader} />}
      {inbox.isError && !first && <ProblemAlert error={inbox.error} again={() => void inbox.refetch()} />}
      {inbox.isPending && <Reading />}
      {first && (
        <>
          <Lanes
            label={t("lanes")}
            lanes={LANES.filter(({ lane }) => filter.scope !== "below" || lane === "overdue").map(
              ({ lane, tone, sign }) => ({
                name: lane,
                title: t(`lane-${lane}`),
                tone,
                sign,
                count: first.counts[lane],
                to: { search: searchOf({ ...filter, lane: filter.lane === lane ? null : lane }) },
                chosen: filter.lane === lane,
              }),
            )}
          />
          <Filters filter={filter} found={first} go={go} />
          {rows.length === 0 ? (
            <p className={list.empty}>
              {t(searchOf({ ...filter, scope: "own" }) === "" ? `empty-${filter.scope}` : "empty-filter")}
            </p>
          ) : (
            <ul className={list.rows} aria-label={t("duties")} aria-busy={inbox.isPlaceholderData}>
              {rows.map((row) => (
                <DutyItem
                  key={row.id + row.fileNumber}
                  row={row}
                  now={first.now}
                  reader={reader}
                  named={filter.scope !== "own"}
                />
              ))}
            </ul>
          )}
          <More of={inbox} />
        </>
      )}
    </>
  );
}

interface FiltersProps {
  readonly filter: InboxFilter;
  readonly found: Awaited<ReturnType<typeof listInbox>>;
  readonly go: (change: Partial<InboxFilter>) => void;
}

/** The choices are what there is, each with its count; what is chosen stays a choice even where nothing is left of it. */
function Filters({ filter, found, go }: FiltersProps) {
  const { t } = useTranslation("inbox");
  const reader = useReader();
  const choices = (
    counted: readonly { readonly value: string | null; readonly count: number }[],
    chosen: string | null,
    label: (value: string) => string,
  ) => {
    const known = counted.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]));
    if (chosen !== null && !known.some(({ value }) => value === chosen))
      known.push({ value: chosen, count: 0 });
    return known.map(({ value, count }) => ({ value, label: `${label(value)} (${count})` }));
  };
  const any = filter.lane ?? filter.term ?? filter.region ?? filter.kind;
  return (
    <div className={list.filters}>
      <FilterChoice
        searchable
        label={t("filter-kind")}
        value={filter.kind}
        data={choices(
          found.kinds.map(({ kind, count }) => ({ value: kind, count })),
          filter.kind,
          reader.act,
        )}
        onChange={(kind) => go({ kind })}
      />
      <FilterChoice
        searchable
        label={t("filter-region")}
        value={filter.region}
        data={choices(
          found.regions.map(({ region, count }) => ({ value: region, count })),
          filter.region,
          (region) => reader.region(region) ?? region,
        )}
        onChange={(region) => go({ region })}
      />
      <FilterChoice
        label={t("filter-term")}
        value={filter.term}
        data={choices(
          found.terms.map(({ term, count }) => ({ value: term, count })),
          filter.term,
          (term) => term,
        )}
        onChange={(term) => go({ term })}
      />
      {any !== null && (
        <NoFilter
          label={t("filter-none")}
          onClick={() => go({ lane: null, term: null, region: null, kind: null })}
        />
      )}
    </div>
  );
}

import { Button, Group, Select, Tabs, Title } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { listInbox, type Session } from "../../api/operations.js";
import list from "../look/list.module.css";
import { useReader } from "../reading/reader.js";
import { hasRole, useSession } from "../session/session.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";
import { DutyItem } from "./duty-item.js";
import look from "./inbox.module.css";
import { filterOf, type InboxFilter, queryOf, type Scope, searchOf } from "./inbox-query.js";
import { LANES } from "./lanes.js";

const scopesOf = (session: Session): readonly Scope[] => [
  "own",
  ...(hasRole(session, "supervisor") ? (["below"] as const) : []),
  ...(hasRole(session, "coordinator") ? (["country"] as const) : []),
];

/** /desk/: what my organisation owes, the most urgent first; what bodies below owe late; what the country owes. */
export function InboxPage() {
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
      {inbox.isError && !first && <ProblemAlert error={inbox.error} again={() => void inbox.refetch()} />}
      {inbox.isPending && <Reading />}
      {first && (
        <>
          <nav aria-label={t("lanes")}>
            <ul className={look.lanes}>
              {LANES.filter(({ lane }) => filter.scope !== "below" || lane === "overdue").map(
                ({ lane, tone, sign }) => (
                  <li key={lane}>
                    <Link
                      className={`${look.lane} ${look[tone]}`}
                      to={{ search: searchOf({ ...filter, lane: filter.lane === lane ? null : lane }) }}
                      replace
                      aria-current={filter.lane === lane ? "true" : undefined}
                    >
                      <span className={look.laneCount}>{first.counts[lane]}</span>
                      <span className={look.laneName}>
                        <span className={look.sign} aria-hidden="true">
                          {sign}
                        </span>
                        {t(`lane-${lane}`)}
                      </span>
                    </Link>
                  </li>
                ),
              )}
            </ul>
          </nav>
          <Filters filter={filter} found={first} go={go} />
          {rows.length === 0 ? (
            <p className={list.empty}>
              {t(searchOf({ ...filter, scope: "own" }) === "" ? `empty-${filter.scope}` : "empty-filter")}
            </p>
          ) : (
            <ul className={look.rows} aria-label={t("duties")} aria-busy={inbox.isPlaceholderData}>
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
          {inbox.hasNextPage && (
            <div className={list.more}>
              <Button
                variant="default"
                loading={inbox.isFetchingNextPage}
                onClick={() => void inbox.fetchNextPage()}
              >
                {t("shell:more")}
              </Button>
            </div>
          )}
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
      <Select
        size="sm"
        clearable
        searchable
        label={t("filter-kind")}
        placeholder={t("shell:all")}
        value={filter.kind}
        data={choices(
          found.kinds.map(({ kind, count }) => ({ value: kind, count })),
          filter.kind,
          reader.act,
        )}
        onChange={(kind) => go({ kind })}
      />
      <Select
        size="sm"
        clearable
        searchable
        label={t("filter-region")}
        placeholder={t("shell:all")}
        value={filter.region}
        data={choices(
          found.regions.map(({ region, count }) => ({ value: region, count })),
          filter.region,
          (region) => reader.region(region) ?? region,
        )}
        onChange={(region) => go({ region })}
      />
      <Select
        size="sm"
        clearable
        label={t("filter-term")}
        placeholder={t("shell:all")}
        value={filter.term}
        data={choices(
          found.terms.map(({ term, count }) => ({ value: term, count })),
          filter.term,
          (term) => term,
        )}
        onChange={(term) => go({ term })}
      />
      {any !== null && (
        <Button
          size="sm"
          variant="subtle"
          onClick={() => go({ lane: null, term: null, region: null, kind: null })}
        >
          {t("filter-none")}
        </Button>
      )}
    </div>
  );
}

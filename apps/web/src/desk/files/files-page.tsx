import { Badge, Button, Group, TextInput, Title } from "@mantine/core";
import { kz } from "@pana/law/kz";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { listFiles } from "../../api/operations.js";
import { beginningsFor } from "../act/opening.js";
import { useMe } from "../file/me.js";
import list from "../look/list.module.css";
import { FilterChoice, More } from "../look/list-parts.js";
import { useReader } from "../reading/reader.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";

/** A number as people type it, in the form in which it is kept. */
export const asNumber = (typed: string): string => typed.trim().toUpperCase().replace(/\s+/g, "");

/** /desk/files: the files that my organisation takes part in; what it does not take part in is not found here. */
export function FilesPage() {
  const { t } = useTranslation("files");
  useTitle(t("title"));
  const reader = useReader();
  const mayOpenWork = beginningsFor(kz.actKinds, useMe().kinds, "work").length > 0;
  const [search, setSearch] = useSearchParams();
  const status = search.get("status");
  // The number of a file is not put into the address: addresses stay behind in histories and logs.
  const [typed, setTyped] = useState("");
  const [number, setNumber] = useState("");
  const files = useInfiniteQuery({
    queryKey: ["files", { number, status }],
    queryFn: ({ pageParam, signal }) =>
      listFiles({
        query: {
          ...(number ? { number } : {}),
          ...(status ? { status } : {}),
          ...(pageParam ? { after: pageParam } : {}),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const find = (event: FormEvent) => {
    event.preventDefault();
    setNumber(asNumber(typed));
  };
  const rows = files.data?.pages.flatMap((page) => page.files) ?? [];
  return (
    <>
      <div className={list.titleRow}>
        <Title order={1}>{t("title")}</Title>
        <Group gap="xs">
          {mayOpenWork && (
            <Button component={Link} to="/desk/files/new?about=work" variant="default">
              {t("open-work")}
            </Button>
          )}
          <Button component={Link} to="/desk/files/new">
            {t("open")}
          </Button>
        </Group>
      </div>
      <search>
        <form onSubmit={find} className={list.filters}>
          <TextInput
            size="sm"
            label={t("number")}
            placeholder="KZ-26-004217-K"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              if (event.currentTarget.value === "") setNumber("");
            }}
          />
          <FilterChoice
            searchable
            label={t("status")}
            value={status}
            data={Object.keys(kz.statusTitles).map((value) => ({ value, label: reader.status(value) }))}
            onChange={(value) => setSearch(value ? { status: value } : {}, { replace: true })}
          />
          <Button type="submit" size="sm" variant="default">
            {t("find")}
          </Button>
        </form>
      </search>
      {files.isError && <ProblemAlert error={files.error} again={() => void files.refetch()} />}
      {files.isPending && <Reading />}
      {files.data &&
        (rows.length === 0 ? (
          <p className={list.empty}>{t(number || status ? "none-found" : "none")}</p>
        ) : (
          <section className={list.scroll} aria-label={t("title")}>
            <table className={list.table} data-cards="yes">
              <thead>
                <tr>
                  <th scope="col">{t("number")}</th>
                  <th scope="col">{t("status")}</th>
                  <th scope="col">{t("duties")}</th>
                  <th scope="col">{t("region")}</th>
                  <th scope="col">{t("opened")}</th>
                  <th scope="col">{t("last-act")}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((file) => (
                  <tr key={file.id}>
                    <th scope="row" className={list.number}>
                      <Link to={`/desk/files/${file.id}`} style={{ color: "var(--teal)", fontWeight: 600 }}>
                        {file.number}
                      </Link>
                    </th>
                    <td>
                      {reader.status(file.status)}
                      {(file.track === "minor" || file.track === "work") && (
                        <>
                          {" "}
                          <Badge color={file.track === "minor" ? "amber" : "gray"} variant="light" size="sm">
                            {t(file.track)}
                          </Badge>
                        </>
                      )}
                    </td>
                    <td data-label={t("duties")}>
                      {file.openDuties}
                      {file.overdueDuties > 0 && (
                        <span className={list.late}> · {t("late", { count: file.overdueDuties })}</span>
                      )}
                    </td>
                    <td data-label={t("region")}>{reader.region(file.region) ?? "–"}</td>
                    <td data-label={t("opened")}>{reader.moment(file.opened)}</td>
                    <td data-label={t("last-act")}>{file.lastAct ? reader.moment(file.lastAct) : "–"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      <More of={files} />
    </>
  );
}

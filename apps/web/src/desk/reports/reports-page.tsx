import { Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ListReportsData, ListReportsResponse } from "../../api/generated/client/types.gen.js";
import { operation } from "../../api/operation.js";
import list from "../look/list.module.css";
import { useReader } from "../reading/reader.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";

const listReports = operation<ListReportsData, ListReportsResponse>("GET", "/api/reports");

/** /desk/reports: the queue of a hotline desk, danger first. */
export function ReportsPage() {
  const { t } = useTranslation();
  useTitle(t("reports"));
  const reader = useReader();
  const reports = useQuery({
    queryKey: ["reports"],
    queryFn: ({ signal }) => listReports({ query: {}, signal }),
  });
  return (
    <>
      <Title order={1} mb="md">
        {t("reports")}
      </Title>
      {reports.isError && <ProblemAlert error={reports.error} again={() => void reports.refetch()} />}
      {reports.isPending && <Reading />}
      <ul>
        {reports.data?.reports.map((report) => (
          <li key={report.id}>
            {reader.moment(report.receivedAt)} · {reader.region(report.region)}
            <div className={list.quiet}>{report.excerpt}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

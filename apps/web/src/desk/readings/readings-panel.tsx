import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AskedPanel } from "../file/asked-panel.js";
import look from "../file/file.module.css";
import { useWords } from "../file/words.js";
import { hasRole, useSession } from "../session/session.js";
import { ProblemAlert, Reading as Waiting } from "../shell/problem.js";
import { LogCodes } from "./log-codes.js";
import { listReadings, type Reading } from "./operations.js";

/** Who read the file, for those who answer for it. Looking is noted as well. */
export function ReadingsPanel({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation("readings");
  const session = useSession();
  if (!hasRole(session, "supervisor", "coordinator")) return null;
  return (
    <AskedPanel id="readings" title={t("title")} why={t("why-closed")} show={t("show")} hide={t("hide")}>
      <Readings fileId={fileId} />
      <LogCodes fileId={fileId} />
    </AskedPanel>
  );
}

function Readings({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation("readings");
  const read = useInfiniteQuery({
    queryKey: ["readings", fileId],
    queryFn: ({ pageParam, signal }) =>
      listReadings({
        path: { id: fileId },
        query: pageParam === null ? {} : { before: pageParam },
        signal,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    ...{ gcTime: 0, staleTime: Number.POSITIVE_INFINITY, retry: false },
  });
  if (read.isError) return <ProblemAlert error={read.error} again={() => void read.refetch()} />;
  if (!read.data) return <Waiting />;
  return (
    <>
      <ul className={look.rows}>
        {read.data.pages
          .flatMap(({ readings }) => readings)
          .map((reading) => (
            <OneReading key={reading.sequence} reading={reading} />
          ))}
      </ul>
      {read.hasNextPage && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={read.isFetchingNextPage}
          onClick={() => void read.fetchNextPage()}
        >
          {t("earlier")}
        </Button>
      )}
    </>
  );
}

function OneReading({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation("readings");
  const words = useWords();
  const { at, organisation, officer, what, ground } = reading;
  return (
    <li className={look.row}>
      {[words.text(organisation.name), ...(officer === null ? [] : [officer])].join(", ")}
      <div>{t(`what-${what.replace(".", "-")}`)}</div>
      <div className={look.quiet}>
        {words.moment(at)}
        {ground && ` · ${t("ground", { act: words.text(ground.act), when: words.moment(ground.since) })}`}
      </div>
    </li>
  );
}

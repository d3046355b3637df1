import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { AskedPanel } from "../file/asked-panel.js";
import { hasRole, useSession } from "../session/session.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { HistoryOf } from "./history.js";
import { HoldOn } from "./hold.js";
import { KnownAs } from "./known-as.js";
import { MatchesOf } from "./matches.js";
import { BRIEFLY, identityKey, readIdentity } from "./operations.js";

/** Who the person is. */
export function IdentityPanel({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation("identity");
  const session = useSession();
  if (!hasRole(session, "officer", "supervisor")) return null;
  return (
    <AskedPanel id="identity" title={t("title")} why={t("why-closed")} show={t("show")} hide={t("hide")}>
      <Opened fileId={fileId} />
    </AskedPanel>
  );
}

function Opened({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation("identity");
  const read = useQuery({
    queryKey: identityKey(fileId),
    queryFn: ({ signal }) => readIdentity({ path: { id: fileId }, signal }),
    ...BRIEFLY,
  });
  if (read.isError) return <ProblemAlert error={read.error} again={() => void read.refetch()} />;
  if (!read.data) return <Reading />;
  const { version } = read.data;
  return (
    <>
      <KnownAs fileId={fileId} known={read.data} />
      <Button
        component={Link}
        to={`/desk/files/${fileId}/identity`}
        size="compact-sm"
        variant="light"
        mt="sm"
      >
        {version === 0 ? t("put-in") : t("change")}
      </Button>
      <MatchesOf fileId={fileId} />
      {version > 0 && (
        <>
          <HistoryOf fileId={fileId} />
          <HoldOn fileId={fileId} hold={read.data.hold} />
        </>
      )}
    </>
  );
}

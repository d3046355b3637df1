import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import look from "../file/file.module.css";
import { useLocked } from "../session/locked.js";
import { hasRole, useSession } from "../session/session.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { HistoryOf } from "./history.js";
import { HoldOn } from "./hold.js";
import { KnownAs } from "./known-as.js";
import { MatchesOf } from "./matches.js";
import { BRIEFLY, identityKey, readIdentity } from "./operations.js";

/** Who the person is: read only when somebody asks, and let go of as soon as it is closed. */
export function IdentityPanel({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation("identity");
  const session = useSession();
  const [open, setOpen] = useState(false);
  const locked = useLocked();
  useEffect(() => {
    if (locked) setOpen(false);
  }, [locked]);
  if (!hasRole(session, "officer", "supervisor")) return null;
  return (
    <section aria-labelledby="identity" className={look.panel}>
      <h2 id="identity" className={look.heading}>
        {t("title")}
      </h2>
      {!open && <p className={look.quiet}>{t("why-closed")}</p>}
      <Button
        size="compact-sm"
        variant="default"
        aria-expanded={open}
        aria-controls="identity-of-person"
        onClick={() => setOpen(!open)}
      >
        {open ? t("hide") : t("show")}
      </Button>
      <div id="identity-of-person">{open && <Opened fileId={fileId} />}</div>
    </section>
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

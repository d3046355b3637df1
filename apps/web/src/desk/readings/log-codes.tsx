import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import look from "../file/file.module.css";
import { useWords } from "../file/words.js";
import { hasRole, useSession } from "../session/session.js";
import { ProblemAlert } from "../shell/problem.js";
import { LogCard } from "./log-card.js";
import { addLogCode, type LogCode, listLogCodes, type NewCode, revokeLogCode } from "./operations.js";

/** Cards for the person: with the code on one, who read the file can be seen without an account. */
export function LogCodes({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation("readings");
  const mayMake = hasRole(useSession(), "supervisor");
  const client = useQueryClient();
  const [made, setMade] = useState<NewCode | null>(null);
  const again = () => client.invalidateQueries({ queryKey: ["log-codes", fileId] });
  const read = useQuery({
    queryKey: ["log-codes", fileId],
    queryFn: ({ signal }) => listLogCodes({ path: { id: fileId }, signal }),
    gcTime: 0,
  });
  const making = useMutation({
    mutationFn: () => addLogCode({ path: { id: fileId } }),
    onSuccess: (code) => {
      setMade(code);
      return again();
    },
    // The code is nowhere else than on this screen.
    gcTime: 0,
  });
  const codes = read.data?.codes ?? [];
  return (
    <>
      <h3 className={look.subheading}>{t("cards")}</h3>
      <p className={look.quiet}>{t("cards-why")}</p>
      <ul className={look.rows}>
        {codes.map((code) => (
          <OneCode key={code.id} fileId={fileId} code={code} mayRevoke={mayMake} onRevoked={again} />
        ))}
      </ul>
      {made ? (
        <LogCard code={made.code} endsAt={made.endsAt} onDone={() => setMade(null)} />
      ) : (
        mayMake && (
          <>
            <p className={look.quiet}>{t("card-danger")}</p>
            <Button
              size="compact-sm"
              variant="light"
              loading={making.isPending}
              onClick={() => making.mutate()}
            >
              {t("make-card")}
            </Button>
          </>
        )
      )}
      <ProblemAlert error={making.error ?? read.error} />
    </>
  );
}

interface OneCodeProps {
  readonly fileId: string;
  readonly code: LogCode;
  readonly mayRevoke: boolean;
  readonly onRevoked: () => Promise<void>;
}

function OneCode({ fileId, code, mayRevoke, onRevoked }: OneCodeProps) {
  const { t } = useTranslation("readings");
  const words = useWords();
  const revoking = useMutation({
    mutationFn: () => revokeLogCode({ path: { id: fileId, code: code.id } }),
    onSuccess: onRevoked,
  });
  const { organisation, madeAt, endsAt, revokedAt } = code;
  return (
    <li className={look.row}>
      {t("card-made", { when: words.moment(madeAt), body: words.text(organisation.name) })}
      <div className={look.quiet}>
        {revokedAt === null
          ? t("card-until", { when: words.moment(endsAt) })
          : t("card-revoked", { when: words.moment(revokedAt) })}
      </div>
      {mayRevoke && revokedAt === null && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={revoking.isPending}
          onClick={() => revoking.mutate()}
        >
          {t("revoke")}
        </Button>
      )}
      <ProblemAlert error={revoking.error} />
    </li>
  );
}

import { Button, Group, NativeSelect } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import look from "../file/file.module.css";
import { hasRole, useSession } from "../session/session.js";
import { ProblemAlert } from "../shell/problem.js";
import { type HoldReason, holdIdentity, identityKey, type KnownIdentity } from "./operations.js";

const REASONS = [
  "criminal-proceedings",
  "civil-proceedings",
  "complaint",
  "search",
] as const satisfies readonly HoldReason[];

/** For a supervisor: keep the identity from being erased when its time is over, or no longer. */
export function HoldOn({ fileId, hold }: { readonly fileId: string; readonly hold: KnownIdentity["hold"] }) {
  const { t } = useTranslation("identity");
  const session = useSession();
  const client = useQueryClient();
  const [reason, setReason] = useState<HoldReason>("criminal-proceedings");
  const holding = useMutation({
    mutationFn: (because: HoldReason | null) => holdIdentity({ path: { id: fileId }, body: { because } }),
    onSuccess: () => client.invalidateQueries({ queryKey: identityKey(fileId) }),
  });
  if (!hasRole(session, "supervisor")) return null;
  return (
    <>
      <h3 className={look.subheading}>{t("hold")}</h3>
      {hold ? (
        <Button
          size="compact-sm"
          variant="default"
          loading={holding.isPending}
          onClick={() => holding.mutate(null)}
        >
          {t("lift-hold")}
        </Button>
      ) : (
        <>
          <p className={look.quiet}>{t("not-held")}</p>
          <Group align="flex-end" gap="xs">
            <NativeSelect
              size="sm"
              label={t("hold-why")}
              value={reason}
              data={REASONS.map((value) => ({ value, label: t(`hold-${value}`) }))}
              onChange={({ currentTarget }) => setReason(currentTarget.value as HoldReason)}
            />
            <Button
              size="sm"
              variant="default"
              loading={holding.isPending}
              onClick={() => holding.mutate(reason)}
            >
              {t("place-hold")}
            </Button>
          </Group>
        </>
      )}
      <ProblemAlert error={holding.error} />
    </>
  );
}

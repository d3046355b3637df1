import { Alert, Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Session } from "../../api/operations.js";
import { ProblemAlert } from "../shell/problem.js";
import { openWithPasskey, PasskeyRefused, passkeysWork } from "./passkey.js";

/** Signs in with a passkey, where this browser has them. */
export function PasskeyButton({ onOpened }: { readonly onOpened: (session: Session) => void }) {
  const { t } = useTranslation("security");
  const opening = useMutation({
    mutationFn: openWithPasskey,
    meta: { signsIn: true },
    gcTime: 0,
    onSuccess: onOpened,
  });
  if (!passkeysWork()) return null;
  return (
    <>
      <PasskeyProblem error={opening.error} />
      <Button variant="default" loading={opening.isPending} onClick={() => opening.mutate()}>
        {t("passkey-open")}
      </Button>
    </>
  );
}

/** What went wrong with a passkey. */
export function PasskeyProblem({ error }: { readonly error: unknown }) {
  const { t } = useTranslation("security");
  return error instanceof PasskeyRefused ? (
    <Alert color="red" role="alert">
      {t("passkey-refused")}
    </Alert>
  ) : (
    <ProblemAlert error={error} />
  );
}

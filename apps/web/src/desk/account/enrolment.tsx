import { Button, Stack, Text, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Session } from "../../api/operations.js";
import { faultsOf, ProblemAlert } from "../shell/problem.js";
import look from "./account.module.css";
import { type Confirmed, confirmAuthenticator, type Offered } from "./operations.js";
import { QrCode } from "./qr-code.js";
import { RecoveryCodes } from "./recovery-codes.js";

interface EnrolmentProps {
  readonly offered: Offered;
  /** When the authenticator is in place and the recovery codes are kept. */
  readonly onDone: (session: Session) => void;
  /** Another way to the same end, offered until the authenticator is in place. */
  readonly instead?: ReactNode;
}

/** Puts an authenticator in place: the QR code, a code that proves it, the recovery codes. */
export function Enrolment({ offered: { secret, uri }, onDone, instead }: EnrolmentProps) {
  const { t, i18n } = useTranslation("security");
  const [code, setCode] = useState("");
  const [done, setDone] = useState<Confirmed | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const confirming = useMutation({
    mutationFn: () => confirmAuthenticator({ body: { code } }),
    meta: { signsIn: true },
    gcTime: 0,
    onSuccess: setDone,
    onError: () => field.current?.select(),
  });
  if (done) return <RecoveryCodes codes={done.recoveryCodes} onKept={() => onDone(done.session)} />;
  const told = faultsOf(confirming.error, i18n.language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim().length >= 6 && !confirming.isPending) confirming.mutate();
    else field.current?.focus();
  };
  return (
    <>
      <form onSubmit={submit} noValidate>
        <Stack gap="md" maw={460}>
          <Text>{t("enrol-1")}</Text>
          <QrCode text={uri} label={t("qr-label")} />
          <Text size="sm">
            {t("enrol-secret")} <span className={look.secret}>{secret.match(/.{1,4}/g)?.join(" ")}</span>
          </Text>
          <Text>{t("enrol-2")}</Text>
          {Object.keys(told).length === 0 && <ProblemAlert error={confirming.error} />}
          <TextInput
            ref={field}
            label={t("code")}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            value={code}
            error={told.code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" w="fit-content" loading={confirming.isPending}>
            {t("enrol-do")}
          </Button>
        </Stack>
      </form>
      {instead}
    </>
  );
}

import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Session } from "../../api/operations.js";
import { momentWords } from "../file/time-words.js";
import type { DeskLanguage } from "../language/i18n.js";
import { SESSION } from "../session/session.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { Enrolment } from "./enrolment.js";
import {
  FACTORS,
  makeRecoveryCodes,
  type Offered,
  offerAuthenticator,
  readFactors,
  removeAuthenticator,
} from "./operations.js";
import { PasswordAgain } from "./password-again.js";
import { RecoveryCodes } from "./recovery-codes.js";

type Doing =
  | { readonly step: "put" | "codes" | "remove" }
  | { readonly step: "offered"; readonly offered: Offered }
  | { readonly step: "shown"; readonly codes: readonly string[] };

/** The own authenticator and recovery codes. */
export function SecondFactorSection() {
  const { t, i18n } = useTranslation("security");
  const moment = (at: string) => momentWords(at, i18n.language as DeskLanguage);
  const client = useQueryClient();
  const factors = useQuery({ queryKey: FACTORS, queryFn: ({ signal }) => readFactors({ signal }) });
  const [doing, setDoing] = useState<Doing | null>(null);
  const done = async (session?: Session) => {
    if (session) client.setQueryData(SESSION, session);
    setDoing(null);
    await client.invalidateQueries();
  };
  const has = factors.data?.authenticator ?? null;
  return (
    <Stack component="section" gap="sm" aria-labelledby="second-factor">
      <Title order={2} id="second-factor">
        {t("factor-title")}
      </Title>
      {factors.isError && <ProblemAlert error={factors.error} again={() => void factors.refetch()} />}
      {factors.isPending && <Reading />}
      {factors.data && doing === null && (
        <>
          <Text>{has === null ? t("factor-none") : t("factor-since", { at: moment(has) })}</Text>
          {has !== null && <Text>{t("codes-left", { left: factors.data.recoveryCodes })}</Text>}
          {!factors.data.required && <Text c="dimmed">{t("factor-free")}</Text>}
          <Group gap="xs">
            <Button variant="default" onClick={() => setDoing({ step: "put" })}>
              {t(has === null ? "factor-put" : "factor-replace")}
            </Button>
            {has !== null && (
              <Button variant="default" onClick={() => setDoing({ step: "codes" })}>
                {t("codes-new")}
              </Button>
            )}
            {has !== null && !factors.data.required && (
              <Button variant="default" onClick={() => setDoing({ step: "remove" })}>
                {t("factor-remove")}
              </Button>
            )}
          </Group>
        </>
      )}
      {doing?.step === "put" && (
        <PasswordAgain
          what={t("factor-put")}
          act={(password) => offerAuthenticator({ body: { password } })}
          onDone={(offered) => setDoing({ step: "offered", offered })}
          onCancel={() => setDoing(null)}
        />
      )}
      {doing?.step === "offered" && (
        <Enrolment offered={doing.offered} onDone={(session) => void done(session)} />
      )}
      {doing?.step === "codes" && (
        <PasswordAgain
          what={t("codes-new")}
          act={(password) => makeRecoveryCodes({ body: { password } })}
          onDone={({ recoveryCodes }) => setDoing({ step: "shown", codes: recoveryCodes })}
          onCancel={() => setDoing(null)}
        />
      )}
      {doing?.step === "shown" && <RecoveryCodes codes={doing.codes} onKept={() => void done()} />}
      {doing?.step === "remove" && (
        <PasswordAgain
          what={t("factor-remove")}
          act={(password) => removeAuthenticator({ body: { password } })}
          onDone={() => void done()}
          onCancel={() => setDoing(null)}
        />
      )}
    </Stack>
  );
}

import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Session } from "../../api/operations.js";
import { momentWords } from "../file/time-words.js";
import type { DeskLanguage } from "../language/i18n.js";
import list from "../look/list.module.css";
import { SESSION } from "../session/session.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { NewPasskey } from "./new-passkey.js";
import { listPasskeys, offerPasskey, PASSKEYS, type PasskeyOptions, removePasskey } from "./operations.js";
import { passkeysWork } from "./passkey.js";
import { PasswordAgain } from "./password-again.js";

type Doing =
  | { readonly step: "add" }
  | { readonly step: "offered"; readonly options: PasskeyOptions }
  | { readonly step: "remove"; readonly id: string };

/** The own passkeys. */
export function PasskeysSection() {
  const { t, i18n } = useTranslation("security");
  const moment = (at: string) => momentWords(at, i18n.language as DeskLanguage);
  const client = useQueryClient();
  const passkeys = useQuery({ queryKey: PASSKEYS, queryFn: ({ signal }) => listPasskeys({ signal }) });
  const [doing, setDoing] = useState<Doing | null>(null);
  const done = async (session?: Session) => {
    if (session) client.setQueryData(SESSION, session);
    setDoing(null);
    await client.invalidateQueries();
  };
  return (
    <Stack component="section" gap="sm" aria-labelledby="passkeys" data-print={doing ? undefined : "no"}>
      <Title order={2} id="passkeys">
        {t("passkeys")}
      </Title>
      <Text>{t("passkeys-help")}</Text>
      {passkeys.isError && <ProblemAlert error={passkeys.error} again={() => void passkeys.refetch()} />}
      {passkeys.isPending && <Reading />}
      {passkeys.data && passkeys.data.passkeys.length > 0 && (
        <ul className={list.plain}>
          {passkeys.data.passkeys.map(({ id, name, added, used }) => (
            <li key={id}>
              <Group justify="space-between" gap="xs">
                <div>
                  <strong>{name}</strong>
                  <div className={list.quiet}>
                    {t("passkey-added", { at: moment(added) })}
                    {used !== null && ` ${t("passkey-used", { at: moment(used) })}`}
                  </div>
                </div>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${t("passkey-remove")}: ${name}`}
                  onClick={() => setDoing({ step: "remove", id })}
                >
                  {t("passkey-remove")}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      )}
      {doing === null &&
        (passkeysWork() ? (
          <Button w="fit-content" variant="default" onClick={() => setDoing({ step: "add" })}>
            {t("passkey-add")}
          </Button>
        ) : (
          <Text c="dimmed">{t("passkeys-not-here")}</Text>
        ))}
      {doing?.step === "add" && (
        <PasswordAgain
          what={t("passkey-add")}
          act={(password) => offerPasskey({ body: { password } })}
          onDone={({ options }) => setDoing({ step: "offered", options })}
          onCancel={() => setDoing(null)}
        />
      )}
      {doing?.step === "offered" && (
        <NewPasskey
          options={async () => doing.options}
          onDone={(session) => void done(session)}
          onCancel={() => setDoing(null)}
        />
      )}
      {doing?.step === "remove" && (
        <PasswordAgain
          key={doing.id}
          what={t("passkey-remove")}
          act={(password) => removePasskey({ body: { id: doing.id, password } })}
          onDone={() => void done()}
          onCancel={() => setDoing(null)}
        />
      )}
    </Stack>
  );
}

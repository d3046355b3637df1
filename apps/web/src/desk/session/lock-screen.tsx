import { Alert, Anchor, Button, PasswordInput, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { codeOf } from "../../api/operation.js";
import { type Owing, type Session, signIn } from "../../api/operations.js";
import { PasskeyButton } from "../account/passkey-button.js";
import { LanguageSwitch } from "../shell/language-switch.js";
import { ProblemAlert } from "../shell/problem.js";
import look from "../shell/shell.module.css";
import { useTitle } from "../shell/title.js";
import { SecondStep } from "../sign-in/second-step.js";
import { SESSION } from "./session.js";

interface LockScreenProps {
  readonly session: Session;
  /** Whether the server ended the session, rather than the officer locking the screen. */
  readonly ended: boolean;
  readonly onUnlocked: () => void;
  readonly onLeave: () => void;
}

/** Covers the desk until the same officer has given the password; the page beneath keeps what was typed. */
export function LockScreen({ session, ended, onUnlocked, onLeave }: LockScreenProps) {
  const { t } = useTranslation(["shell", "access"]);
  const client = useQueryClient();
  const [password, setPassword] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useTitle(t("locked"));
  useEffect(() => field.current?.focus(), []);
  const [owed, setOwed] = useState<Owing["owed"] | null>(null);
  const unlocked = async (now: Session) => {
    client.setQueryData(SESSION, now);
    onUnlocked();
    await client.invalidateQueries();
  };
  const answered = async (answer: Session | Owing) => {
    if ("owed" in answer) setOwed(answer.owed);
    else await unlocked(answer);
  };
  const unlocking = useMutation({
    mutationFn: () => signIn({ body: { username: session.officer.username, password } }),
    meta: { signsIn: true },
    onSuccess: answered,
    onError: () => field.current?.select(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password !== "" && !unlocking.isPending) unlocking.mutate();
  };
  const wrong = codeOf(unlocking.error) === "unauthenticated";
  if (owed !== null)
    return (
      <main className={look.lock}>
        <div className={look.lockLanguage}>
          <LanguageSwitch />
        </div>
        <div className={look.lockForm}>
          <Title order={1} mb="md">
            {t("locked")}
          </Title>
          <SecondStep
            key={owed}
            owed={owed}
            onAnswer={(answer) => void answered(answer)}
            onAnew={() => {
              setOwed(null);
              setPassword("");
            }}
          />
        </div>
      </main>
    );
  return (
    <main className={look.lock}>
      <div className={look.lockLanguage}>
        <LanguageSwitch />
      </div>
      <form onSubmit={submit} className={look.lockForm} noValidate>
        <Stack gap="md">
          <Title order={1}>{t("locked")}</Title>
          <Text>{t(ended ? "ended-help" : "locked-help")}</Text>
          {wrong ? (
            <Alert color="red" role="alert">
              {t("access:wrong-password")}
            </Alert>
          ) : (
            <ProblemAlert error={unlocking.error} />
          )}
          <PasswordInput
            ref={field}
            label={t("password")}
            value={password}
            autoComplete="current-password"
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" loading={unlocking.isPending}>
            {t("unlock")}
          </Button>
          <PasskeyButton onOpened={(now) => void unlocked(now)} />
          <Anchor component="button" type="button" onClick={onLeave}>
            {t("another-person")}
          </Anchor>
        </Stack>
      </form>
    </main>
  );
}

import { Anchor, Button, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Owing, Session } from "../../api/operations.js";
import { Enrolment } from "../account/enrolment.js";
import { NewPasskey } from "../account/new-passkey.js";
import { giveSecondFactor, offerAuthenticator, offerPasskey } from "../account/operations.js";
import { passkeysWork } from "../account/passkey.js";
import { PasskeyButton } from "../account/passkey-button.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { OwnPassword } from "./own-password.js";

interface SecondStepProps {
  readonly owed: Owing["owed"];
  /** The session, or what is still owed after this step. */
  readonly onAnswer: (answer: Session | Owing) => void;
  /** Back to the password. */
  readonly onAnew: () => void;
}

/** What comes after the password: a code, a password of one's own, or putting a second factor in place. */
export function SecondStep({ owed, onAnswer, onAnew }: SecondStepProps) {
  const { t } = useTranslation("security");
  if (owed === "second-factor") return <CodeForm onAnswer={onAnswer} onAnew={onAnew} />;
  if (owed === "password") return <OwnPassword onAnswer={onAnswer} onAnew={onAnew} />;
  return (
    <Stack gap="md" maw={460}>
      <Text>{t("enrol-why")}</Text>
      <FirstEnrolment onOpened={onAnswer} />
    </Stack>
  );
}

function FirstEnrolment({ onOpened }: { readonly onOpened: (session: Session) => void }) {
  const { t } = useTranslation("security");
  const offering = useQuery({
    queryKey: ["offered-authenticator"],
    queryFn: ({ signal }) => offerAuthenticator({ body: {}, signal }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    meta: { signsIn: true },
  });
  const passkey = passkeysWork() && (
    <details>
      <summary>{t("enrol-passkey")}</summary>
      <NewPasskey options={async () => (await offerPasskey({ body: {} })).options} onDone={onOpened} />
    </details>
  );
  if (offering.data) return <Enrolment offered={offering.data} onDone={onOpened} instead={passkey} />;
  return (
    <>
      {offering.isError ? (
        <ProblemAlert error={offering.error} again={() => void offering.refetch()} />
      ) : (
        <Reading />
      )}
      {passkey}
    </>
  );
}

function CodeForm({ onAnswer, onAnew }: Omit<SecondStepProps, "owed">) {
  const { t } = useTranslation("security");
  const [code, setCode] = useState("");
  const [lost, setLost] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other field takes the place of this one
  useEffect(() => field.current?.focus(), [lost]);
  const giving = useMutation({
    mutationFn: () => giveSecondFactor({ body: { code: code.trim() } }),
    meta: { signsIn: true },
    gcTime: 0,
    onSuccess: onAnswer,
    onError: () => field.current?.select(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim().length >= 6 && !giving.isPending) giving.mutate();
    else field.current?.focus();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md" maw={420}>
        <Text>{t(lost ? "step-lost-help" : "step-help")}</Text>
        <ProblemAlert error={giving.error} />
        <TextInput
          key={lost ? "recovery" : "code"}
          ref={field}
          label={t(lost ? "recovery-code" : "code")}
          inputMode={lost ? "text" : "numeric"}
          autoComplete={lost ? "off" : "one-time-code"}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" loading={giving.isPending}>
          {t("access:do")}
        </Button>
        <PasskeyButton onOpened={onAnswer} />
        <Anchor
          component="button"
          type="button"
          ta="start"
          onClick={() => {
            setLost(!lost);
            setCode("");
          }}
        >
          {t(lost ? "step-found" : "step-lost")}
        </Anchor>
        <Anchor component="button" type="button" ta="start" onClick={onAnew}>
          {t("anew")}
        </Anchor>
      </Stack>
    </form>
  );
}

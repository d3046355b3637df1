import { Anchor, Button, PasswordInput, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Owing, Session } from "../../api/operations.js";
import { chooseOwnPassword } from "../account/operations.js";
import { faultsOf, ProblemAlert } from "../shell/problem.js";

const SHORTEST = 12;

interface OwnPasswordProps {
  readonly onAnswer: (answer: Session | Owing) => void;
  /** Back to the password. */
  readonly onAnew: () => void;
}

/** Puts a password of one's own in the place of one that somebody else gave. */
export function OwnPassword({ onAnswer, onAnew }: OwnPasswordProps) {
  const { t, i18n } = useTranslation(["security", "shell"]);
  const [next, setNext] = useState("");
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const choosing = useMutation({
    mutationFn: () => chooseOwnPassword({ body: { next } }),
    meta: { signsIn: true },
    gcTime: 0,
    onSuccess: onAnswer,
    onError: () => field.current?.select(),
  });
  const told = faultsOf(choosing.error, i18n.language);
  const tooShort = asked && next.length < SHORTEST ? t("shell:too-short", { count: SHORTEST }) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (next.length < SHORTEST) field.current?.focus();
    else if (!choosing.isPending) choosing.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md" maw={460}>
        <Text>{t("own-why")}</Text>
        {Object.keys(told).length === 0 && <ProblemAlert error={choosing.error} />}
        <PasswordInput
          ref={field}
          label={t("shell:password-next")}
          description={t("shell:password-next-help")}
          autoComplete="new-password"
          maxLength={200}
          value={next}
          error={tooShort ?? told.next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <Button type="submit" loading={choosing.isPending}>
          {t("own-do")}
        </Button>
        <Anchor component="button" type="button" ta="start" onClick={onAnew}>
          {t("anew")}
        </Anchor>
      </Stack>
    </form>
  );
}

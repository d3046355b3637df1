import { Button, Group, Paper, PasswordInput, Stack, Text } from "@mantine/core";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { faultsOf, ProblemAlert } from "../shell/problem.js";

interface PasswordAgainProps<T> {
  /** What is about to be done, as its button says it. */
  readonly what: string;
  readonly act: (password: string) => Promise<T>;
  readonly onDone: (answer: T) => void;
  readonly onCancel: () => void;
}

/** Asks for the own password before something is changed that opens the door. */
export function PasswordAgain<T>({ what, act, onDone, onCancel }: PasswordAgainProps<T>) {
  const { t, i18n } = useTranslation("security");
  const [password, setPassword] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const acting: UseMutationResult<T, Error, void> = useMutation({
    mutationFn: () => act(password),
    gcTime: 0,
    onSuccess: onDone,
    onError: () => field.current?.select(),
  });
  const told = faultsOf(acting.error, i18n.language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password !== "" && !acting.isPending) acting.mutate();
    else field.current?.focus();
  };
  return (
    <Paper withBorder p="md" component="form" onSubmit={submit} noValidate>
      <Stack gap="sm" maw={420}>
        <Text size="sm">{t("password-again")}</Text>
        {Object.keys(told).length === 0 && <ProblemAlert error={acting.error} />}
        <PasswordInput
          ref={field}
          label={t("access:password")}
          autoComplete="current-password"
          value={password}
          error={told.password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" loading={acting.isPending}>
            {what}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t("shell:cancel")}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

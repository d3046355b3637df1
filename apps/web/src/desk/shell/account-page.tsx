import { Alert, Button, PasswordInput, Stack, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { changePassword } from "../../api/operations.js";
import { PasskeysSection } from "../account/passkeys-section.js";
import { SecondFactorSection } from "../account/second-factor-section.js";
import { SessionsSection } from "../account/sessions-section.js";
import { faultsOf, ProblemAlert } from "./problem.js";
import { useTitle } from "./title.js";

const SHORTEST = 12;

/** /desk/account: what the officer signs in with. */
export function AccountPage() {
  const { t } = useTranslation();
  useTitle(t("account"));
  return (
    <Stack gap="xl">
      <Title order={1}>{t("account")}</Title>
      <SecondFactorSection />
      <PasskeysSection />
      <SessionsSection />
      <PasswordSection />
    </Stack>
  );
}

function PasswordSection() {
  const { t, i18n } = useTranslation();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [asked, setAsked] = useState(false);
  const changing = useMutation({
    mutationFn: () => changePassword({ body: { current, next } }),
    onSuccess: () => {
      setCurrent("");
      setNext("");
      setAsked(false);
    },
  });
  const told = faultsOf(changing.error, i18n.language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (current !== "" && next.length >= SHORTEST) changing.mutate();
  };
  return (
    <form onSubmit={submit} noValidate data-print="no">
      <Stack maw={420}>
        <Title order={2}>{t("password-change")}</Title>
        {changing.isSuccess && (
          <Alert color="teal" role="status">
            {t("password-changed")}
          </Alert>
        )}
        {Object.keys(told).length === 0 && <ProblemAlert error={changing.error} />}
        <PasswordInput
          label={t("password-current")}
          autoComplete="current-password"
          value={current}
          error={told.current ?? (asked && current === "" ? t("needed") : undefined)}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <PasswordInput
          label={t("password-next")}
          description={t("password-next-help")}
          autoComplete="new-password"
          value={next}
          error={
            told.next ?? (asked && next.length < SHORTEST ? t("too-short", { count: SHORTEST }) : undefined)
          }
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <Button type="submit" w="fit-content" loading={changing.isPending}>
          {t("password-change")}
        </Button>
      </Stack>
    </form>
  );
}

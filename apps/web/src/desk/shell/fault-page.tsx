import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useRouteError } from "react-router";
import { useTitle } from "./title.js";

/** Shown in place of a page that failed; says nothing of what was in it. */
export function FaultPage() {
  const { t } = useTranslation();
  useTitle(t("fault-title"));
  // The router has caught the error; what it carries may hold words of a file and stays out of the page.
  useRouteError();
  return (
    <Stack p="lg" maw={640} role="alert">
      <Title order={1}>{t("fault-title")}</Title>
      <Text>{t("fault-text")}</Text>
      <Group>
        <Button onClick={() => location.reload()}>{t("load-again")}</Button>
        <Button variant="default" component={Link} to="/desk/">
          {t("to-inbox")}
        </Button>
      </Group>
    </Stack>
  );
}

/** An address that the desk does not know. */
export function NotFoundPage() {
  const { t } = useTranslation();
  useTitle(t("not-found"));
  return (
    <Stack>
      <Title order={1}>{t("not-found")}</Title>
      <Button variant="default" component={Link} to="/desk/" w="fit-content">
        {t("to-inbox")}
      </Button>
    </Stack>
  );
}

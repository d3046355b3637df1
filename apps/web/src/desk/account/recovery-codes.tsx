import { Alert, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import look from "./account.module.css";

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Codes that are shown once, to be printed or written down. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useTranslation("security");
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Stack gap="md" maw={460}>
      <Title order={2} ref={title} tabIndex={-1}>
        {t("codes-title")}
      </Title>
      <Alert color="amber" role="note">
        {t("codes-help")}
      </Alert>
      <ol className={look.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Text size="sm">{t("codes-once")}</Text>
      <Group gap="xs" data-print="no">
        <Button variant="default" onClick={() => print()}>
          {t("print")}
        </Button>
        <Button onClick={onKept}>{t("codes-kept")}</Button>
      </Group>
    </Stack>
  );
}

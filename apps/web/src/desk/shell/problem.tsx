import { Alert, Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { codeOf, Refusal } from "../../api/operation.js";
import type { DeskLanguage } from "../language/i18n.js";

/** What went wrong, in the reader's words: the server's reason where it gave one. */
export function useProblemWords(): (error: unknown) => string | null {
  const { t, i18n } = useTranslation();
  return (error) => {
    if (error === null || error === undefined) return null;
    const reason =
      error instanceof Refusal && "reason" in error.refused
        ? error.refused.reason?.[i18n.language as DeskLanguage]
        : undefined;
    return reason ?? t(`problem-${codeOf(error) ?? "unavailable"}`);
  };
}

/** The faults of what was typed, by the name of the field: `/name/kk` is `name.kk`. */
export function faultsOf(error: unknown, language: string): Record<string, string> {
  if (!(error instanceof Refusal) || !("faults" in error.refused)) return {};
  return Object.fromEntries(
    (error.refused.faults ?? []).map(({ pointer, message }) => [
      pointer.replace(/^\//, "").replaceAll("/", "."),
      message[language as DeskLanguage],
    ]),
  );
}

interface ProblemAlertProps {
  readonly error: unknown;
  readonly again?: (() => void) | undefined;
}

/** Says what went wrong, and offers to try again where that can help. */
export function ProblemAlert({ error, again }: ProblemAlertProps) {
  const { t } = useTranslation();
  const words = useProblemWords()(error);
  if (words === null) return null;
  return (
    <Alert color="red" role="alert">
      <Text size="sm">{words}</Text>
      {again && (
        <Button mt="xs" size="compact-sm" variant="default" onClick={again}>
          {t("again")}
        </Button>
      )}
    </Alert>
  );
}

/** What stands where a page is still being read: words, so that a reader of the screen hears them too. */
export function Reading() {
  const { t } = useTranslation();
  return (
    <Text role="status" c="dimmed" py="md">
      {t("reading")}…
    </Text>
  );
}

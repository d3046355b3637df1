import { Alert, Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { NotAnswered } from "./server.js";

/** A file that cannot be shown: it is not there for this organisation, or nobody answers. */
export function NotThere({
  error,
  again,
  title,
}: {
  readonly error: Error;
  readonly again: () => void;
  /** Said in place of the words for a file. */
  readonly title?: string;
}) {
  const { t } = useTranslation(["file", "act"]);
  const offline = error instanceof NotAnswered && error.refused.code === "offline";
  return (
    <Alert
      color={offline ? "amber" : "gray"}
      role="alert"
      title={offline ? t("act:offline-title") : (title ?? t("not-visible"))}
    >
      <Group mt="xs">
        {offline && <Button onClick={again}>{t("read-again")}</Button>}
        <Button component={Link} to="/desk/inbox" variant="default">
          {t("to-inbox")}
        </Button>
      </Group>
    </Alert>
  );
}

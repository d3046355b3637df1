import { Button, Kbd } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Danger, markDanger } from "./operations.js";
import look from "./reports.module.css";

/** A report as far as its danger goes. */
export interface Endangered {
  readonly id: string;
  readonly danger: string | null;
}

/** Marks that somebody is in danger now, or, where that was marked, that it has passed. */
export function useDangerMark() {
  const client = useQueryClient();
  const marking = useMutation({
    mutationFn: ({ id, danger }: { readonly id: string; readonly danger: Danger }) =>
      markDanger({ path: { id }, body: { danger } }),
    onSettled: () => client.invalidateQueries({ queryKey: ["reports"] }),
  });
  const set = (id: string, danger: Danger) => {
    if (!marking.isPending) marking.mutate({ id, danger });
  };
  return {
    /** For a key: marks only. A slip of the hand must not say that a danger has passed. */
    mark: ({ id, danger }: Endangered) => {
      if (danger !== "now") set(id, "now");
    },
    toggle: ({ id, danger }: Endangered) => set(id, danger === "now" ? "not-now" : "now"),
    busy: marking.isPending,
    error: marking.error,
    /** What was marked last, to be told to those who do not see it. */
    marked: marking.isSuccess ? marking.variables.danger : null,
  };
}

/** Whether somebody is in danger: a sign and a word, red only where it is now. */
export function DangerSign({ danger }: { readonly danger: string | null }) {
  const { t } = useTranslation("reports");
  return (
    <span className={look.danger} data-danger={danger ?? "unasked"}>
      {danger === "now" && <span aria-hidden="true">! </span>}
      {t(`danger-${danger ?? "unasked"}`)}
    </span>
  );
}

interface DangerButtonProps {
  readonly inDanger: boolean;
  readonly busy?: boolean;
  /** The key that marks. */
  readonly shortcut: string;
  readonly onToggle: () => void;
}

export function DangerButton({ inDanger, busy = false, shortcut, onToggle }: DangerButtonProps) {
  const { t } = useTranslation("reports");
  return (
    <Button
      size="sm"
      color="red"
      variant={inDanger ? "outline" : "filled"}
      loading={busy}
      onClick={onToggle}
      {...(inDanger
        ? {}
        : { "aria-keyshortcuts": shortcut, rightSection: <Kbd aria-hidden>{shortcut}</Kbd> })}
    >
      {t(inDanger ? "unmark-danger" : "mark-danger")}
    </Button>
  );
}

import { Button, Checkbox, Group, Stack, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import look from "../file/file.module.css";
import { fileKey } from "../file/file-data.js";
import { useWords } from "../file/words.js";
import { ProblemAlert } from "../shell/problem.js";
import { type FilePart, openInEmergency } from "./operations.js";

/** Opens closed parts because somebody would come to harm otherwise; folded away, since it is for such a day only. */
export function EmergencyForm({
  fileId,
  closed,
  reviewsOverdue,
}: {
  readonly fileId: string;
  readonly closed: readonly FilePart[];
  /** How many emergencies of the officer's organisation have not been reviewed in time. */
  readonly reviewsOverdue: number;
}) {
  const { t } = useTranslation(["parts", "reviews"]);
  const words = useWords();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState("");
  const opening = useMutation({
    mutationFn: () => openInEmergency({ path: { id: fileId }, body: { parts: [...chosen], reason } }),
    onSuccess: () => {
      setChosen([]);
      setReason("");
      return client.invalidateQueries({ queryKey: fileKey(fileId) });
    },
  });
  return (
    <details className={look.emergency}>
      <summary>{t("emergency")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          opening.mutate();
        }}
      >
        <Stack gap="sm" mt="xs">
          <p className={look.quiet}>{t("emergency-why")}</p>
          {reviewsOverdue > 0 && (
            <strong className={look.late}>{t("reviews:own-overdue", { count: reviewsOverdue })}</strong>
          )}
          <Checkbox.Group label={t("which-parts")} value={[...chosen]} onChange={setChosen} withAsterisk>
            <Stack gap={6} mt={4}>
              {closed.map(({ part, title }) => (
                <Checkbox key={part} value={part} label={words.text(title)} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Textarea
            label={t("reason")}
            description={t("reason-help")}
            required
            minLength={10}
            maxLength={2_000}
            autosize
            minRows={2}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          {opening.isError && <ProblemAlert error={opening.error} />}
          <Group>
            <Button
              type="submit"
              size="sm"
              color="red"
              loading={opening.isPending}
              disabled={chosen.length === 0 || reason.trim().length < 10}
            >
              {t("open-now")}
            </Button>
          </Group>
        </Stack>
      </form>
    </details>
  );
}

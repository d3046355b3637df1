import { Button, Group, Radio, Stack, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "../shell/problem.js";
import { REVIEWS, reviewEmergency } from "./operations.js";
import look from "./reviews.module.css";

interface ReviewFormProps {
  readonly id: string;
  /** What else is read again once it is reviewed. */
  readonly again?: readonly unknown[];
}

/** Asks whether opening was right, and why; folded away, so that nothing is said by a slip of the hand. */
export function ReviewForm({ id, again }: ReviewFormProps) {
  const { t } = useTranslation("reviews");
  const client = useQueryClient();
  const [found, setFound] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const reviewing = useMutation({
    mutationFn: () => reviewEmergency({ path: { id }, body: { justified: found === "right", note } }),
    onSuccess: async () => {
      if (again) await client.invalidateQueries({ queryKey: again });
      await client.invalidateQueries({ queryKey: REVIEWS });
    },
  });
  return (
    <details className={look.form}>
      <summary>{t("review")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          reviewing.mutate();
        }}
      >
        <Stack gap="sm" mt="xs">
          <Radio.Group label={t("question")} value={found} onChange={setFound} withAsterisk>
            <Stack gap={6} mt={4}>
              <Radio value="right" label={t("right")} />
              <Radio value="wrong" label={t("wrong")} />
            </Stack>
          </Radio.Group>
          <Textarea
            label={t("note")}
            description={t("note-help")}
            required
            minLength={10}
            maxLength={2_000}
            autosize
            minRows={2}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {reviewing.isError && <ProblemAlert error={reviewing.error} />}
          <Group>
            <Button
              type="submit"
              size="sm"
              loading={reviewing.isPending}
              disabled={found === null || note.trim().length < 10}
            >
              {t("send")}
            </Button>
          </Group>
        </Stack>
      </form>
    </details>
  );
}

import { Button, Group } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import look from "../file/file.module.css";
import { fileKey } from "../file/file-data.js";
import { useWords } from "../file/words.js";
import { ProblemAlert } from "../shell/problem.js";
import { type Emergency, type FilePart, reviewEmergency } from "./operations.js";

interface EmergenciesProps {
  readonly fileId: string;
  readonly parts: readonly FilePart[];
  readonly emergencies: readonly Emergency[];
  /** RFC 3339. */
  readonly now: string;
}

/** What was opened in an emergency, by whom and why; a supervisor who did not open it says whether it was right. */
export function Emergencies({ fileId, parts, emergencies, now }: EmergenciesProps) {
  const { t } = useTranslation("parts");
  const words = useWords();
  if (emergencies.length === 0) return null;
  const titles = new Map(parts.map(({ part, title }) => [part, words.text(title)]));
  return (
    <>
      <h3 className={look.subheading}>{t("emergencies")}</h3>
      <ul className={look.rows}>
        {emergencies.map((one) => (
          <li key={one.id} className={look.row} data-emergency={one.id}>
            {t("opened-by", {
              organisation: words.text(one.organisation.name),
              when: words.moment(one.at),
              parts: one.parts.map((part) => titles.get(part) ?? part).join(", "),
            })}
            {one.officer && <div className={look.quiet}>{one.officer}</div>}
            <blockquote className={look.quote}>{one.reason}</blockquote>
            <div className={look.quiet}>
              {one.reviewedAt
                ? t(one.justified ? "was-justified" : "was-not-justified", {
                    when: words.moment(one.reviewedAt),
                  })
                : t(Date.parse(one.reviewBy) < Date.parse(now) ? "review-late" : "review-by", {
                    when: words.moment(one.reviewBy),
                  })}
            </div>
            {one.mayReview && <Review fileId={fileId} id={one.id} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Review({ fileId, id }: { readonly fileId: string; readonly id: string }) {
  const { t } = useTranslation("parts");
  const client = useQueryClient();
  const reviewing = useMutation({
    mutationFn: (justified: boolean) => reviewEmergency({ path: { id }, body: { justified } }),
    onSuccess: () => client.invalidateQueries({ queryKey: fileKey(fileId) }),
  });
  return (
    <>
      <Group gap="xs" mt={6}>
        <Button
          size="compact-sm"
          variant="default"
          loading={reviewing.isPending}
          onClick={() => reviewing.mutate(true)}
        >
          {t("justified")}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          loading={reviewing.isPending}
          onClick={() => reviewing.mutate(false)}
        >
          {t("not-justified")}
        </Button>
      </Group>
      {reviewing.isError && <ProblemAlert error={reviewing.error} />}
    </>
  );
}

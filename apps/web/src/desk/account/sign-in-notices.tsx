import { Alert, Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { momentWords } from "../file/time-words.js";
import type { DeskLanguage } from "../language/i18n.js";
import { listSignInNotices, readSignInNotices } from "./operations.js";

const NOTICES = ["sign-in-notices"] as const;

/** What happened to the own sign-in, on every page until it was read. */
export function SignInNotices() {
  const { t, i18n } = useTranslation("security");
  const moment = (at: string) => momentWords(at, i18n.language as DeskLanguage);
  const client = useQueryClient();
  const notices = useQuery({
    queryKey: NOTICES,
    queryFn: ({ signal }) => listSignInNotices({ signal }),
    staleTime: 300_000,
  });
  const reading = useMutation({
    mutationFn: (ids: string[]) => readSignInNotices({ body: { ids } }),
    onSuccess: () => client.invalidateQueries({ queryKey: NOTICES }),
  });
  const all = notices.data?.notices ?? [];
  if (all.length === 0) return null;
  return (
    <Alert color="amber" role="status" mb="md" title={t("notices-title")} data-print="no">
      <ul>
        {all.map(({ id, what, at, by }) => (
          <li key={id}>
            {moment(at)}: {t(`notice-${what}`)}
            {by !== null && ` ${t("notice-by", { name: by })}`}
          </li>
        ))}
      </ul>
      <p>{t("notices-help")}</p>
      <Button
        size="compact-sm"
        variant="default"
        loading={reading.isPending}
        onClick={() => reading.mutate(all.map(({ id }) => id))}
      >
        {t("notices-read")}
      </Button>
    </Alert>
  );
}

import { Badge, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { momentWords } from "../file/time-words.js";
import type { DeskLanguage } from "../language/i18n.js";
import list from "../look/list.module.css";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { endOtherSessions, endSession, listSessions, SESSIONS } from "./operations.js";

/** Where one is signed in, and ending that. */
export function SessionsSection() {
  const { t, i18n } = useTranslation("security");
  const moment = (at: string) => momentWords(at, i18n.language as DeskLanguage);
  const client = useQueryClient();
  const sessions = useQuery({ queryKey: SESSIONS, queryFn: ({ signal }) => listSessions({ signal }) });
  const ending = useMutation({
    // Null ends all others.
    mutationFn: (id: string | null) => (id === null ? endOtherSessions({}) : endSession({ path: { id } })),
    onSettled: () => client.invalidateQueries({ queryKey: SESSIONS }),
  });
  const all = sessions.data?.sessions ?? [];
  return (
    <Stack component="section" gap="sm" aria-labelledby="sessions" data-print="no">
      <Title order={2} id="sessions">
        {t("sessions")}
      </Title>
      {sessions.data && (
        <Text>
          {t("sessions-help", { minutes: sessions.data.idleMinutes, hours: sessions.data.longestHours })}
        </Text>
      )}
      <ProblemAlert error={ending.error} />
      {sessions.isError && <ProblemAlert error={sessions.error} again={() => void sessions.refetch()} />}
      {sessions.isPending && <Reading />}
      <ul className={list.plain}>
        {all.map(({ id, current, system, browser, started, used, how }) => (
          <li key={id} data-session={current ? "current" : "other"}>
            <Group justify="space-between" gap="xs">
              <div>
                <strong>
                  {t("device", { browser: t(`browser-${browser}`), system: t(`system-${system}`) })}
                </strong>{" "}
                {current && (
                  <Badge size="sm" variant="light">
                    {t("session-current")}
                  </Badge>
                )}
                <div className={list.quiet}>
                  {t("session-times", { started: moment(started), used: moment(used), how: t(`how-${how}`) })}
                </div>
              </div>
              {!current && (
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={ending.isPending && ending.variables === id}
                  aria-label={`${t("session-end")}: ${moment(started)}`}
                  onClick={() => ending.mutate(id)}
                >
                  {t("session-end")}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {all.length > 1 && (
        <Button
          w="fit-content"
          variant="default"
          loading={ending.isPending && ending.variables === null}
          onClick={() => ending.mutate(null)}
        >
          {t("sessions-end-others")}
        </Button>
      )}
    </Stack>
  );
}

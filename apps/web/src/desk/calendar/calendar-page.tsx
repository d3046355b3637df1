import { Alert, Button, Radio, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { addDayOff } from "../../api/operations.js";
import list from "../look/list.module.css";
import { useDecrees, useReader } from "../reading/reader.js";
import { hasRole, useSession } from "../session/session.js";
import { faultsOf, ProblemAlert, Reading } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";

const EMPTY = { date: "", off: "off", source: "" };
const SHORTEST_SOURCE = 3;

/** /desk/calendar: days that a decree has made days off or working days; open terms are counted again. */
export function CalendarPage() {
  const { t, i18n } = useTranslation("calendar");
  useTitle(t("title"));
  const reader = useReader();
  const session = useSession();
  const client = useQueryClient();
  const decrees = useDecrees();
  const [typed, setTyped] = useState(EMPTY);
  const [asked, setAsked] = useState(false);
  const adding = useMutation({
    mutationFn: () =>
      addDayOff({ body: { date: typed.date, off: typed.off === "off", source: typed.source.trim() } }),
    onSuccess: async () => {
      setTyped(EMPTY);
      setAsked(false);
      // Every term may have moved.
      await client.invalidateQueries();
    },
  });
  const told = faultsOf(adding.error, i18n.language);
  const sourceShort = typed.source.trim().length < SHORTEST_SOURCE;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (typed.date !== "" && !sourceShort) adding.mutate();
  };
  return (
    <>
      <Title order={1}>{t("title")}</Title>
      <Text c="dimmed" mb="md" maw={720}>
        {t("help")}
      </Text>
      {hasRole(session, "administrator") && (
        <form onSubmit={submit} noValidate>
          <Stack maw={460} mb="xl">
            <Title order={2}>{t("add")}</Title>
            {adding.data && (
              <Alert color="teal" role="status">
                {t("added", { date: reader.day(adding.data.date), count: adding.data.changedDuties })}
              </Alert>
            )}
            {Object.keys(told).length === 0 && <ProblemAlert error={adding.error} />}
            <TextInput
              type="date"
              label={t("date")}
              value={typed.date}
              error={told.date ?? (asked && typed.date === "" ? t("shell:needed") : undefined)}
              onChange={(event) => setTyped({ ...typed, date: event.currentTarget.value })}
            />
            <Radio.Group
              label={t("becomes")}
              value={typed.off}
              onChange={(off) => setTyped({ ...typed, off })}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="off" label={t("off")} />
                <Radio value="working" label={t("working")} />
              </Stack>
            </Radio.Group>
            <TextInput
              label={t("source")}
              description={t("source-help")}
              maxLength={300}
              value={typed.source}
              error={told.source ?? (asked && sourceShort ? t("shell:needed") : undefined)}
              onChange={(event) => setTyped({ ...typed, source: event.currentTarget.value })}
            />
            <Button type="submit" w="fit-content" loading={adding.isPending}>
              {t("add-do")}
            </Button>
            {adding.isPending && (
              <Text size="sm" role="status">
                {t("counting")}
              </Text>
            )}
          </Stack>
        </form>
      )}
      <Title order={2} mb="xs">
        {t("decreed")}
      </Title>
      {decrees.isError && <ProblemAlert error={decrees.error} again={() => void decrees.refetch()} />}
      {decrees.isPending && <Reading />}
      {decrees.data &&
        (decrees.data.days.length === 0 ? (
          <p className={list.empty}>{t("none")}</p>
        ) : (
          <section className={list.scroll} aria-label={t("decreed")}>
            <table className={list.table} data-cards="yes">
              <thead>
                <tr>
                  <th scope="col">{t("date")}</th>
                  <th scope="col">{t("becomes")}</th>
                  <th scope="col">{t("source")}</th>
                </tr>
              </thead>
              <tbody>
                {decrees.data.days.map(({ date, off, source }) => (
                  <tr key={date}>
                    <th scope="row">{reader.day(date)}</th>
                    <td>{t(off ? "off" : "working")}</td>
                    <td data-label={t("source")}>{source}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
    </>
  );
}

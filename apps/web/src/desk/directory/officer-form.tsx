import { Button, Group, Paper, Select, Stack, TextInput, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { addOfficer, type Role } from "../../api/operations.js";
import { DESK_LANGUAGES, type DeskLanguage, OWN_NAME } from "../language/i18n.js";
import { faultsOf, ProblemAlert } from "../shell/problem.js";
import { type LetSee, PartsChoice, RoleChoice } from "./officer-choices.js";

const USERNAME = /^[a-z0-9][a-z0-9.-]{2,99}$/;

interface OfficerFormProps {
  readonly organisation: string;
  readonly onAdded: (first: { username: string; password: string }) => void;
  readonly onCancel: () => void;
}

/** Adds an officer to an organisation. */
export function OfficerForm({ organisation, onAdded, onCancel }: OfficerFormProps) {
  const { t, i18n } = useTranslation("directory");
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [username, setUsername] = useState("");
  const [roles, setRoles] = useState<readonly Role[]>(["officer"]);
  const [parts, setParts] = useState<LetSee>(null);
  const [language, setLanguage] = useState<DeskLanguage>("kk");
  const [asked, setAsked] = useState(false);
  const adding = useMutation({
    mutationFn: () =>
      addOfficer({
        path: { id: organisation },
        body: { name: name.trim(), username, roles: [...roles], language, parts: parts && [...parts] },
      }),
    onSuccess: async ({ officer, password }) => {
      await client.invalidateQueries({ queryKey: ["officers", organisation] });
      onAdded({ username: officer.username, password });
    },
  });
  const told = faultsOf(adding.error, i18n.language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() !== "" && USERNAME.test(username) && roles.length > 0) adding.mutate();
  };
  return (
    <Paper withBorder p="md" mb="md" component="form" onSubmit={submit} noValidate>
      <Stack maw={480}>
        <Title order={3}>{t("officer-add")}</Title>
        {Object.keys(told).length === 0 && <ProblemAlert error={adding.error} />}
        <TextInput
          label={t("officer-name")}
          value={name}
          autoComplete="off"
          error={told.name ?? (asked && name.trim() === "" ? t("shell:needed") : undefined)}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t("access:username")}
          description={t("username-help")}
          value={username}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          error={told.username ?? (asked && !USERNAME.test(username) ? t("username-help") : undefined)}
          onChange={(event) => setUsername(event.currentTarget.value.trim().toLowerCase())}
        />
        <RoleChoice
          roles={roles}
          onChange={setRoles}
          error={told.roles ?? (asked && roles.length === 0 ? t("shell:needed") : undefined)}
        />
        <PartsChoice parts={parts} onChange={setParts} />
        <Select
          label={t("shell:language")}
          allowDeselect={false}
          value={language}
          data={DESK_LANGUAGES.map((value) => ({ value, label: OWN_NAME[value] }))}
          onChange={(value) => setLanguage((value ?? "kk") as DeskLanguage)}
        />
        <Group>
          <Button type="submit" loading={adding.isPending}>
            {t("officer-add")}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t("shell:cancel")}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

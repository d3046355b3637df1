import {
  Alert,
  Badge,
  Button,
  Checkbox,
  Group,
  Menu,
  Paper,
  Select,
  Stack,
  Text,
  TextInput,
  Title,
} from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  addOfficer,
  changeOfficer,
  listOfficers,
  type Officer,
  type Role,
  resetSignIn,
} from "../../api/operations.js";
import { DESK_LANGUAGES, type DeskLanguage, OWN_NAME } from "../language/i18n.js";
import list from "../look/list.module.css";
import { useSession } from "../session/session.js";
import { faultsOf, ProblemAlert, Reading } from "../shell/problem.js";

const ROLES: readonly Role[] = ["officer", "supervisor", "administrator", "coordinator"];
const USERNAME = /^[a-z0-9][a-z0-9.-]{2,99}$/;

/** The officers of an organisation, for its administrator: add, change roles, suspend, let back. */
export function Officers({ organisation }: { readonly organisation: string }) {
  const { t } = useTranslation("directory");
  const officers = useQuery({
    queryKey: ["officers", organisation],
    queryFn: ({ signal }) => listOfficers({ path: { id: organisation }, signal }),
  });
  const [adding, setAdding] = useState(false);
  const [first, setFirst] = useState<{ username: string; password: string } | null>(null);
  return (
    <section aria-labelledby="officers">
      <div className={list.titleRow}>
        <Title order={2} id="officers">
          {t("officers")}
        </Title>
        {!adding && (
          <Button size="sm" onClick={() => setAdding(true)}>
            {t("officer-add")}
          </Button>
        )}
      </div>
      {first && (
        <Alert color="teal" mb="md" role="status" title={t("officer-added")}>
          <Text size="sm">{t("first-password-help")}</Text>
          <Text ff="monospace" mt="xs">
            {first.username} · {first.password}
          </Text>
          <Button mt="xs" size="compact-sm" variant="default" onClick={() => setFirst(null)}>
            {t("first-password-taken")}
          </Button>
        </Alert>
      )}
      {adding && (
        <OfficerForm
          organisation={organisation}
          onAdded={(added) => {
            setFirst(added);
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      {officers.isError && <ProblemAlert error={officers.error} again={() => void officers.refetch()} />}
      {officers.isPending && <Reading />}
      {officers.data &&
        (officers.data.officers.length === 0 ? (
          <p className={list.empty}>{t("officers-none")}</p>
        ) : (
          <ul className={list.plain}>
            {officers.data.officers.map((officer) => (
              <OfficerItem key={officer.id} officer={officer} />
            ))}
          </ul>
        ))}
    </section>
  );
}

function OfficerItem({ officer }: { readonly officer: Officer }) {
  const { t } = useTranslation("directory");
  const session = useSession();
  const client = useQueryClient();
  const [roles, setRoles] = useState<readonly Role[] | null>(null);
  const changing = useMutation({
    mutationFn: (body: { roles?: Role[]; suspended?: boolean }) =>
      changeOfficer({ path: { id: officer.id }, body }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["officers", officer.organisation] });
      setRoles(null);
    },
  });
  const resetting = useMutation({
    mutationFn: (what: "factors" | "password") => resetSignIn({ path: { id: officer.id }, body: { what } }),
    gcTime: 0,
  });
  const self = officer.id === session.officer.id;
  return (
    <li>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <strong>{officer.name}</strong> <span className={list.quiet}>{officer.username}</span>{" "}
          {officer.suspended && (
            <Badge size="sm" color="red" variant="light">
              {t("suspended")}
            </Badge>
          )}
          {roles === null && (
            <div className={list.quiet}>
              {officer.roles.map((role) => t(`shell:role-${role}`)).join(", ")}
            </div>
          )}
        </div>
        {roles === null && (
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${t("officer-roles")}: ${officer.name}`}
              onClick={() => setRoles(officer.roles)}
            >
              {t("officer-roles")}
            </Button>
            {!self && !officer.suspended && (
              <Menu position="bottom-end" withinPortal>
                <Menu.Target>
                  <Button
                    size="compact-sm"
                    variant="default"
                    loading={resetting.isPending}
                    aria-label={`${t("reset")}: ${officer.name}`}
                  >
                    {t("reset")}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item onClick={() => resetting.mutate("factors")}>{t("reset-factors")}</Menu.Item>
                  <Menu.Item onClick={() => resetting.mutate("password")}>{t("reset-password")}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
            {!self && (
              <Button
                size="compact-sm"
                variant="default"
                loading={changing.isPending}
                aria-label={`${t(officer.suspended ? "let-back" : "suspend")}: ${officer.name}`}
                onClick={() => changing.mutate({ suspended: !officer.suspended })}
              >
                {t(officer.suspended ? "let-back" : "suspend")}
              </Button>
            )}
          </Group>
        )}
      </Group>
      <ProblemAlert error={changing.error ?? resetting.error} />
      {resetting.data && (
        <Alert color="teal" mt="xs" role="status">
          <Text size="sm">
            {t(resetting.data.password === null ? "reset-factors-done" : "reset-password-done")}
          </Text>
          {resetting.data.password !== null && (
            <Text ff="monospace" mt="xs">
              {officer.username} · {resetting.data.password}
            </Text>
          )}
          <Button mt="xs" size="compact-sm" variant="default" onClick={() => resetting.reset()}>
            {t(resetting.data.password === null ? "shell:close" : "first-password-taken")}
          </Button>
        </Alert>
      )}
      {roles !== null && (
        <Stack gap="xs" mt="xs">
          <RoleChoice roles={roles} onChange={setRoles} />
          <Group gap="xs">
            <Button
              size="compact-sm"
              disabled={roles.length === 0}
              loading={changing.isPending}
              onClick={() => changing.mutate({ roles: [...roles] })}
            >
              {t("shell:save")}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setRoles(null)}>
              {t("shell:cancel")}
            </Button>
          </Group>
        </Stack>
      )}
    </li>
  );
}

interface RoleChoiceProps {
  readonly roles: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
  readonly error?: string | undefined;
}

function RoleChoice({ roles, onChange, error }: RoleChoiceProps) {
  const { t } = useTranslation("directory");
  return (
    <Checkbox.Group
      label={t("roles")}
      value={[...roles]}
      error={error}
      onChange={(chosen) => onChange(ROLES.filter((role) => chosen.includes(role)))}
    >
      <Stack gap={6} mt={6}>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`shell:role-${role}`)}
            description={t(`role-help-${role}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

interface OfficerFormProps {
  readonly organisation: string;
  readonly onAdded: (first: { username: string; password: string }) => void;
  readonly onCancel: () => void;
}

function OfficerForm({ organisation, onAdded, onCancel }: OfficerFormProps) {
  const { t, i18n } = useTranslation("directory");
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [username, setUsername] = useState("");
  const [roles, setRoles] = useState<readonly Role[]>(["officer"]);
  const [language, setLanguage] = useState<DeskLanguage>("kk");
  const [asked, setAsked] = useState(false);
  const adding = useMutation({
    mutationFn: () =>
      addOfficer({
        path: { id: organisation },
        body: { name: name.trim(), username, roles: [...roles], language },
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

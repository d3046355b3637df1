import { Alert, Badge, Button, Group, Menu, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { changeOfficer, listOfficers, type Officer, type Role, resetSignIn } from "../../api/operations.js";
import list from "../look/list.module.css";
import { useSession } from "../session/session.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { type LetSee, PartsChoice, RoleChoice, useLetSee } from "./officer-choices.js";
import { OfficerForm } from "./officer-form.js";

/** The officers of an organisation, for its administrator: add, change roles and what each is let see, suspend, let back. */
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
  const letSee = useLetSee();
  const [roles, setRoles] = useState<readonly Role[] | null>(null);
  const [parts, setParts] = useState<LetSee | undefined>(undefined);
  const resting = roles === null && parts === undefined;
  const changing = useMutation({
    mutationFn: (body: { roles?: Role[]; suspended?: boolean; parts?: string[] | null }) =>
      changeOfficer({ path: { id: officer.id }, body }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["officers", officer.organisation] });
      setRoles(null);
      setParts(undefined);
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
          {resting && (
            <div className={list.quiet}>
              {officer.roles.map((role) => t(`shell:role-${role}`)).join(", ")}
            </div>
          )}
          {resting && officer.parts !== null && (
            <div className={list.quiet} data-parts={officer.parts.join(" ")}>
              {letSee(officer.parts)}
            </div>
          )}
        </div>
        {resting && (
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${t("officer-roles")}: ${officer.name}`}
              onClick={() => setRoles(officer.roles)}
            >
              {t("officer-roles")}
            </Button>
            {!self && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${t("officer-parts")}: ${officer.name}`}
                onClick={() => setParts(officer.parts)}
              >
                {t("officer-parts")}
              </Button>
            )}
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
      {parts !== undefined && (
        <Stack gap="sm" mt="xs" maw={480}>
          <PartsChoice parts={parts} onChange={setParts} />
          <Group gap="xs">
            <Button
              size="compact-sm"
              loading={changing.isPending}
              onClick={() => changing.mutate({ parts: parts && [...parts] })}
            >
              {t("shell:save")}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setParts(undefined)}>
              {t("shell:cancel")}
            </Button>
          </Group>
        </Stack>
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

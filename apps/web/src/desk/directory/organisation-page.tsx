import { Badge, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { changeOrganisation, type Organisation } from "../../api/operations.js";
import list from "../look/list.module.css";
import { useReader } from "../reading/reader.js";
import { hasRole, useSession } from "../session/session.js";
import { NotFoundPage } from "../shell/fault-page.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";
import { Officers } from "./officers.js";
import { OrganisationForm } from "./organisation-form.js";
import { useDirectory } from "./organisations-page.js";

/** Whether an organisation stands below another or is it: an administrator keeps these. */
export function isBelow(id: string, top: string, all: readonly Organisation[]): boolean {
  const parents = new Map(all.map((one) => [one.id, one.parent]));
  const seen = new Set<string>();
  for (let at: string | null | undefined = id; at && !seen.has(at); at = parents.get(at)) {
    if (at === top) return true;
    seen.add(at);
  }
  return false;
}

/** /desk/organisations/:id */
export function OrganisationPage() {
  const { id = "" } = useParams();
  const { t } = useTranslation("directory");
  useTitle(t("organisation"));
  const directory = useDirectory();
  const session = useSession();
  const one = directory.data?.find((organisation) => organisation.id === id);
  if (directory.isPending) return <Reading />;
  if (directory.isError)
    return <ProblemAlert error={directory.error} again={() => void directory.refetch()} />;
  if (!one) return <NotFoundPage />;
  const mayKeep =
    hasRole(session, "administrator") && isBelow(one.id, session.organisation.id, directory.data);
  return (
    <Stack gap="lg">
      <Kept one={one} all={directory.data} mayKeep={mayKeep} />
      {mayKeep && <Officers organisation={one.id} />}
    </Stack>
  );
}

interface KeptProps {
  readonly one: Organisation;
  readonly all: readonly Organisation[];
  readonly mayKeep: boolean;
}

function Kept({ one, all, mayKeep }: KeptProps) {
  const { t } = useTranslation("directory");
  const reader = useReader();
  const client = useQueryClient();
  const [changing, setChanging] = useState(false);
  const suspending = useMutation({
    mutationFn: (suspended: boolean) => changeOrganisation({ path: { id: one.id }, body: { suspended } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["organisations"] }),
  });
  const above = all.find(({ id }) => id === one.parent);
  if (changing)
    return (
      <OrganisationForm
        title={t("change")}
        organisations={all.filter(({ id }) => id !== one.id)}
        start={{
          name: one.name,
          kinds: one.kinds,
          region: one.region,
          parent: one.parent,
          hotline: one.hotline,
          contact: one.contact,
        }}
        save={(body) => changeOrganisation({ path: { id: one.id }, body })}
        onSaved={() => setChanging(false)}
        onCancel={() => setChanging(false)}
      />
    );
  return (
    <section aria-labelledby="organisation">
      <Text size="sm" mb="xs">
        <Link to="/desk/organisations" style={{ color: "var(--teal)" }}>
          {t("title")}
        </Link>
      </Text>
      <div className={list.titleRow}>
        <Title order={1} id="organisation">
          {reader.text(one.name)}{" "}
          {one.suspended && (
            <Badge color="red" variant="light">
              {t("suspended")}
            </Badge>
          )}
        </Title>
        {mayKeep && (
          <Group gap="xs">
            <Button size="sm" variant="default" onClick={() => setChanging(true)}>
              {t("change")}
            </Button>
            <Button
              size="sm"
              variant="default"
              loading={suspending.isPending}
              onClick={() => suspending.mutate(!one.suspended)}
            >
              {t(one.suspended ? "let-back" : "suspend")}
            </Button>
          </Group>
        )}
      </div>
      <ProblemAlert error={suspending.error} />
      <div className={list.scroll}>
        <table className={list.table} data-cards="yes">
          <tbody>
            <Line name={t("kinds")}>{one.kinds.map(reader.subject).join(", ")}</Line>
            <Line name={t("region")}>{reader.region(one.region) ?? t("country")}</Line>
            <Line name={t("parent")}>
              {above ? (
                <Link to={`/desk/organisations/${above.id}`} style={{ color: "var(--teal)" }}>
                  {reader.text(above.name)}
                </Link>
              ) : (
                "–"
              )}
            </Line>
            <Line name={t("contact")}>{one.contact ?? "–"}</Line>
            {one.hotline && <Line name={t("hotline")}>{t("takes-reports")}</Line>}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <tr>
      <th scope="row" className={list.quiet} style={{ width: "14rem" }}>
        {name}
      </th>
      <td>{children}</td>
    </tr>
  );
}

import { Badge, Button, TextInput, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useSearchParams } from "react-router";
import { addOrganisation, listOrganisations, type Organisation } from "../../api/operations.js";
import list from "../look/list.module.css";
import { FilterChoice } from "../look/list-parts.js";
import { useReader } from "../reading/reader.js";
import { hasRole, useSession } from "../session/session.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";
import { OrganisationForm } from "./organisation-form.js";
import { subjectChoices } from "./subject-words.js";

export const useDirectory = () =>
  useQuery({
    queryKey: ["organisations"],
    // The file page keeps the same list under the same key.
    queryFn: async ({ signal }) => (await listOrganisations({ query: {}, signal })).organisations,
    staleTime: 300_000,
  });

/** /desk/organisations: the directory, for everybody to address and for administrators to keep. */
export function OrganisationsPage() {
  const { t } = useTranslation("directory");
  useTitle(t("title"));
  const reader = useReader();
  const session = useSession();
  const navigate = useNavigate();
  const directory = useDirectory();
  const [search, setSearch] = useSearchParams();
  const [kind, region, name] = ["kind", "region", "name"].map((key) => search.get(key) ?? "") as [
    string,
    string,
    string,
  ];
  const narrow = (change: Record<string, string>) => {
    const all = { kind, region, name, ...change };
    setSearch(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "")), { replace: true });
  };
  const [adding, setAdding] = useState(false);
  const shown = useMemo(
    () =>
      (directory.data ?? [])
        .filter(
          (one) =>
            (kind === "" || one.kinds.includes(kind)) &&
            (region === "" || one.region === region) &&
            (name === "" ||
              Object.values(one.name).some((words) =>
                words.toLocaleLowerCase().includes(name.toLocaleLowerCase()),
              )),
        )
        .sort((one, other) => reader.text(one.name).localeCompare(reader.text(other.name), reader.language)),
    [directory.data, kind, region, name, reader],
  );
  return (
    <>
      <div className={list.titleRow}>
        <Title order={1}>{t("title")}</Title>
        {hasRole(session, "administrator") && !adding && (
          <Button onClick={() => setAdding(true)}>{t("add")}</Button>
        )}
      </div>
      {adding && (
        <OrganisationForm
          title={t("add")}
          organisations={directory.data ?? []}
          start={{ parent: session.organisation.id, region: session.organisation.region }}
          save={(body) => addOrganisation({ body })}
          onSaved={(one) => navigate(`/desk/organisations/${one.id}`)}
          onCancel={() => setAdding(false)}
        />
      )}
      <search className={list.filters}>
        <TextInput
          size="sm"
          label={t("name")}
          value={name}
          autoComplete="off"
          onChange={(event) => narrow({ name: event.currentTarget.value })}
        />
        <FilterChoice
          searchable
          label={t("kind")}
          value={kind || null}
          data={subjectChoices(reader)}
          onChange={(value) => narrow({ kind: value ?? "" })}
        />
        <FilterChoice
          searchable
          label={t("region")}
          value={region || null}
          data={reader.regions}
          onChange={(value) => narrow({ region: value ?? "" })}
        />
      </search>
      {directory.isError && <ProblemAlert error={directory.error} again={() => void directory.refetch()} />}
      {directory.isPending && <Reading />}
      {directory.data && <Found organisations={shown} />}
    </>
  );
}

function Found({ organisations }: { readonly organisations: readonly Organisation[] }) {
  const { t } = useTranslation("directory");
  const reader = useReader();
  return (
    <>
      <p className={list.quiet} role="status">
        {t("found", { count: organisations.length })}
      </p>
      {organisations.length === 0 ? (
        <p className={list.empty}>{t("none")}</p>
      ) : (
        <section className={list.scroll} aria-label={t("title")}>
          <table className={list.table} data-cards="yes">
            <thead>
              <tr>
                <th scope="col">{t("name")}</th>
                <th scope="col">{t("kinds")}</th>
                <th scope="col">{t("region")}</th>
                <th scope="col">{t("contact")}</th>
              </tr>
            </thead>
            <tbody>
              {organisations.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <Link
                      to={`/desk/organisations/${one.id}`}
                      style={{ color: "var(--teal)", fontWeight: 600 }}
                    >
                      {reader.text(one.name)}
                    </Link>{" "}
                    {one.hotline && (
                      <Badge size="sm" variant="light">
                        {t("hotline")}
                      </Badge>
                    )}{" "}
                    {one.suspended && (
                      <Badge size="sm" color="red" variant="light">
                        {t("suspended")}
                      </Badge>
                    )}
                  </th>
                  <td>{one.kinds.map(reader.subject).join(", ")}</td>
                  <td>{reader.region(one.region) ?? t("country")}</td>
                  <td className={list.number}>{one.contact ?? "–"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

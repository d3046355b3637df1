import { Anchor, Button, Group, Stack, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import look from "../file/file.module.css";
import { faultsOf, ProblemAlert } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";
import { nameInFull } from "./known-as.js";
import { type Asked, BRIEFLY, listMatches, searchIdentities } from "./operations.js";

const FIELDS = ["name", "born", "iin", "document", "phone"] as const;
const LABELS = {
  name: "name",
  born: "born",
  iin: "iin",
  document: "document-number",
  phone: "phone",
} as const;

/** /desk/people: files of this organisation by who their person is. What is asked for stands in no address. */
export function PeoplePage() {
  const { t, i18n } = useTranslation("identity");
  useTitle(t("people"));
  const [asked, setAsked] = useState<Readonly<Record<(typeof FIELDS)[number], string>>>({
    ...{ name: "", born: "", iin: "", document: "", phone: "" },
  });
  const searching = useMutation({ mutationFn: (body: Asked) => searchIdentities({ body }), gcTime: 0 });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    searching.mutate(
      Object.fromEntries(FIELDS.flatMap((field) => (asked[field] === "" ? [] : [[field, asked[field]]]))),
    );
  };
  const faults = faultsOf(searching.error, i18n.language);
  const found = searching.data;
  return (
    <Stack maw={760}>
      <Title order={1}>{t("people")}</Title>
      <p className={look.quiet}>{t("people-help")}</p>
      <form onSubmit={submit} noValidate autoComplete="off">
        <Group align="flex-start" gap="sm">
          {FIELDS.map((field) => (
            <TextInput
              key={field}
              label={t(LABELS[field])}
              value={asked[field]}
              error={faults[field]}
              onChange={({ currentTarget }) => setAsked({ ...asked, [field]: currentTarget.value })}
            />
          ))}
        </Group>
        <Button type="submit" mt="md" loading={searching.isPending}>
          {t("search")}
        </Button>
      </form>
      {Object.keys(faults).length === 0 && <ProblemAlert error={searching.error} />}
      <div role="status">
        {found && (
          <p className={look.quiet}>
            {found.files.length === 0 ? t("none-found") : t("found", { count: found.files.length })}
            {found.more && ` ${t("more-found")}`}
          </p>
        )}
      </div>
      {found && found.files.length > 0 && (
        <ul className={look.rows}>
          {found.files.map(({ id, number, names, born, likeness }) => (
            <li key={id} className={look.row}>
              <Anchor component={Link} to={`/desk/files/${id}`}>
                {number}
              </Anchor>
              <div>
                {[...names.map(nameInFull), ...(born === null ? [] : [t("born-on", { born })])].join(" · ")}
              </div>
              {likeness !== null && <div className={look.quiet}>{t(`likeness-${likeness}`)}</div>}
            </li>
          ))}
        </ul>
      )}
      <Waiting />
    </Stack>
  );
}

/** Files whose person may be known elsewhere, while this organisation has not said whether it wants to be known. */
function Waiting() {
  const { t } = useTranslation("identity");
  const read = useQuery({
    queryKey: ["identity-matches"],
    queryFn: ({ signal }) => listMatches({ signal }),
    ...BRIEFLY,
  });
  if (read.isError) return <ProblemAlert error={read.error} again={() => void read.refetch()} />;
  const waiting = (read.data?.matches ?? []).filter(({ answer, known }) => answer === null && known === null);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <Title order={2} id="waiting">
        {t("waiting")}
      </Title>
      <ul className={look.rows}>
        {waiting.map(({ id, file, by }) => (
          <li key={id} className={look.row}>
            <Anchor component={Link} to={`/desk/files/${file.id}`}>
              {file.number}
            </Anchor>
            <div className={look.quiet}>
              {t("match-by", { what: by.map((one) => t(`by-${one}`)).join("; ") })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

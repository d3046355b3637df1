import { Button, Checkbox, Group, MultiSelect, Paper, Select, Stack, TextInput, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Organisation, OrganisationInput } from "../../api/operations.js";
import { DESK_LANGUAGES, OWN_NAME } from "../language/i18n.js";
import { useReader } from "../reading/reader.js";
import { faultsOf, ProblemAlert } from "../shell/problem.js";
import { subjectChoices } from "./subject-words.js";

const EMPTY: OrganisationInput = {
  name: { kk: "", ru: "", en: "" },
  kinds: [],
  region: null,
  parent: null,
  hotline: false,
  contact: null,
};

interface OrganisationFormProps {
  readonly title: string;
  readonly organisations: readonly Organisation[];
  readonly start: Partial<OrganisationInput>;
  readonly save: (input: OrganisationInput) => Promise<Organisation>;
  readonly onSaved: (organisation: Organisation) => void;
  readonly onCancel: () => void;
}

/** An organisation that is added or changed. */
export function OrganisationForm(props: OrganisationFormProps) {
  const { t, i18n } = useTranslation("directory");
  const reader = useReader();
  const client = useQueryClient();
  const [typed, setTyped] = useState<OrganisationInput>({ ...EMPTY, ...props.start });
  const [asked, setAsked] = useState(false);
  const saving = useMutation({
    mutationFn: () => props.save(typed),
    onSuccess: async (saved) => {
      await client.invalidateQueries({ queryKey: ["organisations"] });
      props.onSaved(saved);
    },
  });
  const told = faultsOf(saving.error, i18n.language);
  const lacking = (missing: boolean) => (asked && missing ? t("shell:needed") : undefined);
  const complete = DESK_LANGUAGES.every((one) => typed.name[one].trim() !== "") && typed.kinds.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (complete) saving.mutate();
  };
  return (
    <Paper withBorder p="md" mb="lg" component="form" onSubmit={submit} noValidate>
      <Stack maw={620}>
        <Title order={2}>{props.title}</Title>
        {Object.keys(told).length === 0 && <ProblemAlert error={saving.error} />}
        {DESK_LANGUAGES.map((one) => (
          <TextInput
            key={one}
            lang={one}
            label={t("name-in", { language: OWN_NAME[one] })}
            value={typed.name[one]}
            error={told[`name.${one}`] ?? lacking(typed.name[one].trim() === "")}
            onChange={(event) =>
              setTyped({ ...typed, name: { ...typed.name, [one]: event.currentTarget.value } })
            }
          />
        ))}
        <MultiSelect
          searchable
          label={t("kinds")}
          description={t("kinds-help")}
          value={typed.kinds}
          data={subjectChoices(reader)}
          error={told.kinds ?? lacking(typed.kinds.length === 0)}
          onChange={(kinds) => setTyped({ ...typed, kinds })}
        />
        <Select
          clearable
          searchable
          label={t("region")}
          placeholder={t("country")}
          value={typed.region}
          error={told.region}
          data={reader.regions}
          onChange={(region) => setTyped({ ...typed, region })}
        />
        <Select
          clearable
          searchable
          label={t("parent")}
          value={typed.parent}
          error={told.parent}
          data={props.organisations.map(({ id, name }) => ({ value: id, label: reader.text(name) }))}
          onChange={(parent) => setTyped({ ...typed, parent })}
        />
        <TextInput
          label={t("contact")}
          description={t("contact-help")}
          maxLength={300}
          value={typed.contact ?? ""}
          error={told.contact}
          onChange={(event) => setTyped({ ...typed, contact: event.currentTarget.value || null })}
        />
        <Checkbox
          label={t("takes-reports")}
          checked={typed.hotline}
          onChange={(event) => setTyped({ ...typed, hotline: event.currentTarget.checked })}
        />
        <Group>
          <Button type="submit" loading={saving.isPending}>
            {t("shell:save")}
          </Button>
          <Button variant="default" onClick={props.onCancel}>
            {t("shell:cancel")}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

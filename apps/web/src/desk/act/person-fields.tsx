import { Checkbox, Group, MultiSelect, Radio, Stack, TextInput } from "@mantine/core";
import type { Person, Sex } from "@pana/law";
import { useTranslation } from "react-i18next";
import { COUNTRY_CODES } from "../file/countries.js";
import { useWords } from "../file/words.js";
import look from "./act.module.css";
import { bornOf } from "./born.js";
import { FieldGroup } from "./field/field-group.js";
import { fieldId } from "./field/field-props.js";

/** What is typed about the person of a new file; never a name. */
export interface PersonDraft {
  readonly born: string;
  readonly sex: Sex | null;
  readonly citizenship: readonly string[];
  readonly stateless: boolean;
}

export const NOBODY: PersonDraft = { born: "", sex: null, citizenship: [], stateless: false };

/**
 * The person as the record keeps them.
 *
 * @returns null where the birth that was typed cannot be one
 */
export function personOf(draft: PersonDraft, today: string): Person | null {
  const born = bornOf(draft.born, today);
  if (born === null) return null;
  const { sex, citizenship, stateless } = draft;
  return {
    ...(born === undefined ? {} : { born }),
    ...(sex === null ? {} : { sex }),
    ...(stateless ? { citizenship: [] } : citizenship.length > 0 ? { citizenship } : {}),
  };
}

const SEXES = ["female", "male", "other", "unknown"] as const satisfies readonly Sex[];

interface PersonFieldsProps {
  readonly person: PersonDraft;
  readonly onChange: (person: PersonDraft) => void;
  readonly error: string | undefined;
}

/** What is known of the person when a file is opened: all of it may be left out. */
export function PersonFields({ person, onChange, error }: PersonFieldsProps) {
  const { t } = useTranslation(["act", "file"]);
  const words = useWords();
  return (
    <section className={look.person} aria-labelledby="person">
      <h2 id="person" className={look.heading}>
        {t("new-person")}
      </h2>
      <TextInput
        id={fieldId("born")}
        label={`${t("new-born")} (${t("optional")})`}
        description={t("new-born-help")}
        error={error}
        maw={260}
        autoComplete="off"
        value={person.born}
        onChange={({ currentTarget }) => onChange({ ...person, born: currentTarget.value })}
      />
      <FieldGroup
        name="sex"
        title={t("new-sex")}
        help={undefined}
        optional
        error={undefined}
        onClear={person.sex === null ? undefined : () => onChange({ ...person, sex: null })}
      >
        <Group gap="lg">
          {SEXES.map((sex) => (
            <Radio
              key={sex}
              name="sex"
              value={sex}
              label={t(`file:sex-${sex}`)}
              checked={person.sex === sex}
              onChange={() => onChange({ ...person, sex })}
            />
          ))}
        </Group>
      </FieldGroup>
      <Stack gap="xs">
        <MultiSelect
          id={fieldId("citizenship")}
          label={`${t("new-citizenship")} (${t("optional")})`}
          description={t("new-citizenship-help")}
          searchable
          disabled={person.stateless}
          maxValues={5}
          nothingFoundMessage={t("nothing-found")}
          value={[...person.citizenship]}
          onChange={(citizenship) => onChange({ ...person, citizenship })}
          data={COUNTRY_CODES.map((code) => ({ value: code, label: words.country(code) }))}
        />
        <Checkbox
          label={t("new-stateless")}
          checked={person.stateless}
          onChange={({ currentTarget }) =>
            onChange({ ...person, stateless: currentTarget.checked, citizenship: [] })
          }
        />
      </Stack>
    </section>
  );
}

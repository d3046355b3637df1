import { NativeSelect, Radio, Stack } from "@mantine/core";
import type { Choice } from "@pana/law";
import { useTranslation } from "react-i18next";
import { FieldGroup } from "./field-group.js";
import { type FieldProps, fieldId } from "./field-props.js";

/** Up to this many choices stand open as radio buttons; more go into a list. */
const OPEN_CHOICES = 8;

/** One of several; the list's groups become groups of the select. */
export function ChoiceField({ name, field, value, error, onChange, context }: FieldProps<"choice">) {
  const { t } = useTranslation("act");
  const { language } = context;
  const title = field.title[language];
  const help = field.help?.[language];
  const optional = field.required !== true;
  if (field.choices.length > OPEN_CHOICES) {
    return (
      <NativeSelect
        id={fieldId(name)}
        label={optional ? `${title} (${t("optional")})` : title}
        description={help}
        error={error}
        value={typeof value === "string" ? value : ""}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
        data={[
          { value: "", label: t("choose") },
          ...grouped(field.choices).map(({ group, choices }) => {
            const items = choices.map((choice) => ({ value: choice.value, label: choice.title[language] }));
            return group ? { group: group[language], items } : items;
          }),
        ].flat()}
      />
    );
  }
  return (
    <FieldGroup
      name={name}
      title={title}
      help={help}
      optional={optional}
      error={error}
      onClear={optional && value !== undefined ? () => onChange(undefined) : undefined}
    >
      <Stack gap="xs">
        {field.choices.map((choice) => (
          <Radio
            key={choice.value}
            name={name}
            value={choice.value}
            label={choice.title[language]}
            description={choice.help?.[language]}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
        ))}
      </Stack>
    </FieldGroup>
  );
}

/** The choices under their headings, in the order of the declaration. */
export function grouped(
  choices: readonly Choice[],
): readonly { readonly group: Choice["group"]; readonly choices: readonly Choice[] }[] {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) {
    const heading = choice.group?.en ?? "";
    groups.set(heading, [...(groups.get(heading) ?? []), choice]);
  }
  return [...groups.values()].map((some) => ({ group: some[0]?.group, choices: some }));
}

import { MultiSelect, NativeSelect, Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FieldGroup } from "./field-group.js";
import { type FieldProps, fieldId, questionOf } from "./field-props.js";

/**
 * Organisations from the directory: those of the kinds that the act addresses, of the file's region first. The region
 * can be changed or lifted; what was chosen stays chosen.
 */
export function OrganisationsField({
  name,
  field,
  value,
  error,
  onChange,
  context,
}: FieldProps<"organisations">) {
  const { t } = useTranslation("act");
  const { language, directory, regions, values } = context;
  // In a correction all fields of the corrected act carry the same beginning.
  const addressed = values[name.replace(/[^.]+$/, "to")];
  const kinds =
    field.kinds ?? (Array.isArray(addressed) && addressed.length > 0 ? (addressed as string[]) : null);
  const fitting = directory.filter(
    (one) => !one.suspended && (!kinds || one.kinds.some((kind) => kinds.includes(kind as never))),
  );
  const [region, setRegion] = useState(() =>
    fitting.some((one) => one.region === context.region) ? (context.region ?? "") : "",
  );
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  const offered = directory.filter(
    (one) =>
      chosen.includes(one.id) ||
      (fitting.includes(one) && (region === "" || one.region === region || one.region === null)),
  );
  const nameOf = (code: string | null) => regions.find((one) => one.code === code)?.name ?? code ?? "";
  return (
    <FieldGroup {...questionOf({ name, field, error, context })}>
      <Stack gap="xs">
        <NativeSelect
          label={t("region")}
          value={region}
          onChange={({ currentTarget }) => setRegion(currentTarget.value)}
          data={[
            { value: "", label: t("all-regions") },
            ...regions
              .filter(({ code }) => fitting.some((one) => one.region === code))
              .map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <MultiSelect
          id={`${fieldId(name)}-chosen`}
          label={t("organisation")}
          searchable
          clearable
          clearButtonProps={{ "aria-label": t("clear-answer") }}
          limit={60}
          nothingFoundMessage={t("nothing-found")}
          value={[...chosen]}
          onChange={(next) => onChange(next.length > 0 ? next : undefined)}
          data={offered
            .map((one) => ({
              value: one.id,
              label:
                region === "" && one.region !== null
                  ? `${one.name[language]} · ${nameOf(one.region)}`
                  : one.name[language],
            }))
            .sort((a, b) => a.label.localeCompare(b.label, language))}
        />
      </Stack>
    </FieldGroup>
  );
}

import { Checkbox, SimpleGrid, Stack } from "@mantine/core";
import type { Choice, Subject } from "@pana/law";
import { SUBJECTS } from "@pana/law";
import { useTranslation } from "react-i18next";
import look from "../act.module.css";
import { grouped } from "./choice-field.js";
import { FieldGroup } from "./field-group.js";
import { type FieldProps, questionOf } from "./field-props.js";

interface Option {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
}

interface BoxesProps {
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Checkboxes that keep the order of the list, whatever the order of clicking. */
function Boxes({ name, options, chosen, onChange }: BoxesProps) {
  const toggle = (value: string, on: boolean) =>
    onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value));
  const boxes = options.map(({ value, label, help }) => (
    <Checkbox
      key={value}
      name={name}
      value={value}
      label={label}
      description={help}
      checked={chosen.includes(value)}
      onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
    />
  ));
  return options.length > 6 ? (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="xs">
      {boxes}
    </SimpleGrid>
  ) : (
    <Stack gap="xs">{boxes}</Stack>
  );
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

/** Several of a list. A list with headings is folded by heading; each says how many are chosen under it. */
export function ChoicesField({ name, field, value, error, onChange, context }: FieldProps<"choices">) {
  const { t } = useTranslation("act");
  const { language } = context;
  const chosen = texts(value);
  const order = field.choices.map((choice) => choice.value);
  const set = (next: readonly string[]) =>
    onChange(next.length > 0 ? [...next].sort((a, b) => order.indexOf(a) - order.indexOf(b)) : undefined);
  const option = (choice: Choice): Option => ({
    value: choice.value,
    label: choice.title[language],
    help: choice.help?.[language],
  });
  const groups = grouped(field.choices);
  return (
    <FieldGroup {...questionOf({ name, field, error, context })}>
      {groups.length === 1 ? (
        <Boxes name={name} options={field.choices.map(option)} chosen={chosen} onChange={set} />
      ) : (
        groups.map(({ group, choices }) => {
          const count = choices.filter((choice) => chosen.includes(choice.value)).length;
          return (
            <details key={group?.en ?? ""} className={look.fold}>
              <summary>
                {group?.[language] ?? t("other-choices")}
                <span className={look.count}>{count > 0 ? t("chosen", { count }) : ""}</span>
              </summary>
              <Boxes name={name} options={choices.map(option)} chosen={chosen} onChange={set} />
            </details>
          );
        })
      )}
    </FieldGroup>
  );
}

/** Kinds of subject: those that the declaration names, or all. */
export function SubjectsField({ name, field, value, error, onChange, context }: FieldProps<"subjects">) {
  const among: readonly Subject[] = field.among ?? SUBJECTS.filter((subject) => subject !== "public");
  const order: readonly string[] = among;
  return (
    <FieldGroup {...questionOf({ name, field, error, context })}>
      <Boxes
        name={name}
        options={among.map((subject) => ({ value: subject, label: context.subjectName(subject) }))}
        chosen={texts(value)}
        onChange={(next) =>
          onChange(
            next.length > 0 ? [...next].sort((a, b) => order.indexOf(a) - order.indexOf(b)) : undefined,
          )
        }
      />
    </FieldGroup>
  );
}

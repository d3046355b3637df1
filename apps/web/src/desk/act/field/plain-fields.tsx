import { Group, NativeSelect, NumberInput, Radio, TagsInput, Textarea, TextInput } from "@mantine/core";
import { SUBJECTS } from "@pana/law";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { localOf, momentOf } from "../zone.js";
import { FieldGroup } from "./field-group.js";
import { type FieldProps, fieldId, questionOf } from "./field-props.js";

/** What every single control says of its field. */
function useWords({ name, field, error, context }: Pick<FieldProps, "name" | "field" | "error" | "context">) {
  const { t } = useTranslation("act");
  const title = field.title[context.language];
  return {
    id: fieldId(name),
    label: field.required ? title : `${title} (${t("optional")})`,
    description: field.help?.[context.language],
    error,
  };
}

export function TextField(props: FieldProps<"text">) {
  const words = useWords(props);
  const { field, value, onChange } = props;
  const text = typeof value === "string" ? value : "";
  return field.multiline ? (
    <Textarea
      {...words}
      autosize
      minRows={3}
      maxRows={14}
      value={text}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    />
  ) : (
    <TextInput
      {...words}
      value={text}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    />
  );
}

export function DateField(props: FieldProps<"date">) {
  const { value, onChange } = props;
  return (
    <TextInput
      {...useWords(props)}
      type="date"
      maw={240}
      value={typeof value === "string" ? value : ""}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    />
  );
}

/** A moment is typed in the time of Kazakhstan, wherever the officer's computer believes to be. */
export function MomentField(props: FieldProps<"moment">) {
  const { value, onChange } = props;
  return (
    <TextInput
      {...useWords(props)}
      type="datetime-local"
      maw={280}
      value={typeof value === "string" ? localOf(value) : ""}
      onChange={({ currentTarget }) => onChange(momentOf(currentTarget.value) ?? undefined)}
    />
  );
}

export function NumberField(props: FieldProps<"number">) {
  const { field, value, onChange } = props;
  return (
    <NumberInput
      {...useWords(props)}
      maw={200}
      min={field.min}
      max={field.max}
      clampBehavior="none"
      allowDecimal={false}
      value={typeof value === "number" ? value : ""}
      onChange={(next) => onChange(typeof next === "number" ? next : undefined)}
    />
  );
}

const codesIn = (typed: string): readonly string[] => typed.split(/[,;\s]+/).filter((code) => code !== "");

/**
 * What is typed counts at once, not only when the field is left: leaving it would else change the page between pressing the
 * button below and letting it go, and the press would be lost.
 */
export function CodesField(props: FieldProps<"codes">) {
  const { value, onChange } = props;
  const [typed, setTyped] = useState("");
  const accepting = useRef(false);
  const all: readonly string[] = Array.isArray(value) ? value : [];
  const last = codesIn(typed);
  const accepted = last.every((code, i) => all[all.length - last.length + i] === code)
    ? all.slice(0, all.length - last.length)
    : all;
  const tell = (next: readonly string[]) => onChange(next.length > 0 ? next : undefined);
  return (
    <TagsInput
      {...useWords(props)}
      splitChars={[",", ";", " "]}
      acceptValueOnBlur
      value={[...accepted]}
      searchValue={typed}
      onChange={(next) => {
        accepting.current = true;
        setTyped("");
        // Several pasted at once are taken as one by leaving the field: they are several all the same.
        tell(next.flatMap(codesIn));
      }}
      onSearchChange={(next) => {
        setTyped(next);
        // Accepting what was typed empties the line too: that takes nothing back.
        if (next !== "") accepting.current = false;
        if (!accepting.current) tell([...accepted, ...codesIn(next)]);
      }}
    />
  );
}

export function YesNoField({ name, field, value, error, onChange, context }: FieldProps<"yes-no">) {
  const { t } = useTranslation("act");
  const optional = field.required !== true;
  return (
    <FieldGroup
      {...questionOf({ name, field, error, context })}
      onClear={optional && value !== undefined ? () => onChange(undefined) : undefined}
    >
      <Group gap="xl">
        <Radio name={name} label={t("yes")} checked={value === true} onChange={() => onChange(true)} />
        <Radio name={name} label={t("no")} checked={value === false} onChange={() => onChange(false)} />
      </Group>
    </FieldGroup>
  );
}

export function SubjectField(props: FieldProps<"subject">) {
  const { t } = useTranslation("act");
  const { field, value, onChange, context } = props;
  return (
    <NativeSelect
      {...useWords(props)}
      value={typeof value === "string" ? value : ""}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      data={[
        { value: "", label: t("choose") },
        ...(field.among ?? SUBJECTS).map((subject) => ({
          value: subject,
          label: context.subjectName(subject),
        })),
      ]}
    />
  );
}

/** An earlier act of the same file, named by what was done, when and by whom. */
export function ActField(props: FieldProps<"act">) {
  const { t } = useTranslation("act");
  const { field, value, onChange, context } = props;
  const offered = context.acts.filter(({ act }) => !field.kinds || field.kinds.includes(act.kind));
  return (
    <NativeSelect
      {...useWords(props)}
      value={typeof value === "string" ? value : ""}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      data={[
        { value: "", label: offered.length > 0 ? t("choose") : t("no-such-act") },
        ...offered.map(({ act, name }) => ({ value: act.id, label: name })),
      ]}
    />
  );
}

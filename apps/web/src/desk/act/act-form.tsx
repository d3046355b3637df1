import { Alert, Button, List, Radio, Stack, TextInput } from "@mantine/core";
import type { ActKind, Permission, Subject } from "@pana/law";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Ground } from "../file/ground.js";
import type { Refused } from "../file/server.js";
import { useWords } from "../file/words.js";
import look from "./act.module.css";
import type { Draft } from "./draft.js";
import { FieldGroup } from "./field/field-group.js";
import { FieldInput } from "./field/field-input.js";
import { type FieldContext, type FieldProps, fieldId } from "./field/field-props.js";
import type { Telling } from "./telling.js";
import { askedFields, type Value, type Values } from "./values.js";
import { localOf, momentOf } from "./zone.js";

/** A fault in the reader's words, with the field that it is about. */
export interface ToldFault {
  readonly field: string;
  readonly message: string;
}

export interface ActFormProps {
  readonly kind: ActKind;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** The kinds in which the organisation could act; asked only where there are several. */
  readonly capacities: readonly Subject[];
  readonly context: FieldContext;
  readonly permission: Permission;
  /** What is told of the last attempt to record. */
  readonly telling: Pick<Telling, "faults" | "attempt" | "busy" | "trouble">;
  /** The present moment (RFC 3339): nothing that is recorded happened after it. */
  readonly now: string;
  /** A correction asks whether the time was right, with its own words and the time that was recorded. */
  readonly time?: TimeAsked;
  readonly onRecord: () => void;
  readonly recordLabel: string;
  /** What stands before the fields: the person of a new file, the act that is corrected. */
  readonly before?: ReactNode;
  /** What stands after the fields: conflict, consequences. */
  readonly after?: ReactNode;
  readonly foot?: ReactNode;
}

/** The form of an act, made from its declaration: first what the law needs, the rest folded. */
export function ActForm(props: ActFormProps) {
  const { kind, draft, onChange, capacities, context, now, onRecord, recordLabel } = props;
  const { faults, attempt, busy, trouble } = props.telling;
  const { t } = useTranslation("act");
  const words = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onRecord();
  };
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <form onSubmit={submit} noValidate className={look.form}>
      <Faults faults={faults} attempt={attempt} />
      <Trouble trouble={trouble} />
      <Refusal permission={props.permission} at={context.at} />
      {props.before}
      {capacities.length > 1 && (
        <FieldGroup name="as" title={t("as-whom")} help={undefined} optional={false} error={errorOf("as")}>
          <Stack gap="xs">
            {capacities.map((as) => (
              <Radio
                key={as}
                name="as"
                value={as}
                label={words.subject(as)}
                checked={draft.as === as}
                onChange={() => onChange({ ...draft, as })}
              />
            ))}
          </Stack>
        </FieldGroup>
      )}
      <Fields
        kind={kind}
        values={draft.values}
        onChange={(values) => onChange({ ...draft, values })}
        context={context}
        errorOf={errorOf}
      />
      <HappenedAt
        draft={draft}
        onChange={onChange}
        time={props.time ?? { title: t("when-happened"), kept: t("now"), other: t("earlier"), from: now }}
        latest={now}
        error={errorOf("at")}
      />
      {props.after}
      <div className={look.foot}>
        <Button type="submit" size="md" loading={busy} loaderProps={{ "aria-label": t("recording") }}>
          {recordLabel}
        </Button>
        {props.foot}
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly kind: ActKind;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly context: FieldContext;
  readonly errorOf: (field: string) => string | undefined;
}

/** The fields of a declaration that are asked now; those that are folded open by themselves where they are answered or wrong. */
export function Fields({ kind, values, onChange, context, errorOf }: FieldsProps) {
  const { t } = useTranslation("act");
  const { first, folded } = askedFields(kind, values);
  const set = (name: string) => (value: Value | undefined) => {
    const { [name]: _, ...rest } = values;
    onChange(value === undefined ? rest : { ...rest, [name]: value });
  };
  const input = (name: string) => (
    <FieldInput
      key={name}
      // The field and its control are of one type; over a walk of the declaration the compiler cannot see it.
      {...({
        name,
        field: kind.fields[name]!,
        value: values[name],
        error: errorOf(name),
        onChange: set(name),
        context: {
          ...context,
          kind,
          values,
          set: (other: string, value: Value | undefined) => set(other)(value),
        },
      } as FieldProps)}
    />
  );
  const wanted = folded.some((name) => values[name] !== undefined || errorOf(name) !== undefined);
  return (
    <>
      {first.map(input)}
      {folded.length > 0 && (
        <details className={look.fold} open={wanted || undefined}>
          <summary>{t("more", { count: folded.length })}</summary>
          <Stack gap="lg" mt="md">
            {folded.map(input)}
          </Stack>
        </details>
      )}
    </>
  );
}

/** The list of what is wrong, with a link to each field; it takes the focus when it appears. */
function Faults({ faults, attempt }: Pick<Telling, "faults" | "attempt">) {
  const { t } = useTranslation("act");
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0 && faults.length > 0) ref.current?.focus();
    // Each attempt moves the focus, the same faults or not.
  }, [attempt, faults.length]);
  if (faults.length === 0) return null;
  return (
    <Alert ref={ref} color="red" variant="light" role="alert" tabIndex={-1} title={t("faults-title")}>
      <List className={look.faults ?? ""}>
        {faults.map(({ field, message }) => (
          <List.Item key={`${field}-${message}`}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(field);
              }}
            >
              {message}
            </a>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** Nothing is wrong with what was typed: nobody answered, or the server could not. */
function Trouble({ trouble }: { readonly trouble: Refused | null }) {
  const { t } = useTranslation(["act", "shell"]);
  if (trouble === null) return null;
  const offline = trouble.code === "offline";
  return (
    <Alert
      color={offline ? "amber" : "red"}
      variant="light"
      role="alert"
      title={t(offline ? "offline-title" : "failed-title")}
    >
      {offline ? t("offline-help") : t(`shell:problem-${trouble.code}`)}
    </Alert>
  );
}

/** Moves to the first control of a field, opening what folds it. */
function focusField(field: string): void {
  const place = document.getElementById(fieldId(field));
  if (!place) return;
  for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  const control = place.matches("input, select, textarea")
    ? place
    : place.querySelector<HTMLElement>("input, select, textarea, button");
  (control ?? place).focus();
  place.scrollIntoView({ block: "center" });
}

/** The law's answer while the form is being filled in: a refusal with its provision, or what to mind. */
function Refusal({ permission, at }: { readonly permission: Permission; readonly at: string }) {
  const { t } = useTranslation("act");
  const words = useWords();
  return (
    <div aria-live="polite">
      {!permission.permitted && (
        <Alert color="amber" variant="light" title={t("refused")}>
          <p className={look.reason}>{words.text(permission.reason)}</p>
          <p>{t("refused-help")}</p>
          <Ground basis={permission.basis} on={at} />
        </Alert>
      )}
      {permission.warnings.length > 0 && (
        <Alert color="amber" variant="light" title={t("warnings")} mt={permission.permitted ? 0 : "sm"}>
          {permission.warnings.map((warning) => (
            <p key={warning.en} className={look.reason}>
              {words.text(warning)}
            </p>
          ))}
        </Alert>
      )}
    </div>
  );
}

interface TimeAsked {
  readonly title: string;
  /** The answer that needs no typing: now, or the time that was recorded. */
  readonly kept: string;
  readonly other: string;
  /** Where the other answer starts from (RFC 3339). */
  readonly from: string;
}

interface HappenedAtProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly time: TimeAsked;
  readonly latest: string;
  readonly error: string | undefined;
}

/** When it happened: now, or earlier; never in the future. */
function HappenedAt({ draft, onChange, time, latest, error }: HappenedAtProps) {
  const { t } = useTranslation("act");
  const other = draft.at !== null;
  return (
    <FieldGroup name="at" title={time.title} help={undefined} optional={false} error={error}>
      <Stack gap="xs">
        <Radio
          name="at"
          label={time.kept}
          checked={!other}
          onChange={() => onChange({ ...draft, at: null })}
        />
        <Radio
          name="at"
          label={time.other}
          checked={other}
          onChange={() => onChange({ ...draft, at: draft.at ?? time.from })}
        />
        {draft.at !== null && (
          <TextInput
            type="datetime-local"
            label={t("earlier-when")}
            description={t("earlier-help")}
            maw={320}
            max={localOf(latest)}
            value={draft.at === "" ? "" : localOf(draft.at)}
            onChange={({ currentTarget }) => onChange({ ...draft, at: momentOf(currentTarget.value) ?? "" })}
          />
        )}
      </Stack>
    </FieldGroup>
  );
}

import { Anchor, Text } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import look from "../act.module.css";
import { fieldId } from "./field-props.js";

interface FieldGroupProps {
  readonly name: string;
  readonly title: string;
  readonly help: string | undefined;
  readonly optional: boolean;
  readonly error: string | undefined;
  readonly children: ReactNode;
  /** Takes the answer back; offered where a set of radio buttons could not be emptied otherwise. */
  readonly onClear?: (() => void) | undefined;
}

/** Several controls that answer one question: a real fieldset, so that a screen reader says the question with each. */
export function FieldGroup({ name, title, help, optional, error, children, onClear }: FieldGroupProps) {
  const { t } = useTranslation("act");
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      className={look.group}
      id={fieldId(name)}
      data-wrong={error ? true : undefined}
      aria-describedby={described || undefined}
    >
      <legend className={look.legend}>
        {title}
        {optional && <span className={look.optional}> ({t("optional")})</span>}
      </legend>
      {help && (
        <Text id={`${id}-help`} size="sm" className={look.help}>
          {help}
        </Text>
      )}
      {error && (
        <Text id={`${id}-error`} size="sm" className={look.error}>
          {error}
        </Text>
      )}
      {children}
      {onClear && (
        <Anchor component="button" type="button" size="sm" onClick={onClear}>
          {t("clear-answer")}
        </Anchor>
      )}
    </fieldset>
  );
}

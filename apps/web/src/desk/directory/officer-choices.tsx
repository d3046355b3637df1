import { Checkbox, Radio, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Role } from "../../api/operations.js";
import { useWords } from "../file/words.js";

const ROLES: readonly Role[] = ["officer", "supervisor", "administrator", "coordinator"];

interface RoleChoiceProps {
  readonly roles: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
  readonly error?: string | undefined;
}

/** In which roles an officer works. */
export function RoleChoice({ roles, onChange, error }: RoleChoiceProps) {
  const { t } = useTranslation("directory");
  return (
    <Checkbox.Group
      label={t("roles")}
      value={[...roles]}
      error={error}
      onChange={(chosen) => onChange(ROLES.filter((role) => chosen.includes(role)))}
    >
      <Stack gap={6} mt={6}>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`shell:role-${role}`)}
            description={t(`role-help-${role}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** The parts of files that an officer is let see; null where all that the organisation sees. */
export type LetSee = readonly string[] | null;

interface PartsChoiceProps {
  readonly parts: LetSee;
  readonly onChange: (parts: LetSee) => void;
}

/** Which parts of files the organisation lets an officer see, of those that it sees itself. */
export function PartsChoice({ parts, onChange }: PartsChoiceProps) {
  const { t } = useTranslation("directory");
  const words = useWords();
  const all = Object.entries(words.law.jurisdiction.access?.parts ?? {});
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t("sees")}
        description={t("sees-help")}
        value={parts === null ? "all" : "some"}
        onChange={(chosen) => onChange(chosen === "all" ? null : [])}
      >
        <Stack gap={6} mt={6}>
          <Radio value="all" label={t("sees-all")} />
          <Radio value="some" label={t("sees-some")} />
        </Stack>
      </Radio.Group>
      {parts !== null && (
        <Checkbox.Group
          label={t("sees-which")}
          description={t("sees-which-help")}
          value={[...parts]}
          onChange={(chosen) => onChange(all.flatMap(([part]) => (chosen.includes(part) ? [part] : [])))}
        >
          <Stack gap={6} mt={6}>
            {all.map(([part, { title, help }]) => (
              <Checkbox key={part} value={part} label={words.text(title)} description={words.text(help)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </Stack>
  );
}

/** What an officer is let see, in words; null where there is nothing to say. */
export function useLetSee(): (parts: LetSee) => string | null {
  const { t } = useTranslation("directory");
  const words = useWords();
  const all = words.law.jurisdiction.access?.parts ?? {};
  return (parts) => {
    if (parts === null) return null;
    if (parts.length === 0) return t("sees-none");
    return t("sees-only", {
      parts: parts.map((part) => (all[part] ? words.text(all[part].title) : part)).join(", "),
    });
  };
}

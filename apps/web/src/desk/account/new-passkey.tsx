import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Session } from "../../api/operations.js";
import type { AddedPasskey, PasskeyOptions } from "./operations.js";
import { makePasskey } from "./passkey.js";
import { PasskeyProblem } from "./passkey-button.js";
import { RecoveryCodes } from "./recovery-codes.js";

interface NewPasskeyProps {
  readonly options: () => Promise<PasskeyOptions>;
  readonly onDone: (session: Session) => void;
  readonly onCancel?: () => void;
}

/** Gives a passkey a name and has the device make it; recovery codes follow where it is the first factor. */
export function NewPasskey({ options, onDone, onCancel }: NewPasskeyProps) {
  const { t } = useTranslation("security");
  const [name, setName] = useState("");
  const [added, setAdded] = useState<AddedPasskey | null>(null);
  const making = useMutation({
    mutationFn: async () => makePasskey(await options(), name.trim() || t("passkey-name-of-device")),
    meta: { signsIn: true },
    gcTime: 0,
    onSuccess: (answer) => {
      if (answer.recoveryCodes === null) onDone(answer.session);
      else setAdded(answer);
    },
  });
  if (added?.recoveryCodes)
    return <RecoveryCodes codes={added.recoveryCodes} onKept={() => onDone(added.session)} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!making.isPending) making.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" maw={460}>
        <Text>{t("passkey-help")}</Text>
        <PasskeyProblem error={making.error} />
        <TextInput
          label={t("passkey-name")}
          description={t("passkey-name-help")}
          placeholder={t("passkey-name-of-device")}
          autoComplete="off"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" loading={making.isPending}>
            {t("passkey-make")}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t("shell:cancel")}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

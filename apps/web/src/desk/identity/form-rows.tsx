import { Button, Fieldset, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { COUNTRY_CODES } from "../file/countries.js";
import type { ReaderWords } from "../file/words.js";
import type { TypedIdentity } from "./typed.js";

interface RowProps<T> {
  readonly row: T;
  readonly place: number;
  readonly change: (part: Partial<T>) => void;
}
interface Shared {
  readonly words: ReaderWords;
  readonly faults: Readonly<Record<string, string>>;
}

interface RowsProps<T> {
  readonly title: string;
  readonly help?: string;
  readonly add: string;
  readonly rows: readonly T[];
  readonly blank: T;
  readonly onChange: (rows: readonly T[]) => void;
  readonly row: (props: RowProps<T>) => ReactNode;
}

/** Rows of one kind, of which there may be none or several. */
export function Rows<T>({ title, help, add, rows, blank, onChange, row }: RowsProps<T>) {
  const { t } = useTranslation("identity");
  return (
    <Fieldset legend={title}>
      {help && (
        <Text size="sm" c="dimmed" mb="xs">
          {help}
        </Text>
      )}
      <Stack gap="md">
        {rows.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing else that stays while it is typed
          <Group key={place} align="flex-end" gap="sm">
            {row({
              row: one,
              place,
              change: (part) => onChange(rows.with(place, { ...one, ...part })),
            })}
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t("remove-row", { what: title, place: place + 1 })}
              onClick={() => onChange(rows.filter((_, other) => other !== place))}
            >
              {t("remove")}
            </Button>
          </Group>
        ))}
        <div>
          <Button size="compact-sm" variant="default" onClick={() => onChange([...rows, blank])}>
            {add}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}

type Of<K extends keyof TypedIdentity> = TypedIdentity[K] extends readonly (infer T)[] ? T : never;

const USES = ["papers", "called", "former"] as const;

export function NameRow({ row, place, change, faults }: RowProps<Of<"names">> & Shared) {
  const { t } = useTranslation("identity");
  const fault = faults[`identity.names.${place}`];
  return (
    <>
      {(["family", "given", "patronymic"] as const).map((part) => (
        <TextInput
          key={part}
          label={t(part)}
          value={row[part]}
          maxLength={120}
          error={part === "family" ? fault : faults[`identity.names.${place}.${part}`]}
          onChange={({ currentTarget }) => change({ [part]: currentTarget.value })}
        />
      ))}
      <NativeSelect
        label={t("use")}
        value={row.use}
        data={USES.map((value) => ({ value, label: t(`use-${value}`) }))}
        onChange={({ currentTarget }) => change({ use: currentTarget.value as Of<"names">["use"] })}
      />
    </>
  );
}

const DOCUMENTS = [
  "passport",
  "identity-card",
  "birth-certificate",
  "residence-permit",
  "national-number",
  "other",
] as const;

export function DocumentRow({ row, place, change, faults, words }: RowProps<Of<"documents">> & Shared) {
  const { t } = useTranslation("identity");
  return (
    <>
      <NativeSelect
        label={t("document-kind")}
        value={row.kind}
        data={DOCUMENTS.map((value) => ({ value, label: t(`document-${value}`) }))}
        onChange={({ currentTarget }) => change({ kind: currentTarget.value as Of<"documents">["kind"] })}
      />
      <NativeSelect
        label={t("country")}
        value={row.country}
        data={[
          { value: "", label: t("country-unknown") },
          ...COUNTRY_CODES.map((value) => ({ value, label: words.country(value) })),
        ]}
        onChange={({ currentTarget }) => change({ country: currentTarget.value })}
      />
      <TextInput
        label={t("document-number")}
        value={row.number}
        maxLength={40}
        error={faults[`identity.documents.${place}.number`]}
        onChange={({ currentTarget }) => change({ number: currentTarget.value })}
      />
    </>
  );
}

const SAFETIES = ["unknown", "safe", "ask-first", "never"] as const;
type Safety = (typeof SAFETIES)[number];

/** Whether it is safe to reach the person there. */
function SafetyChoice({
  value,
  onChange,
}: {
  readonly value: Safety;
  readonly onChange: (safety: Safety) => void;
}) {
  const { t } = useTranslation("identity");
  return (
    <NativeSelect
      label={t("safety")}
      value={value}
      data={SAFETIES.map((one) => ({ value: one, label: t(`safety-${one}`) }))}
      onChange={({ currentTarget }) => onChange(currentTarget.value as Safety)}
    />
  );
}

export function PhoneRow({ row, place, change, faults }: RowProps<Of<"phones">> & Shared) {
  const { t } = useTranslation("identity");
  return (
    <>
      <TextInput
        label={t("phone")}
        type="tel"
        value={row.number}
        maxLength={40}
        error={faults[`contact.phones.${place}.number`]}
        onChange={({ currentTarget }) => change({ number: currentTarget.value })}
      />
      <TextInput
        label={t("whose")}
        value={row.whose}
        maxLength={120}
        onChange={({ currentTarget }) => change({ whose: currentTarget.value })}
      />
      <SafetyChoice value={row.safety} onChange={(safety) => change({ safety })} />
    </>
  );
}

export function AddressRow({ row, place, change, faults }: RowProps<Of<"addresses">> & Shared) {
  const { t } = useTranslation("identity");
  return (
    <>
      <TextInput
        label={t("address")}
        style={{ flex: "1 1 18rem" }}
        value={row.text}
        maxLength={500}
        error={faults[`contact.addresses.${place}.text`]}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <SafetyChoice value={row.safety} onChange={(safety) => change({ safety })} />
    </>
  );
}

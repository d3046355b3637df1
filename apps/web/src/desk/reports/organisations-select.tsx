import { MultiSelect, NativeSelect, Stack } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDirectory } from "../file/file-data.js";
import { useReader } from "../reading/reader.js";
import { useSession } from "../session/session.js";

/** Whom a hotline asks first; the other kinds follow. */
const LIKELY: readonly string[] = [
  "police",
  "mobile-group",
  "district-executive",
  "service-provider",
  "npo",
  "health-organisation",
  "guardianship-body",
  "child-support-centre",
];

interface OrganisationsSelectProps {
  /** The region whose organisations are offered first. */
  readonly region: string | null;
  readonly value: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (organisations: string[]) => void;
}

/** Organisations of the directory under the kind that they are asked as, the likely ones first. */
export function OrganisationsSelect({ region, value, error, onChange }: OrganisationsSelectProps) {
  const { t } = useTranslation(["reports", "act"]);
  const reader = useReader();
  const { organisation: own } = useSession();
  const directory = useDirectory().data;
  const [where, setWhere] = useState(region ?? "");
  const data = useMemo(() => {
    const groups = new Map<string, { readonly value: string; readonly label: string }[]>(
      LIKELY.map((kind) => [kind, []]),
    );
    for (const { id, name, kinds, region, suspended } of directory ?? []) {
      const offered = value.includes(id) || where === "" || region === where || region === null;
      if (suspended || id === own.id || !offered) continue;
      const kind = LIKELY.find((likely) => kinds.includes(likely)) ?? kinds[0] ?? "";
      const label =
        where === "" && region !== null
          ? `${reader.text(name)} · ${reader.region(region)}`
          : reader.text(name);
      groups.set(kind, [...(groups.get(kind) ?? []), { value: id, label }]);
    }
    return [...groups]
      .filter(([, items]) => items.length > 0)
      .map(([kind, items]) => ({
        group: reader.subject(kind),
        items: items.sort((a, b) => a.label.localeCompare(b.label, reader.language)),
      }));
  }, [directory, where, value, own.id, reader]);
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t("act:region")}
        value={where}
        onChange={({ currentTarget }) => setWhere(currentTarget.value)}
        data={[{ value: "", label: t("act:all-regions") }, ...reader.regions]}
      />
      <MultiSelect
        id="assess-organisations"
        label={t("ask-whom")}
        description={t("ask-whom-help")}
        searchable
        clearable
        clearButtonProps={{ "aria-label": t("act:clear-answer") }}
        nothingFoundMessage={t("act:nothing-found")}
        limit={80}
        value={[...value]}
        error={error}
        onChange={onChange}
        data={data}
      />
    </Stack>
  );
}

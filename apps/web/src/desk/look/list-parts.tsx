import { Button, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import list from "./list.module.css";

interface FilterChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly data: readonly { readonly value: Value; readonly label: string }[];
  readonly searchable?: boolean;
  readonly onChange: (value: Value | null) => void;
}

/** One filter above a list: all, or what is chosen. */
export function FilterChoice<Value extends string>(props: FilterChoiceProps<Value>) {
  const { t } = useTranslation();
  return <Select size="sm" clearable placeholder={t("shell:all")} {...props} />;
}

/** Lets go of all filters of a list. */
export function NoFilter({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button size="sm" variant="subtle" onClick={onClick}>
      {label}
    </Button>
  );
}

interface MoreProps {
  /** The query of the list, page by page. */
  readonly of: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** Reads the next page of a list, where there is one. */
export function More({ of }: MoreProps) {
  const { t } = useTranslation();
  if (!of.hasNextPage) return null;
  return (
    <div className={list.more}>
      <Button variant="default" loading={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
        {t("shell:more")}
      </Button>
    </div>
  );
}

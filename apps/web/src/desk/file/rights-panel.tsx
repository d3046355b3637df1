import { Badge } from "@mantine/core";
import type { Right } from "@pana/law";
import { useTranslation } from "react-i18next";
import { BecauseList } from "./because-list.js";
import look from "./file.module.css";
import { Ground } from "./ground.js";
import { useWords } from "./words.js";

interface RightsPanelProps {
  readonly rights: readonly Right[];
  readonly now: string;
  readonly actName: (id: string) => string;
}

/** The rights of the person now: the open ones in sight, the others folded, each with what opens or closes it. */
export function RightsPanel({ rights, now, actName }: RightsPanelProps) {
  const { t } = useTranslation("file");
  const open = rights.filter((right) => right.open);
  const closed = rights.filter((right) => !right.open);
  const row = (right: Right) => <RightRow key={right.right} right={right} now={now} actName={actName} />;
  return (
    <section aria-labelledby="rights" className={look.panel}>
      <h2 id="rights" className={look.heading}>
        {t("rights")}
      </h2>
      <h3 className={look.subheading}>{t("rights-open", { count: open.length })}</h3>
      <ul className={look.rows}>{open.map(row)}</ul>
      {closed.length > 0 && (
        <details className={look.fold}>
          <summary>{t("rights-closed", { count: closed.length })}</summary>
          <ul className={look.rows}>{closed.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

function RightRow({ right, now, actName }: { readonly right: Right } & Omit<RightsPanelProps, "rights">) {
  const { t } = useTranslation("file");
  const words = useWords();
  const span = [
    right.from && t("from", { when: words.moment(right.from) }),
    right.until && words.until(right.until, now),
  ].filter(Boolean);
  return (
    <li className={look.row}>
      <Badge size="sm" color={right.open ? "teal" : "gray"} variant={right.open ? "filled" : "outline"}>
        {t(right.open ? "right-open" : "right-closed")}
      </Badge>
      <div>{words.text(right.title)}</div>
      {span.length > 0 && <div className={look.quiet}>{span.join(" · ")}</div>}
      <Ground basis={right.basis} on={now}>
        <BecauseList because={right.because} actName={actName} />
      </Ground>
    </li>
  );
}

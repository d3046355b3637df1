import { Alert, Badge } from "@mantine/core";
import { CLASSIFICATIONS, type Classification } from "@pana/law";
import { useTranslation } from "react-i18next";
import { BecauseList } from "./because-list.js";
import look from "./file.module.css";
import { Ground } from "./ground.js";
import { useWords } from "./words.js";

interface ClassificationPanelProps {
  readonly classification: Classification;
  readonly now: string;
  readonly actName: (id: string) => string;
}

const SHADES = { yes: "teal", no: "gray", unknown: "gray" } as const;

/** What each law says of the same file, side by side; not shown before any of them says something. */
export function ClassificationPanel({ classification, now, actName }: ClassificationPanelProps) {
  const { t } = useTranslation("file");
  const words = useWords();
  if (CLASSIFICATIONS.every((name) => classification[name].result === null)) return null;
  return (
    <section aria-labelledby="classification" className={look.panel}>
      <h2 id="classification" className={look.heading}>
        {t("classification")}
      </h2>
      {classification.differ && <p className={look.quiet}>{t("classification-differ")}</p>}
      {classification.appeal && (
        <Alert color="amber" variant="light" mb="sm" p="xs" role="note">
          {words.text(classification.appeal.text)}
          <Ground basis={classification.appeal.basis} on={now} />
        </Alert>
      )}
      <ul className={look.rows}>
        {CLASSIFICATIONS.map((name) => {
          const { title, result, because, basis } = classification[name];
          const said = result === null ? "unknown" : result ? "yes" : "no";
          return (
            <li key={name} className={look.row}>
              <div className={look.rowHead}>
                <strong>{words.text(title)}</strong>
                <Badge size="sm" color={SHADES[said]} variant={said === "yes" ? "filled" : "outline"}>
                  {t(`classified-${said}`)}
                </Badge>
              </div>
              <Ground basis={basis} on={now}>
                <BecauseList because={because} actName={actName} />
              </Ground>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { Alert, List } from "@mantine/core";
import type { ActKind } from "@pana/law";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { nameOfAct, type ShownAct } from "../file/timeline-panel.js";
import { useWords } from "../file/words.js";
import type { Meanwhile } from "./draft.js";

interface ConflictProps {
  readonly meanwhile: Meanwhile<ShownAct>;
  readonly kind: ActKind;
}

/** What others recorded while the form was being filled in. The form stands as it was. */
export function Conflict({ meanwhile, kind }: ConflictProps) {
  const { t } = useTranslation("act");
  const words = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const count = meanwhile.acts.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new since the last attempt is worth the focus again
  useEffect(() => ref.current?.focus(), [count]);
  return (
    <Alert ref={ref} color="amber" variant="light" role="alert" tabIndex={-1} title={t("conflict-title")}>
      {count > 0 ? (
        <List mb="xs">
          {meanwhile.acts.map((act) => (
            <List.Item key={act.id}>{nameOfAct(act, words.kinds, words.language, words.moment)}</List.Item>
          ))}
        </List>
      ) : (
        <p>{t("conflict-none")}</p>
      )}
      {meanwhile.same.length > 0 && <p>{t("conflict-same")}</p>}
      {meanwhile.touched.map((field) => (
        <p key={field}>
          {t("conflict-touched", { field: kind.fields[field]?.title[words.language] ?? field })}
        </p>
      ))}
      <p>{t("conflict-help")}</p>
    </Alert>
  );
}

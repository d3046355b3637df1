import { kz } from "@pana/law/kz";
import { useTranslation } from "react-i18next";
import { useDirectory } from "../file/file-data.js";
import { useReader } from "../reading/reader.js";
import type { Judgement } from "./assessment.js";
import look from "./report.module.css";

/** The acts that a file by a report begins with, as the server records them. */
const FIRST_ACTS = ["report.received", "report.assessed", "file.opened"] as const;

/** What will follow from the assessment as it stands, before it is recorded. */
export function AssessmentFollows({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useTranslation("reports");
  const reader = useReader();
  const directory = useDirectory().data ?? [];
  const names = judgement.organisations.flatMap((id) => {
    const found = directory.find((one) => one.id === id);
    return found ? [reader.text(found.name)] : [];
  });
  const acts = FIRST_ACTS.map((kind) => reader.text(kz.actKinds[kind]!.did)).join("; ");
  const sentences =
    judgement.outcome === null
      ? [t("follows-choose")]
      : judgement.outcome === "open-file"
        ? [
            t("follows-number", { acts }),
            names.length === 0 ? t("follows-alone") : t("follows-join", { organisations: names.join("; ") }),
            t("follows-words"),
            t("follows-terms"),
            t("follows-reporter-open"),
          ]
        : [t("follows-leaves"), t("follows-reporter-close"), t("follows-kept")];
  return (
    <div className={look.follows}>
      <h3>{t("follows")}</h3>
      <ul aria-live="polite">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

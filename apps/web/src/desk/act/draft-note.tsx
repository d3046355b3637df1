import { Anchor } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { clockWords } from "../file/time-words.js";
import { useWords } from "../file/words.js";
import look from "./act.module.css";
import type { KeptDraft } from "./use-draft.js";

/** Says whether what is typed is kept, and since when. */
export function DraftNote({ kept }: { readonly kept: KeptDraft }) {
  const { t } = useTranslation("act");
  const words = useWords();
  const { keeping, restored } = kept;
  const said =
    keeping.state === "saved"
      ? t("draft-saved", { when: clockWords(keeping.at) })
      : keeping.state === "saving"
        ? t("draft-saving")
        : keeping.state === "unsaved"
          ? t("draft-unsaved")
          : restored
            ? t("draft-restored", { when: words.moment(restored) })
            : "";
  return (
    <>
      <span className={look.quiet} role="status">
        {said}
      </span>
      {said !== "" && (
        <Anchor component="button" type="button" size="sm" onClick={kept.discard}>
          {t("draft-drop")}
        </Anchor>
      )}
    </>
  );
}

import { Button } from "@mantine/core";
import type { ActKind, Screening, ScreeningRules } from "@pana/law";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { handOver } from "../act/begun.js";
import { ScreeningPanel } from "../act/screening-panel.js";
import { toValues } from "../act/values.js";
import { useMe } from "../file/me.js";
import { useWords } from "../file/words.js";
import { useSession } from "../session/session.js";
import look from "./screening.module.css";
import type { Ticking } from "./use-ticking.js";

interface OutcomeProps {
  readonly rules: ScreeningRules;
  readonly kind: ActKind;
  readonly ticking: Ticking;
  readonly screening: Screening;
  readonly now: string;
}

/** What it all suggests and why, what the person asks for, and the way to the form in which an officer records it. */
export function Outcome({ rules, kind, ticking, screening, now }: OutcomeProps) {
  const { t } = useTranslation("screening");
  const words = useWords();
  const navigate = useNavigate();
  const { officer } = useSession();
  const own = useMe().kinds;
  const competent = kind.actors.some((actor) => own.includes(actor));
  const needs = rules.cards
    .filter(({ means }) => ticking.needs.includes(means))
    .map(({ says }) => says[words.language]);
  const toForm = () => {
    // What the form has no field for is not lost: it stands in the note, to be read over with the rest.
    const note = needs.length > 0 ? { note: t("asks-note", { needs: needs.join(" ") }) } : {};
    handOver({
      officer: officer.username,
      kind: rules.of,
      values: toValues(kind, { ...ticking.data, ...note }),
    });
    void navigate("/desk/files/new");
  };
  return (
    <div className={look.outcome}>
      {needs.length > 0 && (
        <div className={look.needs}>
          <strong>{t("asks-for")}</strong>
          <ul>
            {needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </div>
      )}
      <ScreeningPanel screening={screening} now={now} />
      {competent ? (
        <div>
          <Button size="md" onClick={toForm}>
            {t("to-form")}
          </Button>
          <p className={look.help}>{t("to-form-help")}</p>
        </div>
      ) : (
        <p>{t("not-competent")}</p>
      )}
    </div>
  );
}

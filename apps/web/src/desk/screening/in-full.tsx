import type { ActKind, ScreeningRules } from "@pana/law";
import { useTranslation } from "react-i18next";
import { useWords } from "../file/words.js";
import look from "./screening.module.css";
import { StepAnswers } from "./step-answers.js";
import type { Ticking } from "./use-ticking.js";

interface InFullProps {
  readonly rules: ScreeningRules;
  readonly kind: ActKind;
  readonly ticking: Ticking;
}

/** Every question, folded; each says what is ticked under it. In any order, as a talk goes. */
export function InFull({ rules, kind, ticking }: InFullProps) {
  const { t } = useTranslation("screening");
  const words = useWords();
  return (
    <div className={look.whole}>
      {rules.guide.full.map((step, place) => {
        const id = `ask-${step.name}`;
        const ticked = step.answers.filter(({ ticks }) => ticking.isTicked(ticks));
        return (
          <details key={step.name} className={look.fold} open={place === 0 || undefined}>
            <summary>
              <h2 id={id}>{words.text(step.ask)}</h2>
              {ticked.length > 0 && (
                <span className={look.chosen}>
                  {t("chosen", { what: ticked.map(({ title }) => words.text(title)).join("; ") })}
                </span>
              )}
            </summary>
            {step.help && <p className={look.help}>{words.text(step.help)}</p>}
            <StepAnswers step={step} kind={kind} rules={rules} ticking={ticking} question={id} explained />
          </details>
        );
      })}
    </div>
  );
}

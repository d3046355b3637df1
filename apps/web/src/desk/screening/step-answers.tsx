import { Checkbox, Radio } from "@mantine/core";
import type { ActKind, Circumstance, GuideStep, ScreeningRules } from "@pana/law";
import { useTranslation } from "react-i18next";
import { useWords } from "../file/words.js";
import look from "./screening.module.css";
import type { Ticking } from "./use-ticking.js";

interface StepAnswersProps {
  readonly step: GuideStep;
  readonly kind: ActKind;
  readonly rules: ScreeningRules;
  readonly ticking: Ticking;
  /** The id of the element that says the question. */
  readonly question: string;
  /** Whether the reasons for each circumstance are said: not where a patrol has three minutes. */
  readonly explained: boolean;
}

/** The answers of one question: boxes, or radio buttons where one only can be so. */
export function StepAnswers({ step, kind, rules, ticking, question, explained }: StepAnswersProps) {
  const { t } = useTranslation("screening");
  const words = useWords();
  const footingOf = ({ footing, ticks, because }: Circumstance) => {
    const said = words.text(rules.footings[footing]);
    if (!explained) return footing === "named" ? null : said;
    const code = footing === "policy" ? "" : ` (${ticks.value})`;
    return `${said}${code}${because ? `. ${words.text(because)}` : ""}`;
  };
  const one = kind.fields[step.answers[0]?.ticks.field ?? ""]?.type === "choice";
  return (
    <fieldset className={look.answers} aria-labelledby={question}>
      {step.answers.map(({ ticks, title, help }) => {
        const circumstance = rules.circumstances.find(
          (other) => other.ticks.field === ticks.field && other.ticks.value === ticks.value,
        );
        const footing = circumstance && footingOf(circumstance);
        const described = [
          ticking.bySelf(ticks) && t("said-by-person"),
          help && words.text(help),
          footing,
        ].filter(Boolean);
        const props = {
          value: String(ticks.value),
          name: step.name,
          label: words.text(title),
          description: described.length > 0 ? described.join(" · ") : undefined,
          checked: ticking.isTicked(ticks),
          onChange: () => ticking.tick(ticks),
          className: look.answer,
          classNames: { body: look.answerBody, labelWrapper: look.answerLabel },
        };
        return one ? (
          <Radio key={props.value} {...props} />
        ) : (
          <Checkbox key={`${ticks.field}-${props.value}`} {...props} />
        );
      })}
    </fieldset>
  );
}

import { Anchor, Button } from "@mantine/core";
import type { ActKind, ScreeningRules } from "@pana/law";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useWords } from "../file/words.js";
import look from "./screening.module.css";
import { StepAnswers } from "./step-answers.js";
import type { Ticking } from "./use-ticking.js";

interface PatrolProps {
  readonly rules: ScreeningRules;
  readonly kind: ActKind;
  readonly ticking: Ticking;
  /** What the signs suggest so far, in a sentence under each question. */
  readonly live: ReactNode;
  /** How far it has come; past the last question stands the end. */
  readonly place: number;
  readonly onGo: (place: number) => void;
  /** What stands at the end. */
  readonly outcome: ReactNode;
}

/** One question on one screen of a telephone; the end can be reached from each. */
export function Patrol({ rules, kind, ticking, live, outcome, place, onGo }: PatrolProps) {
  const { t } = useTranslation("screening");
  const words = useWords();
  const steps = rules.guide.patrol;
  const heading = useRef<HTMLHeadingElement>(null);
  const went = useRef(place);
  useEffect(() => {
    if (went.current === place) return;
    went.current = place;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [place]);
  const step = steps[place];
  if (!step)
    return (
      <section aria-labelledby="outcome" className={look.step}>
        <h2 id="outcome" ref={heading} tabIndex={-1} className={look.ask}>
          {t("outcome")}
        </h2>
        {outcome}
        <Button variant="default" onClick={() => onGo(steps.length - 1)} w="fit-content">
          {t("back")}
        </Button>
      </section>
    );
  return (
    <section aria-labelledby="ask" className={look.step}>
      <div className={look.progress}>
        <span>{t("step", { number: place + 1, of: steps.length })}</span>
        <Anchor component="button" type="button" size="sm" onClick={() => onGo(steps.length)}>
          {t("finish")}
        </Anchor>
      </div>
      <h2 id="ask" ref={heading} tabIndex={-1} className={look.ask}>
        {words.text(step.ask)}
      </h2>
      {step.help && <p className={look.help}>{words.text(step.help)}</p>}
      <StepAnswers step={step} kind={kind} rules={rules} ticking={ticking} question="ask" explained={false} />
      <div className={look.turn}>
        {place > 0 && (
          <Button variant="default" size="md" onClick={() => onGo(place - 1)}>
            {t("back")}
          </Button>
        )}
        <Button size="md" className={look.next ?? ""} onClick={() => onGo(place + 1)}>
          {t("next")}
        </Button>
      </div>
      {live}
    </section>
  );
}

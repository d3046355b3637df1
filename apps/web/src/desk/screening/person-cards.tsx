import {
  CARD_ANSWERS,
  CARD_LANGUAGES,
  type CardAnswer,
  type CardLanguage,
  type ScreeningRules,
} from "@pana/law";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { OWN_NAMES } from "../../public/languages.js";
import { useLocked } from "../session/locked.js";
import look from "./screening.module.css";
import type { CardAnswers } from "./use-ticking.js";

interface PersonCardsProps {
  readonly rules: ScreeningRules;
  readonly answers: CardAnswers;
  readonly onAnswer: (answers: CardAnswers) => void;
  readonly onDone: () => void;
}

/**
 * The whole screen for the person: one sentence and three answers, in their language, with nothing of the desk around it.
 * Whoever looks over the shoulder reads one sentence; Stop leaves at once.
 */
export function PersonCards({ rules, answers, onAnswer, onDone }: PersonCardsProps) {
  const { t } = useTranslation("screening");
  const { cards, cardWords } = rules;
  const dialog = useRef<HTMLDialogElement>(null);
  const [language, setLanguage] = useState<CardLanguage | null>(null);
  const [place, setPlace] = useState(0);
  const sentence = useRef<HTMLParagraphElement>(null);
  const locked = useLocked();
  useEffect(() => dialog.current?.showModal(), []);
  // A modal dialogue would keep the lock screen from being used.
  useEffect(() => {
    if (locked) onDone();
  }, [locked, onDone]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each card takes the focus, so that a screen reader says it
  useEffect(() => sentence.current?.focus(), [place, language]);
  const card = cards[place];
  const answer = (given: CardAnswer) => {
    if (!card) return;
    onAnswer({ ...answers, [card.name]: given });
    setPlace(place + 1);
  };
  return (
    <dialog ref={dialog} className={look.person} aria-label={t("give-phone")} onClose={onDone}>
      {language === null ? (
        <div className={look.languages}>
          {CARD_LANGUAGES.map((one) => (
            <button key={one} type="button" lang={one} onClick={() => setLanguage(one)}>
              {OWN_NAMES[one]}
            </button>
          ))}
          <button type="button" className={look.quietButton} onClick={onDone}>
            {t("close")}
          </button>
        </div>
      ) : (
        <div className={look.card} lang={language}>
          <p ref={sentence} tabIndex={-1} className={look.sentence}>
            {card ? card.says[language] : cardWords.thanks[language]}
          </p>
          {place === 0 && <p className={look.free}>{cardWords.free[language]}</p>}
          <div className={look.replies}>
            {card &&
              CARD_ANSWERS.map((one) => (
                <button
                  key={one}
                  type="button"
                  data-answer={one}
                  aria-pressed={answers[card.name] === one}
                  onClick={() => answer(one)}
                >
                  {cardWords.answers[one][language]}
                </button>
              ))}
          </div>
          <div className={look.leave}>
            {place > 0 && (
              <button type="button" className={look.quietButton} onClick={() => setPlace(place - 1)}>
                {cardWords.back[language]}
              </button>
            )}
            <button type="button" className={look.quietButton} data-stop onClick={onDone}>
              {card ? cardWords.stop[language] : t("close")}
            </button>
          </div>
        </div>
      )}
    </dialog>
  );
}

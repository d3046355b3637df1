import { randomUUID } from "node:crypto";
import type { Fault } from "../fault.js";
import { QUESTIONS, type Question } from "../words/index.js";
import { type Answers, type Body, faultsOf, missing, readAnswers } from "./answers.js";

/*
 * The report walks from question to question without anything being kept in between: each page carries all answers
 * given so far, and says with its button where to go.
 */

/** A page of the report: a question, or the last one on which everything is checked. */
export type Step = Question | "check";
export const STEPS: readonly Step[] = [...QUESTIONS, "check"];

/** One page of the report as it is to be shown. */
export interface Turn {
  readonly step: Step;
  readonly answers: Answers;
  /** Makes one report of however many times the form is sent. */
  readonly key: string;
  readonly faults: readonly Fault[];
  /** The question was opened from the check page, and leads back there. */
  readonly changing: boolean;
  /** The browser has put masks in the place of the answers, and puts the answers back into the page. */
  readonly masked?: boolean;
}

export const isStep = (text: string | undefined): text is Step => STEPS.includes(text as Step);

/** The key that a form brought, or a new one where it brought none of ours. */
export const keyOf = ({ key }: Body): string => (/^[\w-]{8,100}$/.test(key ?? "") ? key! : randomUUID());

/** A report that has just been begun. */
export const begin = (): Turn => ({
  step: "what",
  answers: readAnswers({}),
  key: randomUUID(),
  faults: [],
  changing: false,
});

/** Where "Continue" leads from a page. */
export const following = ({ step, changing }: Pick<Turn, "step" | "changing">): Step =>
  changing ? "check" : (STEPS[STEPS.indexOf(step) + 1] ?? "check");

/** Where "Back" leads from a page; null from the first. */
export const preceding = ({ step, changing }: Pick<Turn, "step" | "changing">): Step | null =>
  changing ? "check" : (STEPS[STEPS.indexOf(step) - 1] ?? null);

/**
 * The page that follows a page that was sent in. Forward, the answers of that page are looked at first; back, or into
 * another language, nobody is held up by them.
 */
export function turn(body: Body): Turn {
  const asked = isStep(body.asked) ? body.asked : "what";
  const changing = body.changing === "yes" && asked !== "check";
  const answers = readAnswers(body);
  const key = keyOf(body);
  const masked = body.masked === "yes";
  const stay: Turn = { step: asked, answers, key, faults: [], changing, masked };
  if (body.go === "stay") return stay;

  const to = isStep(body.go) ? body.go : following(stay);
  const forward = STEPS.indexOf(to) > STEPS.indexOf(asked);
  const faults = forward && asked !== "check" ? faultsOf(asked, answers) : [];
  if (faults.length > 0) return { ...stay, faults };
  return { ...stay, step: to, changing: asked === "check" && to !== "check" };
}

/** What still stands in the way of sending: the page of the first fault, or null where nothing does. */
export function hindrance(body: Body): Turn | null {
  const { answers, key, masked = false } = turn({ ...body, go: "stay" });
  for (const step of QUESTIONS) {
    const faults = [...(step === "what" && answers.what === "" ? [missing] : []), ...faultsOf(step, answers)];
    if (faults.length > 0) return { step, answers, key, faults, changing: true, masked };
  }
  return null;
}

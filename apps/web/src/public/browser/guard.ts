let letting = false;

/** The page may be left without a question. */
export const letGo = (): void => {
  letting = true;
};

const ANSWERS =
  "textarea, input[type=radio]:checked, input[type=hidden]:not([name=asked]):not([name=key]):not([name=changing]):not([name=code]):not([name=opened]):not([name=seen]), select";

/** Whether leaving would lose something: answers that are nowhere else, or a code that was not typed back. */
function wouldLose(): boolean {
  const guard = document.querySelector<HTMLElement>("main[data-guard]")?.dataset.guard;
  if (guard === "code") return true;
  if (guard !== "answers") return false;
  return [...document.querySelectorAll<HTMLInputElement>(ANSWERS)].some(({ value }) => value.trim() !== "");
}

/** Asks before the page is left, in the browser's own words, where something would be lost. */
export function guardPage(): void {
  addEventListener("beforeunload", (event) => {
    if (letting || !wouldLose()) return;
    event.preventDefault();
    /* Chromium before 119 asks only for this. */
    event.returnValue = true;
  });
}

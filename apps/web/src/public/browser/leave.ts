import { letGo } from "./guard.js";

/**
 * Empties the page at once, and puts another site in its place in the history: Back does not return here. What was
 * typed goes with the page.
 */
function leave(to: string): void {
  letGo();
  document.body.textContent = "";
  document.title = "…";
  location.replace(to);
}

/** "Leave now", and the Escape key pressed twice with nothing pressed or touched in between. */
export function offerLeaving(): void {
  let escapes = 0;
  const link = (): HTMLAnchorElement | null => document.querySelector("a[data-leave]");

  document.addEventListener(
    "click",
    (event) => {
      escapes = 0;
      const target = event.target instanceof Element ? event.target.closest("a[data-leave]") : null;
      if (!(target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      leave(target.href);
    },
    true,
  );
  document.addEventListener(
    "keydown",
    (event) => {
      escapes = event.key === "Escape" && !event.repeat ? escapes + 1 : 0;
      const to = link()?.href;
      if (escapes === 2 && to !== undefined) leave(to);
    },
    true,
  );
}

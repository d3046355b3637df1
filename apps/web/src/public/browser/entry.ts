/** A click that opens the link here, and not in another window. */
const plain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/**
 * Keeps these pages one entry of the browser's history: a link replaces the page it stands on. Otherwise "Leave now"
 * could replace only the last of several pages, and Back would lead to the others (docs/decisions/0004-public-pages-leave-nothing-behind.md).
 */
export function keepOneEntry(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || !plain(event) || event.defaultPrevented) return;
    if (link.origin !== location.origin) return;
    event.preventDefault();
    const inPage = link.pathname === location.pathname && link.hash !== "";
    if (!inPage) {
      location.replace(link.href);
      return;
    }
    const target = document.getElementById(link.hash.slice(1));
    target?.scrollIntoView({ block: "center" });
    target?.focus();
  });
}

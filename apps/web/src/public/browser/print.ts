/** The button that prints; without a script the browser's menu does it. */
export function offerPrinting(): void {
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-print]")) print();
  });
}

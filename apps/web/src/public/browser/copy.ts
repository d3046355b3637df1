/** Selects what an element shows and copies it, as the reader could by hand; whether that was possible. */
function copySelected(shown: Element): boolean {
  getSelection()?.selectAllChildren(shown);
  return document.execCommand("copy");
}

/** The button that copies the code. It says where the copy stays, because others may use the device. */
export function offerCopying(): void {
  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-copy]") : null;
    const shown = button && document.querySelector(button.dataset.copy ?? "");
    const status = document.querySelector<HTMLElement>("[data-copied]");
    if (!shown || !status) return;
    const text = shown.textContent ?? "";
    /* Pages that did not come over HTTPS have no clipboard; what they have instead is deprecated and works. */
    const copied = await (navigator.clipboard?.writeText(text).then(
      () => true,
      () => copySelected(shown),
    ) ?? copySelected(shown));
    if (copied) status.textContent = status.dataset.copied ?? "";
  });
}

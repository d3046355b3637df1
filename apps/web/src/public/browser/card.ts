/** The card as a document that can be opened and printed on any device; it names nothing but what stands on the card. */
const documentOf = (card: Element): string => {
  const page = document.implementation.createHTMLDocument(" ");
  page.documentElement.lang = document.documentElement.lang;
  const charset = page.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  const style = page.createElement("style");
  style.textContent =
    "body{font:16px sans-serif;margin:1cm}section{border:1px solid;padding:0.5cm;max-width:10cm}.code{font:bold 20px monospace}";
  page.head.prepend(charset);
  page.head.append(style);
  page.body.append(page.importNode(card, true));
  return `<!doctype html>${page.documentElement.outerHTML}`;
};

/** The button that saves the card as a file. Its name tells nothing. */
export function offerSaving(): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-save]") : null;
    const card = button && document.querySelector(".card");
    if (!card) return;
    const address = URL.createObjectURL(new Blob([documentOf(card)], { type: "text/html" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = "card.html";
    /* Not in the page, where a click would be taken for a way out of it. */
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  });
}

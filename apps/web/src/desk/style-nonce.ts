/**
 * The nonce of this page's Content-Security-Policy, without which the browser refuses style elements. Mantine asks
 * for it; what locks scrolling under its dialogues (get-nonce) reads it from the global name that webpack gave it.
 */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce ?? "";

Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

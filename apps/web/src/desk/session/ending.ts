/** Word that the server no longer knows the session; whoever shows the desk locks it and keeps what is typed. */
const word = new EventTarget();

/** To be told by whoever gets `unauthenticated` from the server. */
export const sessionEnded = (): void => {
  word.dispatchEvent(new Event("ended"));
};

export function onSessionEnded(listener: () => void): () => void {
  word.addEventListener("ended", listener);
  return () => word.removeEventListener("ended", listener);
}

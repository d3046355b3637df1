import { useSyncExternalStore } from "react";

/* Whether the server answers. One fact for the whole desk: every answer and every silence tells it. */
let reachable = true;
const listeners = new Set<() => void>();

function tell(now: boolean): void {
  if (now === reachable) return;
  reachable = now;
  for (const listener of listeners) listener();
}

export const answered = (): void => tell(true);
export const silent = (): void => tell(false);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useReachable = (): boolean => useSyncExternalStore(subscribe, () => reachable);

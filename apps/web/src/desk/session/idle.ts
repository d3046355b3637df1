import { useEffect } from "react";

const SIGNS = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/** Calls `onIdle` when nobody has touched the desk for so many minutes. */
export function useIdle(minutes: number, onIdle: () => void): void {
  useEffect(() => {
    let timer = setTimeout(onIdle, minutes * 60_000);
    const touched = () => {
      clearTimeout(timer);
      timer = setTimeout(onIdle, minutes * 60_000);
    };
    for (const sign of SIGNS) addEventListener(sign, touched, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) removeEventListener(sign, touched);
    };
  }, [minutes, onIdle]);
}

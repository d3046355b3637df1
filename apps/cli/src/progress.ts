import type { Language } from "@pana/law";
import { say } from "./language/words.js";

const WIDTH = 30;
const EVERY_MS = 250;

/**
 * Shows on standard error how far long work is: a bar that is drawn over on a terminal, a line for every tenth elsewhere.
 * @returns what to call with how much is done, of how much
 */
export function progressBar(
  language: Language,
  title: string,
  stream: NodeJS.WriteStream = process.stderr,
): (done: number, total: number) => void {
  const began = performance.now();
  let drawn = Number.NEGATIVE_INFINITY;
  let tenth = -1;
  return (done, total) => {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const now = performance.now();
    const left =
      share === 0 || share === 1 ? null : Math.ceil(((now - began) / share) * ((1 - share) / 1000));
    const rest = left === null ? "" : `, ${say(language, "secondsLeft", { seconds: left })}`;
    const counted = `${done.toLocaleString("en")}/${total.toLocaleString("en")}${rest}`;
    if (stream.isTTY) {
      if (share < 1 && now - drawn < EVERY_MS) return;
      drawn = now;
      const bar = "█".repeat(Math.round(share * WIDTH)).padEnd(WIDTH, "░");
      stream.write(`\r\u001b[K${title} ${bar} ${counted}${share === 1 ? "\n" : ""}`);
    } else if (Math.floor(share * 10) > tenth) {
      tenth = Math.floor(share * 10);
      stream.write(`${title}: ${counted}\n`);
    }
  };
}

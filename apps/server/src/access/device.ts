export const SYSTEMS = ["windows", "macos", "ios", "android", "linux", "other"] as const;
export const BROWSERS = ["firefox", "edge", "opera", "yandex", "chrome", "safari", "other"] as const;

export interface Device {
  readonly system: (typeof SYSTEMS)[number];
  readonly browser: (typeof BROWSERS)[number];
}

// In the order in which they must be asked: most browsers also call themselves by the names of others.
const SYSTEM_WORDS: readonly (readonly [RegExp, Device["system"]])[] = [
  [/windows/i, "windows"],
  [/iphone|ipad/i, "ios"],
  [/android/i, "android"],
  [/mac os/i, "macos"],
  [/linux|cros/i, "linux"],
];
const BROWSER_WORDS: readonly (readonly [RegExp, Device["browser"]])[] = [
  [/firefox|fxios/i, "firefox"],
  [/edg/i, "edge"],
  [/opr\//i, "opera"],
  [/yabrowser/i, "yandex"],
  [/chrom|crios/i, "chrome"],
  [/safari/i, "safari"],
];

const first = <T extends string>(words: readonly (readonly [RegExp, T])[], agent: string): T | "other" =>
  words.find(([word]) => word.test(agent))?.[1] ?? "other";

/** The kind of device that a browser says it is, without versions: enough to know one's own, too little to follow somebody. */
export const deviceOf = (agent: string): Device => ({
  system: first(SYSTEM_WORDS, agent),
  browser: first(BROWSER_WORDS, agent),
});

/** What of a key press tells which key it was. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
}

/**
 * The letter or the name of a key. Officers type Kazakh and Russian: with such a layout the key that has D on it gives
 * «в», so where the letter is not Latin the place on the keyboard decides.
 */
export function keyOf({ key, code }: Pressed): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return place ? place.toLowerCase() : key;
}

/** Keys that give a character work only outside of fields, and can be switched off (WCAG 2.1.4). */
export const isCharacter = (key: string): boolean => [...key].length === 1;

export const KEPT = "pana-desk-keys";

/** Whether the keys of one letter work on this device. */
export const lettersOn = (): boolean => localStorage.getItem(KEPT) !== "off";
export const switchLetters = (on: boolean): void => {
  if (on) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, "off");
};

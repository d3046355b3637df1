import type { Fault } from "@pana/law";
import type { Config } from "../../config.js";
import { fault } from "../../http/faults.js";
import type { Caller } from "../caller.js";
import { type Guessable, guessable } from "./guessing.js";

const WHY = {
  leaked: {
    kk: "бұл құпиясөз басқа жерден тараған тізімдерде бар: оны бірінші болып көреді; басқасын алыңыз",
    ru: "такой пароль есть в утёкших списках, его пробуют первым; возьмите другой",
    en: "is on the lists of leaked passwords and is tried first; take another one",
  },
  "of-context": {
    kk: "мұнда кез келген адам бірінші көретін сөздерден тұрады (Pana, ел, ұйым, сіздің атыңыз); басқасын алыңыз",
    ru: "состоит из слов, которые здесь пробуют первыми (Pana, страна, организация, ваше имя); возьмите другой",
    en: "is made of words that are tried first here (Pana, the country, the organisation, your name); take another one",
  },
  guessable: {
    kk: "оңай табылады; бір-біріне қатысы жоқ бірнеше сөз алыңыз",
    ru: "легко угадать; возьмите несколько слов, не связанных друг с другом",
    en: "is easy to guess; take several words that have nothing to do with each other",
  },
} as const satisfies Record<Guessable, Fault["message"]>;

/**
 * What is wrong with a password that an officer chooses, or null. The words of the officer's names, of the organisation and
 * of the addresses of the installation count as known to everybody. The fault repeats nothing of the password.
 * @param pointer the field in which it was typed
 */
export async function faultOfChosen(
  pointer: string,
  password: string,
  { officer, organisation }: Caller,
  { deskUrl }: Pick<Config, "deskUrl">,
): Promise<Fault | null> {
  const host = deskUrl === null ? [] : [new URL(deskUrl).hostname];
  const names = [officer.username, officer.name, ...Object.values(organisation.name), ...host];
  const why = await guessable(password, names);
  return why === null ? null : fault(pointer, why, WHY[why]);
}

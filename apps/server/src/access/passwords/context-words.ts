import { slipped } from "./keyboard.js";

/**
 * What anybody would try first at this door (ASVS 5.0, 6.1.2), the likeliest first: the name of the system, the country and
 * its capital, what the word "password" is in the languages spoken here, and what the work is about. Passwords are judged by
 * these in `guessing.ts`; docs/signing-in.md says so to administrators.
 */
export const CONTEXT_WORDS = [
  ...["pana", "пана", "password", "пароль", "құпиясөз", "парол", "parol", "сырсөз", "рамз"],
  ...["kazakhstan", "казахстан", "қазақстан", "qazaqstan", "kazakstan", "qazaqstan respublikasy"],
  ...["astana", "астана", "almaty", "алматы", "shymkent", "шымкент", "kazakh", "казах", "қазақ", "qazaq"],
  ...["құпия", "кілтсөз", "купуясөз", "гузарвожа", "қулф", "maxfiy", "kalit", "kupiyasoz", "qupiyasoz"],
  ...["passwort", "passphrase", "secret", "секрет", "login", "логин", "welcome", "letmein", "қошкелдіңіз"],
  ...["admin", "administrator", "администратор", "әкімші", "officer", "қызметкер", "сотрудник"],
  ...["demonstration", "демонстрация", "көрсетілім", "hotline", "trafficking", "referral", "victim"],
  ...[
    "жертва",
    "торговля",
    "людьми",
    "адам",
    "сауда",
    "саудасы",
    "police",
    "полиция",
    "ministry",
    "министерство",
  ],
  ...["министрлік", "республика", "республикасы", "republic", "мемлекет", "государство", "government"],
] as const;

/** Shorter ones stand in too many passwords to say anything of one. */
const SHORTEST = 3;

/** The words of a name, of a user name or of an address, in small letters. */
const wordsOf = (name: string): string[] =>
  name
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST);

/** These names' words, each also as it comes out in the other keyboard layout. */
export const asGuessed = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap(wordsOf).flatMap((word) => [word, slipped(word)])),
];

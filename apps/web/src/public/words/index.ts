import type { PublicLanguage } from "../languages.js";
import { en } from "./en.js";
import { kk } from "./kk.js";
import { ky } from "./ky.js";
import { ru } from "./ru.js";
import { tg } from "./tg.js";
import { uz } from "./uz.js";
import type { Words } from "./words.js";

/** The texts of the public pages, one catalogue a language. A text that is missing does not compile. */
export const WORDS: Readonly<Record<PublicLanguage, Words>> = { kk, ru, en, uz, ky, tg };

export * from "./words.js";

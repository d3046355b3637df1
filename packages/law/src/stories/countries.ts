import type { Asked, Jurisdiction } from "../index.js";
import { ASKED as KG_ASKED, kg } from "../kg/index.js";
import { ASKED as TJ_ASKED, tj } from "../tj/index.js";
import { ASKED as UZ_ASKED, uz } from "../uz/index.js";
import { ASKED as XR_ASKED, xr } from "../xr/index.js";
import { ASKED_OF_UMBRELLIA, umbrellia } from "./umbrellia.js";

/** The countries over whose files the laws of the law are run, with what each of their provisions asks. */
export const COUNTRIES: readonly (readonly [string, Jurisdiction, Readonly<Record<string, Asked>>])[] = [
  ["Umbrellia", umbrellia, ASKED_OF_UMBRELLIA],
  ["Uzbekistan", uz, UZ_ASKED],
  ["Kyrgyzstan", kg, KG_ASKED],
  ["Ruritania", xr, XR_ASKED],
  ["Tajikistan", tj, TJ_ASKED],
];

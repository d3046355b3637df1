import { PARTICIPANTS } from "../acts/actors.js";
import { competence, condition, duty, form, nothing, term } from "./asking.js";

const BOTH = ["police", "social-ministry"] as const;
const REGION = ["oblast-executive"] as const;

/** The two commissions and the assessment of risks. */
export const ASKED_OF_COMMISSIONS = {
  "IC 1": nothing("structure", "meaning", BOTH),
  "IC 4": term(BOTH),
  "IC 6": competence(BOTH),
  "IC 7": term(BOTH),
  "IC 8": condition(BOTH),
  "IC 9": term(BOTH),
  "IC 10": term(BOTH),
  "IC 11": nothing("structure", "meaning", BOTH),
  "IC 12": term(BOTH),
  "IC 14": term(BOTH),
  "IC Annex": form(BOTH),

  "RC 2": nothing("structure", "meaning", REGION),
  "RC 5": competence(REGION),
  "RC 6": competence(REGION),
  "RC 7": condition(REGION),
  "RC 8": condition(REGION),
  "RC 9": condition(REGION),
  "RC 10": competence(REGION),
  "RC 12": term(REGION),
  "RC 13": term(REGION),
  "RC 14": nothing("structure", "meaning", REGION),
  "RC 15": nothing("structure", "policy", BOTH),
  "RC 16": term(REGION),
  "RC 18": term(REGION),

  "RA 2": nothing("definition", "meaning"),
  "RA 3": term(BOTH),
  "RA 4": duty(BOTH),
  "RA 6": term(BOTH),
  "RA 7": nothing("definition", "meaning", BOTH),
  "RA 9": term(PARTICIPANTS),
  "RA 10": competence(BOTH),
  "RA 11": duty(BOTH),
  "RA 13": duty(BOTH),
  "RA 14": duty(BOTH),
  "RA 17": form(BOTH),
  "RA 18": duty(BOTH),
  "RA 19": duty(BOTH),
  "RA Annex": form(PARTICIPANTS),
} as const;

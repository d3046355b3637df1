import { PARTICIPANTS } from "../acts/actors.js";
import { competence, condition, duty, form, nothing, term } from "./asking.js";

const BOTH = ["police", "social-ministry"] as const;
const REGION = ["oblast-executive"] as const;

/** The two commissions and the assessment of risks. */
export const ASKED_OF_COMMISSIONS = {
  "IC 1": nothing("structure", "meaning", BOTH),
  "IC 4": term(BOTH, "commissions"),
  "IC 6": competence(BOTH, "commissions"),
  "IC 7": term(BOTH, "commissions"),
  "IC 8": condition(BOTH, "commissions"),
  "IC 9": term(BOTH, "commissions"),
  "IC 10": term(BOTH, "commissions"),
  "IC 11": nothing("structure", "meaning", BOTH),
  "IC 12": term(BOTH, "commissions"),
  "IC 14": term(BOTH, "commissions"),
  "IC Annex": form(BOTH, "commissions"),

  "RC 2": nothing("structure", "meaning", REGION),
  "RC 5": competence(REGION, "commissions"),
  "RC 6": competence(REGION, "commissions"),
  "RC 7": condition(REGION, "commissions"),
  "RC 8": condition(REGION, "commissions"),
  "RC 9": condition(REGION, "commissions"),
  "RC 10": competence(REGION, "commissions"),
  "RC 12": term(REGION, "commissions"),
  "RC 13": term(REGION, "commissions"),
  "RC 14": nothing("structure", "meaning", REGION),
  "RC 15": nothing("structure", "policy", BOTH),
  "RC 16": term(REGION, "commissions"),
  "RC 18": term(REGION, "commissions"),

  "RA 2": nothing("definition", "meaning"),
  "RA 3": term(BOTH, "risk"),
  "RA 4": duty(BOTH, "risk"),
  "RA 6": term(BOTH, "risk"),
  "RA 7": nothing("definition", "meaning", BOTH),
  "RA 9": term(PARTICIPANTS, "risk"),
  "RA 10": competence(BOTH, "risk"),
  "RA 11": duty(BOTH, "risk"),
  "RA 13": duty(BOTH, "risk"),
  "RA 14": duty(BOTH, "risk"),
  "RA 17": form(BOTH, "risk"),
  "RA 18": duty(BOTH, "risk"),
  "RA 19": duty(BOTH, "risk"),
  "RA Annex": form(PARTICIPANTS, "risk"),
} as const;

import { PARTICIPANTS, PROSECUTION } from "../acts/actors.js";
import { condition, duty, nothing, term } from "./asking.js";

/** The Criminal Code, the Victims Compensation Fund, marriage and family, administrative offences. */
export const ASKED_BY_CODES = {
  "CC 3(1)": nothing("definition", "meaning"),
  "CC 3(1-1)": condition(PROSECUTION),
  "CC 116": nothing("offence", "court", PROSECUTION),
  "CC 122": nothing("offence", "court", PROSECUTION),
  "CC 125(3)(2)": nothing("offence", "court", PROSECUTION),
  "CC 126(3)(2)": nothing("offence", "court", PROSECUTION),
  "CC 128": nothing("offence", "court", PROSECUTION),
  "CC 128 note": nothing("offence", "court", PROSECUTION),
  "CC 134": nothing("offence", "court", PROSECUTION),
  "CC 135": nothing("offence", "court", PROSECUTION),
  "CC 135 note": nothing("offence", "court", PROSECUTION),
  "CC 308": nothing("offence", "court", PROSECUTION),
  "CC 309": nothing("offence", "court", PROSECUTION),

  "CF 4(5)": term(PROSECUTION),
  "CF 6": condition(PROSECUTION),
  "CF 6(2)": condition(PROSECUTION),
  "CF 7": nothing("structure", "heading", ["compensation-authority"]),
  "CF 7(1)": condition(["compensation-authority"]),
  "CF 7(2)": condition(["compensation-authority"]),
  "CF 7(3)": condition(["compensation-authority"]),
  "CF 7(4)": condition(["compensation-authority"]),
  "CF 8": nothing("structure", "heading", PROSECUTION),
  "CF 8(2)": term(PROSECUTION),
  "CF 8(3)": term(PROSECUTION),
  "CF 8(6)": duty(PROSECUTION),
  "CF 8(7)": condition(PROSECUTION),
  "CF 9(1)": term(["compensation-authority"]),

  "MF 115": nothing("principle", "heading", ["guardianship-body"]),
  "MF 116": nothing("structure", "heading", ["guardianship-body"]),
  "MF 117": nothing("structure", "heading", ["guardianship-body"]),
  "MF 117(2)": term(PARTICIPANTS),
  "MF 117(3)": term(["health-organisation"]),
  "MF 117(4)": term(["guardianship-body"]),
  "MF 117(5)": term(["district-executive", "guardianship-body"]),
  "MF 117(6)": term(["district-executive", "oblast-executive"]),

  "PP 3(a)": nothing("definition", "meaning"),
  "PP 3(c)": nothing("definition", "meaning"),

  "AO 127-1": duty(["health-organisation", "education-organisation", "service-provider"]),
  "AO 127-3": duty(["education-organisation", "child-support-centre", "district-executive"]),
  "AO 135": duty(["guardianship-body"]),
} as const;

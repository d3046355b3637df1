/**
 * The kinds of subject that perform acts: the closed list of L110 1(4), 1(5) and RR 4, with the bodies that the
 * justice and compensation tracks need. One organisation can be of several kinds.
 */
export const SUBJECTS = [
  "police",
  "social-ministry",
  "health-authority",
  "education-authority",
  "foreign-ministry",
  "mission",
  "tourism-authority",
  "media-authority",
  "border-service",
  "health-organisation",
  "education-organisation",
  "oblast-executive",
  "district-executive",
  "guardianship-body",
  "child-support-centre",
  "npo",
  "service-provider",
  "tourism-business",
  "labour-agency",
  "international-organisation",
  "mobile-group",
  "labour-inspection",
  "prosecutor",
  "court",
  "compensation-authority",
  "public",
] as const;
export type Subject = (typeof SUBJECTS)[number];

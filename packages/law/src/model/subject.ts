/**
 * The kinds of subject that perform acts. The list is the engine's and closed: a country gives its own bodies the kind that
 * comes nearest, and its own name. One organisation can be of several kinds.
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

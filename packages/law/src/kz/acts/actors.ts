import type { Subject } from "../../model/subject.js";

/** Whoever takes part in referral (RR 4): each may detect, refer, help and tell the police. */
export const PARTICIPANTS = [
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
] as const satisfies readonly Subject[];

/** Who identifies, jointly (L110 16(2)). Clinics and schools tell the police instead (CR 3, 7). */
export const IDENTIFIERS = [
  "police",
  "district-executive",
  "service-provider",
  "npo",
] as const satisfies readonly Subject[];

/** Who gives services or shelter: the provider for adults, the Child Support Centre for minors. */
export const SERVING = ["service-provider", "child-support-centre"] as const satisfies readonly Subject[];

/** Who conducts or supervises criminal proceedings. */
export const PROSECUTION = ["police", "prosecutor", "court"] as const satisfies readonly Subject[];

/** Whoever may keep a file: every participant, and the bodies of the justice and compensation tracks. */
export const KEEPERS = [
  ...PARTICIPANTS,
  "court",
  "compensation-authority",
] as const satisfies readonly Subject[];

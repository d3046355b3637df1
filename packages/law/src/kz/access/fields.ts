/*
 * Which fields of which acts belong to a part of the file. What is named here is content, read by people and by no rule; the
 * property test of access holds the table to that. Texts that an act carries to the next body (a referral's note) stay with it.
 */

export const HEALTH_FIELDS = {
  "ambulance.called": ["need", "note"],
  "needs.assessed": ["criteria", "note"],
  "identification.held": ["note"],
  "prechecks.confirmed": ["note"],
} as const;

export const SERVICES_FIELDS = {
  "needs.met": ["needs", "note"],
  "safe-place.provided": ["provided", "note"],
  "safe-place.ended": ["note"],
  "services.applied": ["why", "note"],
  "services.decided": ["note"],
  "contract.extended": ["note"],
  "plan.made": ["services", "note"],
  "service.delivered": ["services", "note"],
  discharged: ["note"],
  "follow-up.held": ["state", "note"],
  "complaint.entered": ["why"],
  "complaint.reviewed": ["note"],
  "best-interests.assessed": ["note"],
  "opinion.heard": ["note"],
  "child.placed": ["note"],
  "child.registered": ["note"],
  "parents.sought": ["note"],
  "newborn.left": ["facility", "note"],
  "living-conditions.examined": ["note"],
} as const;

export const JUSTICE_FIELDS = {
  "proceedings.opened": ["note"],
  "injured-party.ended": ["why"],
  "testimony.deposited": ["note"],
  "questioning.held": ["note"],
  "protection.granted": ["note"],
  "protection.ended": ["why"],
  "compensation.considered": ["papers", "note"],
  "compensation.registered": ["note"],
  "compensation.refused": ["note"],
} as const;

export const NOTES_FIELDS = {
  "note.added": ["note"],
} as const;

import type { Subject } from "@pana/law";

/*
 * Which kinds of body may perform which kinds of act, written down a second time, by hand, from the acts themselves: the law (L110 with
 * its article), the rules of referral (RR), the criteria (CR), the standard of services (ST4), the laws on compensation (CF), marriage and
 * family (MF), the regulations of the commissions (IC, RC) and of the assessment of risks (RA). Nothing here is taken from the law package.
 */

/** The kinds that take part in referral (RR 4: "and other state bodies"; L110 1(4)). */
const ALL: readonly Subject[] = [
  ...["police", "social-ministry", "health-authority", "education-authority", "foreign-ministry", "mission"],
  ...[
    "tourism-authority",
    "media-authority",
    "border-service",
    "health-organisation",
    "education-organisation",
  ],
  ...["oblast-executive", "district-executive", "guardianship-body", "child-support-centre", "npo"],
  ...["service-provider", "tourism-business", "labour-agency", "international-organisation", "mobile-group"],
  ...["labour-inspection", "prosecutor"],
] as Subject[];
/** Who keeps a file at all: the same, and who judges and who pays. */
const KEEPERS: readonly Subject[] = [...ALL, "court", "compensation-authority"];
/** L110 16(2). */
const IDENTIFY: readonly Subject[] = ["police", "district-executive", "service-provider", "npo"];
/** Who conducts, oversees and decides criminal proceedings (L110 15; 1(7)). */
const JUSTICE: readonly Subject[] = ["police", "prosecutor", "court"];
/** The body of criminal prosecution, of whom compensation is asked (CF 8(2)). */
const PROSECUTION: readonly Subject[] = ["police", "prosecutor"];
/** Who shelters: the provider (ST4 2), for minors the Child Support Centre (RR 18). */
const SHELTER: readonly Subject[] = ["service-provider", "child-support-centre"];
/** Who has to do with children by office (RR 16, 18, 19, 23; MF 117). */
const CHILDREN: readonly Subject[] = [
  ...["guardianship-body", "child-support-centre", "education-organisation", "health-organisation"],
  ...["police", "district-executive"],
] as Subject[];
/** Who brings about a return in any case (L110 10(3)(9), 19, 20, 23). */
const RETURN: readonly Subject[] = ["police", "npo", "guardianship-body", "mission", "foreign-ministry"];
/** The working bodies of the commissions: of the Interdepartmental (IC 4) and of the regional ones (RC 10). */
const COMMISSION: readonly Subject[] = ["police", "social-ministry", "oblast-executive"];
/** L110 1(3): the two authorised bodies. */
const AUTHORISED: readonly Subject[] = ["police", "social-ministry"];

const by = (bodies: readonly Subject[], ...kinds: readonly string[]) =>
  kinds.map((kind) => [kind, bodies] as const);
const only = (...bodies: readonly Subject[]) => bodies;

/**
 * Every kind of act, with the bodies that may perform it. A new one is missed by the test until it stands here. Where the texts name no
 * body ("ours"), it is those whose work it falls into; the country should decide on them.
 */
export const MAY: Readonly<Record<string, readonly Subject[]>> = Object.fromEntries([
  // A report may come to anybody, and whoever agreed may take it back wherever the file is kept (RR 5, 7; L110 5(3)).
  ...by(KEEPERS, "report.received", "report.assessed", "consent.withdrawn"),
  // Detecting, helping at once, agreeing, referring: whoever takes part in referral (RR 5-13, 15-17, 27, 39; L110 17(1), 18, 21).
  ...by(ALL, "person.detected", "card.given", "needs.met", "ambulance.called", "minor.informed"),
  ...by(ALL, "consent.given", "consent.refused", "notice.given", "handover.done"),
  ...by(ALL, "referral.made", "referral.accepted", "referral.declined"),
  ...by(ALL, "identification.applied", "minority.presumed"),
  // Three days in a safe place are owed by the district for adults (RR 12), by guardianship for minors (RR 18); whoever of those that shelter
  // gave it says so.
  ...by(
    [...SHELTER, "district-executive", "oblast-executive", "guardianship-body", "npo"],
    ...["safe-place.provided", "safe-place.ended"],
  ),
  // L110 16(2), CR 3, RR 26-33.
  ...by(IDENTIFY, "prechecks.confirmed", "identification.held", "identification.refused"),
  // CR 11, ST4 4-4; the papers of a minor have come to the centre (RR 39).
  ...by([...IDENTIFY, "child-support-centre"], "papers.sent"),
  // L110 17(2)(1): a right against whoever the person meets; owed by RR 32, 33, 38, 45.
  ...by(KEEPERS, "rights.explained"),
  ...by(JUSTICE, "injured-party.recognised", "injured-party.ended"),
  // Against any act or inaction (L110 17(2)(16)); decided by whose act it is, the body above, the prosecutor, a court (RR 34, 35; which
  // of them is ours).
  ...by(KEEPERS, "appeal.filed"),
  ...by(
    only("police", "social-ministry", "oblast-executive", "district-executive", "prosecutor", "court"),
    ...["appeal.decided"],
  ),

  // SC 139(3), ST4 3: whoever applies for the person or directs there.
  ...by(ALL, "services.applied"),
  // ST4 4-9; the papers of a minor go to guardianship, which decides (CR 11).
  ...by(only("district-executive", "guardianship-body"), "services.decided", "decision.sent"),
  ...by(SHELTER, "contract.concluded", "contract.extended", "plan.made", "absence.noted", "discharged"),
  // L110 10(3)(7) an NPO, 10(1) medical help, 10(2) minors at school, 17(2)(4) social help, RR 43 work.
  ...by(
    [
      ...SHELTER,
      "npo",
      "health-organisation",
      "education-organisation",
      "district-executive",
      "labour-agency",
    ],
    ...["service.delivered"],
  ),
  // ST4 20-3: the head weekly, the district monthly.
  ...by([...SHELTER, "district-executive"], "complaint.reviewed"),
  ...by([...SHELTER, "district-executive", "npo"], "complaint.entered", "follow-up.referred"),
  // SC 140; who decides, and who serves.
  ...by([...SHELTER, "district-executive", "npo", "guardianship-body"], "needs.assessed"),
  // RR 43, 44: the Family Support Centre and its mobile group, work.
  ...by([...SHELTER, "district-executive", "npo", "mobile-group", "labour-agency"], "follow-up.held"),
  // RR 20: everybody tells the police; the police do not tell themselves.
  ...by(
    ALL.filter((kind) => kind !== "police"),
    "police.informed",
  ),

  // Minors. L110 21(1): whoever acts hears the child, missions that bring one home too (RR 23).
  ...by([...ALL, "court"], "opinion.heard"),
  // Ours: L110 21(2) and RR 14 name nobody.
  ...by(
    [...CHILDREN, "service-provider", "mission", "foreign-ministry", "border-service", "prosecutor", "court"],
    ...["age.established"],
  ),
  // RR 19: the body that has received the minor.
  ...by(CHILDREN, "guardian.notified"),
  ...by(only("guardianship-body", "court"), "representative.appointed"),
  ...by(only("guardianship-body"), "parents.sought"),
  ...by(only("guardianship-body", "child-support-centre"), "best-interests.assessed"),
  // RR 18, ST4 4-8 (by the police), MF 117(5).
  ...by(only("guardianship-body", "child-support-centre", "district-executive", "police"), "child.placed"),
  ...by(only("district-executive", "oblast-executive", "guardianship-body"), "child.registered"),
  ...by(only("health-organisation"), "newborn.left", "newborn.reported"),
  ...by(only("guardianship-body", "district-executive"), "living-conditions.examined"),

  // Foreigners: L110 9(6), 10(3)(8) (who gives services: for minors the centre), 17(2)(10)-(15).
  ...by([...SHELTER, "npo"], "permit.applied"),
  ...by(only("oblast-executive"), "permit.petitioned"),
  ...by(only("police"), "permit.granted", "permit.refused", "permit.extended", "exit-visa.issued"),
  ...by(ALL, "consulate.contacted", "exit-visa.requested", "asylum.applied"),

  // Return. L110 10(3)(9) helps, 20(3) and 23 weigh, 19 and RR 21 give the certificate: the mission, with the police but not by them.
  ...by(ALL, "return.requested"),
  ...by(
    [...RETURN, "district-executive", "international-organisation", "service-provider"],
    "return.assessed",
  ),
  ...by([...RETURN, "service-provider", "child-support-centre"], "return.consented"),
  ...by([...RETURN, "international-organisation"], "return.accepted-by-country"),
  ...by([...RETURN, "service-provider", "border-service", "international-organisation"], "returned"),
  ...by(only("mission", "foreign-ministry"), "return-certificate.issued"),

  // Criminal proceedings.
  ...by(JUSTICE, "proceedings.opened", "proceedings.ended", "offence.qualified", "testimony.deposited"),
  ...by(JUSTICE, "protection.granted", "protection.ended", "questioning.held"),
  // L110 17(2)(12), ST4 4-10: during services; told to who serves, decides or is turned to.
  ...by([...SHELTER, "police", "district-executive", "npo"], "cooperation.decided"),
  // CF 8(2), 8(7), 4(5), 9(1): the body of criminal prosecution considers, no court does.
  ...by([...ALL, "court"], "compensation.applied"),
  ...by(PROSECUTION, "compensation.considered", "compensation.registered", "compensation.refused"),
  ...by(only("compensation-authority"), "compensation.paid"),

  // Commissions: the working body leads (IC 4, 12, 14; RC 10, 16, 18); members vote and write opinions; subjects answer (IC 6).
  ...by(COMMISSION, "commission.formed", "commission.planned", "meeting.called", "materials.sent"),
  ...by(COMMISSION, "meeting.held", "question.voted", "sheet.refined", "minutes.signed"),
  ...by(COMMISSION, "recommendation.addressed", "information.requested"),
  ...by(ALL, "sheet.returned", "opinion.attached", "recommendation.answered", "information.given"),
  // The ministers take turns, the governors' commissions do not (IC 7).
  ...by(AUTHORISED, "commission.rotated"),

  // Risks: the authorised bodies lead (RA 3, 6); subjects answer, gather and propose.
  ...by(AUTHORISED, "assessment.opened", "coordination.rotated", "expert-group.formed", "questionnaire.sent"),
  ...by(AUTHORISED, "source.consulted", "data.collected", "data.processed", "analysis.made"),
  ...by(AUTHORISED, "assessment.made", "assessment.presented", "assessment.considered", "results.sent"),
  ...by(ALL, "questionnaire.answered", "measures.planned"),
  // L110 13; 10(4)(2).
  ...by(ALL, "prevention.planned", "prevention.held"),
  ...by(
    only("labour-agency"),
    "employer.recorded",
    "seekers.consulted",
    "workers.placed",
    "training.organised",
  ),

  // The file itself: whoever keeps it.
  ...by(KEEPERS, "file.opened", "file.linked", "file.transferred", "note.added", "act.corrected"),
  ...by(KEEPERS, "act.withdrawn", "file.closed", "file.reopened"),
]);

/**
 * Bodies to which the law says what to do instead, with the provision: they are refused in words of their own.
 */
export const TOLD_INSTEAD: readonly {
  readonly of: readonly string[];
  readonly by: readonly Subject[];
  readonly provision: string;
}[] = [
  // Tell the police (CR 3, 7).
  {
    of: ["prechecks.confirmed", "identification.held", "identification.refused"],
    by: ["health-organisation", "education-organisation"],
    provision: "CR 3",
  },
  // Present, but not identifying (CR 3).
  {
    of: ["prechecks.confirmed", "identification.held", "identification.refused"],
    by: ["guardianship-body", "child-support-centre"],
    provision: "CR 3",
  },
  // The district decides: send it the papers (ST4 4-9).
  {
    of: ["services.decided", "decision.sent"],
    by: ["service-provider", "npo", "police"],
    provision: "ST4 4-9",
  },
  // CR 10.
  {
    of: ["injured-party.recognised", "injured-party.ended"],
    by: ["service-provider", "npo", "district-executive"],
    provision: "CR 10",
  },
  // Apply to the oblast (L110 10(3)(8)).
  { of: ["permit.petitioned"], by: ["service-provider", "npo"], provision: "L110 10(3)(8)" },
  { of: ["police.informed"], by: ["police"], provision: "RR 20" },
];

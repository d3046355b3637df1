import type { AccessException, AccessRules } from "../../model/access.js";
import type { Subject } from "../../model/subject.js";
import { text } from "../../model/text.js";
import { KEEPERS, PROSECUTION } from "../acts/actors.js";
import type { KzProvision } from "../provisions.js";
import { HEALTH_FIELDS, JUSTICE_FIELDS, NOTES_FIELDS, SERVICES_FIELDS } from "./fields.js";
import { PACKAGE_ENDS, PACKAGE_LOTS } from "./package.js";

/** Who shelters, treats, serves and decides on services; those who investigate are not among them. */
const HELPING = [
  "service-provider",
  "child-support-centre",
  "npo",
  "district-executive",
  "health-organisation",
] as const satisfies readonly Subject[];

const MINOR: AccessException<KzProvision> = {
  to: ["guardianship-body", "education-organisation"],
  if: ({ track }) => track === "minor",
  basis: ["L110 21(1)"],
  because: text("Кәмелетке толмаған", "Несовершеннолетний", "The person is a minor"),
};

/**
 * The law makes confidential what is known of a person (L110 5(8), 17(2)(2); ST4 4-10) and gives each body its own task. That the
 * file falls into these parts and not others is ours: who investigates does not read the shelter's papers, and who shelters does
 * not read the investigation's.
 */
export const ACCESS: AccessRules<KzProvision> = {
  parts: {
    identity: {
      title: text("Адамның кім екені", "Кто этот человек", "Who the person is"),
      help: text(
        "Аты-жөні, ЖСН, құжаттар, сурет",
        "Имя, ИИН, документы, снимок",
        "Names, IIN, documents, picture",
      ),
      to: KEEPERS,
      basis: ["L110 5(8)", "L110 17(2)(2)"],
      fields: {},
    },
    contact: {
      title: text("Байланыс және мекенжай", "Связь и адрес", "Contact and address"),
      help: text("Телефондар мен мекенжайлар", "Телефоны и адреса", "Telephones and addresses"),
      to: [...HELPING, "mission", "border-service"],
      basis: ["L110 5(8)", "L110 17(2)(2)"],
      exceptions: [{ ...MINOR, to: ["guardianship-body", "education-organisation", "police"] }],
      fields: {},
    },
    health: {
      title: text("Денсаулық", "Здоровье", "Health"),
      help: text(
        "Жедел жәрдем, мұқтаждықты бағалау, әңгіме туралы ескертпе",
        "Скорая помощь, оценка потребностей, заметки о беседе",
        "Ambulance, assessment of needs, notes of the talk",
      ),
      to: HELPING,
      basis: ["L110 5(8)", "ST4 4-10"],
      exceptions: [MINOR],
      fields: HEALTH_FIELDS,
    },
    services: {
      title: text("Қызметтер", "Услуги", "Services"),
      help: text(
        "Жоспар, көрсетілген қызметтер, шағымдар, бала пікірі",
        "План, оказанные услуги, жалобы, мнение ребёнка",
        "The plan, what was delivered, complaints, the child's opinion",
      ),
      to: [...HELPING, "oblast-executive", "labour-agency", "mobile-group"],
      basis: ["L110 5(8)", "ST4 4-10"],
      exceptions: [MINOR],
      fields: SERVICES_FIELDS,
    },
    justice: {
      title: text("Айғақтар мен іс жүргізу", "Показания и производство", "Testimony and proceedings"),
      help: text(
        "Жауап алу, айғақтар, қорғау, өтемақы материалдары",
        "Допрос, показания, защита, материалы о компенсации",
        "Questioning, testimony, protection, papers on compensation",
      ),
      to: PROSECUTION,
      basis: ["L110 5(8)", "L110 17(2)(2)"],
      fields: JUSTICE_FIELDS,
    },
    notes: {
      title: text("Ескертпелер", "Заметки", "Notes"),
      help: text("Іске қосылған ескертпелер", "Заметки к делу", "Notes added to the file"),
      to: HELPING,
      basis: ["L110 5(8)", "ST4 4-10"],
      exceptions: [MINOR],
      fields: NOTES_FIELDS,
    },
  },
  answers: { accepted: ["referral.accepted"], declined: ["referral.declined"] },
  package: {
    sent: "referral.made",
    contents: "contents",
    lots: PACKAGE_LOTS,
    ends: PACKAGE_ENDS,
    endedBy: ["referral-withdrawn", "help-refused", "closed"],
    basis: ["RR 39", "L110 5(8)"],
  },
  sharing: {
    scope: "sharing",
    given: "consent.given",
    ended: ["consent.withdrawn", "consent.refused"],
    basis: ["L110 17(2)", "RR 7"],
  },
};

import type { PackageContent } from "../../model/access.js";
import type { Choice } from "../../model/act-kind.js";
import { text } from "../../model/text.js";

/*
 * What may go along with a referral (RR 39, L110 5(8)): enough to say whether one can take the person. That it falls into these
 * lots, and that it is open for fourteen days where nobody says otherwise, is ours. Who the person is and where they are is in
 * none of them: it opens by accepting.
 */

/** When a referral that nobody has answered is over. */
export const PACKAGE_ENDS = { field: "until", days: 14 } as const;

export const PACKAGE_CONTENTS = [
  {
    value: "detection",
    title: text("Адам қалай анықталды", "Как выявлен человек", "How the person was detected"),
  },
  {
    value: "needs",
    title: text("Шұғыл және басқа мұқтаждықтары", "Срочные и другие потребности", "Urgent and other needs"),
  },
  {
    value: "safe-place",
    title: text("Қауіпсіз орын", "Безопасное место", "The safe place"),
  },
  {
    value: "minor",
    title: text(
      "Жасы мен баланың мүддесі",
      "Возраст и интересы ребёнка",
      "Age and the interests of the child",
    ),
  },
  {
    value: "identification",
    title: text("Сәйкестендіру нәтижесі", "Результат идентификации", "The result of the identification"),
  },
  {
    value: "services",
    title: text("Шешім мен жоспар", "Решение и план услуг", "The decision and the plan of services"),
  },
  {
    value: "justice",
    title: text("Іс жүргізу бар-жоғы", "Есть ли производство", "Whether there are proceedings"),
  },
] as const satisfies readonly Choice[];

type Lot = (typeof PACKAGE_CONTENTS)[number]["value"];

/** Which acts each lot holds, and the parts whose fields stay in them. */
export const PACKAGE_LOTS: Readonly<Record<Lot, PackageContent>> = {
  detection: { kinds: ["person.detected"], parts: [] },
  needs: { kinds: ["needs.met", "ambulance.called", "needs.assessed"], parts: ["health", "services"] },
  "safe-place": { kinds: ["safe-place.provided", "safe-place.ended"], parts: ["services"] },
  minor: {
    kinds: ["minority.presumed", "age.established", "best-interests.assessed", "representative.appointed"],
    parts: ["services"],
  },
  identification: { kinds: ["identification.held"], parts: [] },
  services: {
    kinds: ["services.decided", "contract.concluded", "contract.extended", "plan.made", "discharged"],
    parts: ["services"],
  },
  justice: { kinds: ["proceedings.opened", "proceedings.ended", "injured-party.recognised"], parts: [] },
};

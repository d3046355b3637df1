import type { Lens } from "../../model/screening.js";
import { text } from "../../model/text.js";
import type { Sign } from "./detection-tick.js";

/*
 * Two orders of the International Labour Organization, laid over the signs of RR Annex 1. Verified are the headings only, by the
 * pages that `address` names. The indicators under them, their weights and the rule that combines them were not read, so
 * none is here: which sign stands under which heading is our deduction [D], and nothing is summed.
 */

interface KzLens extends Lens {
  readonly headings: readonly (Lens["headings"][number] & { readonly of: readonly Sign[] })[];
}

/** The six dimensions of the operational indicators of trafficking (ILO and European Commission, 2009). */
const TRAFFICKING: KzLens = {
  title: text(
    "ХЕҰ: адам саудасының алты өлшемі (2009)",
    "МОТ: шесть измерений торговли людьми (2009)",
    "ILO: six dimensions of trafficking (2009)",
  ),
  note: text(
    "Өлшемдердің аттары ХЕҰ бетінен тексерілген. Белгілерді өлшемдерге біз бөлдік; ХЕҰ-ның өз белгілері мен салмақтары қолданылмайды.",
    "Названия измерений сверены со страницей МОТ. Признаки по измерениям разложили мы; собственные признаки и веса МОТ не применяются.",
    "The names of the dimensions are checked against the ILO's page. Which sign stands where is our own deduction; the ILO's own indicators and weights are not used.",
  ),
  mark: "S",
  address: "https://www.ilo.org/global/topics/forced-labour/publications/WCMS_105023/lang--en/index.htm",
  headings: [
    {
      title: text("Алдап тарту", "Вербовка обманом", "Deceptive recruitment"),
      of: ["deceived", "border-knows-nothing", "labour-bad-contract", "organ-removed"],
    },
    {
      title: text("Мәжбүрлеп тарту", "Вербовка принуждением", "Coercive recruitment"),
      of: ["border-acts-on-signal", "border-no-control-of-papers", "border-bruises", "sale-of-minor"],
    },
    {
      title: text(
        "Осал жағдайды пайдаланып тарту",
        "Вербовка через злоупотребление уязвимостью",
        "Recruitment by abuse of vulnerability",
      ),
      of: ["border-hard-origin", "minor-no-representative", "minor-no-papers", "sexual-romantic-tie"],
    },
    {
      title: text("Қанау", "Эксплуатация", "Exploitation"),
      of: [
        "labour-no-contract",
        "labour-no-pay",
        "labour-unlimited-hours",
        "labour-undefined-work",
        "minor-unfit-work",
        "minor-no-education",
        "no-care",
        "poor-food",
        "unfit-housing",
        "sleep-food-controlled",
        "sexual-pay-taken",
      ],
    },
    {
      title: text("Орнында мәжбүрлеу", "Принуждение на месте", "Coercion at destination"),
      of: [
        "controlled-by-others",
        "no-free-movement",
        "cannot-leave",
        "no-free-communication",
        "phone-controlled",
        "punished-for-escape",
        "speaks-through-others",
        "children-threatened",
        "threatened-with-liability",
        "documents-withheld",
        "documents-unusable",
        "bank-card-taken",
        "debt",
        "debt-bondage",
        "violence",
        "injuries",
        "sexual-violence",
        "labour-against-will",
        "sexual-no-choice",
        "sexual-forced-look",
        "sexual-forced-advert",
        "sexual-threat-to-publish",
        "begging-fixed-spot",
        "begging-fear-to-leave",
        "forced-drugs",
        "forced-cybercrime",
        "forced-theft",
      ],
    },
    {
      title: text(
        "Орнында осал жағдайды пайдалану",
        "Злоупотребление уязвимостью на месте",
        "Abuse of vulnerability at destination",
      ),
      of: ["labour-no-choice", "labour-remote", "does-not-know-place", "trauma-bond", "begging-disability"],
    },
  ],
};

/** The eleven indicators of forced labour (ILO, 2012). */
const FORCED_LABOUR: KzLens = {
  title: text(
    "ХЕҰ: мәжбүрлі еңбектің он бір белгісі (2012)",
    "МОТ: одиннадцать признаков принудительного труда (2012)",
    "ILO: eleven indicators of forced labour (2012)",
  ),
  note: text(
    "Атаулары екінші дереккөзден алынған. Белгілерді олардың астына біз бөлдік. Біреуі де жеткілікті болуы мүмкін, сан ештеңе білдірмейді.",
    "Названия взяты из вторичного источника. Признаки под ними разложили мы. Достаточно может быть и одного, число ни о чём не говорит.",
    "The names come from a secondary source. Which sign stands under which is our own deduction. One may be enough; how many there are says nothing.",
  ),
  mark: "S",
  address:
    "https://seafish.org/responsible-sourcing/tools-for-ethical-seafood-sourcing/records/ilo-programme-indicators-of-forced-labour",
  headings: [
    {
      title: text("Осал жағдайды пайдалану", "Злоупотребление уязвимостью", "Abuse of vulnerability"),
      of: ["labour-no-choice", "does-not-know-place", "minor-no-representative", "begging-disability"],
    },
    { title: text("Алдау", "Обман", "Deception"), of: ["deceived", "labour-bad-contract"] },
    {
      title: text("Жүріп-тұруды шектеу", "Ограничение передвижения", "Restriction of movement"),
      of: ["no-free-movement", "cannot-leave", "punished-for-escape", "begging-fixed-spot"],
    },
    {
      title: text("Оқшаулау", "Изоляция", "Isolation"),
      of: ["no-free-communication", "phone-controlled", "speaks-through-others", "labour-remote"],
    },
    {
      title: text(
        "Күш көрсету және сексуалдық зорлық",
        "Физическое и сексуальное насилие",
        "Physical and sexual violence",
      ),
      of: ["violence", "injuries", "sexual-violence", "border-bruises"],
    },
    {
      title: text("Қорқыту мен қоқан-лоққы", "Запугивание и угрозы", "Intimidation and threats"),
      of: ["children-threatened", "threatened-with-liability", "sexual-threat-to-publish"],
    },
    {
      title: text("Жеке құжаттарды ұстап қалу", "Удержание документов", "Retention of identity documents"),
      of: ["documents-withheld", "documents-unusable", "border-no-control-of-papers"],
    },
    {
      title: text("Жалақыны ұстап қалу", "Удержание зарплаты", "Withholding of wages"),
      of: ["labour-no-pay", "bank-card-taken", "sexual-pay-taken"],
    },
    { title: text("Борыштық тәуелділік", "Долговая кабала", "Debt bondage"), of: ["debt", "debt-bondage"] },
    {
      title: text(
        "Жұмыс пен тұрмыстың қорлық жағдайы",
        "Тяжёлые условия труда и жизни",
        "Abusive working and living conditions",
      ),
      of: ["unfit-housing", "poor-food", "no-care", "sleep-food-controlled", "minor-unfit-work"],
    },
    {
      title: text("Шектен тыс жұмыс уақыты", "Чрезмерная сверхурочная работа", "Excessive overtime"),
      of: ["labour-unlimited-hours"],
    },
  ],
};

export const LENSES: readonly KzLens[] = [TRAFFICKING, FORCED_LABOUR];

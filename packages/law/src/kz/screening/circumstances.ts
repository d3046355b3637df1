import type { Circumstance, Footing } from "../../model/screening.js";
import { type Text, text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import type { DetectionTick } from "./detection-tick.js";

/*
 * The circumstances of vulnerability in the words of the wider international list, each with what L110 1(9) says of it. The
 * list of the law is closed: what it has not got is a policy of the system, written down among the groups at risk, whose
 * list is open (RR Annex 1).
 */

interface KzCircumstance extends Circumstance<KzProvision> {
  readonly ticks: DetectionTick;
}

const named = (
  name: string,
  value: Extract<DetectionTick, { field: "circumstances" }>["value"],
  title: Text,
  because?: Text,
): KzCircumstance => ({
  name,
  title,
  footing: "named",
  ticks: { field: "circumstances", value },
  ...(because && { because }),
  basis: ["L110 1(9)"],
});

const policy = (
  name: string,
  value: Extract<DetectionTick, { field: "riskGroups" }>["value"],
  title: Text,
  because: Text,
): KzCircumstance => ({
  name,
  title,
  footing: "policy",
  ticks: { field: "riskGroups", value },
  because,
  basis: ["RR Annex 1"],
});

export const WIDER_CIRCUMSTANCES = [
  named("minority", "V04", text("18-ге толмаған", "Нет 18 лет", "Under 18")),
  named("old-age", "V05", text("Қарттық жас", "Пожилой возраст", "Old age")),
  policy(
    "pregnancy",
    "pregnancy",
    text("Жүктілік", "Беременность", "Pregnancy"),
    text(
      "Заң тізімінде жоқ. Халықаралық тәжірибеде ескеріледі; ҚК 128-бабында жүктілік жазаны ауырлатады, бірақ бұл басқа мәселе.",
      "В списке закона нет. Учитывается в международной практике; в статье 128 УК беременность отягчает наказание, но это другой вопрос.",
      "Not in the law's list. International practice looks at it; in article 128 of the Criminal Code it aggravates the offence, which is another question.",
    ),
  ),
  named("orphanhood", "V06", text("Жетімдік", "Сиротство", "Orphanhood")),
  {
    name: "neglect",
    title: text(
      "Қараусыз, ата-ана қамқорлығынсыз",
      "Безнадзорность, нет родительского попечения",
      "Neglect, no parental care",
    ),
    footing: "read-as",
    ticks: { field: "circumstances", value: "V07" },
    because: text(
      "Заң ата-ана қамқорлығының болмауын атайды. Ата-анасы тірі баланың қараусыз қалуын біз де осыған жатқызамыз: бұл біздің қорытындымыз.",
      "Закон называет отсутствие родительского попечения. Безнадзорность при живых родителях мы относим сюда же: это наш вывод.",
      "The law names the absence of parental care. Neglect by living parents is read as the same: that is our deduction.",
    ),
    basis: ["L110 1(9)"],
  },
  named("disability", "V08", text("Мүгедектік", "Инвалидность", "Disability")),
  named("mental-illness", "V09", text("Психикалық ауру", "Психическое заболевание", "Mental illness")),
  named("other-illness", "V10", text("Өзге ауру", "Иное заболевание", "Other illness")),
  named(
    "substance-use",
    "V11",
    text("Психобелсенді заттарға тәуелділік", "Употребление психоактивных веществ", "Substance use"),
    text(
      "Заң психобелсенді заттарды теріс пайдалануды атайды: бір реткі қолдану әлі ол емес.",
      "Закон называет злоупотребление психоактивными веществами: однократное употребление ещё не оно.",
      "The law names the abuse of psychoactive substances: to have taken some once is not that yet.",
    ),
  ),
  named("unemployment", "V12", text("Жұмыссыздық", "Безработица", "Unemployment")),
  policy(
    "no-documents",
    "no-documents",
    text("Құжаттары жоқ", "Нет документов", "No documents"),
    text(
      "Заң тізімінде жоқ: азамат та құжатсыз қалуы мүмкін. Құқықтық жағдайы реттелмесе, оны да белгілеңіз; құжаты тартып алынса, бұл бақылау белгісі.",
      "В списке закона нет: без документов может остаться и гражданин. Если не урегулировано правовое положение, отметьте и его; если документы отобраны, это признак контроля.",
      "Not in the law's list: a citizen may be without papers too. Where the legal status is unsettled, tick that as well; where papers were taken away, it is a sign of control.",
    ),
  ),
  named("homelessness", "V13", text("Баспанасыздық", "Бездомность", "Homelessness")),
  named(
    "unresolved-status",
    "V14",
    text(
      "Көші-қон мәртебесі реттелмеген",
      "Неурегулированный миграционный статус",
      "Unresolved migration status",
    ),
    text(
      "Заң құқықтық жағдайдың реттелмеуін атайды; Қағидалар бұған мигранттарды, босқындарды, пана іздеушілерді жатқызады.",
      "Закон называет неурегулированность правового положения; Правила относят к ней мигрантов, беженцев, ищущих убежища.",
      "The law names an unsettled legal status; the Rules count migrants, refugees and asylum seekers among those who have it.",
    ),
  ),
  named(
    "material-dependence",
    "V01",
    text("Материалдық тәуелділік", "Материальная зависимость", "Material dependence"),
  ),
  named(
    "psychological-dependence",
    "V02",
    text("Психологиялық тәуелділік", "Психологическая зависимость", "Psychological dependence"),
  ),
  named("other-dependence", "V03", text("Өзге тәуелділік", "Иная зависимость", "Other dependence")),
] as const satisfies readonly KzCircumstance[];

export const FOOTINGS: Readonly<Record<Footing, Text>> = {
  named: text("заңда аталған", "названо законом", "named by the law"),
  "read-as": text("заңға біздің түсіндіруіміз", "наше прочтение закона", "our reading of the law"),
  policy: text("саясат, заң нормасы емес", "политика, не норма закона", "policy, not a norm of the law"),
};

import type { NoInterval } from "../interval/limits.js";
import type { Text } from "../language.js";
import type { NoFit } from "../loglinear/workbench.js";

/** Why nothing is estimated. */
export type Reason = "one-list" | "small-overlap" | NoFit | NoInterval | "many-failed-draws";

export const REASONS = {
  "one-list": {
    kk: "Бір ғана тізім бар. Көрінбейтіндерді бағалау үшін қиылысатын кемінде екі тізім керек.",
    ru: "Есть только один список. Чтобы оценить невидимых, нужно хотя бы два пересекающихся списка.",
    en: "There is only one list. To estimate the unseen takes at least two lists that overlap.",
  },
  "small-overlap": {
    kk: "Бірден көп тізімде тек {overlap} адам бар, ал кемінде {least} керек: бағалау бірнеше адамға тіреліп қалар еді.",
    ru: "Более чем в одном списке лишь {overlap} чел., а нужно не менее {least}: оценка держалась бы на нескольких людях.",
    en: "Only {overlap} people are on more than one list, and at least {least} are needed: an estimate would hang on a few people.",
  },
  "does-not-exist": {
    kk: "Модельдің бағасы жоқ: ең көп қиылысатын тізімдердің арасында бос ұяшықтар тым көп.",
    ru: "У модели нет оценки: среди сочетаний списков слишком много пустых.",
    en: "The model has no estimate: too many combinations of lists are empty.",
  },
  "not-identifiable": {
    kk: "Модель анықталмайды: әртүрлі жалпы сандар деректерге бірдей сәйкес келеді.",
    ru: "Модель неопределима: разные общие числа одинаково подходят к данным.",
    en: "The model is not identifiable: different totals fit the data equally well.",
  },
  "does-not-exist-nor-identifiable": {
    kk: "Модельдің бағасы жоқ және ол анықталмайды.",
    ru: "У модели нет оценки, и она неопределима.",
    en: "The model has no estimate, nor is it identifiable.",
  },
  "not-settled": {
    kk: "Есептеу бір мәнге жинақталмады.",
    ru: "Вычисление не сошлось к одному значению.",
    en: "The computation did not settle on a value.",
  },
  "no-draws": {
    kk: "Қайта іріктеулердің бірде-біреуі баға бермеді, сондықтан аралық жоқ.",
    ru: "Ни одна повторная выборка не дала оценки, поэтому интервала нет.",
    en: "No resample gave an estimate, so there is no interval.",
  },
  "estimate-outside-all-draws": {
    kk: "Қайта іріктеулердің бәрі бағаның бір жағында жатыр, сондықтан аралықты түзету мүмкін емес.",
    ru: "Все повторные выборки лежат по одну сторону от оценки, поэтому интервал нельзя исправить.",
    en: "All resamples lie on one side of the estimate, so the interval cannot be corrected.",
  },
  "no-acceleration": {
    kk: "Бір адамды алып тастағанда модель бағасын жоғалтады, сондықтан аралық жоқ.",
    ru: "Без одного человека модель теряет оценку, поэтому интервала нет.",
    en: "Without one person the model loses its estimate, so there is no interval.",
  },
  "correction-without-end": {
    kk: "Аралықты түзетудің соңғы мәні жоқ.",
    ru: "У поправки интервала нет конечного значения.",
    en: "The correction of the interval has no finite value.",
  },
  "many-failed-draws": {
    kk: "Қайта іріктеулердің {share} %-ы баға бермеді: аралық тек сәтті шыққандарын көрсетер еді.",
    ru: "{share} % повторных выборок не дали оценки: интервал говорил бы лишь об удачных.",
    en: "{share} % of the resamples gave no estimate: the interval would speak of the lucky ones only.",
  },
} as const satisfies Record<Reason, Text>;

/** What is said with every answer. */
export const NOTES = {
  refuse: {
    kk: "Бұл деректер бойынша көрінбейтіндердің санын айтуға болмайды.",
    ru: "По этим данным нельзя сказать, сколько невидимых.",
    en: "From these data nobody can say how many are unseen.",
  },
  band: {
    kk: "Екі тізім бір-біріне тәуелді ме, белгісіз: сондықтан бір сан емес, тәуелділікке қарай өзгеретін аралық көрсетіледі.",
    ru: "Зависят ли два списка друг от друга, неизвестно: поэтому показано не число, а полоса, которая меняется с зависимостью.",
    en: "Whether the two lists depend on each other is unknown: so there is a band that moves with the dependence, not a number.",
  },
  modelled: {
    kk: "Бұл — модельмен есептелген баға, санақ емес. Ол тек тіркелген адамдарға және тізімдердің қиылысуына сүйенеді.",
    ru: "Это оценка по модели, а не подсчёт. Она опирается только на учтённых людей и на пересечения списков.",
    en: "This is a modelled estimate, not a count. It rests only on the people recorded and on how the lists overlap.",
  },
  fan: {
    kk: "Деректер бұл модельдерді бір-бірінен ажырата алмайды; олардың жалпы сандары қатар көрсетілген.",
    ru: "Данные не различают этих моделей; их общие числа показаны рядом.",
    en: "The data do not tell these models apart; their totals stand side by side.",
  },
  extreme: {
    kk: "Аралықтың шегі — қайта іріктеулердің ең шеткісі: іріктеулер көбейсе, шек одан әрі жылжиды.",
    ru: "Граница интервала — крайняя из повторных выборок: при большем их числе она отодвинулась бы.",
    en: "A limit of the interval is the most extreme resample: with more of them it would move outwards.",
  },
  critique: {
    kk: "Сын: Уайтхед және әріптестері (2021, Journal of Human Trafficking 7:1) тізімдер аз, тәуелді және адамдар әртүрлі болғанда бұл әдіс адам саудасына мүлде жарамайды дейді. Полицияның баспанаға жіберуі бағаны төмендетеді; тізімге түсу ықтималдығы әртүрлі адамдар да солай. Сондықтан санды жалғыз өзін емес, аралығымен және басқа модельдерімен бірге келтіріңіз.",
    ru: "Критика: Уайтхед и соавторы (2021, Journal of Human Trafficking 7:1) считают, что метод вовсе не годится для торговли людьми, когда списков мало, они зависимы, а люди различны. Направление из полиции в приют занижает оценку; занижает её и то, что одних людей заметить легче, чем других. Поэтому приводите число только вместе с интервалом и с другими моделями.",
    en: "Criticism: Whitehead and others (2021, Journal of Human Trafficking 7:1) hold that the method does not suit trafficking at all where lists are few and dependent and people differ. Referral from the police to a shelter pulls the estimate down; so does it that some people are easier to notice than others. So quote the number only with its interval and the other models.",
  },
} as const satisfies Record<string, Text>;

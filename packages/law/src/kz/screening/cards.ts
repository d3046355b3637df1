import type { Card, CardMeaning, CardText } from "../../model/screening.js";
import type { DETECTION } from "../acts/detection.js";
import { six } from "./card-words.js";
import type { DetectionTick, Sign } from "./detection-tick.js";

type Need = (typeof DETECTION)["needs.met"]["fields"]["needs"]["choices"][number]["value"];

const means = (tick: DetectionTick): CardMeaning => ({ kind: "person.detected", ...tick });
const sign = (name: string, value: Sign, says: CardText): Card => ({
  name,
  says,
  about: "sign",
  means: means({ field: "indicators", value }),
});
const asks = (name: string, says: CardText, of: CardMeaning): Card => ({
  name,
  says,
  about: "need",
  means: of,
});
const need = (value: Need): CardMeaning => ({ kind: "needs.met", field: "needs", value });

/**
 * Sentences to point at, needs before signs: whoever is thirsty is not asked about papers first (RR 9(2)). Who wishes to
 * talk to a woman or to a man decides that themselves (RR 8, RR 15).
 */
export const CARDS: readonly Card[] = [
  asks(
    "doctor",
    six(
      "Маған дәрігер керек.",
      "Мне нужен врач.",
      "Menga shifokor kerak.",
      "Мага дарыгер керек.",
      "Ба ман духтур лозим аст.",
      "I need a doctor.",
    ),
    means({ field: "ambulance", value: true }),
  ),
  asks(
    "water",
    six(
      "Су ішкім келеді.",
      "Я хочу пить.",
      "Suv ichmoqchiman.",
      "Суу ичким келет.",
      "Ман об мехоҳам.",
      "I want some water.",
    ),
    need("water"),
  ),
  asks(
    "food",
    six("Қарным ашты.", "Я хочу есть.", "Qornim och.", "Курсагым ач.", "Ман гурусна ҳастам.", "I am hungry."),
    need("food"),
  ),
  asks(
    "rest",
    six(
      "Маған демалатын жер керек.",
      "Мне нужно место, где отдохнуть.",
      "Menga dam oladigan joy kerak.",
      "Мага эс ала турган жер керек.",
      "Ба ман ҷои истироҳат лозим аст.",
      "I need a place to rest.",
    ),
    need("rest"),
  ),
  asks(
    "interpreter",
    six(
      "Маған аудармашы керек.",
      "Мне нужен переводчик.",
      "Menga tarjimon kerak.",
      "Мага котормочу керек.",
      "Ба ман тарҷумон лозим аст.",
      "I need an interpreter.",
    ),
    { kind: "consent.given", field: "interpreter", value: true },
  ),
  asks(
    "woman",
    six(
      "Әйел адаммен сөйлескім келеді.",
      "Я хочу говорить с женщиной.",
      "Men ayol kishi bilan gaplashmoqchiman.",
      "Мен аял киши менен сүйлөшкүм келет.",
      "Ман мехоҳам бо зан гап занам.",
      "I want to speak with a woman.",
    ),
    means({ field: "interlocutor", value: "woman" }),
  ),
  asks(
    "man",
    six(
      "Ер адаммен сөйлескім келеді.",
      "Я хочу говорить с мужчиной.",
      "Men erkak kishi bilan gaplashmoqchiman.",
      "Мен эркек киши менен сүйлөшкүм келет.",
      "Ман мехоҳам бо мард гап занам.",
      "I want to speak with a man.",
    ),
    means({ field: "interlocutor", value: "man" }),
  ),
  {
    name: "under-18",
    about: "sign",
    says: six(
      "Мен 18-ге толған жоқпын.",
      "Мне нет 18 лет.",
      "Men 18 yoshga toʻlmaganman.",
      "Мен 18 жашка толо элекмин.",
      "Ман 18-сола нашудаам.",
      "I am under 18.",
    ),
    means: means({ field: "minorLikely", value: true }),
  },
  {
    name: "pregnant",
    about: "sign",
    says: six(
      "Мен жүктімін.",
      "Я жду ребёнка.",
      "Men homiladorman.",
      "Менин боюмда бар.",
      "Ман ҳомиладорам.",
      "I am pregnant.",
    ),
    means: means({ field: "riskGroups", value: "pregnancy" }),
  },
  sign(
    "afraid",
    "fearful",
    six(
      "Үйге қайтуға қорқамын.",
      "Мне страшно возвращаться домой.",
      "Uyga qaytishga qoʻrqaman.",
      "Үйгө кайтуудан коркомун.",
      "Аз баргаштан ба хона метарсам.",
      "I am afraid to go home.",
    ),
  ),
  sign(
    "documents",
    "documents-withheld",
    six(
      "Құжаттарымды біреу алып қойды.",
      "Кто-то забрал мои документы.",
      "Hujjatlarimni kimdir olib qoʻygan.",
      "Документтеримди бирөө алып койгон.",
      "Ҳуҷҷатҳои маро касе гирифтааст.",
      "Somebody holds my documents.",
    ),
  ),
  sign(
    "leave",
    "cannot-leave",
    six(
      "Маған кетуге рұқсат жоқ.",
      "Мне не дают уйти.",
      "Menga ketishga ruxsat berishmaydi.",
      "Мага кетүүгө уруксат беришпейт.",
      "Намегузоранд, ки ман равам.",
      "I am not allowed to leave.",
    ),
  ),
  sign(
    "watched",
    "controlled-by-others",
    six(
      "Мені бақылап жүреді.",
      "За мной следят.",
      "Meni kuzatib yurishadi.",
      "Мени аңдып жүрүшөт.",
      "Маро назорат мекунанд.",
      "I am being watched.",
    ),
  ),
  sign(
    "phone",
    "phone-controlled",
    six(
      "Телефонымды алып қойды немесе тексереді.",
      "Мой телефон забрали или проверяют.",
      "Telefonimni olib qoʻyishgan yoki tekshirishadi.",
      "Телефонумду алып коюшкан же текшеришет.",
      "Телефони маро гирифтаанд ё месанҷанд.",
      "They took my phone, or they check it.",
    ),
  ),
  sign(
    "paid",
    "labour-no-pay",
    six(
      "Маған ақша төлемеді.",
      "Мне не заплатили.",
      "Menga pul toʻlashmadi.",
      "Мага акча төлөшкөн жок.",
      "Ба ман маош надоданд.",
      "I was not paid.",
    ),
  ),
  sign(
    "debt",
    "debt-bondage",
    six(
      "Қарызды жұмыспен өтеуге мәжбүрлейді.",
      "Меня заставляют отрабатывать долг.",
      "Meni qarzni ishlab berishga majburlashadi.",
      "Карызды иштеп төлөөгө мажбурлашат.",
      "Маро маҷбур мекунанд, ки қарзро бо кор адо кунам.",
      "They make me work off a debt.",
    ),
  ),
  sign(
    "made-to-work",
    "labour-against-will",
    six(
      "Мені еріксіз жұмыс істетеді.",
      "Меня заставляют работать.",
      "Meni majburlab ishlatishadi.",
      "Мени мажбурлап иштетишет.",
      "Маро маҷбуран кор мефармоянд.",
      "I am made to work against my will.",
    ),
  ),
  sign(
    "deceived",
    "deceived",
    six(
      "Мені алдады: басқа нәрсе уәде етті.",
      "Меня обманули: обещали другое.",
      "Meni aldashdi: boshqa narsa vaʼda qilishgan edi.",
      "Мени алдашты: башка нерсе убада кылышкан.",
      "Маро фиреб доданд: чизи дигар ваъда карда буданд.",
      "I was deceived: something else was promised.",
    ),
  ),
  sign(
    "beaten",
    "violence",
    six("Мені ұрады.", "Меня бьют.", "Meni urishadi.", "Мени сабашат.", "Маро мезананд.", "They beat me."),
  ),
  sign(
    "sex",
    "sexual-violence",
    six(
      "Мені жыныстық қатынасқа мәжбүрлейді.",
      "Меня принуждают к сексу.",
      "Meni jinsiy aloqaga majburlashadi.",
      "Мени жыныстык катнашка мажбурлашат.",
      "Маро ба алоқаи ҷинсӣ маҷбур мекунанд.",
      "I am forced into sex.",
    ),
  ),
  sign(
    "children",
    "children-threatened",
    six(
      "Балаларыма зиян келтіреміз деп қорқытады.",
      "Угрожают моим детям.",
      "Bolalarimga zarar yetkazamiz deb qoʻrqitishadi.",
      "Балдарыма зыян келтиребиз деп коркутушат.",
      "Ба фарзандони ман таҳдид мекунанд.",
      "They threaten my children.",
    ),
  ),
  sign(
    "punished",
    "threatened-with-liability",
    six(
      "Айтсаң, өзің жазаланасың деп қорқытады.",
      "Говорят: если рассказать, накажут меня.",
      "Aytsang, oʻzing jazolanasan, deb qoʻrqitishadi.",
      "Айтсаң, өзүң жазаланасың деп коркутушат.",
      "Мегӯянд, ки агар гӯям, худамро ҷазо медиҳанд.",
      "They say I will be punished if I tell.",
    ),
  ),
  sign(
    "where",
    "does-not-know-place",
    six(
      "Қайда екенімді білмеймін.",
      "Я не знаю, где я.",
      "Qayerda ekanimni bilmayman.",
      "Кайда экенимди билбейм.",
      "Ман намедонам, ки дар куҷо ҳастам.",
      "I do not know where I am.",
    ),
  ),
];

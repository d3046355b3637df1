import type { ReportInput } from "../reports/contract.js";
import { type Randomness, seededId } from "./randomness.js";
import { REGIONS } from "./regions.js";

/** A report that waits in the queue of the trust line. */
export interface WaitingReport {
  readonly id: string;
  readonly channel: "public" | "call";
  /** Milliseconds of the epoch. */
  readonly at: number;
  readonly answers: ReportInput;
  /** What the reporter added later, and has had no answer to. */
  readonly added: string | null;
}

type Words = Pick<ReportInput, "what" | "where" | "who" | "danger" | "about" | "language"> & {
  readonly added?: string;
};

/** Invented words in the languages of the public pages. The first three speak of one place, so that likeness can be seen. */
const WORDS: readonly Words[] = [
  {
    language: "kk",
    what: "Кірпіш зауытында бес адамды ұстап отыр. Құжаттарын алып қойған, үш айдан бері ақша төлемейді, түнде қақпаны құлыптайды.",
    where: "Қала шетіндегі кірпіш зауыты, теміржол өткелінің жанында",
    who: "Ер адамдар, 20–40 жаста, біреуі ауырып жатыр",
    danger: "now",
    about: "several",
    added: "Бүгін түнде олардың біреуін ұрды. Тез келіңіздерші.",
  },
  {
    language: "ru",
    what: "На кирпичном заводе у железнодорожного переезда рабочих не выпускают за ворота, паспорта у хозяина, денег не платят.",
    where: "Кирпичный завод у переезда",
    danger: "unknown",
    about: "several",
  },
  {
    language: "ru",
    what: "Брат работает на кирпичном заводе, его не выпускают за ворота. Паспорт забрал хозяин. Три месяца без денег.",
    where: "Завод за железной дорогой, у переезда",
    danger: "unknown",
    about: "somebody",
  },
  {
    language: "uz",
    what: "Ukam fermada ishlaydi, pasportini olib qoʻyishgan. Telefon qilishga ruxsat berishmaydi, uyga qaytarishmayapti.",
    where: "Shahardan 40 km, qoʻy fermasi",
    danger: "unknown",
    about: "somebody",
  },
  {
    language: "ru",
    what: "Девушке обещали работу официанткой, теперь держат в квартире и заставляют принимать мужчин. Говорит, что должна три тысячи долларов.",
    where: "Квартира в центре, девятый этаж",
    who: "19 лет, приехала из другого города",
    danger: "now",
    about: "somebody",
  },
  {
    language: "kk",
    what: "Базар жанында бала күн сайын қайыр сұрайды. Кешке қарай көлікпен келген кісі ақшасын алып кетеді.",
    where: "Орталық базардың кіреберісі",
    who: "Он жастағы ұл бала",
    danger: "not-now",
    about: "child",
  },
  {
    language: "ky",
    what: "Мени курулушка алып келишти, айлык беришпейт, документимди кайтарбай жатышат. Кетким келет.",
    danger: "not-now",
    about: "self",
  },
  {
    language: "tg",
    what: "Дар сохтмон кор мекунам, чор моҳ маош надоданд. Шиносномаам дар дасти сардор аст, мегӯяд, ки қарздорам.",
    danger: "not-now",
    about: "self",
  },
  {
    language: "en",
    what: "A woman at the hotel laundry told me she cannot leave the building and her documents are with the manager.",
    where: "Hotel near the airport",
    danger: "unknown",
    about: "somebody",
  },
  {
    language: "kk",
    what: "Шетелге жұмысқа шақырған хабарландыру көрдім: құжат керек емес, жолын өздері төлейді дейді. Күмәнді көрінеді.",
    danger: "not-now",
    about: "several",
  },
  {
    language: "ru",
    what: "Соседка забрала паспорт у домработницы, не выпускает из дома и бьёт. Слышно через стену.",
    where: "Частный дом, улица за школой",
    danger: "now",
    about: "somebody",
  },
  {
    language: "ru",
    what: "Мне самой удалось уйти, но там осталась подруга. Боюсь идти в полицию, сама без регистрации.",
    danger: "unknown",
    about: "self",
    added: "Можно ли говорить с женщиной?",
  },
  {
    language: "kk",
    what: "Құрылыста істейтін жігіттер айлық алмағанына жарты жыл болды, бірақ паспорттары өздерінде. Бұл адам саудасы ма, білмеймін.",
    danger: "not-now",
    about: "several",
  },
];

const HOUR = 3_600_000;

/** The new reports of the last two days before `until` (milliseconds of the epoch), the oldest first. */
export function waitingReports(random: Randomness, until: number): readonly WaitingReport[] {
  const places = Object.fromEntries(REGIONS.map(({ code, weight }) => [code, weight]));
  const shared = random.weighted(places);
  return WORDS.map(({ added, ...words }, place): WaitingReport => {
    const at =
      until - Math.floor(((WORDS.length - place) / WORDS.length) * 46 * HOUR) - random.whole(1, 50) * 60_000;
    return {
      id: seededId(random, at),
      channel: random.chance(0.3) && added === undefined ? "call" : "public",
      at,
      // The first three speak of one place.
      answers: { ...words, region: place < 3 ? shared : random.weighted(places) },
      added: added ?? null,
    };
  });
}

import type { Language, Text } from "@pana/law";
import type { Role } from "../access/contract.js";
import type { DemonstrationOrganisation } from "./organisations.js";
import { type Randomness, seededId } from "./randomness.js";

export interface DemonstrationOfficer {
  readonly id: string;
  /** The key of the organisation. */
  readonly organisation: string;
  readonly name: string;
  readonly username: string;
  readonly roles: readonly Role[];
  readonly language: Language;
}

/** The password of every demonstration officer; the sign-in page shows it. */
export const DEMONSTRATION_PASSWORD = "demonstration";

/**
 * The jobs that the sign-in page offers, in the order in which they come into a case. All of them work in one region, so that
 * one case can be walked through by changing the sign-in.
 */
export const JOBS = [
  {
    username: "hotline",
    organisation: "hotline",
    roles: ["officer"],
    job: {
      kk: "116 16 сенім телефонының қызметкері",
      ru: "Сотрудник телефона доверия 116 16",
      en: "Officer of the trust line 116 16",
    },
  },
  {
    username: "clinic",
    organisation: "health-organisation/KZ-75",
    roles: ["officer"],
    job: { kk: "Емхана қызметкері", ru: "Сотрудник поликлиники", en: "Officer of a clinic" },
  },
  {
    username: "district",
    organisation: "district-executive/KZ-75",
    roles: ["officer"],
    job: {
      kk: "Аудандық әлеуметтік қорғау бөлімінің маманы",
      ru: "Специалист районного отдела социальной защиты",
      en: "Officer of the district's social protection",
    },
  },
  {
    username: "shelter",
    organisation: "service-provider/KZ-75",
    roles: ["officer"],
    job: {
      kk: "Арнаулы әлеуметтік қызметтер орталығының маманы",
      ru: "Специалист центра специальных социальных услуг",
      en: "Officer of a shelter (service provider)",
    },
  },
  {
    username: "police",
    organisation: "police/KZ-75",
    roles: ["officer"],
    job: { kk: "Полиция қызметкері", ru: "Сотрудник полиции", en: "Officer of the police" },
  },
  {
    username: "ngo",
    organisation: "npo/KZ-75",
    roles: ["officer"],
    job: {
      kk: "Үкіметтік емес ұйым маманы",
      ru: "Специалист неправительственной организации",
      en: "Officer of an NGO",
    },
  },
  {
    username: "guardianship",
    organisation: "guardianship-body/KZ-75",
    roles: ["officer"],
    job: {
      kk: "Қорғаншылық органының маманы",
      ru: "Специалист органа опеки",
      en: "Officer of the guardianship body",
    },
  },
  {
    username: "prosecutor",
    organisation: "prosecutor",
    roles: ["officer"],
    job: { kk: "Прокурор", ru: "Прокурор", en: "Prosecutor" },
  },
  {
    username: "supervisor",
    organisation: "oblast-executive/KZ-75",
    roles: ["officer", "supervisor"],
    job: {
      kk: "Алматы қаласы басқармасының бақылаушысы",
      ru: "Руководитель управления города Алматы (надзор за сроками)",
      en: "Supervisor of the terms, city of Almaty",
    },
  },
  {
    username: "coordinator",
    organisation: "social-ministry",
    roles: ["officer", "coordinator"],
    job: {
      kk: "Министрлік үйлестірушісі",
      ru: "Координатор министерства",
      en: "Coordinator of the ministry",
    },
  },
  {
    username: "administrator",
    organisation: "social-ministry",
    roles: ["administrator"],
    job: { kk: "Жүйе әкімшісі", ru: "Администратор системы", en: "Administrator of the system" },
  },
] as const satisfies readonly {
  readonly username: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
  readonly job: Text;
}[];

const SURNAMES = [
  "Ахметов",
  "Байжанов",
  "Досмаганбетов",
  "Ермеков",
  "Жаксыбаев",
  "Искаков",
  "Калиев",
  "Лепесов",
  "Мукашев",
  "Нургалиев",
  "Омаров",
  "Полатов",
  "Рахимов",
  "Садыков",
  "Тлеуов",
  "Утегенов",
  "Хамитов",
  "Шарипов",
  "Абилкасымов",
  "Беков",
  "Иванов",
  "Петренко",
  "Ким",
  "Цой",
  "Юсупов",
  "Мирзоев",
] as const;
const WOMEN = [
  "Айгүл",
  "Әсел",
  "Динара",
  "Жанар",
  "Ләззат",
  "Меруерт",
  "Назгүл",
  "Сәуле",
  "Толғанай",
  "Шолпан",
  "Ольга",
  "Светлана",
] as const;
const MEN = [
  "Асқар",
  "Бауыржан",
  "Дәурен",
  "Ерлан",
  "Жандос",
  "Қайрат",
  "Марат",
  "Нұрлан",
  "Серік",
  "Тимур",
  "Алексей",
  "Виктор",
] as const;

/** A name put together by chance and marked as not real. */
export function inventedName(random: Randomness): string {
  const surname = random.pick(SURNAMES);
  return random.chance(0.55)
    ? `${random.pick(WOMEN)} ${/[ое]в$/.test(surname) || /ин$/.test(surname) ? `${surname}а` : surname} (demo)`
    : `${random.pick(MEN)} ${surname} (demo)`;
}

/** How many officers the demonstration country has. */
export const OFFICERS = 300;

/**
 * The officers: first those of {@link JOBS}, then at least one in every organisation, then the rest spread over the bodies that
 * carry most of the work. `at` is the moment at which they were added (milliseconds of the epoch).
 */
export function demonstrationOfficers(
  random: Randomness,
  organisations: readonly DemonstrationOrganisation[],
  at: number,
): readonly DemonstrationOfficer[] {
  const officers: DemonstrationOfficer[] = JOBS.map(({ username, organisation, roles }) => ({
    id: seededId(random, at),
    organisation,
    name: inventedName(random),
    username,
    roles,
    language: "kk",
  }));
  const busy = organisations.filter(({ kinds }) =>
    kinds.some((kind) => kind === "police" || kind === "service-provider" || kind === "district-executive"),
  );
  for (let next = 0; officers.length < OFFICERS; next++) {
    const { key } = next < organisations.length ? organisations[next]! : busy[next % busy.length]!;
    const first = !officers.some(({ organisation }) => organisation === key);
    officers.push({
      id: seededId(random, at),
      organisation: key,
      name: inventedName(random),
      username: `demo.${String(officers.length + 1).padStart(3, "0")}`,
      roles: first && key.startsWith("oblast-executive") ? ["officer", "supervisor"] : ["officer"],
      language: random.chance(0.6) ? "kk" : "ru",
    });
  }
  return officers;
}

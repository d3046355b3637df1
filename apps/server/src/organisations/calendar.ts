import type { DayChange } from "@pana/law";
import type { Caller } from "../access/caller.js";
import { countAgain, type Reprojecting } from "../files/reproject.js";
import { fault } from "../http/faults.js";
import { invalid, notPermitted, type Refusal } from "../http/refusal.js";
import { calendarStamps, noteCounted } from "./calendar-store.js";
import { addDay } from "./store.js";

const WHOLE_COUNTRY = {
  kk: "Күнтізбені бүкіл ел органының әкімшісі ғана өзгертеді.",
  ru: "Календарь меняет только администратор органа всей страны.",
  en: "Only an administrator of a body of the whole country changes the calendar.",
};
const NO_SUCH_DAY = {
  kk: "мұндай күн жоқ немесе ол тым алыс",
  ru: "такого дня нет, или он слишком далеко",
  en: "there is no such day, or it is too far away",
};

const isDay = (date: string): boolean => {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) && /^20\d\d-/.test(date);
};

/**
 * Makes a day off or a working day by decree, and counts every open term again that runs over it. Killed while counting,
 * the next start goes on with it ({@link finishCounting}).
 */
export async function addDayOff(
  services: Reprojecting,
  caller: Caller,
  { date, off, source }: DayChange,
): Promise<(DayChange & { changedDuties: number }) | Refusal> {
  if (caller.organisation.region !== null) return notPermitted(WHOLE_COUNTRY);
  if (!isDay(date)) return invalid(fault("/date", "format", NO_SUCH_DAY));
  const day = { date, off, source: source.trim() };
  await addDay(services.database, day, caller.officer.id);
  const { calendar } = await calendarStamps(services.database);
  await services.knowledge.refresh();
  const changedDuties = await countAgain(services, [day]);
  await noteCounted(services.database, calendar);
  return { ...day, changedDuties };
}

/** Counts the terms again that a decree has changed and that were not counted to the end. */
export async function finishCounting(services: Reprojecting, stopped: () => boolean): Promise<void> {
  const { calendar, counted } = await calendarStamps(services.database);
  if (counted >= calendar) return;
  const { days } = await services.knowledge.refresh();
  await countAgain(services, days, stopped);
  if (!stopped()) await noteCounted(services.database, calendar);
}

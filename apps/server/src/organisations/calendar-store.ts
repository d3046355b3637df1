import { type Queries, statement } from "../database/database.js";

const STAMPS = statement<{ calendar: number; counted: number }>(
  "read-calendar-stamps",
  `select (select value from stamps where subject = 'calendar') as calendar,
     (select value from stamps where subject = 'calendar-counted') as counted`,
);
/** How often the calendar has changed, and up to which change every open term has been counted. */
export const calendarStamps = async (
  queries: Queries,
): Promise<{ readonly calendar: number; readonly counted: number }> => (await queries.rows(STAMPS))[0]!;

const COUNTED = statement("calendar-counted", "select calendar_counted($1)");
export const noteCounted = (queries: Queries, upTo: number): Promise<unknown> =>
  queries.rows(COUNTED, [upTo]);

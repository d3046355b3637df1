import type { Jurisdiction, Reading } from "../model/jurisdiction.js";
import { text } from "../model/text.js";
import { parseDay } from "../time/moment.js";
import { endOf } from "../time/term.js";
import type { KzProvision } from "./provisions.js";
import type { KzStanding } from "./standings.js";

type Running = Jurisdiction<KzProvision, KzStanding>["runningTerms"][number];

const isForeigner = ({ person }: Reading): boolean =>
  person?.citizenship !== undefined && !person.citizenship.includes("KZ");

/** L110 9(6): the residence permit, apart from the contract (J4). */
const permit: Running = (reading) => {
  const act = reading.last("permit.granted", "permit.extended");
  if (act === null || typeof act.data.until !== "string") return null;
  const until = parseDay(act.data.until);
  if (Number.isNaN(until)) return null;
  const { zone } = reading.clock;
  return {
    term: "T18",
    title: text("Уақытша тұру рұқсаты", "Разрешение на временное проживание", "Temporary residence permit"),
    from: zone.print(reading.at(act)),
    until: zone.print(zone.startOf(until + 1)),
    because: [act.id],
    basis: ["L110 9(6)"],
  };
};

/** L110 17(2)(14): work without the local permit, until the case ends. */
const work: Running = (reading) => {
  const opened = reading.by("proceedings-open");
  const status = reading.by("identified") ?? reading.by("injured-party");
  if (!isForeigner(reading) || opened === null || status === null) return null;
  return {
    term: "T20",
    title: text(
      "Іс аяқталғанша рұқсатсыз жұмыс істеу құқығы",
      "Право работать без разрешения до конца дела",
      "Work without a permit until the case ends",
    ),
    from: reading.clock.zone.print(reading.at(opened)),
    until: null,
    because: [opened.id, status.id],
    basis: ["L110 17(2)(14)"],
  };
};

/** CF 8(3): three years from the recognition as injured party, while nothing was claimed. */
const limitation: Running = (reading) => {
  const act = reading.by("injured-party");
  if (act === null || reading.last("compensation.applied") !== null) return null;
  const { zone } = reading.clock;
  return {
    term: "T36",
    title: text(
      "Өтемақыға өтініш беру мерзімі",
      "Срок подачи заявления на компенсацию",
      "Time to claim compensation",
    ),
    from: zone.print(reading.at(act)),
    until: zone.print(endOf(reading.clock, { in: "months", count: 36 }, reading.at(act))!),
    because: [act.id],
    basis: ["CF 8(3)"],
  };
};

/** The running terms of the tracks of foreigners, justice and compensation. */
export const TRACK_TERMS: readonly Running[] = [permit, work, limitation];

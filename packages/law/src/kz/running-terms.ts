import type { Jurisdiction, Reading } from "../model/jurisdiction.js";
import { type Text, text } from "../model/text.js";
import { parseDay } from "../time/moment.js";
import { endOf } from "../time/term.js";
import type { KzProvision } from "./provisions.js";
import type { KzStanding } from "./standings.js";
import {
  absentSince,
  DAYS_OF_ABSENCE,
  endOfBar,
  endOfReflection,
  endOfStay,
  isExtensionGround,
  stayBy,
} from "./stay.js";
import { TRACK_TERMS } from "./track-terms.js";

type Running = Jurisdiction<KzProvision, KzStanding>["runningTerms"][number];

const foreign = ({ person }: Reading): boolean =>
  person?.citizenship !== undefined && !person.citizenship.includes("KZ");

const EXTENSIONS = {
  hospital: {
    term: "T15",
    basis: ["ST4 9"],
    title: text("Ауруханаға байланысты ұзарту", "Продление: больница", "Extension: hospital"),
  },
  "criminal-case": {
    term: "T16",
    basis: ["ST4 9"],
    title: text(
      "Қылмыстық іс аяқталғанша ұзарту",
      "Продление: уголовное дело не окончено",
      "Extension: the criminal case has not ended",
    ),
  },
  "duties-unfulfilled": {
    term: "T17",
    basis: ["ST4 12"],
    title: text(
      "Ұйым міндетін орындағанша ұзарту",
      "Продление: организация не исполнила обязанности",
      "Extension: the organisation did not do its duties",
    ),
  },
} as const satisfies Readonly<
  Record<string, { readonly term: string; readonly basis: readonly KzProvision[]; readonly title: Text }>
>;

/** RR 12, 18: the safe place, 72 hours. */
const safePlace: Running = (reading) => {
  const act = reading.by("safe-place");
  if (act === null || reading.stands("identification-held")) return null;
  const { zone } = reading.clock;
  const term =
    reading.switches["safe-place-term"] === "working-days"
      ? ({ in: "working-days", count: 3 } as const)
      : ({ in: "hours", count: 72 } as const);
  return {
    term: reading.minor ? "T06" : "T05",
    title: text(
      "Сәйкестендіруге дейінгі қауіпсіз орын",
      "Безопасное место до идентификации",
      "Safe place until identification",
    ),
    from: zone.print(reading.at(act)),
    until: zone.print(endOf(reading.clock, term, reading.at(act))!),
    because: [act.id],
    basis: [reading.minor ? "RR 18" : "RR 12"],
  };
};

/** ST4 9, 12: the contract and its extensions. */
const stay: Running = (reading) => {
  const act = stayBy(reading);
  if (act === null) return null;
  const { zone } = reading.clock;
  const end = endOfStay(act, reading);
  const { ground } = act.data;
  const named =
    act.kind === "contract.extended" && isExtensionGround(ground)
      ? EXTENSIONS[ground]
      : {
          term: "T14",
          basis: ["ST4 9"] as const,
          title: text("Қызмет көрсету шарты", "Договор об услугах", "Contract of services"),
        };
  return {
    ...named,
    from: zone.print(reading.at(act)),
    until: end === null ? null : zone.print(end),
    because: [act.id],
  };
};

/**
 * L110 17(2)(12): the time of a foreigner identified in Kazakhstan to decide on cooperation. It starts with the
 * contract, before it with the identification.
 */
const reflection: Running = (reading) => {
  if (!foreign(reading)) return null;
  const status = reading.by("identified") ?? reading.by("injured-party");
  if (status === null) return null;
  const { zone } = reading.clock;
  const contract = reading.last("contract.concluded");
  const start = contract ?? status;
  const left = reading.last("discharged");
  const governs = stayBy(reading);
  const servicesEnd =
    left !== null && governs === null
      ? reading.at(left)
      : governs === null
        ? null
        : endOfStay(governs, reading);
  const open = governs !== null && servicesEnd === null;
  return {
    term: "T19",
    title: text(
      "Құқық қорғау органдарымен ынтымақтасу туралы ойлануға берілген уақыт",
      "Время решить о сотрудничестве с правоохранительными органами",
      "Time to decide on cooperation with law enforcement",
    ),
    from: zone.print(reading.at(start)),
    until: open ? null : zone.print(endOfReflection(reading.at(start), servicesEnd, reading.clock)),
    because: [status.id, ...(contract === null ? [] : [contract.id]), ...(left === null ? [] : [left.id])],
    basis: ["L110 17(2)(12)"],
  };
};

/** ST4 18(3): after more than three days without notice there may be a ground of expulsion. */
const absence: Running = (reading) => {
  const since = absentSince(reading);
  if (since === null || !reading.stands("contract")) return null;
  const { zone } = reading.clock;
  return {
    term: "T23",
    title: text(
      "Хабарсыз болмау: осы күннен кейін шығарып жіберуге негіз болуы мүмкін",
      "Отсутствие без предупреждения: после этого дня возможно основание отчисления",
      "Absence without notice: after this day there may be a ground of expulsion",
    ),
    from: zone.print(zone.startOf(since)),
    until: zone.print(zone.startOf(since + DAYS_OF_ABSENCE)),
    because: [reading.by("absent-unnoticed")!.id],
    basis: ["ST4 18"],
  };
};

/** ST4 18: the year after expulsion in which no new contract is concluded. */
const bar: Running = (reading) => {
  const act = reading.by("barred");
  if (act === null) return null;
  const { zone } = reading.clock;
  return {
    term: "T24",
    title: text(
      "Жаңа шарт осы күннен бұрын жасалмайды",
      "Новый договор не раньше этого дня",
      "No new contract before this day",
    ),
    from: zone.print(reading.at(act)),
    until: zone.print(endOfBar(reading.at(act), reading.clock)),
    because: [act.id],
    basis: ["ST4 18"],
  };
};

export const RUNNING_TERMS: readonly Running[] = [safePlace, stay, reflection, absence, bar, ...TRACK_TERMS];

/** J4: the permit to stay may end before the contract or its extension. */
export const FILE_WARNINGS: Jurisdiction["fileWarnings"] = [
  {
    if: ({ all }) =>
      all("proceedings.opened", "questioning.held").some(({ data }) => data.underCompulsion === true),
    text: text(
      "Адамның құқық бұзушылығы қанаумен байланысты болуы мүмкін: адвокатқа айтыңыз.",
      "Правонарушение человека, возможно, связано с эксплуатацией: сообщите адвокату.",
      "An offence of the person may be connected with the exploitation: tell the lawyer of the case.",
    ),
  },
  {
    if: (reading) => {
      if (reading.switches["permit-ends-first"] !== "warn") return false;
      const permit = reading.last("permit.granted", "permit.extended");
      const governs = stayBy(reading);
      if (permit === null || governs === null || typeof permit.data.until !== "string") return false;
      const end = endOfStay(governs, reading);
      const { zone } = reading.clock;
      return end === null || zone.dayAt(end - 1) > parseDay(permit.data.until);
    },
    text: text(
      "Уақытша тұру рұқсаты қызмет көрсету шартынан бұрын бітеді: ұзарту туралы өтінішхатты алдын ала дайындаңыз.",
      "Разрешение на временное проживание кончается раньше договора об услугах: заранее подготовьте ходатайство о продлении.",
      "The residence permit ends before the contract of services: prepare the petition for its extension in good time.",
    ),
  },
];

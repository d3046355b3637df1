import type { Act } from "../../model/act.js";
import type { Attempt } from "../../model/jurisdiction.js";
import { text } from "../../model/text.js";
import { ACT_KINDS, type KzActKind } from "../acts/index.js";
import type { KzPrecondition } from "./kz-precondition.js";

/** What may still be recorded on a closed file. */
const ON_CLOSED: readonly string[] = ["file.reopened", "note.added", "act.corrected"];

const named = ({ data, file }: Attempt): Act | undefined => file.acts.find(({ id }) => id === data?.act);

const isOwn = (attempt: Attempt): boolean => {
  const by = named(attempt)?.by;
  if (by === undefined) return false;
  return by.organisation !== undefined && attempt.actor.organisation !== undefined
    ? by.organisation === attempt.actor.organisation
    : by.kind === attempt.actor.kind;
};

/** The file itself: closing, correcting. */
export const FILE_PRECONDITIONS: readonly KzPrecondition[] = [
  {
    of: (Object.keys(ACT_KINDS) as KzActKind[]).filter((kind) => !ON_CLOSED.includes(kind)),
    bars: "closed",
    basis: ["L110 5(1)"],
    reason: text(
      "Іс жабылған. Жалғастыру үшін алдымен оны қайта ашыңыз.",
      "Дело закрыто. Чтобы продолжить, сначала откройте его снова.",
      "The file is closed. To go on, reopen it first.",
    ),
  },
  {
    of: ["file.reopened"],
    needs: "closed",
    basis: ["L110 5(1)"],
    reason: text("Іс жабылмаған.", "Дело не закрыто.", "The file is not closed."),
  },
  {
    of: ["act.corrected", "act.withdrawn"],
    if: ({ data }) => data !== undefined,
    holds: (attempt) => named(attempt) !== undefined,
    basis: ["L110 5(1)"],
    reason: text(
      "Бұл істе мұндай әрекет жоқ.",
      "В этом деле нет такого действия.",
      "There is no such act in this file.",
    ),
  },
  {
    of: ["act.corrected", "act.withdrawn"],
    if: ({ data }) => data !== undefined,
    holds: isOwn,
    basis: ["L110 5(1)"],
    reason: text(
      "Әрекетті оны жазған ұйым ғана түзетеді немесе қайтарып алады.",
      "Исправить или отозвать действие может только организация, которая его записала.",
      "Only the organisation that recorded an act corrects or withdraws it.",
    ),
  },
];

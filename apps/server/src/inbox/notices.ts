import type { Text } from "@pana/law";
import type { Static } from "typebox";
import type { Caller } from "../access/caller.js";
import type { Recording } from "../files/record.js";
import { viewerOf } from "../files/viewer.js";
import type { inboxContract } from "./contract.js";
import { countUnread, listNotices, readNotices } from "./store.js";
import { titlesOf } from "./titles.js";

type Notices = Static<(typeof inboxContract)["notices"]["schema"]["response"][200]>;

const OPENED: Text = {
  kk: "Істің жабық бөлігі шұғыл ашылды",
  ru: "Закрытую часть дела открыли экстренно",
  en: "A closed part of the file was opened in an emergency",
};
const TO_REVIEW: Text = {
  kk: "Жабық бөліктің шұғыл ашылғанын тексеру керек: дұрыс болды ма",
  ru: "Нужно проверить, правильно ли закрытую часть открыли экстренно",
  en: "It is to be reviewed whether opening a closed part in an emergency was right",
};
const REVIEWED: Text = {
  kk: "Жабық бөліктің шұғыл ашылғаны тексерілді",
  ru: "Проверили, правильно ли закрытую часть открыли экстренно",
  en: "The opening of a closed part in an emergency was reviewed",
};

/** What is told of an emergency: of no act and of no duty. */
const OF_EMERGENCIES: Readonly<Record<string, Text>> = {
  emergency: OPENED,
  "emergency-again": OPENED,
  "emergency-justified": REVIEWED,
  "emergency-unjustified": REVIEWED,
  "review-asked": TO_REVIEW,
  "review-due-soon": TO_REVIEW,
  "review-overdue": TO_REVIEW,
};

/** The latest notices to the caller's organisation, and how many the caller has not read. */
export async function list({ database, knowledge }: Recording, caller: Caller): Promise<Notices> {
  const { notices, unread } = await database.as(viewerOf(caller), async (queries) => ({
    notices: await listNotices(queries),
    unread: await countUnread(queries),
  }));
  const { law } = await knowledge.known();
  const titles = titlesOf(law);
  const unnamed = (code: string): Text => ({ kk: code, ru: code, en: code });
  // A duty that was met meanwhile has no words of its own any more: its rule still has.
  const titleOf = ({ what, rule, words, because }: (typeof notices)[number]): Text =>
    rule === null
      ? (OF_EMERGENCIES[what] ?? law.jurisdiction.actKinds[because ?? ""]?.did ?? unnamed(because ?? ""))
      : (words?.title ?? titles.get(rule) ?? unnamed(rule));
  return {
    unread,
    notices: notices.map((notice) => {
      const { rule: _rule, words: _words, because: _because, ...told } = notice;
      return { ...told, title: { ...titleOf(notice) } };
    }),
  };
}

/** Marks notices as read by this officer. */
export async function read(
  { database }: Recording,
  caller: Caller,
  ids: readonly string[],
): Promise<undefined> {
  await database.as(viewerOf(caller), (queries) => readNotices(queries, ids));
  return undefined;
}

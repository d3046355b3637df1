import type { Database } from "../../database/database.js";
import { asOwner } from "../../vault/owner.js";
import { keepTriage } from "../looking.js";
import { answersOf, digestOf, draftPlace, placeOf, sealAnswers, sealText, triageOf } from "./content.js";
import type { DeskKey } from "./desk-key.js";
import {
  forgetPlain,
  plainDrafts,
  plainMessages,
  plainReports,
  sealAlone,
  storeSealedDrafts,
  storeSealedMessages,
  storeSealedReports,
} from "./plain-store.js";

const BATCH = 200;

/** Takes some, seals them and stores them, until nothing is left; answers how many. */
async function inBatches<Plain>(
  take: (limit: number) => Promise<readonly Plain[]>,
  seal: (some: readonly Plain[]) => Promise<unknown>,
): Promise<number> {
  for (let done = 0; ; ) {
    const some = await take(BATCH);
    if (some.length === 0) return done;
    await seal(some);
    done += some.length;
  }
}

/**
 * Seals whatever reports, messages and drafts of calls stand in plain text: those of before sealing, and those with which a
 * demonstration country is loaded. A server does it before it answers anybody. Each batch is one statement, so a start that is
 * killed loses nothing, and the next one goes on.
 * @returns how many rows were sealed
 */
export function sealPlainReports(database: Pick<Database, "owner">, desk: DeskKey): Promise<number> {
  return asOwner(database, async (owner) => {
    await sealAlone(owner);
    const reports = await inBatches(
      (limit) => plainReports(owner, limit),
      async (some) =>
        storeSealedReports(
          owner,
          await Promise.all(
            some.map(async ({ id, answers: plain, danger }) => {
              const answers = answersOf(plain);
              return {
                id,
                sealed: await sealAnswers(desk, answers),
                triage: keepTriage(desk, id, { ...triageOf(answers), danger }),
                digest: desk.keep(placeOf("digest", id), digestOf(answers)),
              };
            }),
          ),
        ),
    );
    const messages = await inBatches(
      (limit) => plainMessages(owner, limit),
      async (some) =>
        storeSealedMessages(
          owner,
          await Promise.all(
            some.map(async ({ id, text }) => ({ id, sealed: await desk.seal("message", sealText(text)) })),
          ),
        ),
    );
    const drafts = await inBatches(
      (limit) => plainDrafts(owner, limit),
      (some) =>
        storeSealedDrafts(
          owner,
          some.map(({ officer, draft }) => ({ officer, sealed: desk.keep(draftPlace(officer), draft) })),
        ),
    );
    const sealed = reports + messages + drafts;
    if (sealed > 0) await forgetPlain(owner);
    return sealed;
  });
}

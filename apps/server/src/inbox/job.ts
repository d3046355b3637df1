import type { FastifyBaseLogger } from "fastify";
import PgBoss from "pg-boss";
import { tidyFactors } from "../access/factors/store.js";
import { tidyChallenges } from "../access/passkeys/store.js";
import { tidyJourneys } from "../access/provider/store.js";
import { tidyAccess } from "../access/store.js";
import { QUEUE_SCHEMA, WAKE_DUTIES } from "../database/migrate.js";
import { wakeEmergencies } from "../files/emergencies/wake.js";
import { type Reprojecting, wakeFiles } from "../files/reproject.js";
import { finishCounting } from "../organisations/calendar.js";
import { queueConnection } from "./queue-connection.js";

/** The background work of this process. */
export interface Job {
  /** Ends what is under way after the present file, and starts nothing more. */
  stop(): Promise<void>;
}

/**
 * Once a minute, on one of the processes that share the database: projects files of which time alone has changed
 * something. The queue only says when; what there is to do stands in the rows of duties, and each file is one
 * transaction, so a process killed at any moment has lost nothing and done nothing twice.
 */
export async function startJob(services: Reprojecting, log: FastifyBaseLogger): Promise<Job> {
  const { database } = services;
  let stopping = false;
  const { types: _, ...settings } = database.application;
  // Connections of its own, so that the queue never waits for requests, nor they for it.
  const connection = queueConnection(settings, log);
  const boss = new PgBoss({
    db: connection,
    schema: QUEUE_SCHEMA,
    migrate: false,
    archiveCompletedAfterSeconds: 3_600,
    deleteAfterDays: 1,
  });
  boss.on("error", (error) => log.error({ err: error }, "the job queue failed"));
  await boss.start();
  const work = async (): Promise<void> => {
    const stopped = () => stopping;
    await finishCounting(services, stopped);
    const files = await wakeFiles(services, stopped);
    await wakeEmergencies(services, stopped);
    await tidyAccess(database);
    await tidyFactors(database);
    await tidyChallenges(database);
    await tidyJourneys(database);
    if (files > 0) log.info({ files }, "files were projected again");
  };
  await boss.work(WAKE_DUTIES, { pollingIntervalSeconds: 5 }, work);
  await boss.schedule(WAKE_DUTIES, "* * * * *");
  // What fell due while no process ran is not left to wait for the next minute.
  await boss.send(WAKE_DUTIES, {});
  return {
    stop: async () => {
      stopping = true;
      connection.letGo();
      await boss.stop({ graceful: true, wait: true, timeout: 10_000 });
      await connection.close();
    },
  };
}

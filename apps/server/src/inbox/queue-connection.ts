import type { FastifyBaseLogger } from "fastify";
import pg from "pg";

/** The connections of the job queue. */
export interface QueueConnection {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  /** From now on nothing is waited for. */
  letGo(): void;
  close(): Promise<void>;
}

const PAUSE_MS = 1_000;

/** Connection, resources, the administrator's intervention, the system: what passes. Everything else is a fault of ours. */
const PASSES = /^(08|53|57|58)/;
const passes = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || PASSES.test(error.code ?? "");

/**
 * Connections on which a statement waits for a database that is gone, and is then sent again: pg-boss awaits nobody when it notes
 * that a job has ended or failed, so a statement of its that fails would end the whole server (seen with 10.4.2). What is sent
 * twice by this does no harm: the queue only says when, what there is to do stands in the rows of duties.
 */
export function queueConnection(settings: pg.PoolConfig, log: FastifyBaseLogger): QueueConnection {
  const pool = new pg.Pool({ ...settings, max: 2 });
  pool.on("error", (error) => log.error({ err: error }, "the job queue lost a connection"));
  pool.on("connect", (client) => void client.on("error", () => undefined));
  let patient = true;
  let wake: () => void = () => undefined;
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PAUSE_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    executeSql: async (text, values) => {
      for (let tries = 0; ; tries++) {
        try {
          return await pool.query(text, values);
        } catch (error) {
          if (!passes(error)) throw error;
          if (!patient) return { rows: [] };
          if (tries === 0) log.error({ err: error }, "the job queue waits for the database");
          await pause();
        }
      }
    },
    letGo: () => {
      patient = false;
      wake();
    },
    close: () => pool.end(),
  };
}

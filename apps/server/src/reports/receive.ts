import { v7 as newId } from "uuid";
import type { Queries } from "../database/database.js";
import { cleanText } from "../http/clean.js";
import { codeForRetries, hashOfCode, newCode, readCode } from "./code.js";
import type { Message, ReportInput, ReportRow } from "./contract.js";
import { stems } from "./similar.js";
import { findByCode, storeReport, storeReportersMessage } from "./store.js";

/** What receiving reports needs: where they are kept, the secret of the receipt codes, and the present moment (RFC 3339). */
export interface Reception {
  readonly database: Queries;
  readonly secret: Uint8Array;
  readonly now: () => string;
}

/** The answers in a fixed order and without anything that is not an answer: what is stored, and what a retry is known by. */
function answersOf(report: ReportInput): ReportInput {
  const { what, where, region, who, danger, about, contact, language } = report;
  const answers = { what, where, region, who, danger, about, contact, language };
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, answer]) =>
      answer === undefined ? [] : [[key, cleanText(answer)]],
    ),
  ) as ReportInput;
}

/** A call as it is typed in by an officer. */
interface Call {
  readonly officer: string;
}

/**
 * Stores a report and answers with its receipt code, which is shown this once and kept nowhere.
 * @param key where the sender gave one: the same report sent again with the same key is not stored again, and has the same code.
 */
export async function receive(
  { database, secret, now }: Reception,
  report: ReportInput,
  key: string | null,
  call: Call | null = null,
): Promise<{ readonly id: string; readonly code: string; readonly receivedAt: string }> {
  const answers = answersOf(report);
  const code =
    key === null ? newCode() : codeForRetries(secret, key, JSON.stringify([call?.officer ?? null, answers]));
  const stored = await storeReport(database, {
    id: newId(),
    codeHash: hashOfCode(secret, code),
    channel: call === null ? "public" : "call",
    receivedAt: now(),
    answers,
    stems: [...stems(`${answers.what} ${answers.where ?? ""}`)],
    takenBy: call?.officer ?? null,
  });
  return { ...stored, code };
}

/** What the public can do with reports, for the HTTP interface and for pages that another floor serves. */
export interface PublicReports {
  /**
   * Stores a report; never refused for load.
   * @param key an idempotency key of the sender: a retry with it stores nothing and answers the same code.
   */
  send(report: ReportInput, key?: string): Promise<{ readonly code: string; readonly receivedAt: string }>;
  /** Whether what a person typed can be a code at all: it is whole, and its check letter fits. */
  isCode(typed: string): boolean;
  /** What has become of a report, by its code as a person typed it; null where no report has that code. */
  follow(code: string): Promise<{
    readonly receivedAt: string;
    readonly state: ReportRow["state"];
    readonly messages: readonly Message[];
  } | null>;
  /** Adds a message of the reporter; null where no report has that code. */
  write(code: string, text: string): Promise<Message | null>;
}

/** Reports for the public. A code that is no code at all is answered like one that no report has. */
export function publicReports(reception: Reception): PublicReports {
  const hashOf = (typed: string): Uint8Array | null => {
    const code = readCode(typed);
    return code === null ? null : hashOfCode(reception.secret, code);
  };
  return {
    send: async (report, key) => {
      const { code, receivedAt } = await receive(reception, report, key ?? null);
      return { code, receivedAt };
    },
    isCode: (typed) => readCode(typed) !== null,
    follow: async (typed) => {
      const hash = hashOf(typed);
      return hash === null ? null : findByCode(reception.database, hash);
    },
    write: async (typed, text) => {
      const hash = hashOf(typed);
      if (hash === null) return null;
      const message = { id: newId(), at: reception.now(), text: cleanText(text) };
      const written = await storeReportersMessage(reception.database, hash, message);
      return written ? { at: message.at, from: "reporter", text: message.text } : null;
    },
  };
}

import { createHash } from "node:crypto";
import { v7 as newId } from "uuid";
import type { Queries } from "../database/database.js";
import { type MalwareCheck, noCheck } from "../pictures/malware.js";
import { stripped } from "../pictures/picture.js";
import { codeForRetries, hashOfCode, newCode, readCode } from "./code.js";
import type { Message, ReportInput, ReportRow } from "./contract.js";
import { type Written, writeToDesk } from "./dialogue.js";
import { answersOf, readText, sealAnswers } from "./sealing/content.js";
import type { DeskKey } from "./sealing/desk-key.js";
import { openWith } from "./sealing/hpke.js";
import { replyKeyOf } from "./sealing/reply-key.js";
import { findByCode, storeReport } from "./store.js";

/**
 * What receiving reports needs: where they are kept, the secret of the receipt codes, the key of the desk, and the present
 * moment (RFC 3339).
 */
export interface Reception {
  readonly database: Queries;
  readonly secret: Uint8Array;
  readonly desk: DeskKey;
  readonly now: () => string;
  /** Whether pictures are harmful; nothing checks them where there is none. */
  readonly checkFile?: MalwareCheck;
}

/** A report that a browser has sealed to the desk's key: who receives it cannot read it. */
export interface SealedReport {
  readonly sealed: Uint8Array;
}

/** A call as it is typed in by an officer. */
interface Call {
  readonly officer: string;
}

interface Sending {
  /** Where the sender gave one: the same report sent again with the same key is not stored again, and has the same code. */
  readonly key?: string | null;
  /** JPEG or PNG; sealed to the desk's key, each by itself, where the report is. */
  readonly pictures?: readonly Uint8Array[];
  readonly call?: Call | null;
}

/** A picture that came unsealed is none; the sender should have asked {@link PublicReports.picture} before. */
export class NoPicture extends Error {
  override readonly name = "NoPicture";
}

/** Pictures as they are sealed: with nothing in them but the picture. Sealed ones nobody can look at. @throws NoPicture */
function pictureBytes(pictures: readonly Uint8Array[], areSealed: boolean): readonly Uint8Array[] {
  if (areSealed) return pictures;
  return pictures.map((bytes) => {
    const picture = stripped(bytes);
    if (picture === null) throw new NoPicture("This is neither a JPEG nor a PNG.");
    return picture.bytes;
  });
}

const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64");

/**
 * Stores a report, sealed to the desk's key, and answers with its receipt code, which is shown this once and kept nowhere.
 * A sealed one is not opened.
 */
export async function receive(
  { database, secret, desk, now }: Reception,
  report: ReportInput | SealedReport,
  { key = null, pictures: given = [], call = null }: Sending = {},
): Promise<{ readonly id: string; readonly code: string; readonly receivedAt: string }> {
  const pictures = pictureBytes(given, "sealed" in report);
  const answers = "sealed" in report ? null : answersOf(report);
  // What a retry is known by. A browser that retries sends what it has sealed once.
  const content = "sealed" in report ? digestOf(report.sealed) : answers;
  const code =
    key === null
      ? newCode()
      : codeForRetries(
          secret,
          key,
          JSON.stringify([
            call?.officer ?? null,
            content,
            ...(pictures.length > 0 ? [pictures.map(digestOf)] : []),
          ]),
        );
  const stored = await storeReport(database, {
    id: newId(),
    codeHash: hashOfCode(secret, code),
    channel: call === null ? "public" : "call",
    receivedAt: now(),
    sealed: "sealed" in report ? report.sealed : await sealAnswers(desk, answers!),
    replyKey: (await replyKeyOf(secret, code)).publicKey,
    takenBy: call?.officer ?? null,
    pictures:
      "sealed" in report
        ? pictures
        : await Promise.all(pictures.map((picture) => desk.seal("picture", picture))),
  });
  return { ...stored, code };
}

/** What the public can do with reports, for the HTTP interface and for pages that another floor serves. */
export interface PublicReports {
  /** The public key to which browsers seal reports: an uncompressed point of P-256 in base64. */
  readonly deskKey: string;
  /**
   * Stores a report; never refused for load.
   * @param key an idempotency key of the sender: a retry with it stores nothing and answers the same code.
   * @param pictures JPEG or PNG; sealed to the desk's key, each by itself, where the report is sealed
   */
  send(
    report: ReportInput | SealedReport,
    key?: string,
    pictures?: readonly Uint8Array[],
  ): Promise<{ readonly code: string; readonly receivedAt: string }>;
  /**
   * A picture without what a camera wrote into it; null where it is neither a whole JPEG nor a whole PNG. One that could not be
   * checked is taken: the desk is not shown it before it was (docs/decisions/0009).
   */
  picture(bytes: Uint8Array): Promise<Uint8Array | "harmful" | null>;
  /** Whether what a person typed can be a code at all: it is whole, and its check letter fits. */
  isCode(typed: string): boolean;
  /** What has become of a report, by its code as a person typed it; null where no report has that code. */
  follow(code: string): Promise<{
    readonly receivedAt: string;
    readonly state: ReportRow["state"];
    readonly messages: readonly Message[];
  } | null>;
  /**
   * Adds a message of the reporter; null where no report has that code.
   * @param key an idempotency key of the sender: the same words again with it are the same message, others are refused
   */
  write(code: string, text: string, key?: string): Promise<Written | null>;
}

/** Reports for the public. A code that is no code at all is answered like one that no report has. */
export function publicReports(reception: Reception): PublicReports {
  const { database, secret, desk, checkFile = noCheck } = reception;
  return {
    deskKey: Buffer.from(desk.publicKey).toString("base64"),
    send: async (report, key, pictures = []) => {
      const { code, receivedAt } = await receive(reception, report, { key: key ?? null, pictures });
      return { code, receivedAt };
    },
    picture: async (bytes) => {
      const picture = stripped(bytes);
      if (picture === null) return null;
      return (await checkFile(bytes)) === "harmful" ? "harmful" : picture.bytes;
    },
    isCode: (typed) => readCode(typed) !== null,
    follow: async (typed) => {
      const code = readCode(typed);
      const found = code === null ? null : await findByCode(database, hashOfCode(secret, code));
      if (found === null) return null;
      const pair = found.messages.length === 0 ? null : await replyKeyOf(secret, code!);
      const messages = await Promise.all(
        found.messages.map(async ({ at, from, sealed, own }) => ({
          at,
          from,
          // A dialogue that is older than sealing has no copy for the reporter: the desk's key opens it.
          text: readText(
            await (own === null ? desk.open("message", sealed) : openWith(pair!, "message", own)),
          ),
        })),
      );
      return { ...found, messages };
    },
    write: (code, text, key) => writeToDesk(reception, code, text, key),
  };
}

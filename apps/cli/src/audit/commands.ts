import { once } from "node:events";
import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Language } from "@pana/law";
import type { Finding, Verdict } from "@pana/server/audit";
import type { Command } from "commander";
import { Unfit } from "../fault.js";
import { say } from "../language/words.js";
import { readMoment } from "../law/input.js";
import { settingsHelp } from "../settings.js";
import { noteFromTerminal } from "./note.js";
import { type AuditWord, tell } from "./words.js";

interface Times {
  readonly from?: string;
  readonly to?: string;
}
interface Checking {
  readonly key: readonly string[];
  readonly earlier?: string;
  readonly json?: boolean;
}

/** `pana audit …`: exporting the log beside a running server, and checking an export anywhere. */
export function auditCommands(program: Command, language: Language): void {
  const words = (word: AuditWord) => tell(language, word);
  const group = program.command("audit").description(words("about"));

  group
    .command("key")
    .description(words("key"))
    .addHelpText("after", () => settingsHelp(language))
    .action(async () => {
      const { readConfig, readSigningKey } = await import("@pana/server");
      process.stdout.write(`${(await readSigningKey(readConfig(process.env).data)).publicKey}\n`);
    });

  group
    .command("export")
    .description(words("export"))
    .option("--from <moment>", words("from"))
    .option("--to <moment>", words("to"))
    .addHelpText("after", () => settingsHelp(language))
    .action((times: Times) => exportTo(language, times));

  group
    .command("verify")
    .description(words("verify"))
    .argument("<file>", words("file"))
    .requiredOption("--key <key...>", words("keys"))
    .option("--earlier <file>", words("earlier"))
    .option("--json", words("json"))
    .action((path: string, options: Checking) => verify(language, path, options));
}

async function exportTo(language: Language, { from, to }: Times): Promise<void> {
  const moment = (value: string | undefined) => (value === undefined ? null : readMoment(value, language));
  const range = { since: moment(from), until: moment(to) };
  const { exportLog, openBeside, readConfig, readSigningKey } = await import("@pana/server");
  const { compile } = await import("@pana/law");
  const { kz } = await import("@pana/law/kz");
  const { print } = compile(kz).clock.zone;
  const now = () => print(Date.now());
  const config = readConfig(process.env);
  const database = await openBeside(config, {
    progress: (step) => process.stderr.write(`${say(language, step)}\n`),
  });
  try {
    await noteFromTerminal(database, config, { what: "log.exported" });
    const key = await readSigningKey(config.data);
    for await (const line of exportLog(database, key, now(), range)) {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
    }
    process.stderr.write(`${tell(language, "exported", { key: key.publicKey })}\n`);
  } finally {
    await database.close();
  }
}

async function verify(language: Language, path: string, { key, earlier, json }: Checking): Promise<void> {
  const { verifyExport } = await import("@pana/server/audit");
  const keys = await Promise.all(key.map((one) => readKey(language, one)));
  const closing = earlier === undefined ? null : await readClosing(language, earlier, keys);
  const verdict = await verifyExport(await linesOf(language, path), {
    keys,
    ...(closing ? { earlier: closing } : {}),
  });
  if (json) process.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
  if (verdict.finding) throw new Error(toldOf(language, verdict.finding));
  if (!json) process.stdout.write(`${wholeness(language, verdict)}\n`);
}

const toldOf = (language: Language, finding: Finding): string =>
  tell(language, finding.fault, { ...finding });

const wholeness = (language: Language, { entries, checkpoints, first, last, closedAt }: Verdict): string =>
  tell(language, entries === 0 ? "wholeEmpty" : "whole", { entries, checkpoints, first, last, at: closedAt });

/** The public key of an option: itself, or the first word of a file. */
async function readKey(language: Language, option: string): Promise<string> {
  const { readPublicKey } = await import("@pana/server/audit");
  if (readPublicKey(option)) return option;
  const content = await readFile(option, "utf8").catch(() => "");
  const [word = ""] = content.trim().split(/\s+/);
  if (!readPublicKey(word)) throw new Unfit([tell(language, "noKey", { key: option })]);
  return word;
}

/** The closing checkpoint of an earlier export. */
async function readClosing(language: Language, path: string, keys: readonly string[]) {
  const { isSigned, readLine } = await import("@pana/server/audit");
  let last = "";
  for await (const line of await linesOf(language, path)) last = line;
  const read = readLine(last);
  if (read?.line === "checkpoint" && keys.includes(read.checkpoint.key) && isSigned(read))
    return read.checkpoint;
  throw new Unfit([tell(language, "noEarlier", { path })]);
}

async function linesOf(language: Language, path: string): Promise<AsyncIterable<string>> {
  if (path === "-") return createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  // Opened first: a path that cannot be read is told before anything is checked.
  const handle = await open(path).catch(() => {
    throw new Unfit([tell(language, "noFile", { path })]);
  });
  await handle.close();
  return createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}

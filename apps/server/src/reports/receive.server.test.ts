import { randomBytes } from "node:crypto";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../database/database.js";
import { testDatabase } from "../database/testing.js";
import { readCode } from "./code.js";
import type { ReportInput } from "./contract.js";
import { type PublicReports, publicReports } from "./receive.js";
import { openAnswers } from "./sealing/content.js";
import type { DeskKey } from "./sealing/desk-key.js";
import { testDeskKey } from "./sealing/testing-key.js";
import { holdSecret, readSecret, SecretRefused } from "./secret.js";

const secret = randomBytes(32);
const NOW = "2026-11-25T10:00:00+05:00";
const words = (what: string): ReportInput => ({ what, language: "kk" });

let database: Database;
let owner: pg.Client;
let reports: PublicReports;
let desk: DeskKey;

beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client(database.owner);
  await owner.connect();
  desk = await testDeskKey(database);
  reports = publicReports({ database, secret, desk, now: () => NOW });
});
afterAll(async () => {
  await owner?.end();
  await database?.close();
});

/** The rows of the reports that say this, opened with the key of the desk. */
const stored = async (what: string) => {
  const { rows } = await owner.query("select * from reports order by received_at");
  const opened = await Promise.all(
    rows.map(async (row) => ({ row, answers: await openAnswers(desk, row.sealed) })),
  );
  return opened.filter(({ answers }) => answers?.what === what).map(({ row }) => row);
};

test("a report gets a code, and the code leads back to it however it is typed", async () => {
  const { code, receivedAt } = await reports.send(words("Кірпіш зауытында адамдарды ұстап отыр"));
  expect(readCode(code)).toBe(code);
  const found = { receivedAt, state: "new", messages: [] };
  expect(await reports.follow(code)).toEqual(found);
  expect(await reports.follow(code.toLowerCase().replaceAll("-", " ").replaceAll("k", "к"))).toEqual(found);
});

test("reporter and desk write to each other by the code; only the code leads there", async () => {
  const { code } = await reports.send(words("dialogue"));
  const other = await reports.send(words("another"));
  expect(await reports.write(code, "Тағы бір нәрсе")).toEqual({
    at: NOW,
    from: "reporter",
    text: "Тағы бір нәрсе",
  });
  const { messages } = (await reports.follow(code))!;
  expect(messages.map(({ from, text }) => ({ from, text }))).toEqual([
    { from: "reporter", text: "Тағы бір нәрсе" },
  ]);
  expect((await reports.follow(other.code))!.messages).toEqual([]);
  expect((await stored("dialogue"))[0].unanswered).toBe(true);
});

test("a wrong code, a code of nobody and no code at all lead nowhere", async () => {
  const nobodys = (
    await publicReports({ database, secret: randomBytes(32), desk, now: () => NOW }).send(words("x"))
  ).code;
  for (const code of [nobodys, "0".repeat(21), "", "'; drop table reports; --"]) {
    expect(await reports.follow(code)).toBeNull();
    expect(await reports.write(code, "hello")).toBeNull();
  }
});

test("a retry with the same key stores one report and answers the same code, also when both arrive at once", async () => {
  const key = "7d0e5a8c-key-of-a-form";
  const report = words("sent more than once");
  const answers = await Promise.all(Array.from({ length: 8 }, () => reports.send(report, key)));
  answers.push(await reports.send(report, key));
  expect(new Set(answers.map(({ code }) => code)).size).toBe(1);
  expect(new Set(answers.map(({ receivedAt }) => receivedAt)).size).toBe(1);
  expect(await stored(report.what)).toHaveLength(1);
});

test("another report under the same key is another report: nobody reads by a shared key what somebody else wrote", async () => {
  const one = await reports.send(words("first under the key"), "shared-key");
  const other = await reports.send(words("second under the key"), "shared-key");
  expect(other.code).not.toBe(one.code);
  expect(await stored("first under the key")).toHaveLength(1);
  expect(await stored("second under the key")).toHaveLength(1);
});

test("without a key two reports with the same words are two reports", async () => {
  const codes = [await reports.send(words("twice")), await reports.send(words("twice"))].map(
    ({ code }) => code,
  );
  expect(new Set(codes).size).toBe(2);
  expect(await stored("twice")).toHaveLength(2);
});

test("no letter is a reason to lose a report", async () => {
  const { code } = await reports.send({ ...words("кө\0мек\uD800 🙏 керек"), who: "\0", language: "kk" });
  expect(await reports.follow(code)).not.toBeNull();
  expect(await stored("көмек 🙏 керек")).toHaveLength(1);
  expect(await reports.write(code, "сәлем\0\uDC00")).toMatchObject({ text: "сәлем" });
});

test("the code is nowhere in the database, in any form of it", async () => {
  const { code } = await reports.send(words("canary"), "key-of-the-canary");
  const bare = code.replaceAll("-", "");
  const { rows } = await owner.query(
    "select to_jsonb(r)::text as row from pana.reports r union all select to_jsonb(m)::text from pana.report_messages m",
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { row } of rows) {
    for (const form of [code, bare, Buffer.from(bare).toString("hex"), "key-of-the-canary"]) {
      expect(row).not.toContain(form);
    }
  }
});

test("the application's role cannot read a report except through the code or as a hotline desk", async () => {
  await reports.send(words("hidden"));
  const client = new pg.Client(database.application as pg.ClientConfig);
  await client.connect();
  try {
    expect((await client.query("select * from reports")).rows).toEqual([]);
    await expect(client.query("insert into reports (id) values (gen_random_uuid())")).rejects.toThrow(
      /permission denied/,
    );
    await expect(client.query("delete from reports")).rejects.toThrow(/permission denied/);
    await expect(client.query("update reports set code_hash = '\\x00'")).rejects.toThrow(/permission denied/);
    await expect(client.query("select * from report_secret")).rejects.toThrow(/permission denied/);
  } finally {
    await client.end();
  }
});

test("the secret is made once and kept outside the database, and a database refuses another", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pana-secret-"));
  try {
    const made = await Promise.all([
      readSecret(null, folder),
      readSecret(null, folder),
      readSecret(null, folder),
    ]);
    for (const each of made) expect(Buffer.compare(each, made[0])).toBe(0);
    expect(made[0]).toHaveLength(32);
    expect((await stat(join(folder, "receipt-secret"))).mode & 0o077).toBe(0);
    await holdSecret(database, made[0]);
    await holdSecret(database, await readSecret(null, folder));
    await expect(holdSecret(database, randomBytes(32))).rejects.toThrow(SecretRefused);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("a secret of a setting is read in both notations, and refused where it is short", async () => {
  const bytes = randomBytes(32);
  expect(await readSecret(bytes.toString("hex"), "/nowhere")).toEqual(bytes);
  expect(await readSecret(bytes.toString("base64"), "/nowhere")).toEqual(bytes);
  await expect(readSecret("short", "/nowhere")).rejects.toThrow(/PANA_RECEIPT_SECRET/);
});

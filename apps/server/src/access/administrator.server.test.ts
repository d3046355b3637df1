import { afterAll, beforeAll, expect, it } from "vitest";
import type { Operation } from "../contract.js";
import { CONTRACTS } from "../openapi.js";
import { organisationsContract } from "../organisations/contract.js";
import { type Client, type House, testHouse } from "../testing-house.js";
import { accessContract } from "./contract.js";
import { factorsContract } from "./factors/contract.js";
import { passkeysContract } from "./passkeys/contract.js";
import { passwordsContract } from "./passwords/contract.js";
import { providerContract } from "./provider/contract.js";
import { sessionsContract } from "./sessions/contract.js";

/*
 * An administrator cannot read files: every operation that there is, asked by somebody of the very organisation whose file,
 * identity, draft and report they are, who was an officer there a moment ago and is now an administrator only.
 */
let house: House<"centre">;
let known: Readonly<Record<"file" | "report", string>>;
/** What nobody may see who keeps accounts. */
let planted: readonly string[];
beforeAll(async () => {
  house = await testHouse({ centre: { kinds: ["health-organisation"], hotline: true } });
  const officer = await house.as("centre");
  const key = () => ({ "idempotency-key": crypto.randomUUID() });
  const call = await officer.send<{ id: string; code: string }>(
    "POST",
    "/api/reports/calls",
    { what: "Канарейка сообщения: у женщины забрали паспорт", language: "ru" },
    key(),
  );
  const opened = await officer.send<{ id: string; number: string }>(
    "POST",
    "/api/files",
    {
      person: { sex: "female" },
      act: {
        kind: "person.detected",
        at: "2026-03-02T09:00:00+05:00",
        data: { circumstances: ["V04"], indicators: ["documents-withheld"], place: "workplace" },
      },
    },
    key(),
  );
  const { id, number } = opened.body;
  const put = await officer.send("PUT", `/api/files/${id}/identity`, {
    version: 0,
    identity: { names: [{ family: "Канарейкина", given: "Айгерим", use: "papers" }], documents: [] },
  });
  const kept = await officer.send("PUT", `/api/files/${id}/drafts/person.screened`, {
    draft: { note: "канарейка черновика" },
  });
  expect([call.status, opened.status, put.status, kept.status]).toEqual([201, 201, 200, 204]);
  known = { file: id, report: call.body.id };
  planted = ["Канарейк", "канарейка", number, call.body.code];
  // They are there to be seen.
  const seen = JSON.stringify([
    await officer.get("/api/files"),
    await officer.get("/api/inbox"),
    await officer.get(`/api/files/${id}/identity`),
    await officer.get(`/api/files/${id}/drafts/person.screened`),
    await officer.get(`/api/reports/${known.report}`),
  ]);
  for (const word of planted.slice(0, 3)) expect(seen).toContain(word);
});
afterAll(() => house?.close());

/** What somebody does who keeps accounts, and the own sign-in. */
const OWN: readonly unknown[] = [
  ...[
    accessContract,
    factorsContract,
    passkeysContract,
    passwordsContract,
    providerContract,
    sessionsContract,
  ],
  organisationsContract,
].flatMap((contract) => Object.values(contract));

const addressOf = ({ url }: Operation): string =>
  url
    .replace(/^(\/api\/reports\/):id/, `$1${known.report}`)
    .replace(":id", known.file)
    .replace(":kind", "person.screened")
    .replace(/:(\w+)/g, known.file);

it("an administrator reads nothing of a file, an identity or a report, by whichever operation", async () => {
  await house.owner.query("update officers set roles = array['administrator']");
  const administrator: Client = await house.as("centre");
  const answered: Record<string, number> = {};
  for (const operation of CONTRACTS.flatMap((contract) => Object.values<Operation>(contract))) {
    const { operationId } = operation.schema;
    if (operationId === "signOut") continue;
    const bodies =
      operation.method === "GET" ? [undefined] : [{}, { text: "x", code: "x", what: "x", draft: {} }];
    for (const body of bodies) {
      const answer =
        operation.method === "GET"
          ? await administrator.get(addressOf(operation))
          : await administrator.send(operation.method, addressOf(operation), body, {
              "idempotency-key": crypto.randomUUID(),
            });
      const shown = JSON.stringify(answer.body);
      for (const word of planted) expect(shown, operationId).not.toContain(word);
      if (OWN.includes(operation)) continue;
      answered[operationId] = Math.min(answered[operationId] ?? 999, answer.status);
    }
  }
  // The public may send a report, whoever they are; everything else is refused.
  const { sendReport, ...rest } = answered;
  for (const [operationId, status] of Object.entries(rest)) {
    expect([400, 401, 403, 404], `${operationId}: ${status}`).toContain(status);
  }
  expect(Object.keys(rest).length).toBeGreaterThan(25);
  for (const operationId of [
    "listFiles",
    "readFile",
    "listInbox",
    "listNotices",
    "readIdentity",
    "readReport",
  ]) {
    expect(rest[operationId], operationId).toBe(403);
  }
});

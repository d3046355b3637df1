import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Answer, type Client, type House, testHouse } from "../testing-house.js";

let house: House<"desk" | "line" | "clinic">;
let desk: Client;
let line: Client;
let clinic: Client;

beforeAll(async () => {
  house = await testHouse({
    desk: { kinds: ["police"], hotline: true },
    line: { kinds: ["npo"], hotline: true },
    clinic: { kinds: ["health-organisation"] },
  });
  desk = await house.as("desk");
  line = await house.as("line");
  clinic = await house.as("clinic");
});
afterAll(() => house?.close());

interface Assessed {
  readonly faults: readonly { readonly pointer: string }[];
}

/** A report of the public; its id, as the desk knows it. */
async function reported(what: string): Promise<string> {
  const sent = await house.nobody.send("POST", "/api/reports", { what, language: "kk", danger: "now" });
  expect(sent.status).toBe(201);
  const { body } = await desk.get<{ reports: { id: string; excerpt: string }[] }>("/api/reports?limit=100");
  const found = body.reports.filter(({ excerpt }) => excerpt === what);
  expect(found).toHaveLength(1);
  return found[0]!.id;
}
const assess = (by: Client, id: string, body: object, key: string = randomUUID()) =>
  by.send<Assessed>("POST", `/api/reports/${id}/assess`, body, { "idempotency-key": key });
const filesOf = async (...ids: string[]) =>
  (await house.owner.query("select file_id from reports where id = any($1) and file_id is not null", [ids]))
    .rows;

test("two desks that assess one report at once open one file", async () => {
  const id = await reported("seen by both desks");
  const answers = await Promise.all(
    [desk, line, desk, line].map((by) => assess(by, id, { outcome: "open-file" })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  expect(await filesOf(id)).toHaveLength(1);
});

test("more assessments at once than there are connections to the database wait for each other, and none for ever", async () => {
  const ids: string[] = [];
  for (let place = 0; place < 40; place++) ids.push(await reported(`one of forty, ${place}`));
  const answers = await Promise.all(ids.map((id) => assess(desk, id, { outcome: "open-file" })));
  expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
  expect(new Set((await filesOf(...ids)).map(({ file_id }) => file_id)).size).toBe(40);
});

test("what is passed to nobody in the directory is refused with its place, and nothing is written", async () => {
  const id = await reported("passed to nobody");
  const passTo = [house.ids.clinic, randomUUID()];
  const { status, body } = await assess(desk, id, { outcome: "open-file", passTo });
  expect([status, body.faults.map(({ pointer }) => pointer)]).toEqual([400, ["/passTo/1"]]);
  expect(await filesOf(id)).toEqual([]);
  expect((await assess(desk, id, { outcome: "open-file" })).status).toBe(200);
});

test("an organisation that is no trust line neither reads nor assesses", async () => {
  const id = await reported("not for clinics");
  const answers: Answer[] = [
    await clinic.get("/api/reports"),
    await clinic.get(`/api/reports/${id}`),
    await assess(clinic, id, { outcome: "open-file" }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  expect(await filesOf(id)).toEqual([]);
});

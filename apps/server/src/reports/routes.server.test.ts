import { afterAll, beforeAll, expect, test } from "vitest";
import { type Client, type House, testHouse } from "../testing-house.js";

type Name = "hotline" | "second" | "clinic" | "asked";
let house: House<Name>;
let hotline: Client;
let second: Client;
let clinic: Client;

beforeAll(async () => {
  house = await testHouse({
    hotline: { kinds: ["npo"], hotline: true, region: "KZ-75" },
    second: { kinds: ["npo"], hotline: true, region: "KZ-71" },
    clinic: { kinds: ["health-organisation"], region: "KZ-75" },
    asked: { kinds: ["health-organisation"], region: "KZ-71" },
  });
  hotline = await house.as("hotline");
  second = await house.as("second");
  clinic = await house.as("clinic");
});
afterAll(() => house?.close());

const key = () => ({ "idempotency-key": crypto.randomUUID() });
interface Stored {
  readonly id: string;
  readonly code: string;
}
const call = async (what: string, more: object = {}): Promise<Stored> => {
  const { status, body } = await hotline.send<Stored>(
    "POST",
    "/api/reports/calls",
    { what, language: "ru", ...more },
    key(),
  );
  expect(status).toBe(201);
  return body;
};
interface Found {
  readonly counts: Readonly<Record<"new" | "danger" | "unanswered", number>>;
  readonly reports: readonly { readonly id: string; readonly alike: number }[];
  readonly now: string;
}
const queue = async (search: string): Promise<Found> =>
  (await hotline.get<Found>(`/api/reports${search}`)).body;
const ids = async (search: string) => (await queue(search)).reports.map(({ id }) => id);

test("the queue is narrowed by channel, region, language and danger, and counts what the place holds", async () => {
  const farm = await call("На ферме держат пастуха", { region: "KZ-61", danger: "now" });
  const shop = await call("Дүкенде жұмысшыны жібермейді", { region: "KZ-61", language: "kk" });
  const far = await call("Цех без окон", { region: "KZ-23" });
  expect((await ids("?region=KZ-61")).sort()).toEqual([farm.id, shop.id].sort());
  expect(await ids("?region=KZ-61&danger=now")).toEqual([farm.id]);
  expect(await ids("?region=KZ-61&language=kk")).toEqual([shop.id]);
  expect(await ids("?region=KZ-23&channel=call")).toEqual([far.id]);
  expect(await ids("?region=KZ-23&channel=public")).toEqual([]);
  expect(await ids("?region=KZ-23&unanswered=true")).toEqual([]);
  expect((await queue("?region=KZ-61")).counts).toEqual({ new: 2, danger: 1, unanswered: 0 });
  expect((await hotline.get("/api/reports?danger=perhaps")).status).toBe(400);
});

test("a report that resembles others says how many, and each of them says which words they share", async () => {
  const first = await call("Кирпичный завод у переезда, паспорта у хозяина", { region: "KZ-10" });
  const other = await call("На кирпичном заводе отобрали паспорта", { region: "KZ-10" });
  const { reports } = await queue("?region=KZ-10");
  expect(reports.map(({ alike }) => alike)).toEqual([1, 1]);
  const text = "Кирпичный завод у переезда, паспорта у хозяина";
  const { body } = await hotline.send<{ reports: { id: string; shared: string[] }[] }>(
    "POST",
    "/api/reports/similar",
    { text, except: first.id },
  );
  const found = body.reports.find(({ id }) => id === other.id);
  expect([...(found?.shared ?? [])].sort()).toEqual(["заводе", "кирпичном", "паспорта"]);
});

test("assessing opens a file that those asked for help take part in; again it answers the same, to others conflict", async () => {
  const report = await call("Работника бьют и не отпускают", { region: "KZ-75", danger: "now" });
  const url = `/api/reports/${report.id}/assess`;
  const body = { outcome: "open-file", person: { sex: "male" }, passTo: [house.ids.clinic], note: "Осмотр" };
  const mine = key();
  const opened = await hotline.send<{ fileId: string; fileNumber: string }>("POST", url, body, mine);
  expect(opened.status).toBe(200);
  const { fileId } = opened.body;
  const again = await hotline.send("POST", url, body, mine);
  expect(again.body).toEqual(opened.body);
  expect((await second.send("POST", url, body, key())).status).toBe(409);
  const file = await clinic.get<{ acts: { kind: string; data: object }[]; person: object }>(
    `/api/files/${fileId}`,
  );
  expect(file.body.acts.map(({ kind }) => kind)).toEqual([
    "report.received",
    "report.assessed",
    "file.opened",
  ]);
  expect(file.body.person).toEqual({ sex: "male" });
  // The words of the reporter stay with the report.
  expect(JSON.stringify(file.body)).not.toContain("не отпускают");
  const read = await second.get<{ state: string; assessment: object }>(`/api/reports/${report.id}`);
  expect(read.body).toMatchObject({ state: "file-opened", assessment: { ground: null, note: "Осмотр" } });
});

test("whoever is asked for help is told so, without a duty too; the one who asks is not", async () => {
  const asked = await house.as("asked");
  const report = await call("В подвале живут люди без документов");
  const file = await hotline.send<{ fileNumber: string }>(
    "POST",
    `/api/reports/${report.id}/assess`,
    { outcome: "open-file", passTo: [house.ids.asked] },
    key(),
  );
  interface Told {
    readonly what: string;
    readonly fileNumber: string;
    readonly title: { readonly en: string };
  }
  const told = async (client: Client) => {
    const { body } = await client.get<{ unread: number; notices: readonly Told[] }>("/api/notices");
    return body.notices.filter(({ fileNumber }) => fileNumber === file.body.fileNumber);
  };
  expect(await told(asked)).toMatchObject([
    {
      what: "joined",
      title: { en: "The report was assessed" },
      fileId: expect.any(String),
      due: null,
      read: false,
    },
  ]);
  expect((await told(hotline)).filter(({ what }) => what === "joined")).toEqual([]);
});

test("a report closes with a ground only, and says it afterwards", async () => {
  const report = await call("Какой у вас адрес?");
  const url = `/api/reports/${report.id}/assess`;
  const bare = await hotline.send<{ faults: { pointer: string }[] }>(
    "POST",
    url,
    { outcome: "close" },
    key(),
  );
  expect(bare.status).toBe(400);
  expect(bare.body.faults.map(({ pointer }) => pointer)).toEqual(["/ground"]);
  const body = { outcome: "close", ground: "not-about-trafficking" };
  const closed = await hotline.send("POST", url, body, key());
  expect(closed.body).toEqual({ fileId: null, fileNumber: null });
  const read = await hotline.get(`/api/reports/${report.id}`);
  expect(read.body).toMatchObject({ state: "closed", assessment: { ground: "not-about-trafficking" } });
});

test("what is typed of a call is kept for its officer alone, and gone when the call is stored", async () => {
  const url = "/api/reports/calls/draft";
  const draft = { what: "Звонит женщина, говорит тихо" };
  expect((await hotline.send("PUT", url, { draft })).status).toBe(204);
  expect((await hotline.get(url)).body).toMatchObject({ draft });
  expect((await second.get(url)).body).toEqual({ draft: null, savedAt: null });
  expect((await clinic.get(url)).status).toBe(403);
  expect((await clinic.send("PUT", url, { draft })).status).toBe(403);
  await call(draft.what);
  expect((await hotline.get(url)).body).toEqual({ draft: null, savedAt: null });
  await hotline.send("PUT", url, { draft });
  await hotline.send("DELETE", url);
  expect((await hotline.get(url)).body).toEqual({ draft: null, savedAt: null });
  expect(house.log.join("\n")).not.toContain("говорит тихо");
});

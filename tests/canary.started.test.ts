import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exif, withSegment } from "../apps/server/src/pictures/testing-pictures.js";
import { type StartedPana, startPana } from "./harness/pana.js";

/*
 * A canary is a personal value that nothing else contains. They are planted in a Pana that runs as its own process, through the
 * pages and the interface, where they belong and where they do not. Then everything is searched that it leaves outside its
 * database: what it printed, every file in its folder, PostgreSQL's own log, what its commands print and write.
 */
const CANARY = {
  told: "canarytold she was locked in",
  contact: "canarycontact@example.org",
  message: "canarymessage of the reporter",
  other: "canaryother words with the key",
  camera: "canarycamera 43.238949 N",
  file: "canaryfile-Aigerim.jpg",
  field: "canaryfield-of-a-form",
  key: "canarykey-Aigerim-77001112233",
  family: "Канарейкиназанова",
  iin: "990514400015",
  phone: "+77019998877",
  sought: "Ізделгенканарейка",
  note: "canarynote in an act",
  draft: "canarydraft half a sentence",
  reason: "canaryreason the door is being broken",
  username: "canaryuser-Pa55word",
  password: "canarypassword-1234",
  address: "canaryaddress",
} as const;
const ALL = Object.entries(CANARY);
const foundIn = (text: string): readonly string[] =>
  ALL.filter(([, value]) =>
    [value, value.slice(0, 12), encodeURIComponent(value), Buffer.from(value).toString("hex")].some((form) =>
      text.includes(form),
    ),
  ).map(([kind]) => kind);

const CLI = fileURLToPath(new URL("../apps/cli/dist/main.js", import.meta.url));
let folder: string;
let running: StartedPana;
let code: string;
const titles: string[] = [];
const refused: string[] = [];

/** `pana …` on the data of the running one: all that it printed. */
async function pana(...args: string[]): Promise<string> {
  const env = { ...process.env, DATABASE_URL: "", PANA_DATA: running.data, PANA_LOG: "debug" };
  const options = { env, maxBuffer: 1 << 28 };
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [CLI, "--lang", "en", ...args],
    options,
  ).catch((error: { stdout: string; stderr: string }) => error);
  return `${stdout}\n${stderr}`;
}

async function page(path: string, body: URLSearchParams | FormData): Promise<string> {
  const answer = await fetch(`${running.url}${path}`, { method: "POST", body });
  const text = await answer.text();
  titles.push(/<title>(.*?)<\/title>/s.exec(text)?.[1] ?? "");
  titles.push(JSON.stringify([...answer.headers]), answer.redirected ? answer.url : "not sent on");
  return text;
}

/** An officer of the demonstration: asks, and answers what came. */
async function officer(username: string) {
  const { signIns } = (await (await fetch(`${running.url}/api/demonstration`)).json()) as {
    signIns: { username: string; password: string }[];
  };
  const { password } = signIns.find((one) => one.username === username)!;
  const ask = async (method: string, path: string, body?: object, cookie = "") => {
    const answer = await fetch(`${running.url}${path}`, {
      method,
      headers: {
        cookie,
        ...(body ? { "content-type": "application/json" } : {}),
        "idempotency-key": `${CANARY.key}-${crypto.randomUUID()}`,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    if (answer.status >= 400) refused.push(text);
    return { status: answer.status, body: text === "" ? null : JSON.parse(text), headers: answer.headers };
  };
  const signed = await ask("POST", "/api/session", { username, password });
  const cookie = signed.headers.get("set-cookie")!.split(";")[0]!;
  return (method: string, path: string, body?: object) => ask(method, path, body, cookie);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pana-canary-"));
  running = await startPana({ data: join(folder, "data"), files: 5, env: { PANA_LOG: "debug" } });

  // A report by the form without a script, with a picture whose name and EXIF tell something; then its dialogue.
  const form = new FormData();
  for (const [name, value] of Object.entries({ what: CANARY.told, contact: CANARY.contact, asked: "check" }))
    form.set(name, value);
  form.set("key", "a-key-of-the-form");
  form.set(CANARY.field, CANARY.field);
  form.set("go", "send");
  const taken = withSegment(0xe1, exif(1, CANARY.camera));
  form.set("picture", new File([new Uint8Array(taken)], CANARY.file, { type: "image/jpeg" }));
  const receipt = await page("/en/receipt", form);
  code = /[0-9AEKMTX]{4}(?:-[0-9AEKMTX]{4}){4}-[0-9AEKMTX]/.exec(receipt)![0];
  const writing = (message: string) =>
    page(
      "/en/follow",
      new URLSearchParams({ code, message, key: "key-of-message", opened: "yes", go: "write" }),
    );
  expect(await writing(CANARY.message)).toContain(CANARY.message);
  expect(await writing(CANARY.other)).toContain(CANARY.other);
  await page(
    `/en/report?${new URLSearchParams(CANARY)}`,
    new URLSearchParams({ ...CANARY, go: "where", what: CANARY.told }),
  );
  await page("/en/follow", new URLSearchParams({ code: CANARY.phone, message: CANARY.message, go: "open" }));
  await page("/en/seen", new URLSearchParams({ code: CANARY.iin, go: "open" }));
  await fetch(`${running.url}/en/${CANARY.address}?${CANARY.address}`, {
    headers: { "user-agent": CANARY.address },
  });

  const clinic = await officer("clinic");
  const opened = await clinic("POST", "/api/files", {
    person: { sex: "female" },
    act: {
      kind: "person.detected",
      at: new Date(Date.now() - 60_000).toISOString(),
      data: { circumstances: ["V04"], indicators: ["documents-withheld"], place: "workplace" },
    },
  });
  const { id } = opened.body;
  const done = [
    opened,
    await clinic("PUT", `/api/files/${id}/identity`, {
      version: 0,
      identity: { names: [{ family: CANARY.family, use: "papers" }], iin: CANARY.iin, documents: [] },
      contact: { phones: [{ number: CANARY.phone, safety: "never" }], addresses: [] },
      photo: { type: "image/jpeg", base64: taken.toString("base64") },
    }),
    await clinic("PUT", `/api/files/${id}/drafts/person.screened`, { draft: { note: CANARY.draft } }),
    await clinic("POST", `/api/files/${id}/acts`, {
      ...{ kind: "note.added", at: new Date().toISOString(), data: { note: CANARY.note }, version: 1 },
    }),
    await clinic("POST", "/api/identities/search", { name: CANARY.sought, born: "1988" }),
    await clinic("POST", "/api/identities/search", { iin: CANARY.iin }),
  ];
  expect(done.map(({ status }) => status)).toEqual([201, 200, 204, 201, 200, 200]);
  // Where nothing of it belongs.
  await clinic("POST", `/api/files/${id}/emergencies`, { parts: ["notes"], reason: CANARY.reason });
  await clinic("POST", "/api/session", { username: CANARY.username, password: CANARY.password });
  await clinic("POST", "/api/reports/follow", { code: CANARY.phone });
  await clinic("GET", `/api/files/${encodeURIComponent(CANARY.family)}?after=${CANARY.iin}`);
  await clinic("POST", "/api/identities/search", {
    iin: CANARY.phone,
    name: { [CANARY.family]: CANARY.sought },
  });
});
afterAll(async () => {
  await running?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("no title, header or address of a page and no refusal repeats one", () => {
  expect(titles.filter((title) => title === "").length).toBe(0);
  expect(foundIn(titles.join("\n"))).toEqual([]);
  expect(refused.length).toBeGreaterThan(2);
  expect(foundIn(refused.join("\n"))).toEqual([]);
});

test("nothing that Pana or its PostgreSQL prints or writes outside the database holds one", async () => {
  expect(running.printed()).toContain('"route":"/en/receipt"');
  expect(foundIn(running.printed())).toEqual([]);
  expect(running.printed()).not.toContain(code);
  const files = (await readdir(running.data, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && !/\/(?:postgresql|lib)(?:\/|$)/.test(entry.parentPath),
  );
  expect(files.map(({ name }) => name)).toContain("postgresql.log");
  for (const { name, parentPath } of files)
    expect([name, foundIn(await readFile(join(parentPath, name), "latin1"))]).toEqual([name, []]);
});

test("no command prints one, and neither the export of the log nor a backup holds one", async () => {
  const backup = join(folder, "backup");
  const [recipient = ""] = /age1\w+/.exec(await pana("backup", "key", join(folder, "private"))) ?? [];
  const said = {
    export: await pana("audit", "export"),
    key: await pana("audit", "key"),
    keys: await pana("vault", "keys"),
    rotate: await pana("vault", "rotate"),
    erase: await pana("vault", "erase"),
    backup: await pana("backup", backup, "--to", recipient),
    check: await pana("backup", "check", backup, "--key", join(folder, "private")),
    // What fails repeats what it was told to whoever told it, and nothing of the database.
    administrator: await pana("administrator", "clinic"),
    restore: await pana("restore", backup, "--key", join(folder, "private")),
  };
  expect(said.export).toContain("identities.searched");
  expect(said.check).toContain("The backup is whole");
  for (const [command, text] of Object.entries(said)) expect([command, foundIn(text)]).toEqual([command, []]);
  const sealed = await readFile(backup);
  expect(sealed.length).toBeGreaterThan(10_000);
  expect(foundIn(sealed.toString("latin1"))).toEqual([]);
});

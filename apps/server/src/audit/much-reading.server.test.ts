import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, type House, PASSWORD, type Plan, signedIn, testHouse } from "../testing-house.js";

/* A bribed officer reads every file of the house; a curious one looks for neighbours. Their supervisor sees how much. */
const PLANS: Record<string, Plan> = {
  shelter: { kinds: ["service-provider"], roles: ["officer", "supervisor"] },
  clinic: { kinds: ["health-organisation"], roles: ["supervisor"] },
};

let house: House<string>;
let shelter: Client;
beforeAll(async () => {
  house = await testHouse(PLANS, { env: { PANA_USUAL_FILES: "3", PANA_USUAL_SEARCHES: "2" } });
  shelter = await house.as("shelter");
  await house.owner.query(
    `insert into officers (id, organisation_id, name, username, password_hash, roles, language)
     select $1, organisation_id, 'Curious', 'curious', password_hash, '{officer}', 'en' from officers where id = $2`,
    [randomUUID(), house.officers.shelter],
  );
});
afterAll(() => house?.close());

const files: string[] = [];
const open = async (by: Client) => {
  const { body } = await by.send<{ id: string }>(
    "POST",
    "/api/files",
    {
      person: { born: "1990" },
      act: { kind: "person.detected", at: "2026-03-02T10:00:00+05:00", data: { circumstances: ["V04"] } },
    },
    { "idempotency-key": randomUUID() },
  );
  files.push(body.id);
};
type Much = { rows: { officer: string; day: string; files: number; searches: number }[]; usual: object };
const much = async (by: Client = shelter) => (await by.get<Much>("/api/much-reading")).body;

describe("reading unusually much", () => {
  it("is told to the supervisor of the house by officer and day, above what is usual and not below", async () => {
    for (let n = 0; n < 5; n++) await open(shelter);
    const curious = await signedIn(house.url, "curious", PASSWORD);
    for (const file of files.slice(0, 3)) await curious.get(`/api/files/${file}`);
    // The same again is one file.
    await curious.get(`/api/files/${files[0]}`);
    expect(await much()).toEqual({ rows: [], usual: { files: 3, searches: 2 } });
    await curious.get(`/api/files/${files[3]}`);
    expect((await much()).rows).toEqual([{ officer: "Curious", day: "2026-03-02", files: 4, searches: 0 }]);
    for (let n = 0; n < 3; n++)
      await curious.send("POST", "/api/identities/search", { name: "Сәрсенова Мөлдір" });
    expect((await much()).rows).toEqual([{ officer: "Curious", day: "2026-03-02", files: 4, searches: 3 }]);
  });

  it("is counted anew each day, and forgotten after thirty", async () => {
    house.setClock("2026-03-03T09:00:00+05:00");
    const curious = await signedIn(house.url, "curious", PASSWORD);
    for (const file of files) await curious.get(`/api/files/${file}`);
    expect((await much()).rows.map(({ day, files: read }) => [day, read])).toEqual([
      ["2026-03-03", 5],
      ["2026-03-02", 4],
    ]);
    house.setClock("2026-04-10T09:00:00+05:00");
    shelter = await house.as("shelter");
    expect((await much()).rows).toEqual([]);
  });

  it("is for the supervisor alone, and of the own house alone", async () => {
    const curious = await signedIn(house.url, "curious", PASSWORD);
    expect((await curious.get("/api/much-reading")).status).toBe(403);
    house.setClock("2026-03-03T09:00:00+05:00");
    expect((await much(await house.as("clinic"))).rows).toEqual([]);
  });

  it("what was refused is not counted as read", async () => {
    const clinic = await house.as("clinic");
    for (let n = 0; n < 6; n++) await clinic.get(`/api/files/${files[n % files.length]}`);
    expect((await much(clinic)).rows).toEqual([]);
  });
});

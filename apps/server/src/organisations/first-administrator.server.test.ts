import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, signedIn, testHouse } from "../testing-house.js";
import { AdministratorRefused, makeAdministrator } from "./first-administrator.js";

let house: House<never>;
beforeAll(async () => {
  house = await testHouse({});
});
afterAll(() => house?.close());

const NOW = "2026-03-02T10:00:00+05:00";
const FIRST = {
  username: "a.first",
  name: "A first administrator",
  body: "The ministry",
  language: "en" as const,
};

it("an empty installation gets its first administrator from the terminal, and one who is shut out gets back in", async () => {
  const make = (input: object) => makeAdministrator(house.database, { ...FIRST, ...input }, NOW);
  await expect(make({ name: " " })).rejects.toThrow(AdministratorRefused);
  await expect(make({ kind: "wizards" })).rejects.toThrow(/social-ministry/);
  await expect(make({ username: "A first" })).rejects.toThrow(AdministratorRefused);
  const made = await make({});
  const administrator = await signedIn(house.url, "a.first", made.password);
  expect((await administrator.get("/api/session")).body).toMatchObject({
    officer: { roles: ["administrator"] },
    organisation: { kinds: ["social-ministry"], region: null },
  });
  // Nobody becomes an administrator beside one who is there.
  await expect(make({ username: "a.second" })).rejects.toThrow(/present administrator/);
  const added = await administrator.send<{ officer: { organisation: string } }>(
    "POST",
    `/api/organisations/${(await administrator.get<{ organisation: { id: string } }>("/api/session")).body.organisation.id}/officers`,
    { name: "An officer", username: "an.officer", roles: ["officer"], language: "en" },
  );
  expect(added.status).toBe(201);
  await expect(make({ username: "an.officer" })).rejects.toThrow(/no administrator/);

  const again = await makeAdministrator(house.database, { username: "a.first", language: "en" }, NOW);
  expect(again.made).toBe("reset");
  expect((await administrator.get("/api/session")).status).toBe(401);
  // A second factor is put in place anew.
  const back = await signedIn(house.url, "a.first", again.password);
  const told = JSON.stringify((await back.get("/api/session/notices")).body);
  for (const what of ["password-reset", "factors-reset"]) expect(told).toContain(what);
});

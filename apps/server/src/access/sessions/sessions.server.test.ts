import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, client, type House, testHouse } from "../../testing-house.js";
import { deviceOf } from "../device.js";

let house: House<"ministry" | "clinic" | "stranger">;
beforeAll(async () => {
  house = await testHouse({
    ministry: { kinds: ["police"], region: null, roles: ["administrator"] },
    clinic: { kinds: ["health-organisation"], parent: "ministry" },
    stranger: { kinds: ["npo"], parent: "ministry" },
  });
});
afterAll(() => house?.close());

interface Listed {
  sessions: { id: string; how: string; system: string; browser: string; current: boolean; started: string }[];
}
const list = async (officer: Client) => (await officer.get<Listed>("/api/sessions")).body.sessions;
const status = async (officer: Client) => (await officer.get("/api/session")).status;

describe("the sessions of an officer", () => {
  it("are listed without anything that opens them, and ended one by one or all others at once", async () => {
    const [here, there, third] = [
      await house.as("clinic"),
      await house.as("clinic"),
      await house.as("clinic"),
    ];
    const sessions = await list(here);
    expect(sessions.map(({ current }) => current)).toEqual([true, false, false]);
    expect(sessions.map(({ how }) => how)).toEqual(["authenticator", "authenticator", "authenticator"]);
    for (const { id } of sessions) {
      expect(await status(client(house.url, here.cookie!.replace(/=.*/, `=${id}`)))).toBe(401);
    }
    const own = (await list(there)).find(({ current }) => current)!;
    const stranger = await house.as("stranger");
    expect((await stranger.send("DELETE", `/api/sessions/${own.id}`)).status).toBe(404);
    expect(await status(there)).toBe(200);
    expect((await here.send("DELETE", `/api/sessions/${own.id}`)).status).toBe(204);
    expect([await status(here), await status(there), await status(third)]).toEqual([200, 401, 200]);
    expect((await here.send("DELETE", "/api/sessions")).status).toBe(204);
    expect([await status(here), await status(third)]).toEqual([200, 401]);
    expect(await list(here)).toHaveLength(1);
    expect(await status(stranger)).toBe(200);
  });

  it("end at once when the officer is given other roles, is suspended, or the organisation is", async () => {
    const ministry = await house.as("ministry");
    const url = `/api/officers/${house.officers.clinic}`;
    const opened = await house.as("clinic");
    await ministry.send("PATCH", url, { name: "Another name" });
    expect(await status(opened)).toBe(200);
    const roles = ["officer", "supervisor"];
    const changed = await ministry.send<{ roles: string[] }>("PATCH", url, { roles });
    expect(changed.body.roles).toEqual(roles);
    expect(await status(opened)).toBe(401);
    // Suspending and letting back brings no old session back.
    const before = await house.as("clinic");
    for (const suspended of [true, false]) await ministry.send("PATCH", url, { suspended });
    expect(await status(before)).toBe(401);
    const again = await house.as("clinic");
    for (const suspended of [true, false]) {
      await ministry.send("PATCH", `/api/organisations/${house.ids.clinic}`, { suspended });
    }
    expect(await status(again)).toBe(401);
    // By whichever way the roles change.
    const last = await house.as("clinic");
    await house.owner.query("update officers set roles = array['officer'] where id = $1", [
      house.officers.clinic,
    ]);
    expect(await status(last)).toBe(401);
  });

  it.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
      "windows",
      "firefox",
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
      "windows",
      "edge",
    ],
    [
      "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
      "android",
      "chrome",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1",
      "ios",
      "safari",
    ],
    ["Mozilla/5.0 (Windows NT 10.0) Chrome/138.0 YaBrowser/25.8 Safari/537.36", "windows", "yandex"],
    ["curl/8.5.0", "other", "other"],
    ["", "other", "other"],
  ])("say of %s no more than its kind", (agent, system, browser) => {
    expect(deviceOf(agent)).toEqual({ system, browser });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Client, type House, PASSWORD, signedIn, testHouse } from "../testing-house.js";

const BODIES = {
  ministry: { kinds: ["social-ministry"], region: null, roles: ["administrator"] },
  oblast: { kinds: ["oblast-executive"], parent: "ministry", roles: ["officer", "administrator"] },
  district: { kinds: ["district-executive"], parent: "oblast" },
  elsewhere: { kinds: ["oblast-executive"], region: "KZ-10", parent: "ministry" },
} as const;
type Body = keyof typeof BODIES;

let house: House<Body>;
let ministry: Client;
let oblast: Client;
let district: Client;
beforeAll(async () => {
  house = await testHouse(BODIES, { env: { PANA_URL: "https://koldau.example" } });
  [ministry, oblast, district] = [
    await house.as("ministry"),
    await house.as("oblast"),
    await house.as("district"),
  ];
});
afterAll(() => house?.close());

const name = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });
const shelter = (parent: string | null) => ({
  name: name("A new shelter"),
  kinds: ["service-provider", "npo"],
  region: "KZ-75",
  parent,
  hotline: false,
  contact: null,
});

describe("the directory", () => {
  it("is read by every officer, whole or by kind and region", async () => {
    const of = async (query: string) =>
      (
        await district.get<{ organisations: { id: string }[] }>(`/api/organisations${query}`)
      ).body.organisations.map(({ id }) => id);
    expect(await of("")).toEqual(expect.arrayContaining(Object.values(house.ids)));
    expect(await of("?kind=oblast-executive&region=KZ-10")).toEqual([house.ids.elsewhere]);
    expect((await house.nobody.get("/api/organisations")).status).toBe(401);
  });

  it("is changed by administrators, for their own organisation and those below", async () => {
    const added = await oblast.send<{ id: string }>("POST", "/api/organisations", shelter(house.ids.oblast));
    expect(added.status).toBe(201);
    const { id } = added.body;
    const changed = await oblast.send("PATCH", `/api/organisations/${id}`, {
      contact: "shelter@pana.example",
    });
    expect(changed).toMatchObject({ status: 200, body: { id, contact: "shelter@pana.example" } });
    expect((await district.send("POST", "/api/organisations", shelter(house.ids.district))).status).toBe(403);
    for (const foreign of [house.ids.elsewhere, house.ids.ministry]) {
      expect((await oblast.send("POST", "/api/organisations", shelter(foreign))).status).toBe(403);
      expect((await oblast.send("PATCH", `/api/organisations/${foreign}`, { hotline: true })).status).toBe(
        403,
      );
    }
    expect((await oblast.send("POST", "/api/organisations", shelter(null))).status).toBe(403);
    expect((await ministry.send("POST", "/api/organisations", shelter(null))).status).toBe(201);
  });

  it("names the field of a kind, a body above or a circle that cannot be", async () => {
    const faults = async (input: object) =>
      (
        await oblast.send<{ faults?: { pointer: string }[] }>("POST", "/api/organisations", {
          ...shelter(house.ids.oblast),
          ...input,
        })
      ).body.faults?.map(({ pointer }) => pointer);
    expect(await faults({ kinds: ["police", "wizards"] })).toEqual(["/kinds/1"]);
    expect(await faults({ name: { kk: " ", ru: "x", en: "x" } })).toEqual(["/name/kk"]);
    expect(await faults({ region: "Almaty" })).toEqual(["/region"]);
    expect(await faults({ parent: house.officers.oblast })).toEqual(["/parent"]);
    const circle = await ministry.send("PATCH", `/api/organisations/${house.ids.oblast}`, {
      parent: house.ids.district,
    });
    expect(circle).toMatchObject({ status: 400, body: { faults: [{ pointer: "/parent", code: "circle" }] } });
  });
});

describe("officers", () => {
  it("are added with a first password that opens once it is typed, and signed out when suspended", async () => {
    const url = `/api/organisations/${house.ids.district}/officers`;
    const input = { name: "A new officer", username: "new.officer", roles: ["officer"], language: "ru" };
    const added = await oblast.send<{ officer: { id: string }; password: string }>("POST", url, input);
    expect(added.status).toBe(201);
    expect((await oblast.send("POST", url, input)).body).toMatchObject({
      faults: [{ pointer: "/username" }],
    });
    const officer = await signedIn(house.url, "new.officer", added.body.password);
    expect((await officer.get("/api/session")).body).toMatchObject({
      officer: { username: "new.officer" },
      organisation: { id: house.ids.district },
    });
    const { body } = await oblast.get<{ officers: { id: string; password?: string }[] }>(url);
    expect(body.officers.map(({ id }) => id)).toContain(added.body.officer.id);
    expect(JSON.stringify(body)).not.toMatch(/argon2|password/);
    const suspended = await oblast.send("PATCH", `/api/officers/${added.body.officer.id}`, {
      suspended: true,
    });
    expect(suspended).toMatchObject({ status: 200, body: { suspended: true } });
    expect((await officer.get("/api/session")).status).toBe(401);
  });

  it("are looked after by the administrators of their organisation and those above only", async () => {
    const listed = async (client: Client, body: Body) =>
      (await client.get(`/api/organisations/${house.ids[body]}/officers`)).status;
    expect(await listed(oblast, "district")).toBe(200);
    expect(await listed(ministry, "district")).toBe(200);
    expect(await listed(oblast, "elsewhere")).toBe(403);
    expect(await listed(district, "district")).toBe(403);
    const self = await oblast.send("PATCH", `/api/officers/${house.officers.oblast}`, { roles: ["officer"] });
    expect(self.status).toBe(403);
    const coordinator = await oblast.send("PATCH", `/api/officers/${house.officers.district}`, {
      roles: ["coordinator"],
    });
    expect(coordinator.status).toBe(403);
  });

  it("change their own password, which ends their other sessions", async () => {
    const [here, there] = [await house.as("elsewhere"), await house.as("elsewhere")];
    const next = "three lamps over a river";
    const wrong = await here.send("PUT", "/api/session/password", { current: "wrong", next });
    expect(wrong).toMatchObject({ status: 400, body: { faults: [{ pointer: "/current" }] } });
    const short = await here.send("PUT", "/api/session/password", { current: PASSWORD, next: "short" });
    expect(short).toMatchObject({ status: 400, body: { faults: [{ pointer: "/next" }] } });
    expect((await here.send("PUT", "/api/session/password", { current: PASSWORD, next })).status).toBe(204);
    expect((await here.get("/api/session")).status).toBe(200);
    expect((await there.get("/api/session")).status).toBe(401);
    expect((await signedIn(house.url, "elsewhere", next)).get).toBeDefined();
  });

  it("cannot be asked for their present password again and again at a desk that was left open", async () => {
    const desk = await house.as("ministry");
    const next = "seven bridges in a fog";
    const tried: Answer[] = [];
    for (let attempt = 0; attempt < 12; attempt++)
      tried.push(await desk.send("PUT", "/api/session/password", { current: `guess ${attempt}`, next }));
    expect(tried[0]!.status).toBe(400);
    const last = tried.at(-1)!;
    expect(last.status).toBe(429);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
    // Not even the right one, while it waits.
    expect((await desk.send("PUT", "/api/session/password", { current: PASSWORD, next })).status).toBe(429);
    expect((await desk.get("/api/session")).status).toBe(200);
  });

  it("choose no password that was leaked, that is made of their own words, or that is easily guessed", async () => {
    const officer = await house.as("district");
    const refused = async (next: string) => {
      const answer = await officer.send<{
        faults?: { pointer: string; code: string; message: { ru: string } }[];
      }>("PUT", "/api/session/password", { current: PASSWORD, next });
      expect(answer.status, next).toBe(400);
      expect(JSON.stringify(answer.body)).not.toContain(next);
      const [fault] = answer.body.faults ?? [];
      expect(fault).toMatchObject({ pointer: "/next" });
      expect(fault!.message.ru).toMatch(/^Новый пароль: /);
      return fault!.code;
    };
    expect(await refused("SonyEricsson")).toBe("leaked");
    expect(await refused("Казахстан-2026")).toBe("of-context");
    // The user name, which is also the name of the organisation.
    expect(await refused("district-2026")).toBe("of-context");
    // The name of the installation, from its address.
    expect(await refused("Koldau!Koldau!")).toBe("of-context");
    expect(await refused("zaq12wsxzaq12wsx")).toBe("guessable");
  });

  it("of a suspended organisation are signed out", async () => {
    const added = await oblast.send<{ id: string }>("POST", "/api/organisations", shelter(house.ids.oblast));
    const { id } = added.body;
    const officer = await oblast.send<{ password: string }>("POST", `/api/organisations/${id}/officers`, {
      name: "Of a shelter",
      username: "of.a.shelter",
      roles: ["officer"],
      language: "kk",
    });
    const client = await signedIn(house.url, "of.a.shelter", officer.body.password);
    await oblast.send("PATCH", `/api/organisations/${id}`, { suspended: true });
    expect((await client.get("/api/session")).status).toBe(401);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Client,
  client,
  codeOf,
  cookieOf,
  type House,
  PASSWORD,
  testHouse,
} from "../../testing-house.js";

type Name = "ministry" | "clinic" | "police";
const NOW = "2026-03-02T10:00:00+05:00";
let house: House<Name>;
let administrator: Client;
let at = Date.parse(NOW);
const later = () => {
  at += 90_000;
  house.setClock(new Date(at).toISOString());
};
beforeAll(async () => {
  house = await testHouse(
    {
      ministry: { kinds: ["social-ministry"], region: null, roles: ["administrator"] },
      clinic: { kinds: ["health-organisation"], parent: "ministry" },
      police: { kinds: ["police"], parent: "ministry" },
    },
    { now: NOW },
  );
  administrator = await house.as("ministry");
});
afterAll(() => house?.close());

interface Said {
  readonly owed?: string;
  readonly officer?: { username: string };
  readonly secret: string;
  readonly faults?: { pointer: string; code: string; message: { kk: string } }[];
}
const OWN = "three lamps over a river";

async function begin(username: string, password: string) {
  const answer = await house.nobody.send<Said>("POST", "/api/session", { username, password });
  expect(answer.status).toBe(200);
  return { owed: answer.body.owed, half: client(house.url, cookieOf(answer)) };
}
const choose = (half: Client, next: string) => half.send<Said>("PUT", "/api/session/own-password", { next });
const opensNothing = async (half: Client) => {
  for (const path of [
    "/api/session",
    "/api/files",
    "/api/inbox",
    "/api/session/factors",
    "/api/organisations",
  ]) {
    expect((await half.get(path)).status, path).toBe(401);
  }
};
const added = async (username: string) =>
  (
    await administrator.send<{ password: string; officer: { id: string } }>(
      "POST",
      `/api/organisations/${house.ids.clinic}/officers`,
      { name: "A new officer", username, roles: ["officer"], language: "kk" },
    )
  ).body;

describe("a password that an administrator gave", () => {
  it("opens nothing but the way to one of the officer's own, then to a second factor, and is over then", async () => {
    const { password } = await added("new.officer");
    const { owed, half } = await begin("new.officer", password);
    expect(owed).toBe("password");
    await opensNothing(half);
    // Not the way to a second factor either: that would be the administrator's.
    expect((await half.send("POST", "/api/session/authenticator", {})).status).toBe(401);
    expect((await half.send("POST", "/api/session/passkeys/options", {})).status).toBe(401);
    expect((await half.send("POST", "/api/session/second-factor", { code: "123456" })).status).toBe(401);

    // What is refused anywhere is refused here, and names the field.
    expect((await choose(half, password)).body.faults).toMatchObject([{ pointer: "/next", code: "same" }]);
    const guessed = await choose(half, "New.Officer-2026");
    expect(guessed.body.faults).toMatchObject([{ pointer: "/next", code: "of-context" }]);
    expect(guessed.body.faults![0]!.message.kk).toMatch(/^Жаңа құпиясөз: /);
    expect((await choose(half, "too short")).status).toBe(400);

    // Somebody else who knows it has begun at the same time.
    const other = (await begin("new.officer", password)).half;
    const chosen = await choose(half, OWN);
    expect(chosen).toMatchObject({ status: 200, body: { owed: "enrolment" } });
    expect((await choose(other, "a password of somebody else")).status).toBe(401);
    expect((await choose(half, "a password of somebody else")).status).toBe(401);
    const wrong = await house.nobody.send("POST", "/api/session", { username: "new.officer", password });
    expect(wrong.status).toBe(401);

    const next = client(house.url, cookieOf(chosen));
    await opensNothing(next);
    const { secret } = (await next.send<Said>("POST", "/api/session/authenticator", {})).body;
    const opened = await next.send("PUT", "/api/session/authenticator", { code: codeOf(secret, at) });
    expect(opened.status).toBe(200);
    expect((await client(house.url, cookieOf(opened)).get("/api/session")).status).toBe(200);
    expect((await begin("new.officer", OWN)).owed).toBe("second-factor");
  });

  it("after a reset comes after the second factor that the officer has kept", async () => {
    const enrolling = await begin("police", PASSWORD);
    expect(enrolling.owed).toBe("enrolment");
    const { secret } = (await enrolling.half.send<Said>("POST", "/api/session/authenticator", {})).body;
    await enrolling.half.send("PUT", "/api/session/authenticator", { code: codeOf(secret, at) });
    const reset = await administrator.send<{ password: string }>(
      "POST",
      `/api/officers/${house.officers.police}/sign-in-reset`,
      { what: "password" },
    );
    const { owed, half } = await begin("police", reset.body.password);
    expect(owed).toBe("second-factor");
    expect((await choose(half, OWN)).status).toBe(401);
    later();
    const stepped = await half.send<Said>("POST", "/api/session/second-factor", { code: codeOf(secret, at) });
    expect(stepped).toMatchObject({ status: 200, body: { owed: "password" } });
    const inside = client(house.url, cookieOf(stepped));
    await opensNothing(inside);
    const opened = await choose(inside, OWN);
    expect(opened).toMatchObject({ status: 200, body: { officer: { username: "police" } } });
    expect((await client(house.url, cookieOf(opened)).get("/api/session")).status).toBe(200);

    const log = await house.owner.query<{ body: string }>(
      "select body from audit_entries where body like $1 order by sequence",
      [`%"officer":"${house.officers.police}"%`],
    );
    expect(log.rows.map(({ body }) => JSON.parse(body).what)).toEqual([
      ...["password.accepted", "authenticator.offered", "authenticator.confirmed"],
      "sign-in.reset",
      ...[
        "password.accepted",
        "given-password.replaced",
        "second-factor.accepted",
        "given-password.replaced",
      ],
    ]);
    // The first was refused; by the second the officer was in.
    const replaced = log.rows
      .map(({ body }) => JSON.parse(body))
      .filter(({ what }) => what === "given-password.replaced");
    expect(replaced.map(({ ground, about }) => [ground.by, about])).toEqual([
      ["refused", undefined],
      ["own", { session: "opened" }],
    ]);
  });

  it("is asked for again for nothing: whoever has come in by another way changes it first", async () => {
    const officer = await house.as("clinic");
    await house.owner.query("update officers set password_given = true where id = $1", [
      house.officers.clinic,
    ]);
    const again = await officer.send<Said>("POST", "/api/session/recovery-codes", { password: PASSWORD });
    expect(again.body.faults).toMatchObject([{ pointer: "/password", code: "given" }]);
    const changed = await officer.send("PUT", "/api/session/password", { current: PASSWORD, next: OWN });
    expect(changed.status).toBe(204);
    const codes = await officer.send("POST", "/api/session/recovery-codes", { password: OWN });
    expect(codes.status).toBe(200);
  });
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../database/database.js";
import { wakeFiles } from "../files/reproject.js";
import { type Client, type House, testHouse } from "../testing-house.js";
import type { DutyRow } from "./contract.js";

const BODIES = {
  ministry: { kinds: ["social-ministry"], region: null, roles: ["officer", "coordinator", "administrator"] },
  oblast: { kinds: ["oblast-executive"], parent: "ministry", roles: ["officer", "supervisor"] },
  clinic: { kinds: ["health-organisation"] },
  police: { kinds: ["police"] },
  district: { kinds: ["district-executive"], parent: "oblast" },
  shelter: { kinds: ["service-provider"] },
  "district-elsewhere": { kinds: ["district-executive"], region: "KZ-10", parent: "ministry" },
} as const;
type Body = keyof typeof BODIES;

/** A Monday. */
const MONDAY = "2026-03-02T10:00:00+05:00";
let house: House<Body>;
let clients: Record<Body, Client>;
beforeAll(async () => {
  house = await testHouse(BODIES, { now: MONDAY });
  const names = Object.keys(BODIES) as Body[];
  const signedIn = await Promise.all(names.map(async (body) => [body, await house.as(body)] as const));
  clients = Object.fromEntries(signedIn) as Record<Body, Client>;
});
afterAll(() => house?.close());

interface Inbox {
  readonly counts: Readonly<Record<DutyRow["lane"], number>>;
  readonly terms: readonly { readonly term: string | null; readonly count: number }[];
  readonly regions: readonly { readonly region: string | null; readonly count: number }[];
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly rows: readonly DutyRow[];
  readonly next: string | null;
}
const inbox = async (body: Body, query = ""): Promise<Inbox> =>
  (await clients[body].get<Inbox>(`/api/inbox?${query}`)).body;
const duties = async (body: Body, file: string, query = "limit=200") =>
  (await inbox(body, query)).rows.filter(({ fileId }) => fileId === file);

/** A case on its way: detected by the clinic, notice given, a safe place provided, identified, papers sent. */
async function papersSent(): Promise<string> {
  house.setClock(MONDAY);
  const key = () => ({ "idempotency-key": randomUUID() });
  const opened = await clients.clinic.send<{ id: string }>(
    "POST",
    "/api/files",
    {
      person: { born: "1990" },
      act: {
        kind: "person.detected",
        at: MONDAY,
        data: { circumstances: ["V04"], indicators: [], place: "workplace" },
      },
    },
    key(),
  );
  const { id } = opened.body;
  let version = 1;
  const record = async (body: Body, kind: string, data: object) => {
    const answer = await clients[body].send(
      "POST",
      `/api/files/${id}/acts`,
      { kind, at: MONDAY, data, version },
      key(),
    );
    expect([kind, answer.status, answer.body]).toEqual([kind, 201, answer.body]);
    version += 1;
  };
  await record("clinic", "consent.given", { scopes: ["referral", "identification", "services"] });
  await record("clinic", "notice.given", {
    to: ["police", "service-provider", "district-executive"],
    channel: "call",
  });
  await record("police", "injured-party.recognised", { offences: ["128(2)"] });
  await record("shelter", "services.applied", {});
  await record("shelter", "papers.sent", { to: ["district-executive"], papers: ["application"] });
  return id;
}

describe("the inbox of a body", () => {
  it("shows what the body owes, in the lane of its term, until it is met", async () => {
    const file = await papersSent();
    const [decide] = (await duties("district", file)).filter(({ term }) => term === "T10");
    expect(decide).toMatchObject({
      duty: "services.decided",
      bearer: { kind: "district-executive", organisation: { id: house.ids.district } },
      state: "open",
      region: "KZ-75",
      dueBefore: null,
    });
    // Three working days from Monday: the end of Thursday.
    expect(decide!.due).toBe("2026-03-06T00:00:00+05:00");
    expect(decide!.lane).toBe("week");
    expect(decide!.basis.length).toBeGreaterThan(0);
    expect((await duties("shelter", file)).map(({ term }) => term)).not.toContain("T10");
    expect(await duties("district-elsewhere", file)).toEqual([]);

    house.setClock("2026-03-05T09:00:00+05:00");
    const today = (await duties("district", file, "lane=today&limit=200")).map(({ term }) => term);
    expect(today).toContain("T10");
    house.setClock("2026-03-06T00:00:00+05:00");
    // The clock alone makes it overdue, before any job has run.
    const [late] = (await duties("district", file)).filter(({ term }) => term === "T10");
    expect(late).toMatchObject({ lane: "overdue", state: "overdue" });

    const view = await clients.district.get<{ summary: { version: number } }>(`/api/files/${file}`);
    const decided = await clients.district.send(
      "POST",
      `/api/files/${file}/acts`,
      {
        kind: "services.decided",
        at: "2026-03-06T00:00:00+05:00",
        data: { outcome: "granted" },
        version: view.body.summary.version,
      },
      { "idempotency-key": randomUUID() },
    );
    expect(decided.status).toBe(201);
    const left = (await duties("district", file)).map(({ term }) => term);
    expect(left).not.toContain("T10");
    expect(left).toContain("T11");
  });

  it("filters by term, region and kind, and its counts follow", async () => {
    await papersSent();
    const all = await inbox("district");
    const total = Object.values(all.counts).reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(0);
    expect(all.terms.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    const only = await inbox("district", "term=T10");
    const t10 = all.terms.find(({ term }) => term === "T10")!.count;
    expect(Object.values(only.counts).reduce((sum, count) => sum + count, 0)).toBe(t10);
    expect(new Set(only.rows.map(({ term }) => term))).toEqual(new Set(["T10"]));
    // The choice of another term is still offered.
    expect(only.terms).toEqual(all.terms);
    expect((await inbox("district", "region=KZ-10")).rows).toEqual([]);
    const byKind = await inbox("district", "kind=services.decided");
    expect(new Set(byKind.rows.map(({ duty }) => duty))).toEqual(new Set(["services.decided"]));
  });

  it("goes on page by page, by urgency, and loses nothing", async () => {
    await papersSent();
    await papersSent();
    const rows: DutyRow[] = [];
    let after = "";
    do {
      const page = await inbox("police", `limit=2${after}`);
      rows.push(...page.rows);
      after = page.next === null ? "" : `&after=${page.next}`;
    } while (after !== "");
    const { rows: kept } = await house.owner.query(
      "select count(*)::integer as count from duties where bearer_id = $1 and state in ('open', 'overdue')",
      [house.ids.police],
    );
    expect(rows).toHaveLength(kept[0].count);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const ends = rows.map(({ due }) => (due === null ? Number.POSITIVE_INFINITY : Date.parse(due)));
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  });
});

describe("bodies above", () => {
  it("see what is overdue below them by number, without the file", async () => {
    const file = await papersSent();
    house.setClock("2026-03-07T09:00:00+05:00");
    const { body: view } = await clients.district.get<{ summary: { number: string } }>(`/api/files/${file}`);
    const seen = (await inbox("oblast", "scope=below&limit=200")).rows;
    expect(seen.filter(({ fileNumber }) => fileNumber === view.summary.number)).toContainEqual(
      expect.objectContaining({ term: "T10", state: "overdue", fileId: null }),
    );
    for (const { bearer, state } of seen) {
      expect(bearer.organisation!.id).toBe(house.ids.district);
      expect(state).toBe("overdue");
    }
    expect((await clients.oblast.get(`/api/files/${file}`)).status).toBe(404);
  });

  it("see the country as coordinators only", async () => {
    await papersSent();
    const country = await inbox("ministry", "scope=country&limit=200");
    const bearers = new Set(country.rows.map(({ bearer }) => bearer.organisation?.id));
    expect(bearers).toContain(house.ids.district);
    expect(bearers).toContain(house.ids.police);
    expect((await clients.oblast.get("/api/inbox?scope=country")).status).toBe(403);
    expect((await clients.clinic.get("/api/inbox?scope=below")).status).toBe(403);
    expect((await clients.clinic.get("/api/overview")).status).toBe(403);
    // Without the scope the views show nothing, whoever asks.
    const nothing = await house.database.as({ organisation: house.ids.ministry }, (queries) =>
      queries.rows({ name: "all-of-country", text: "select * from duties_of_country" }),
    );
    expect(nothing).toEqual([]);
  });

  it("read how terms are kept, below them or in the country", async () => {
    await papersSent();
    const overview = async (body: Body) =>
      (
        await clients[body].get<{
          scope: string;
          byOrganisation: { organisation: { id: string }; open: number }[];
          byTerm: { term: string | null; met: number }[];
          byStatus: { files: number }[];
        }>("/api/overview")
      ).body;
    const below = await overview("oblast");
    expect(below.scope).toBe("below");
    expect(below.byOrganisation.map(({ organisation }) => organisation.id)).toEqual([house.ids.district]);
    const country = await overview("ministry");
    expect(country.scope).toBe("country");
    expect(country.byTerm.find(({ term }) => term === "T01")!.met).toBeGreaterThan(0);
    const { rows } = await house.owner.query("select count(*)::integer as count from files");
    const files = country.byStatus.reduce((sum, status) => sum + status.files, 0);
    expect(files).toBeGreaterThan(0);
    expect(files).toBeLessThanOrEqual(rows[0].count);
  });
});

describe("time alone", () => {
  interface Notices {
    readonly unread: number;
    readonly notices: readonly {
      readonly id: string;
      readonly what: string;
      readonly fileId: string | null;
      readonly fileNumber: string;
      readonly title: { readonly en: string };
      readonly read: boolean;
    }[];
  }
  const noticesOf = async (body: Body, number: string) =>
    (await clients[body].get<Notices>("/api/notices")).body.notices.filter(
      ({ fileNumber }) => fileNumber === number,
    );

  it("reminds once, makes overdue once, and tells the body above once", async () => {
    const file = await papersSent();
    const { rows } = await house.owner.query("select number from files where id = $1", [file]);
    const { number } = rows[0];
    expect((await noticesOf("district", number)).map(({ what }) => what)).toContain("arisen");

    house.setClock("2026-03-05T12:00:00+05:00");
    await wakeFiles(house.services);
    await wakeFiles(house.services);
    const soon = (await noticesOf("district", number)).filter(({ what }) => what === "due-soon");
    expect(soon).toHaveLength(1);
    expect(soon[0]!.title.en.length).toBeGreaterThan(0);

    house.setClock("2026-03-06T00:01:00+05:00");
    await wakeFiles(house.services);
    await wakeFiles(house.services);
    const overdue = (await noticesOf("district", number)).filter(({ what }) => what === "overdue");
    expect(overdue).toHaveLength(1);
    const state = await house.owner.query("select state from duties where file_id = $1 and term = 'T10'", [
      file,
    ]);
    expect(state.rows).toEqual([{ state: "overdue" }]);
    const above = (await noticesOf("oblast", number)).filter(({ what }) => what === "overdue-below");
    expect(above).toHaveLength(1);
    expect(above[0]!.fileId).toBeNull();

    await clients.district.send("POST", "/api/notices/read", { ids: overdue.map(({ id }) => id) });
    const after = (await noticesOf("district", number)).find(({ id }) => id === overdue[0]!.id)!;
    expect(after.read).toBe(true);
    // Somebody else's notices cannot be marked.
    await clients.clinic.send("POST", "/api/notices/read", { ids: soon.map(({ id }) => id) });
    expect((await noticesOf("district", number)).find(({ id }) => id === soon[0]!.id)!.read).toBe(false);
  });

  it("is worked off exactly once in effect, wherever the work is killed", async () => {
    const files = [];
    for (let n = 0; n < 4; n++) files.push(await papersSent());
    house.setClock("2026-03-10T09:00:00+05:00");
    // A database that fails at every statement in turn, before it or after it was done, as a killed process leaves it.
    for (let at = 0; at < 12; at++) {
      for (const when of ["before", "after"] as const) {
        let left = at;
        const failing: Database = {
          ...house.database,
          rows: async (statement, values) => {
            const now = left-- === 0;
            if (now && when === "before") throw new Error("killed");
            const rows = await house.database.rows(statement, values);
            if (now) throw new Error("killed");
            return rows;
          },
        };
        await wakeFiles({ ...house.services, database: failing }).catch((error: Error) => {
          expect(error.message).toBe("killed");
        });
      }
    }
    await Promise.all([wakeFiles(house.services), wakeFiles(house.services)]);
    for (const file of files) {
      const { rows } = await house.owner.query(
        `select d.term, d.state, d.wakes_at, count(n.id) filter (where n.what = 'overdue')::integer as told,
           count(n.id) filter (where n.what = 'overdue-below')::integer as "toldAbove"
         from duties d left join notices n on n.duty_id = d.id
         where d.file_id = $1 and d.term = 'T10' group by d.id`,
        [file],
      );
      expect(rows).toEqual([{ term: "T10", state: "overdue", wakes_at: null, told: 1, toldAbove: 1 }]);
    }
    const { rows } = await house.owner.query(
      "select count(*)::integer as count from duties where wakes_at <= $1",
      ["2026-03-10T09:00:00+05:00"],
    );
    expect(rows).toEqual([{ count: 0 }]);
  });
});

describe("a decree", () => {
  it("moves the end of open terms, shows the end as it was, and leaves what is met", async () => {
    const file = await papersSent();
    const added = await clients.ministry.send<{ changedDuties: number }>("POST", "/api/calendar", {
      date: "2026-03-04",
      off: true,
      source: "Decree for a test",
    });
    expect(added.status).toBe(201);
    expect(added.body.changedDuties).toBeGreaterThan(0);
    const [decide] = (await duties("district", file)).filter(({ term }) => term === "T10");
    expect(decide).toMatchObject({
      due: "2026-03-07T00:00:00+05:00",
      dueBefore: "2026-03-06T00:00:00+05:00",
    });
    const view = await clients.clinic.get<{ calendar: unknown[] }>(`/api/files/${file}`);
    expect(view.body.calendar).toEqual([{ date: "2026-03-04", off: true, source: "Decree for a test" }]);
    expect((await clients.oblast.send("POST", "/api/calendar", {})).status).toBe(403);
    const nonsense = await clients.ministry.send("POST", "/api/calendar", {
      date: "2026-02-30",
      off: true,
      source: "no such day",
    });
    expect(nonsense).toMatchObject({ status: 400, body: { faults: [{ pointer: "/date" }] } });
  });
});

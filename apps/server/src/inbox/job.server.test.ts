import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import Fastify from "fastify";
import { expect, it } from "vitest";
import { logging } from "../http/log.js";
import { testHouse } from "../testing-house.js";
import { startJob } from "./job.js";

it("the job queue wakes what is due, as the role that owns nothing, and stops in order", async () => {
  const house = await testHouse({ clinic: { kinds: ["health-organisation"] } });
  const log: string[] = [];
  const app = Fastify({ logger: logging("info", { write: (line) => void log.push(line) }) ?? false });
  try {
    const clinic = await house.as("clinic");
    const opened = await clinic.send<{ id: string }>(
      "POST",
      "/api/files",
      {
        person: {},
        act: {
          kind: "person.detected",
          at: "2026-03-02T10:00:00+05:00",
          data: { circumstances: ["V04"], indicators: [], place: "workplace", ambulance: true },
        },
      },
      { "idempotency-key": randomUUID() },
    );
    expect(opened.status).toBe(201);
    house.setClock("2026-03-02T12:00:00+05:00");
    const overdue = async () =>
      (
        await house.owner.query("select 1 from notices n where what = 'overdue' and organisation_id = $1", [
          house.ids.clinic,
        ])
      ).rowCount;
    expect(await overdue()).toBe(0);
    const job = await startJob(house.services, app.log);
    try {
      const patience = Date.now() + 120_000;
      while ((await overdue()) === 0 && Date.now() < patience) await pause(100);
      expect(await overdue()).toBe(1);
    } finally {
      await job.stop();
    }
    expect(log.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
  } finally {
    await app.close();
    await house.close();
  }
});

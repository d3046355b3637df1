import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { brokenChains, openDatabase, readConfig } from "@pana/server";
import pg from "pg";
import { expect, test } from "vitest";
import { startPana } from "../harness/pana.js";

/*
 * A real file system that is really full: a small one in memory is mounted as the data folder, which needs root on Linux;
 * elsewhere this is not tried.
 */
const SIZE = "260m";
const mounts = (...args: string[]) => spawnSync(args[0]!, args.slice(1), { stdio: "ignore" }).status === 0;
const mayMount = async (): Promise<boolean> => {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const folder = await mkdtemp(join(tmpdir(), "pana-mount-"));
  const may = mounts("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder) && mounts("umount", folder);
  await rm(folder, { recursive: true, force: true });
  return may;
};

test.runIf(await mayMount())(
  "a disk that is full refuses what it cannot keep, keeps all that was acknowledged, and goes on when there is room",
  async () => {
    const data = await mkdtemp(join(tmpdir(), "pana-full-"));
    expect(mounts("mount", "-t", "tmpfs", "-o", `size=${SIZE}`, "tmpfs", data)).toBe(true);
    let pana: Awaited<ReturnType<typeof startPana>> | null = null;
    try {
      pana = await startPana({ data, files: 0, env: { PANA_LOG: "error" } });
      const { url } = pana;
      const since = new Date().toISOString();
      const codes: string[] = [];
      const send = async (key: string): Promise<number> => {
        // Random words, so that nothing makes them smaller.
        const what = Array.from({ length: 120 }, () => randomUUID()).join(" ");
        reports.set(key, reports.get(key) ?? { what, language: "en" });
        const answer = await fetch(`${url}/api/reports`, {
          method: "POST",
          headers: { "content-type": "application/json", "idempotency-key": key },
          body: JSON.stringify(reports.get(key)),
        });
        const body = (await answer.json()) as { code: string };
        if (answer.status === 201) codes.push(body.code);
        return answer.status;
      };
      const reports = new Map<string, object>();

      for (let number = 0; number < 20; number++) expect(await send(randomUUID())).toBe(201);
      const { bavail, bsize } = await statfs(data);
      const ballast = join(data, "ballast");
      await writeFile(ballast, Buffer.alloc(bavail * bsize - 3 * 2 ** 20));
      const refused: string[] = [];
      for (let number = 0; refused.length < 5; number++) {
        expect(number, "the disk does not fill").toBeLessThan(20_000);
        const key = randomUUID();
        const status = await send(key);
        if (status !== 201) {
          expect(status).toBe(503);
          refused.push(key);
        }
      }
      expect(pana.process.exitCode).toBe(null);

      await rm(ballast);
      for (const key of refused) while ((await send(key)) !== 201) await pause(200);
      for (const code of codes) {
        const answer = await fetch(`${url}/api/reports/follow`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ code }),
        });
        expect(answer.status).toBe(200);
      }
      await pana.stop({ keep: true });

      const database = await openDatabase(readConfig({ PANA_DATA: data }));
      const owner = new pg.Client(database.owner);
      await owner.connect();
      const { rows } = await owner.query("select count(*) from reports where received_at >= $1", [since]);
      const broken = await brokenChains(database);
      await owner.end();
      await database.close();
      expect(Number(rows[0].count)).toBe(codes.length);
      expect(new Set(codes).size).toBe(codes.length);
      expect(broken).toEqual([]);
    } finally {
      await pana?.stop({ keep: true });
      mounts("umount", "-l", data);
      await rm(data, { recursive: true, force: true });
    }
  },
);

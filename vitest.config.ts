import { defineConfig } from "vitest/config";

/*
 * Four kinds of test, told apart by the end of the file's name:
 *   *.test.ts          unit and property tests: no process, no database, no clock
 *   *.server.test.ts   the server in this process against real PostgreSQL
 *   *.started.test.ts  the built Pana, started as its own process
 *   *.browser.test.ts  the built Pana in Chromium
 */
const resolve = { conditions: ["pana-source", "module", "node", "development|production"] };
const ssr = { resolve };
// The kinds run one after another: a browser test must not wait for a processor that property tests keep busy.
const after = (groupOrder: number) => ({ sequence: { groupOrder } });
const heavy = { fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 };
// Each file starts its own Pana and waits most of the time: two at a time, on two cores.
const twoAtATime = { fileParallelism: true, maxWorkers: 2 };

const server = {
  ...heavy,
  include: ["apps/**/*.server.test.ts"],
  globalSetup: ["apps/server/src/database/testing-run.ts"],
};

export default defineConfig({
  resolve,
  ssr,
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: "unit",
          include: ["{packages,apps,scripts}/**/*.test.{ts,tsx,mjs}"],
          exclude: ["**/node_modules/**", "**/dist/**", "**/*.{server,started,browser}.test.*"],
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        ssr,
        test: { ...server, ...after(1), name: "server" },
      },
      // The same tests on the PostgreSQL of PANA_TEST_DATABASE_URL, where there is one.
      ...(process.env.PANA_TEST_DATABASE_URL
        ? [
            {
              resolve,
              ssr,
              test: { ...server, ...after(2), name: "server-on-given", env: { PANA_TEST_ON_GIVEN: "yes" } },
            },
          ]
        : []),
      {
        resolve,
        ssr,
        test: {
          ...heavy,
          ...after(3),
          ...twoAtATime,
          name: "started",
          include: ["{apps,tests}/**/*.started.test.ts"],
        },
      },
      {
        resolve,
        ssr,
        test: {
          ...heavy,
          ...after(4),
          name: "browser",
          ...twoAtATime,
          include: ["{apps,tests}/**/*.browser.test.ts"],
        },
      },
    ],
  },
});

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
const heavy = { fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 };

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
        test: { ...heavy, name: "server", include: ["apps/**/*.server.test.ts"] },
      },
      {
        resolve,
        ssr,
        test: { ...heavy, name: "started", include: ["{apps,tests}/**/*.started.test.ts"] },
      },
      {
        resolve,
        ssr,
        test: { ...heavy, name: "browser", include: ["{apps,tests}/**/*.browser.test.ts"] },
      },
    ],
  },
});

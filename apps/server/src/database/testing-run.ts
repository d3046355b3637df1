import { startTestServer } from "./testing.js";

/** Once per test run (vitest's globalSetup): one PostgreSQL for all test files, each of which has databases of its own. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startTestServer();
  process.env.PANA_TEST_SOCKET = server.socket;
  return server.stop;
}

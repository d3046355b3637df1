import { spawn } from "node:child_process";
import { join } from "node:path";
import { demandNode, install, root } from "./installed.mjs";

/* `npm start` on a machine with Node and npm only: install, build, serve. */
demandNode();
install();
const { build } = await import("./build.mjs");
await build();

const server = spawn(
  process.execPath,
  [join(root, "apps/cli/dist/main.js"), "serve", ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit" },
);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

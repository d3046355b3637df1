#!/usr/bin/env node
// In a checkout the command builds what has changed before it runs; what is built says nothing on standard output.
import { existsSync } from "node:fs";

const build = new URL("../../../scripts/build.mjs", import.meta.url);
if (existsSync(build)) await (await import(build.href)).build();
await import("../dist/main.js");

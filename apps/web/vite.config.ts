import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/*
 * Two builds of one config, because their readers differ: `desk` is an application for officers at /desk/, `pages` is
 * the little that the public pages add to what the server renders (one style sheet, one script).
 */

/**
 * Writes a .br and a .gz beside every text asset, so that the server never spends time on compressing them. Only what
 * has been written is compressed: the build still changes its chunks after every `generateBundle`.
 */
const precompress = (): Plugin => ({
  name: "precompress",
  apply: "build",
  async writeBundle({ dir }, bundle) {
    if (!dir) return;
    for (const fileName of Object.keys(bundle)) {
      if (!/\.(js|css|svg|html|json)$/.test(fileName) || fileName.endsWith("manifest.json")) continue;
      const path = join(dir, fileName);
      const source = await readFile(path);
      if (source.length < 1024) continue;
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
      await Promise.all([
        promisify(brotliCompress)(source, quality).then((br) => writeFile(`${path}.br`, br)),
        promisify(gzip)(source, { level: 9 }).then((gz) => writeFile(`${path}.gz`, gz)),
      ]);
    }
  },
});

export default defineConfig({
  base: "/desk/",
  plugins: [react(), precompress()],
  resolve: { conditions: ["pana-source", "module", "browser", "development|production"] },
  /* The server replaces the word by a fresh nonce in every response (src/public/desk.ts). */
  html: { cspNonce: "PANA_NONCE" },
  /* `vite apps/web` beside a started Pana: the desk with hot reload at /desk/desk.html. */
  server: { proxy: { "/api": process.env.PANA_URL ?? "http://127.0.0.1:8110" } },
  build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false, sourcemap: false },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: "dist/desk",
        emptyOutDir: true,
        rolldownOptions: { input: "desk.html" },
        chunkSizeWarningLimit: 1000,
      },
    },
    pages: {
      consumer: "client",
      build: {
        outDir: "dist/pages",
        emptyOutDir: true,
        assetsDir: "",
        manifest: "manifest.json",
        modulePreload: { polyfill: false },
        /* Old phones read the public pages. */
        target: "es2018",
        cssTarget: ["chrome80", "safari13"],
        rolldownOptions: {
          input: { pages: "src/public/browser/main.ts", look: "src/public/look/pages.css" },
          output: { format: "es" },
        },
      },
    },
  },
});

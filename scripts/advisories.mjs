import { ask } from "./dependencies/ask.mjs";
import { root } from "./installed.mjs";

/*
 * `npm run advisories`: is a high or critical weakness known of anything that is locked? Part of `npm test`. With PANA_AUDIT=required
 * it fails where no registry answers.
 */
const { well, lines } = ask(root, { required: process.env.PANA_AUDIT === "required" });
process.stdout.write(`${lines.join("\n")}\n`);
process.exit(well ? 0 : 1);

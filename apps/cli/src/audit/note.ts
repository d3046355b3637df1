import type { Config, Database, Draft } from "@pana/server";

/** What somebody with the machine does: where to, and about which key or file. */
type Deed = Pick<Draft, "what"> & Partial<Pick<Draft, "file" | "part" | "about">>;

/** Notes in the log what is done from a terminal, where nobody is signed in; answers when that is durable and signed. */
export async function noteFromTerminal(
  database: Database,
  { data }: Pick<Config, "data">,
  ...deeds: readonly Deed[]
): Promise<void> {
  const { Log } = await import("@pana/server");
  const { compile } = await import("@pana/law");
  const { kz } = await import("@pana/law/kz");
  const { print } = compile(kz).clock.zone;
  const log = await Log.open({ database, now: () => print(Date.now()), data });
  await log.note(
    ...deeds.map(
      (deed): Draft => ({
        ...{ officer: null, organisation: null, file: null, part: null },
        ...deed,
        ground: { by: "terminal" },
      }),
    ),
  );
  await log.close();
}

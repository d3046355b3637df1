import { createHash } from "node:crypto";
import { mkdirSync, rmSync, statSync } from "node:fs";
import { type AddressInfo, createConnection, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Somebody else holds the data. */
export class DataHeld extends Error {
  constructor(
    readonly data: string,
    readonly holder: string,
  ) {
    super(
      `Pana already runs on the data in ${data}: ${holder}. Stop it first, or name another folder in PANA_DATA.`,
    );
    this.name = "DataHeld";
  }
}

export interface Hold {
  /** What the next one who comes is told about the holder. */
  describe(text: string): void;
  release(): Promise<void>;
}

/** A folder for sockets whose path is short enough (a socket's path has at most 107 bytes), private to this user. */
export function socketFolder(data: string): string {
  const inside = join(data, "run");
  if (Buffer.byteLength(inside) < 80) {
    mkdirSync(inside, { recursive: true, mode: 0o700 });
    return inside;
  }
  const short = join(tmpdir(), `pana-${createHash("sha256").update(data).digest("hex").slice(0, 16)}`);
  mkdirSync(short, { recursive: true, mode: 0o700 });
  const { uid, mode } = statSync(short);
  if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) {
    throw new Error(`The folder ${short} belongs to somebody else; remove it or set TMPDIR.`);
  }
  return short;
}

/**
 * Takes the data of this folder for this process. The hold is a socket that this process listens on: the kernel lets
 * go of it however the process ends, so a hold cannot outlive its holder as a lock file can.
 * @throws DataHeld, with what the holder says about itself.
 */
export async function holdData(data: string): Promise<Hold> {
  const path =
    process.platform === "win32"
      ? `\\\\.\\pipe\\pana-${createHash("sha256").update(data).digest("hex").slice(0, 32)}`
      : join(socketFolder(data), "holder");
  let description = `process ${process.pid}`;
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.end(description);
  });
  for (let attempt = 0; ; attempt++) {
    if (await listen(server, path)) break;
    const holder = await ask(path);
    if (holder !== null || attempt === 5) throw new DataHeld(data, holder ?? "process unknown");
    // Nobody listens: the holder was killed and its socket file stayed.
    if (process.platform !== "win32") rmSync(path, { force: true });
  }
  server.unref();
  return {
    describe: (text) => {
      description = text;
    },
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const listen = (server: Server, path: string): Promise<AddressInfo | string | null> =>
  new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    };
    server.once("error", refused);
    server.listen(path, () => {
      server.off("error", refused);
      resolve(server.address());
    });
  });

/** What the process that listens at `path` says about itself, or null where none listens. */
const ask = (path: string): Promise<string | null> =>
  new Promise((resolve) => {
    let answer = "";
    const socket = createConnection(path);
    socket.setTimeout(5_000, () => {
      socket.destroy();
      resolve(answer || "it does not answer");
    });
    socket.on("data", (part) => {
      answer += part;
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", () => resolve(null));
  });

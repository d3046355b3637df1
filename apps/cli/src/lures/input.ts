import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import type { Language } from "@pana/law";
import { FAULTS, formatOf, Intake, type Post, readPosts } from "@pana/lures";
import { Unfit } from "../fault.js";
import { type SeenPicture, seePicture } from "./pictures.js";
import { tell } from "./words.js";

const RATE_EVERY_MS = 1000;

/** The files of a folder that hold posts, in the order of their names. */
async function* filesOf(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesOf(path);
    else if (formatOf(entry.name)) yield path;
  }
}

export interface TakenIn {
  readonly posts: readonly Post[];
  /** What was seen of the pictures of a post. */
  readonly pictures: ReadonlyMap<Post, readonly SeenPicture[]>;
}

/**
 * Reads posts from files, folders and standard input, and their pictures where they lie beside them. What cannot be read is
 * told with its line and passed over.
 */
export async function takeIn(paths: readonly string[], language: Language): Promise<TakenIn> {
  const pictures = new Map<Post, readonly SeenPicture[]>();
  const intake = new Intake();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const began = performance.now();
  let told = began;
  const readOne = async (
    path: string,
    name: string,
    source: string | undefined,
    chunks: AsyncIterable<string>,
  ) => {
    for await (const reading of readPosts(chunks, path === "-" ? undefined : formatOf(path), source)) {
      if ("fault" in reading)
        say(
          tell(language, "skipped", {
            path: name,
            line: reading.line,
            fault: FAULTS[reading.fault][language],
          }),
        );
      else if (intake.add(reading.post) && path !== "-" && reading.post.pictures)
        pictures.set(intake.posts.at(-1)!, await seen(reading.post, path, name));
      const now = performance.now();
      if (now - told < RATE_EVERY_MS) continue;
      told = now;
      const count = intake.posts.length;
      say(tell(language, "readRate", { count, rate: Math.round(count / ((now - began) / 1000)) }));
    }
  };
  const seen = async ({ id, pictures: names = [] }: Post, path: string, name: string) => {
    const found: SeenPicture[] = [];
    for (const picture of names) {
      const one = await seePicture(dirname(path), picture);
      if (typeof one === "string") say(tell(language, one, { path: name, id, picture }));
      else found.push(one);
    }
    return found;
  };
  for (const path of paths) {
    if (path === "-") {
      process.stdin.setEncoding("utf8");
      await readOne(path, "-", undefined, process.stdin as AsyncIterable<string>);
      continue;
    }
    try {
      const isFolder = (await stat(path)).isDirectory();
      const files = isFolder ? filesOf(path) : [path];
      for await (const file of files) {
        const name = isFolder ? relative(path, file) : basename(file);
        // A text file is one post: its name is all that tells it from the next.
        const source = formatOf(file) === "text" ? name : undefined;
        await readOne(file, name, source, createReadStream(file, { encoding: "utf8" }));
      }
    } catch (error) {
      if (error instanceof Error && "code" in error) throw new Unfit([tell(language, "noInput", { path })]);
      throw error;
    }
  }
  if (intake.repeated > 0) say(tell(language, "repeated", { count: intake.repeated }));
  if (intake.posts.length === 0) throw new Unfit([tell(language, "nothing")]);
  return { posts: intake.posts, pictures };
}

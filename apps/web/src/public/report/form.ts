import type { FastifyRequest } from "fastify";
import { LARGEST_PICTURE, MOST_PICTURES } from "../limits.js";
import { type Body, bodyOf } from "./answers.js";

/** What may be wrong with pictures: one is none, one is too large, or there are too many. */
export type PictureTrouble = "picture" | "large" | "pictures";
const TROUBLES: readonly PictureTrouble[] = ["picture", "large", "pictures"];

/** A picture grows by this when it is sealed. */
const SEALING = 1024;
/** The sealed answers: every field as long as it may be, in a script of three bytes a letter, filled up. */
const LARGEST_REPORT = 131_072;

/** Limits of a form with files. What is more than is taken is read and dropped, so that the page can say so and nothing is lost. */
export const FORM_LIMITS = {
  fieldSize: 1_048_576,
  fields: 40,
  files: 20,
  parts: 60,
  headerPairs: 20,
  fileSize: LARGEST_PICTURE + SEALING,
} as const;

export interface Form {
  readonly body: Body;
  /** The report that the browser has sealed. */
  readonly sealed: Uint8Array | null;
  /** The pictures, sealed where the report is. */
  readonly files: readonly Uint8Array[];
  readonly trouble: PictureTrouble | null;
}

/** A form of several parts that is cut off, or written as no browser writes one. */
class UnreadableForm extends Error {
  override readonly name = "UnreadableForm";
  readonly statusCode = 400;
}

/** A form of the report as it came, with or without files. @throws UnreadableForm, or what the limits throw */
export async function formOf(request: FastifyRequest): Promise<Form> {
  if (!request.isMultipart()) {
    return { body: bodyOf(request.body), sealed: null, files: [], trouble: null };
  }
  try {
    return await partsOf(request);
  } catch (error) {
    // The limits and what comes late have a status; what the parser finds wrong with the form has none.
    throw (error as { statusCode?: number }).statusCode === undefined ? new UnreadableForm() : error;
  }
}

async function partsOf(request: FastifyRequest): Promise<Form> {
  const fields: Record<string, unknown> = {};
  const files: Uint8Array[] = [];
  let sealed: Uint8Array | null = null;
  let trouble: PictureTrouble | null = null;
  for await (const part of request.parts()) {
    if (part.type === "field") {
      // A form that came twice under one name is not of our forms.
      fields[part.fieldname] = part.fieldname in fields ? null : part.value;
      continue;
    }
    const taken = part.fieldname === "sealed" ? sealed === null : files.length < MOST_PICTURES;
    if (!taken) {
      // An empty field of files comes as a file without bytes.
      let more = false;
      for await (const bytes of part.file) more ||= bytes.length > 0;
      if (more) trouble ??= "pictures";
      continue;
    }
    const bytes = await part.toBuffer();
    if (part.fieldname === "sealed") sealed = bytes.length <= LARGEST_REPORT ? bytes : null;
    else if (part.file.truncated) trouble ??= "large";
    else if (part.fieldname === "picture" && bytes.length > 0) files.push(bytes);
  }
  const body = bodyOf(fields);
  // What the browser found wrong before it sealed.
  trouble ??= TROUBLES.find((known) => known === body.trouble) ?? null;
  return { body, sealed, files, trouble };
}

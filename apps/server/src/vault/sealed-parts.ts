import type { Contact, Identity, Part, Photo } from "./contract.js";
import { filledJson, open, readJson, type Sealed, seal } from "./keys/envelope.js";

/** The shape of each part. */
export interface Parts {
  readonly identity: Identity;
  readonly contact: Contact;
  readonly photo: Photo;
}

/** Where a part belongs: in no other file, version or place does it open. */
export interface Place {
  readonly file: string;
  readonly key: string;
  readonly version: number;
}

const words = ({ file, key, version }: Place, part: Part) => ["pana identity", file, key, part, version];

export const sealPart = <P extends Part>(
  dataKey: Uint8Array,
  place: Place,
  part: P,
  value: Parts[P],
): Promise<Sealed> => seal(dataKey, words(place, part), filledJson(value));

/** @throws NotOpened where the row was changed or moved */
export const openPart = async <P extends Part>(
  dataKey: Uint8Array,
  place: Place,
  part: P,
  sealed: Sealed,
): Promise<Parts[P]> => readJson<Parts[P]>(await open(dataKey, words(place, part), sealed));

import type { Citation } from "../model/provision.js";
import { type Text, text } from "../model/text.js";

/** The article where its number was seen; otherwise that it was not. */
export const numbered = ({ provision }: Citation): Text =>
  /^\d/.test(provision)
    ? text(`${provision}-бап`, `ст. ${provision}`, `Art. ${provision}`)
    : text("бабы көрілмеді", "статья не видна", "article not seen");

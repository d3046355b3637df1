import type { Photo } from "./operations.js";

/** The longer side of a picture as it is kept. */
const LONGEST = 900;

/**
 * A picture drawn anew, small enough to keep: what a camera writes beside it — the place, the time, the device — is not
 * drawn and so does not come along.
 *
 * @throws where the file is no picture that this browser can read
 */
export async function drawnAnew(file: Blob): Promise<Photo> {
  const drawn = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(drawn.width, drawn.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(drawn.width * scale));
  canvas.height = Math.max(1, Math.round(drawn.height * scale));
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  drawn.close();
  return { type: "image/jpeg", base64: canvas.toDataURL("image/jpeg", 0.85).split(",")[1] ?? "" };
}

/** The longest side of a picture as it is sent, in points: enough to read a sign on a wall. */
const LONGEST_SIDE = 2560;
const QUALITY = 0.85;

/** What was chosen, for pages of the report on which the field does not stand. */
let chosen: readonly File[] = [];

const fieldOn = (page: ParentNode): HTMLInputElement | null =>
  page.querySelector<HTMLInputElement>("input[type=file][name=picture]");

/** Remembers the pictures that are chosen on the page. */
export function rememberPictures(): void {
  document.addEventListener("change", (event) => {
    const field = fieldOn(document);
    if (event.target === field) chosen = [...(field?.files ?? [])];
  });
}

export const forgetPictures = (): void => {
  chosen = [];
};

/** Puts what was chosen back into the field, where the browser can do that; otherwise it has to be chosen again. */
export function restorePictures(page: ParentNode): void {
  const field = fieldOn(page);
  if (field === null || chosen.length === 0) return;
  try {
    const list = new DataTransfer();
    for (const file of chosen) list.items.add(file);
    field.files = list.files;
  } catch {
    chosen = [];
  }
}

const asAddress = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/**
 * The picture drawn anew as a JPEG: nothing that the camera wrote into the file comes along. Null where the browser cannot show the
 * file as a picture.
 */
export async function redrawn(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  const image = new Image();
  try {
    image.src = await asAddress(file);
    await image.decode();
  } catch {
    return null;
  }
  const { naturalWidth: width, naturalHeight: height } = image;
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const pen = canvas.getContext("2d");
  if (pen === null) return null;
  /* A JPEG has no transparency. */
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  return drawn && new Uint8Array(await drawn.arrayBuffer());
}

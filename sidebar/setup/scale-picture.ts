/** Longest data URI of a logo, in characters. */
const longestText = 40 * 1024;
const widest = 480;
const highest = 240;
const smallest = 64;

/**
 * Makes of any picture the browser can show a PNG, or where that is too big a JPEG, whose data URI is at most 40 KB;
 * null for a file that is no picture.
 */
export async function scaledPicture(file: Blob): Promise<string | null> {
  const picture = await decoded(file);
  if (picture === null || picture.naturalWidth === 0) return null;
  const { naturalWidth, naturalHeight } = picture;
  let scale = Math.min(1, widest / naturalWidth, highest / naturalHeight);
  while (naturalWidth * scale >= smallest || naturalHeight * scale >= smallest) {
    const found = encodings(drawn(picture, scale)).find(({ length }) => length <= longestText);
    if (found !== undefined) return found;
    scale *= 0.8;
  }
  return encodings(drawn(picture, scale)).find(({ length }) => length <= longestText) ?? null;
}

function decoded(file: Blob): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onerror = () => resolve(null);
    reader.onload = () => {
      const picture = new Image();
      picture.onload = () => resolve(picture);
      picture.onerror = () => resolve(null);
      picture.src = typeof reader.result === "string" ? reader.result : "";
    };
    reader.readAsDataURL(file);
  });
}

function drawn(picture: HTMLImageElement, scale: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  const pen = canvas.getContext("2d");
  if (pen === null) return canvas;
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Sharp first; a JPEG has no transparency, so it is laid on white as the letters are. */
function encodings(canvas: HTMLCanvasElement): readonly string[] {
  const png = canvas.toDataURL("image/png");
  const pen = canvas.getContext("2d");
  if (pen === null) return [png];
  pen.globalCompositeOperation = "destination-over";
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  return [png, ...[0.92, 0.8].map((quality) => canvas.toDataURL("image/jpeg", quality))];
}

import { base64Bytes } from "./base64.ts";

/** Width and height in pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

/** The size of a PNG or JPEG in a data URI, as its header has it; null for anything else. */
export function pictureSize(dataUri: string): PictureSize | null {
  const [, kind, base64 = ""] =
    /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/.exec(dataUri) ?? [];
  const size = kind === "png" ? pngSize(base64) : kind === "jpeg" ? jpegSize(base64) : null;
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

/** The size at which a picture just fits into a box; a smaller one keeps its own. */
export function fitted({ width, height }: PictureSize, box: PictureSize): PictureSize {
  const scale = Math.min(1, box.width / width, box.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function pngSize(base64: string): PictureSize | null {
  const bytes = base64Bytes(base64.slice(0, 32));
  const isPng = [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte);
  return isPng && bytes.length === 24
    ? {
        width: pair(bytes, 18) + 65_536 * pair(bytes, 16),
        height: pair(bytes, 22) + 65_536 * pair(bytes, 20),
      }
    : null;
}

// Segments follow each other, each with its length; the frame's says how large the picture is.
function jpegSize(base64: string): PictureSize | null {
  const bytes = base64Bytes(base64);
  if (pair(bytes, 0) !== 0xffd8) return null;
  for (let at = 2; at + 8 < bytes.length && bytes[at] === 0xff; at += 2 + pair(bytes, at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: pair(bytes, at + 7), height: pair(bytes, at + 5) };
  }
  return null;
}

function pair(bytes: readonly number[], at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}

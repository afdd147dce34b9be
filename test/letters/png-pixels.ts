import { crc32, inflateSync } from "node:zlib";

/** A black and white PNG, its pixels row by row. */
type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly isBlack: readonly boolean[];
};

/** Reads a one-bit PNG as the standard has it: every checksum is looked at, no row is filtered. */
export function pixelsOf(png: Buffer): Pixels {
  const chunks = new Map<string, Buffer>();
  if (png.toString("latin1", 1, 4) !== "PNG") throw new Error("no PNG");
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const name = png.toString("latin1", at + 4, at + 8);
    const end = at + 8 + length;
    if (crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) throw new Error(`bad ${name}`);
    chunks.set(name, png.subarray(at + 8, end));
    at = end + 4;
  }
  const [header, data] = [chunks.get("IHDR"), chunks.get("IDAT")];
  if (header === undefined || data === undefined || !chunks.has("IEND"))
    throw new Error("a chunk is missing");
  if (header.toString("hex", 8) !== "0100000000") throw new Error("not one bit of grey");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return { width, height, isBlack: unpacked(inflateSync(data), width, height) };
}

function unpacked(raw: Buffer, width: number, height: number): readonly boolean[] {
  const rowBytes = 1 + Math.ceil(width / 8);
  if (raw.length !== rowBytes * height) throw new Error("rows are missing or left over");
  return Array.from({ length: width * height }, (_, at) => {
    const [x, start] = [at % width, rowBytes * Math.floor(at / width)];
    if (raw[start] !== 0) throw new Error("filtered row");
    return (((raw[start + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 0;
  });
}

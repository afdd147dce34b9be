/** A picture in black and white: rows of pixels, true is black; all rows are of one length. */
export type Bitmap = readonly (readonly boolean[])[];

/**
 * A picture as the bytes of a PNG, one bit a pixel, each pixel of the bitmap drawn as a square of `scale`.
 *
 * Compressed only where a row repeats what stands above it, which is nearly all there is in a scaled code.
 */
export function pngOf(bitmap: Bitmap, scale: number): readonly number[] {
  const height = bitmap.length * scale;
  const width = (bitmap[0]?.length ?? 0) * scale;
  const rowBytes = 1 + Math.ceil(width / 8);
  const rows = bitmap.map((row) => packedRow(row, scale, rowBytes));
  const raw = rows.flatMap((row) => Array.from({ length: scale }, () => row)).flat();
  return [
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", [...word(width), ...word(height), 1, 0, 0, 0, 0]),
    ...chunk("IDAT", [0x78, 0x01, ...deflated(raw, rowBytes), ...word(adler32(raw))]),
    ...chunk("IEND", []),
  ];
}

/** A filter byte, then pixels from the highest bit down; white is one. */
function packedRow(row: readonly boolean[], scale: number, rowBytes: number): readonly number[] {
  const bytes = [0, ...Array.from({ length: rowBytes - 1 }, () => 0xff)];
  row.forEach((isBlack, column) => {
    for (let x = column * scale; isBlack && x < (column + 1) * scale; x++)
      bytes[1 + (x >> 3)] = (bytes[1 + (x >> 3)] ?? 0) & ~(0x80 >> (x & 7));
  });
  return bytes;
}

const longestMatch = 257;
const shortestMatch = 3;

/** One block with fixed codes (RFC 1951) whose matches all look back by `distance`, the length of a row. */
function deflated(raw: readonly number[], distance: number): readonly number[] {
  const bits = bitWriter();
  bits.low(0b011, 3);
  for (let at = 0; at < raw.length;) {
    const length = matchAt(raw, at, distance);
    if (length < shortestMatch) writeLiteral(bits, raw[at] ?? 0);
    else writeMatch(bits, length, distance);
    at += length < shortestMatch ? 1 : length;
  }
  writeLiteral(bits, 256);
  return bits.bytes();
}

function matchAt(raw: readonly number[], at: number, distance: number): number {
  let length = 0;
  while (at >= distance && length < longestMatch && at + length < raw.length) {
    if (raw[at + length] !== raw[at + length - distance]) break;
    length += 1;
  }
  return length;
}

function writeLiteral(bits: BitWriter, symbol: number): void {
  if (symbol < 144) bits.high(0x30 + symbol, 8);
  else if (symbol < 256) bits.high(0x190 + symbol - 144, 9);
  else if (symbol < 280) bits.high(symbol - 256, 7);
  else bits.high(0xc0 + symbol - 280, 8);
}

// A code stands for a span of lengths or distances; extra bits say which of the span is meant.
function writeMatch(bits: BitWriter, length: number, distance: number): void {
  const long = length - shortestMatch;
  const more = Math.max(0, Math.floor(Math.log2(Math.max(1, long))) - 2);
  writeLiteral(bits, 257 + 4 * more + (long >> more));
  bits.low(long & ((1 << more) - 1), more);
  const far = distance - 1;
  const extra = Math.max(0, Math.floor(Math.log2(Math.max(1, far))) - 1);
  bits.high(2 * extra + (far >> extra), 5);
  bits.low(far & ((1 << extra) - 1), extra);
}

type BitWriter = {
  /** Bits from the lowest up, as numbers are written. */
  low(value: number, count: number): void;
  /** Bits from the highest down, as codes are written. */
  high(value: number, count: number): void;
  bytes(): readonly number[];
};

function bitWriter(): BitWriter {
  const bytes: number[] = [];
  let used = 8;
  const put = (bit: number) => {
    if (used === 8) {
      bytes.push(0);
      used = 0;
    }
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) | (bit << used);
    used += 1;
  };
  return {
    low: (value, count) => {
      for (let at = 0; at < count; at++) put((value >> at) & 1);
    },
    high: (value, count) => {
      for (let at = count - 1; at >= 0; at--) put((value >> at) & 1);
    },
    bytes: () => bytes,
  };
}

function chunk(name: string, data: readonly number[]): readonly number[] {
  const body = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...data];
  return [...word(data.length), ...body, ...word(crc32(body))];
}

const word = (value: number): readonly number[] => [24, 16, 8, 0].map((by) => (value >>> by) & 255);

function crc32(bytes: readonly number[]): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}

function adler32(bytes: readonly number[]): number {
  let [one, two] = [1, 0];
  for (const byte of bytes) {
    one = (one + byte) % 65_521;
    two = (two + one) % 65_521;
  }
  return two * 65_536 + one;
}

import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const blockBytes = 512;

const text = (archive: Buffer, from: number, bytes: number): string => {
  const field = archive.subarray(from, from + bytes);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? bytes : end).toString("utf8");
};

const octal = (archive: Buffer, from: number, bytes: number): number =>
  Number.parseInt(text(archive, from, bytes).trim() || "0", 8);

const writeEntry = (archive: Buffer, at: number, size: number, folder: string): void => {
  const prefix = text(archive, at + 345, 155);
  const name = text(archive, at, 100);
  const path = join(folder, normalize(prefix === "" ? name : `${prefix}/${name}`));
  if (!path.startsWith(folder)) throw new Error(`The archive leads out of its folder: ${name}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, archive.subarray(at + blockBytes, at + blockBytes + size));
  chmodSync(path, octal(archive, at + 100, 8) & 0o777);
};

/** Writes the regular files of an uncompressed ustar archive below `folder`. */
export const unpackTar = (archive: Buffer, folder: string): void => {
  let at = 0;
  while (at + blockBytes <= archive.length && archive[at] !== 0) {
    const size = octal(archive, at + 124, 12);
    const kind = text(archive, at + 156, 1);
    if (kind === "0" || kind === "") writeEntry(archive, at, size, folder);
    at += blockBytes + Math.ceil(size / blockBytes) * blockBytes;
  }
};

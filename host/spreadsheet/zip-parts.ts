import { inflateRawSync } from "node:zlib";

type Entry = { readonly method: number; readonly start: number; readonly size: number };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** The parts of a ZIP package by name, read on demand; for the few texts the library leaves out. */
export class ZipParts {
  private readonly entries = new Map<string, Entry>();
  private readonly bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = this.directoryStart();
    while (at + 46 <= this.bytes.length && this.bytes.readUInt32LE(at) === entrySignature) {
      at = this.readEntry(at);
    }
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The part's text; empty when there is no such part. */
  text(name: string): string {
    const entry = this.entries.get(name);
    if (entry === undefined) return "";
    const nameLength = this.bytes.readUInt16LE(entry.start + 26);
    const extraLength = this.bytes.readUInt16LE(entry.start + 28);
    const from = entry.start + 30 + nameLength + extraLength;
    const packed = this.bytes.subarray(from, from + entry.size);
    return (entry.method === 0 ? packed : inflateRawSync(packed)).toString("utf8");
  }

  private directoryStart(): number {
    const lowest = Math.max(0, this.bytes.length - 65_557);
    for (let at = this.bytes.length - 22; at >= lowest; at -= 1) {
      if (this.bytes.readUInt32LE(at) === endSignature) return this.bytes.readUInt32LE(at + 16);
    }
    return this.bytes.length;
  }

  private readEntry(at: number): number {
    const nameLength = this.bytes.readUInt16LE(at + 28);
    const name = this.bytes.toString("utf8", at + 46, at + 46 + nameLength);
    this.entries.set(name.replace(/^\//, ""), {
      method: this.bytes.readUInt16LE(at + 10),
      size: this.bytes.readUInt32LE(at + 20),
      start: this.bytes.readUInt32LE(at + 42),
    });
    return (
      at + 46 + nameLength + this.bytes.readUInt16LE(at + 30) + this.bytes.readUInt16LE(at + 32)
    );
  }
}

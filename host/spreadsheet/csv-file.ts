import { Buffer } from "node:buffer";
import Papa from "papaparse";
import { NotAWorkbook } from "./not-a-workbook.ts";
import { addSheet, emptyWorkbook, type WorkbookModel } from "./workbook-model.ts";

export type CsvSettings = {
  /** The file's name, for the sheet's name and for errors. */
  readonly fileName?: string;
  readonly timeZone?: string;
  readonly locale?: string;
};

const delimiters = [",", ";", "\t"] as const;
const sampleLines = 200;

/** A CSV as a workbook of one sheet; every cell is a text as written. */
export function readCsv(bytes: Uint8Array, settings: CsvSettings = {}): WorkbookModel {
  const fileName = settings.fileName ?? "FILE.csv";
  const text = decodeText(bytes);
  if (text.includes("\0")) throw new NotAWorkbook(fileName);
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const rows = parse(body, hint?.[1] ?? fittingDelimiter(body));
  const model = emptyWorkbook(settings);
  model.name = fileName.replace(/\.[^.]*$/, "");
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const sheet = addSheet(model, sheetName(model.name), { rows: Math.max(1, rows.length), columns });
  sheet.rows = rows.map((row) =>
    row.map((value) => (value === "" ? undefined : { value, style: 0 })),
  );
  return model;
}

/** File formats forbid some characters and more than 31 in a sheet's name. */
function sheetName(name: string): string {
  const clean = name
    .replaceAll(/[\\/?*:[\]]/g, " ")
    .slice(0, 31)
    .trim();
  return clean === "" ? "Hoja 1" : clean;
}

/** UTF-8 or UTF-16 by its mark or its zeros, else UTF-8 where valid, else Windows-1252. */
function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** What Windows-1252 has where Latin-1 has control characters; unused places stand for themselves. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some releases of Node take Latin-1 for it, and lose the euro sign. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replaceAll(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Text of Western letters in UTF-16 has a zero in nearly every second byte. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 1_000);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const many = sample.length * 0.3;
  if ((zeros[1] ?? 0) > many && zeros[0] === 0) return "utf-16le";
  return (zeros[0] ?? 0) > many && zeros[1] === 0 ? "utf-16be" : null;
}

function parse(text: string, delimiter: string, preview = 0): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview });
  while (data.length > 0 && (data.at(-1) ?? []).every((value) => value === "")) data.pop();
  return data;
}

/** The delimiter under which most lines fall into equally many columns. */
function fittingDelimiter(text: string): string {
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of delimiters) {
    const widths = parse(text, delimiter, sampleLines).map((row) => row.length);
    const score = Math.max(0, ...widths.map((width) => agreement(widths, width)));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function agreement(widths: readonly number[], width: number): number {
  if (width < 2) return 0;
  const alike = widths.filter((other) => other === width).length / widths.length;
  return alike * alike * Math.log2(width + 1);
}

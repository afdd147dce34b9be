import { basename } from "node:path";
import { type CsvSettings, readCsv } from "./csv-file.ts";
import { NotAWorkbook } from "./not-a-workbook.ts";
import type { WorkbookModel } from "./workbook-model.ts";
import { readXlsx } from "./xlsx-file.ts";

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];
const pdfMark = [0x25, 0x50, 0x44, 0x46];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}

/**
 * Reads a workbook by what it holds: a ZIP package is taken for .xlsx, text for .csv.
 *
 * @throws NotAWorkbook With one sentence that names the file.
 */
export async function readWorkbookFile(
  path: string,
  bytes: Uint8Array,
  settings: Omit<CsvSettings, "fileName"> = {},
): Promise<WorkbookModel> {
  const fileName = basename(path);
  if (startsWith(bytes, zipMark)) return readXlsx(bytes, { ...settings, fileName });
  if (startsWith(bytes, compoundMark)) {
    throw new NotAWorkbook(
      fileName,
      "is an old .xls or a workbook with a password: save it as .xlsx without a password",
    );
  }
  const isText = /\.(?:csv|tsv|txt)$/i.test(fileName);
  if (!isText || startsWith(bytes, pdfMark)) throw new NotAWorkbook(fileName);
  return readCsv(bytes, { ...settings, fileName });
}

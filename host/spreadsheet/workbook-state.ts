import { Buffer } from "node:buffer";
import type { Cell, SheetModel, WorkbookModel } from "./workbook-model.ts";

/** Rows without the holes that JSON would turn into text. */
type SavedSheet = Omit<SheetModel, "rows"> & { readonly rows: (Cell | null)[][] };

/** Raised whenever the saved form changes. */
const savedVersion = 1;

type Saved = Omit<WorkbookModel, "sheets" | "file"> & {
  readonly version: number;
  readonly sheets: readonly SavedSheet[];
  readonly fileBase64: string | null;
};

/** The whole workbook, with the file it came from, as JSON text. */
export function saveWorkbook(model: WorkbookModel): string {
  const { sheets, file, ...rest } = model;
  const saved: Saved = {
    version: savedVersion,
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) => Array.from(cells, (cell) => cell ?? null)),
    })),
    fileBase64: file === null ? null : Buffer.from(file).toString("base64"),
  };
  return JSON.stringify(saved);
}

/** The workbook that {@link saveWorkbook} wrote. */
export function loadWorkbook(json: string): WorkbookModel {
  const { version, sheets, fileBase64, ...rest } = JSON.parse(json) as Saved;
  if (version !== savedVersion) throw new Error("The saved workbook is of another version.");
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) => cells.map((cell) => cell ?? undefined)),
      rowLooks: withoutNulls(sheet.rowLooks),
      columnLooks: withoutNulls(sheet.columnLooks),
    })),
    file: fileBase64 === null ? null : new Uint8Array(Buffer.from(fileBase64, "base64")),
  };
}

function withoutNulls<T>(looks: readonly (T | null | undefined)[]): (T | undefined)[] {
  return looks.map((entry) => entry ?? undefined);
}

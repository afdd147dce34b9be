import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { Workbook } from "@cj-tech-master/excelts";
import type { Day } from "../../src/receivables/calendar.ts";
import type { Cell, SheetCells } from "../../src/workbook/cell.ts";
import { sharedPath } from "./shared-data.ts";

const msInDay = 86_400_000;

/** The sheets of a CSV or XLSX file of the shared data; every CSV cell is text. */
export async function sharedSheets(name: string): Promise<readonly SheetCells[]> {
  const path = sharedPath(name);
  if (name.endsWith(".csv")) {
    const rows = Papa.parse<string[]>(readFileSync(path, "utf8")).data;
    return [{ sheetId: 1, name: "Sheet1", isHidden: false, rows }];
  }
  const book = new Workbook();
  await book.xlsx.readFile(path.pathname);
  return book.worksheets.map((sheet, at) => {
    const rows: Cell[][] = [];
    for (let row = 1; row <= sheet.rowCount; row++) {
      const cells: Cell[] = [];
      for (let column = 1; column <= sheet.columnCount; column++) {
        cells.push(cellOf(sheet.getCell(row, column).value));
      }
      rows.push(cells);
    }
    return { sheetId: at + 1, name: sheet.name, isHidden: sheet.state !== "visible", rows };
  });
}

// Formulas stand with their cached result, dates as civil days.
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) {
    const day = Math.floor(value.getTime() / msInDay);
    return { day: day as Day, minutes: Math.round((value.getTime() - day * msInDay) / 60_000) };
  }
  if (typeof value === "object") {
    if ("result" in value) return cellOf(value.result);
    return "text" in value ? String(value.text) : "";
  }
  return value as Cell;
}

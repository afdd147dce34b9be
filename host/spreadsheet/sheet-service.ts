import { blockOf, parseA1 } from "./a1-notation.ts";
import { extent } from "./cell-grid.ts";
import type { GoogleSheet } from "./google-surface.ts";
import { addMetadata, metadataAt } from "./metadata-store.ts";
import { MetadataFinder } from "./metadata-service.ts";
import { SheetEditor } from "./sheet-editor.ts";
import { sheetType } from "./service-enums.ts";
import { guard } from "./service-guard.ts";
import { isInteger } from "./service-session.ts";

const tooSmall = {
  row: "The starting row of the range is too small.",
  column: "The starting column of the range is too small.",
  rows: "The number of rows in the range must be at least 1.",
  columns: "The number of columns in the range must be at least 1.",
} as const;

/** `SpreadsheetApp.Sheet`. */
export class SheetService extends SheetEditor implements GoogleSheet {
  getSheetId(): number {
    return this.sheetId;
  }

  getName(): string {
    return this.model.name;
  }

  /** Counts from 1. */
  getIndex(): number {
    return this.session.model.sheets.indexOf(this.model) + 1;
  }

  /** Charts on a sheet of their own are not carried over. */
  getType() {
    return sheetType.GRID;
  }

  isSheetHidden(): boolean {
    return this.model.hidden;
  }

  getMaxRows(): number {
    return this.model.maxRows;
  }

  getMaxColumns(): number {
    return this.model.maxColumns;
  }

  getFrozenRows(): number {
    return this.session.read("Sheet.getFrozenRows", () => this.model.frozenRows);
  }

  getLastRow(): number {
    return this.session.read("Sheet.getLastRow", () => extent(this.model).rows);
  }

  getLastColumn(): number {
    return this.session.read("Sheet.getLastColumn", () => extent(this.model).columns);
  }

  getParent() {
    return this.session.faces.spreadsheet();
  }

  /** From A1 to the last row and column with content; A1 alone on an empty sheet. */
  getDataRange() {
    this.session.queue.apply();
    const { rows, columns } = extent(this.model);
    return this.session.faces.range(this.sheetId, {
      row: 1,
      column: 1,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
    });
  }

  getRange(...given: readonly unknown[]) {
    const [first, ...rest] = given;
    return typeof first === "string" && rest.length === 0
      ? this.rangeByText(first)
      : this.rangeByNumbers(given);
  }

  createDeveloperMetadataFinder() {
    return guard("DeveloperMetadataFinder", new MetadataFinder(this.session, this.sheetId));
  }

  getDeveloperMetadata() {
    return metadataAt(this.session, "Sheet", { kind: "sheet", sheetId: this.sheetId });
  }

  addDeveloperMetadata(...given: readonly unknown[]) {
    addMetadata(this.session, "Sheet", { kind: "sheet", sheetId: this.sheetId }, given);
    return this;
  }

  private rangeByText(text: string) {
    const local = text.includes("!") ? text.slice(text.lastIndexOf("!") + 1) : text;
    const area = parseA1(local);
    const block = blockOf(local, this.model.maxRows, this.model.maxColumns);
    if (area === null || block === null) return this.session.fail("Range not found");
    const isWholeColumn = area.firstRow === null && area.lastRow === null;
    const isWholeRow = area.firstColumn === null && area.lastColumn === null;
    const whole = isWholeColumn ? "column" : isWholeRow ? "row" : null;
    return this.session.faces.range(this.sheetId, block, whole);
  }

  private rangeByNumbers(given: readonly unknown[]) {
    const [row, column, rows = 1, columns = 1] = given;
    if (!isInteger(row) || !isInteger(column) || !isInteger(rows) || !isInteger(columns)) {
      return this.session.refuseArguments("Sheet.getRange", given);
    }
    const block = {
      row: Math.trunc(row),
      column: Math.trunc(column),
      rows: Math.trunc(rows),
      columns: Math.trunc(columns),
    };
    for (const side of ["row", "column", "rows", "columns"] as const) {
      if (block[side] < 1) this.session.fail(tooSmall[side]);
    }
    return this.session.faces.range(this.sheetId, block);
  }
}

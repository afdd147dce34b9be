import { a1Of } from "./a1-notation.ts";
import { hasContent, withValue } from "./cell-grid.ts";
import { valueForScript } from "./cell-values.ts";
import { displayText, localPattern } from "./display-value.ts";
import type { GoogleRange } from "./google-surface.ts";
import { metadataAt } from "./metadata-store.ts";
import { sortBlock, sortKeys } from "./row-sorting.ts";
import { RangeWriter } from "./range-writer.ts";
import { formatOf } from "./style-table.ts";
import type { Cell } from "./workbook-model.ts";

/** `SpreadsheetApp.Range`. */
export class RangeService extends RangeWriter implements GoogleRange {
  getRow(): number {
    return this.place.block.row;
  }

  getColumn(): number {
    return this.place.block.column;
  }

  getNumRows(): number {
    return this.place.block.rows;
  }

  getNumColumns(): number {
    return this.place.block.columns;
  }

  getLastRow(): number {
    return this.place.block.row + this.place.block.rows - 1;
  }

  getLastColumn(): number {
    return this.place.block.column + this.place.block.columns - 1;
  }

  getA1Notation(): string {
    const text = a1Of(this.place.block);
    if (this.place.whole === null) return text;
    const unwanted = this.place.whole === "column" ? /\d/g : /[A-Z]/g;
    return (text.includes(":") ? text : `${text}:${text}`).replaceAll(unwanted, "");
  }

  getSheet() {
    return this.session.faces.sheet(this.place.sheetId);
  }

  getCell(row: number, column: number) {
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number) {
    const { block, sheetId } = this.place;
    return this.session.faces.range(sheetId, {
      row: block.row + rowOffset,
      column: block.column + columnOffset,
      rows: numRows ?? block.rows,
      columns: numColumns ?? block.columns,
    });
  }

  getValues(): unknown[][] {
    return this.readAll("getValues", (cell) => valueForScript(this.session, cell));
  }

  getValue(): unknown {
    return this.readFirst("getValue", (cell) => valueForScript(this.session, cell));
  }

  getDisplayValues(): string[][] {
    return this.readAll("getDisplayValues", (cell) => this.shown(cell));
  }

  getDisplayValue(): string {
    return this.readFirst("getDisplayValue", (cell) => this.shown(cell));
  }

  getFormulas(): string[][] {
    return this.readAll("getFormulas", formulaText);
  }

  getFormula(): string {
    return this.readFirst("getFormula", formulaText);
  }

  getNumberFormats(): string[][] {
    return this.readAll("getNumberFormats", (cell) => this.pattern(cell));
  }

  getNumberFormat(): string {
    return this.readFirst("getNumberFormat", (cell) => this.pattern(cell));
  }

  getNotes(): string[][] {
    return this.readAll("getNotes", (cell) => cell.note ?? "");
  }

  getNote(): string {
    return this.readFirst("getNote", (cell) => cell.note ?? "");
  }

  isBlank(): boolean {
    return this.session.read("Range.isBlank", () =>
      this.place.map(hasContent).every((row) => row.every((filled) => !filled)),
    );
  }

  clearContent() {
    this.session.write("Range.clearContent", () =>
      this.place.replace((cell) => (hasContent(cell) ? withValue(cell, null) : cell)),
    );
    return this;
  }

  sort(spec: unknown) {
    const keys = sortKeys(this.session, spec);
    this.session.write("Range.sort", () => sortBlock(this.place.sheet, this.place.block, keys));
    return this;
  }

  getDeveloperMetadata() {
    return metadataAt(this.session, "Range", this.place.metadataPlace);
  }

  private readAll<T>(method: string, read: (cell: Cell) => T): T[][] {
    return this.session.read(`Range.${method}`, () =>
      this.session.grid(this.place.map((cell) => read(cell))),
    );
  }

  private readFirst<T>(method: string, read: (cell: Cell) => T): T {
    const { session, place } = this;
    return session.read(`Range.${method}`, () => {
      const first = place.map((cell) => cell)[0]?.[0];
      return first === undefined ? session.fail("The range is empty.") : read(first);
    });
  }

  private shown(cell: Cell): string {
    const { model } = this.session;
    return displayText(cell.value, formatOf(model, cell.style), model.locale);
  }

  private pattern(cell: Cell): string {
    const { model } = this.session;
    const format = formatOf(model, cell.style);
    if (format !== "General") return localPattern(format, model.locale);
    return typeof cell.value === "number" ? "0.###############" : "General";
  }
}

function formulaText(cell: Cell): string {
  return cell.formula === undefined ? "" : `=${cell.formula}`;
}

import { columnWidthToFit, widthOfPixels } from "./column-widths.ts";
import { extent, putCell, untouched } from "./cell-grid.ts";
import { incoming, receive } from "./cell-values.ts";
import { RuleService } from "./format-rule-service.ts";
import { isVisible, withUnseen } from "./format-rule-kinds.ts";
import { behind, guard } from "./service-guard.ts";
import { isInteger, type ServiceSession } from "./service-session.ts";
import { renameSheet } from "./sheet-list.ts";
import { insertLinesAfter, moveLines } from "./sheet-structure.ts";
import type { Axis } from "./line-move.ts";
import type { SheetModel } from "./workbook-model.ts";

const cellLimit = 10_000_000;

/** The changing half of `SpreadsheetApp.Sheet`. */
export class SheetEditor {
  constructor(
    readonly session: ServiceSession,
    readonly sheetId: number,
  ) {}

  get model(): SheetModel {
    return this.session.sheet(this.sheetId);
  }

  setName(name: unknown) {
    if (typeof name !== "string") return this.session.refuseArguments("Sheet.setName", [name]);
    this.session.change("Sheet.setName", () => renameSheet(this.session, this.model, name));
    return this;
  }

  hideSheet() {
    this.session.change("Sheet.hideSheet", () => {
      const shown = this.session.model.sheets.filter((sheet) => !sheet.hidden);
      if (shown.length === 1 && shown[0] === this.model) {
        this.session.fail("You can't hide all the sheets in a document.");
      }
      this.model.hidden = true;
    });
    return this;
  }

  showSheet() {
    this.session.change("Sheet.showSheet", () => {
      this.model.hidden = false;
    });
    return this;
  }

  insertColumnsAfter(after: unknown, count: unknown) {
    return this.insert("insertColumnsAfter", "column", after, count);
  }

  insertColumnAfter(after: unknown) {
    return this.insert("insertColumnAfter", "column", after, 1);
  }

  insertRowsAfter(after: unknown, count: unknown) {
    return this.insert("insertRowsAfter", "row", after, count);
  }

  insertRowAfter(after: unknown) {
    return this.insert("insertRowAfter", "row", after, 1);
  }

  deleteColumns(at: unknown, count: unknown): void {
    this.remove("deleteColumns", "column", at, count);
  }

  deleteColumn(at: unknown) {
    return this.remove("deleteColumn", "column", at, 1);
  }

  deleteRows(at: unknown, count: unknown): void {
    this.remove("deleteRows", "row", at, count);
  }

  deleteRow(at: unknown) {
    return this.remove("deleteRow", "row", at, 1);
  }

  /** Below the last row with content; the grid grows when it is full. */
  appendRow(contents: unknown) {
    if (!Array.isArray(contents)) {
      return this.session.refuseArguments("Sheet.appendRow", [contents]);
    }
    const inputs = contents.map((value) => incoming(this.session, value));
    this.session.write("Sheet.appendRow", () => {
      const row = extent(this.model).rows + 1;
      inputs.forEach((input, place) =>
        putCell(this.model, row, place + 1, receive(this.session, untouched, input)),
      );
    });
    return this;
  }

  setFrozenRows(rows: unknown): void {
    if (!isInteger(rows) || rows < 0) this.session.refuseArguments("Sheet.setFrozenRows", [rows]);
    this.session.write("Sheet.setFrozenRows", () => {
      this.model.frozenRows = rows;
    });
  }

  setColumnWidth(column: unknown, pixels: unknown) {
    if (!isInteger(column) || !isInteger(pixels)) {
      return this.session.refuseArguments("Sheet.setColumnWidth", [column, pixels]);
    }
    this.session.write("Sheet.setColumnWidth", () => this.size(column, widthOfPixels(pixels)));
    return this;
  }

  autoResizeColumns(start: unknown, count: unknown) {
    if (!isInteger(start) || !isInteger(count)) {
      return this.session.refuseArguments("Sheet.autoResizeColumns", [start, count]);
    }
    this.session.write("Sheet.autoResizeColumns", () => {
      for (let column = start; column < start + count; column += 1) {
        this.size(column, columnWidthToFit(this.session.model, this.model, column));
      }
    });
    return this;
  }

  getConditionalFormatRules() {
    const { session, sheetId } = this;
    return session.read("Sheet.getConditionalFormatRules", () => {
      const seen = this.model.rules.filter(isVisible);
      const faces = seen.map((kept) =>
        guard("ConditionalFormatRule", new RuleService(session, sheetId, kept)),
      );
      return session.realm.array(faces);
    });
  }

  setConditionalFormatRules(rules: unknown): void {
    const given: readonly unknown[] = Array.isArray(rules) ? rules : [null];
    const set = given.map((rule) => {
      const service = behind(RuleService, rule);
      return service ?? this.session.refuseArguments("Sheet.setConditionalFormatRules", [rules]);
    });
    if (set.some((rule) => rule.sheetId !== this.sheetId)) {
      this.session.fail("Conditional format rule cannot reference a different sheet.");
    }
    const kept = set.map((rule) => rule.kept);
    this.session.write("Sheet.setConditionalFormatRules", () => {
      this.model.rules = withUnseen(this.model.rules, kept);
    });
  }

  private size(column: number, size: number): void {
    const looks = this.model.columnLooks;
    while (looks.length < column) looks.push(undefined);
    looks[column - 1] = { ...looks[column - 1], size };
  }

  private insert(method: string, axis: Axis, after: unknown, count: unknown) {
    const limit = axis === "row" ? this.model.maxRows : this.model.maxColumns;
    if (!isInteger(after) || !isInteger(count) || count < 1) {
      return this.session.refuseArguments(`Sheet.${method}`, [after, count]);
    }
    if (after < 1 || after > limit) this.session.fail(`Those ${axis}s are out of bounds.`);
    this.session.change(`Sheet.${method}`, () => {
      this.checkRoom(axis, count);
      insertLinesAfter(this.session.model, this.model, axis, after, count);
    });
    return this;
  }

  private remove(method: string, axis: Axis, at: unknown, count: unknown) {
    const limit = axis === "row" ? this.model.maxRows : this.model.maxColumns;
    if (!isInteger(at) || !isInteger(count) || count < 1) {
      return this.session.refuseArguments(`Sheet.${method}`, [at, count]);
    }
    if (at < 1 || at + count - 1 > limit) this.session.fail(`Those ${axis}s are out of bounds.`);
    if (count === limit) {
      this.session.fail(`You can't delete all the ${axis}s on the sheet.`);
    }
    this.session.change(`Sheet.${method}`, () =>
      moveLines(this.session.model, this.model, { kind: "delete", axis, at, count }),
    );
    return this;
  }

  private checkRoom(axis: Axis, count: number): void {
    const cells = this.session.model.sheets.reduce(
      (sum, sheet) => sum + sheet.maxRows * sheet.maxColumns,
      count * (axis === "row" ? this.model.maxColumns : this.model.maxRows),
    );
    if (cells > cellLimit) {
      this.session.fail(
        "This action would increase the number of cells in the workbook above the limit of " +
          "10000000 cells.",
      );
    }
  }
}

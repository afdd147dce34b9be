import type { GoogleSpreadsheet } from "./google-surface.ts";
import { addMetadata, metadataAt } from "./metadata-store.ts";
import { MetadataFinder } from "./metadata-service.ts";
import { behind, guard } from "./service-guard.ts";
import type { ServiceSession } from "./service-session.ts";
import { deleteSheet, insertSheet } from "./sheet-list.ts";
import { RangeService } from "./range-service.ts";
import { SheetService } from "./sheet-service.ts";
import { sheetById, sheetByName, type Selection } from "./workbook-model.ts";

/** `SpreadsheetApp.Spreadsheet`. */
export class SpreadsheetService implements GoogleSpreadsheet {
  constructor(private readonly session: ServiceSession) {}

  getId(): string {
    return this.session.model.id;
  }

  getName(): string {
    return this.session.model.name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.session.model.id}/edit`;
  }

  getSpreadsheetTimeZone(): string {
    return this.session.model.timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.session.model.locale;
  }

  getSheets() {
    const { session } = this;
    return session.read("Spreadsheet.getSheets", () =>
      session.realm.array(session.model.sheets.map((sheet) => session.faces.sheet(sheet.id))),
    );
  }

  getNumSheets(): number {
    return this.session.read("Spreadsheet.getNumSheets", () => this.session.model.sheets.length);
  }

  getSheetByName(name: unknown) {
    const { session } = this;
    return session.read("Spreadsheet.getSheetByName", () => {
      const sheet = sheetByName(session.model, String(name));
      return sheet === null ? null : session.faces.sheet(sheet.id);
    });
  }

  getSheetById(sheetId: unknown) {
    const sheet = sheetById(this.session.model, Number(sheetId));
    return sheet === null ? null : this.session.faces.sheet(sheet.id);
  }

  insertSheet(...given: readonly unknown[]) {
    const { session } = this;
    const [first, second] = given;
    const name = typeof first === "string" ? first : null;
    const index = typeof first === "number" ? first : typeof second === "number" ? second : null;
    const isOdd = first !== undefined && name === null && index === null;
    if (isOdd) return session.refuseArguments("Spreadsheet.insertSheet", given);
    return session.change("Spreadsheet.insertSheet", () =>
      session.faces.sheet(insertSheet(session, name, index).id),
    );
  }

  deleteSheet(sheet: unknown): void {
    const service = behind(SheetService, sheet);
    if (service === null) return this.session.refuseArguments("Spreadsheet.deleteSheet", [sheet]);
    this.session.change("Spreadsheet.deleteSheet", () => deleteSheet(this.session, service.model));
  }

  getActiveSheet() {
    return this.session.faces.sheet(this.selection().sheetId);
  }

  getActiveRange() {
    const selection = this.selection();
    return this.session.faces.range(selection.sheetId, selection);
  }

  getActiveCell() {
    const selection = this.selection();
    return this.session.faces.range(selection.sheetId, { ...selection, rows: 1, columns: 1 });
  }

  setActiveRange(range: unknown) {
    const place = behind(RangeService, range)?.place;
    if (place === undefined) {
      return this.session.refuseArguments("Spreadsheet.setActiveRange", [range]);
    }
    this.session.model.selection = { sheetId: place.sheetId, ...place.block };
    return this.session.faces.range(place.sheetId, place.block);
  }

  setActiveSheet(sheet: unknown) {
    const service = behind(SheetService, sheet);
    if (service === null) {
      return this.session.refuseArguments("Spreadsheet.setActiveSheet", [sheet]);
    }
    const sheetId = service.getSheetId();
    this.session.model.selection = { sheetId, row: 1, column: 1, rows: 1, columns: 1 };
    return this.session.faces.sheet(sheetId);
  }

  toast(message: unknown, title?: unknown): void {
    const heading = typeof title === "string" ? title : "";
    this.session.options.toast?.(String(message), heading);
  }

  createDeveloperMetadataFinder() {
    return guard("DeveloperMetadataFinder", new MetadataFinder(this.session, null));
  }

  getDeveloperMetadata() {
    return metadataAt(this.session, "Spreadsheet", { kind: "spreadsheet" });
  }

  addDeveloperMetadata(...given: readonly unknown[]) {
    addMetadata(this.session, "Spreadsheet", { kind: "spreadsheet" }, given);
    return this;
  }

  /** Where the cursor is; on the first shown sheet's A1 when nobody has put it anywhere. */
  private selection(): Selection {
    const { model } = this.session;
    const selected = model.selection;
    if (selected !== null && sheetById(model, selected.sheetId) !== null) return selected;
    const first = model.sheets.find((sheet) => !sheet.hidden);
    if (first === undefined) return this.session.fail("The spreadsheet has no sheets.");
    return { sheetId: first.id, row: 1, column: 1, rows: 1, columns: 1 };
  }
}

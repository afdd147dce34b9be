import { ruleBuilder } from "./format-rule-service.ts";
import type { GoogleSpreadsheetApp } from "./google-surface.ts";
import {
  booleanCriteria,
  metadataLocationType,
  metadataVisibility,
  sheetType,
  wrapStrategy,
} from "./service-enums.ts";
import type { ServiceSession } from "./service-session.ts";

/** Google's `SpreadsheetApp`, the entry to everything else. */
export class SpreadsheetAppService implements GoogleSpreadsheetApp {
  constructor(private readonly session: ServiceSession) {}

  getActive() {
    return this.document("getActive");
  }

  getActiveSpreadsheet() {
    return this.document("getActiveSpreadsheet");
  }

  getActiveSheet() {
    return this.open("getActiveSheet").getActiveSheet();
  }

  getActiveRange() {
    return this.open("getActiveRange").getActiveRange();
  }

  getUi(): object {
    const { getUi } = this.session.options;
    return getUi?.() ?? this.session.fail("Cannot call SpreadsheetApp.getUi() from this context.");
  }

  flush(): void {
    this.session.read("flush", () => undefined);
  }

  newConditionalFormatRule() {
    return ruleBuilder(this.session, null, { ranges: [], rule: { type: "" } });
  }

  /** Null for a script without a document, whatever Google's types say. */
  private document(method: string) {
    this.session.options.allow?.(`SpreadsheetApp.${method}`);
    return this.session.options.documentPresent ? this.session.faces.spreadsheet() : null;
  }

  private open(method: string) {
    const document = this.document(method);
    return document ?? this.session.fail(`No active spreadsheet for SpreadsheetApp.${method}.`);
  }
}

/** Enums that hang on `SpreadsheetApp`. */
export const appConstants = {
  BooleanCriteria: booleanCriteria,
  DeveloperMetadataLocationType: metadataLocationType,
  DeveloperMetadataVisibility: metadataVisibility,
  SheetType: sheetType,
  WrapStrategy: wrapStrategy,
} as const;

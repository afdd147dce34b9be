import type { SheetEntry, Workbook } from "../collections/ports.ts";
import { sheetGoneSentence } from "../collections/wording/part-sentences.ts";
import type { Cell, SheetCells } from "../workbook/cell.ts";
import { civilTimeIn, type CivilTime } from "./civil-time.ts";
import { applyEdits } from "./sheet-edits.ts";
import { shownLanguage } from "./shown-language.ts";
import { readTags } from "./workbook-tags.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The workbook this script is at work on; null where Google gives none, as in an unbound trigger. */
export function openWorkbook(): Workbook | null {
  const found = SpreadsheetApp.getActive() as Spreadsheet | null;
  return found === null ? null : workbookOf(found);
}

function workbookOf(spreadsheet: Spreadsheet): Workbook {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const civil = civilTimeIn(timeZone);
  return {
    spreadsheetId: spreadsheet.getId(),
    timeZone,
    locale: spreadsheet.getSpreadsheetLocale(),
    sheets: () => spreadsheet.getSheets().filter(hasCells).map(sheetEntry),
    cells: (sheetId) => readCells(sheetOf(spreadsheet, sheetId), civil),
    numberFormats: (sheetId) => sheetOf(spreadsheet, sheetId).getDataRange().getNumberFormats(),
    tags: () => readTags(spreadsheet),
    insertSheet: (name) => insertLast(spreadsheet, name),
    deleteSheet: (sheetId) => {
      spreadsheet.deleteSheet(sheetOf(spreadsheet, sheetId));
    },
    apply: (edits) => {
      applyEdits(
        { spreadsheet, sheetOf: (sheetId) => sheetOf(spreadsheet, sheetId), civil },
        edits,
      );
    },
    flush: () => {
      SpreadsheetApp.flush();
    },
    selection: () => selectionOf(spreadsheet),
  };
}

/** A new sheet becomes the one that is shown: the person is led back to where they were. */
function insertLast(spreadsheet: Spreadsheet, name: string): number {
  const selected = spreadsheet.getActiveRange();
  const made = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  if (selected !== null) spreadsheet.setActiveRange(selected);
  return made.getSheetId();
}

/** A chart on a sheet of its own has none, and asking for them fails. */
const hasCells = (sheet: Sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID;

const sheetEntry = (sheet: Sheet): SheetEntry => ({
  sheetId: sheet.getSheetId(),
  name: sheet.getName(),
  isHidden: sheet.isSheetHidden(),
});

function sheetOf(spreadsheet: Spreadsheet, sheetId: number): Sheet {
  const sheet = spreadsheet.getSheetById(sheetId);
  if (sheet === null) throw new Error(sheetGoneSentence[shownLanguage()]);
  return sheet;
}

function readCells(sheet: Sheet, civil: CivilTime): SheetCells {
  const values = sheet.getDataRange().getValues() as unknown[][];
  return {
    sheetId: sheet.getSheetId(),
    name: sheet.getName(),
    isHidden: sheet.isSheetHidden(),
    rows: values.map((row) => row.map((value) => cellOf(value, civil))),
  };
}

function cellOf(value: unknown, civil: CivilTime): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  // `instanceof Date` fails for values made outside this script's realm.
  if (Object.prototype.toString.call(value) === "[object Date]") {
    return civil.dateCellOf(value as GoogleAppsScript.Base.Date);
  }
  return ""; // a picture in the cell
}

function selectionOf(spreadsheet: Spreadsheet): { sheetId: number; row: number } | null {
  const range = spreadsheet.getActiveRange();
  if (range === null) return null;
  return { sheetId: range.getSheet().getSheetId(), row: range.getRow() };
}

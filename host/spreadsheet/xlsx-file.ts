import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { basename } from "node:path";
import { NotAWorkbook } from "./not-a-workbook.ts";
import { addSheet, emptyWorkbook, type SheetModel, type WorkbookModel } from "./workbook-model.ts";
import { restoreExtras } from "./xlsx-extras.ts";
import { applySheet } from "./xlsx-export.ts";
import { importSheet } from "./xlsx-import.ts";
import { readParts, type XlsxParts } from "./xlsx-parts.ts";
import { styleReader } from "./xlsx-styles.ts";

export type XlsxSettings = {
  readonly fileName?: string;
  readonly timeZone?: string;
  readonly locale?: string;
};

/** Print areas and the like; the library keeps them with the sheets. */
const builtIn = "_xlnm.";

type Loaded = { readonly workbook: Workbook; readonly parts: XlsxParts };

/** The library's workbook and what the file's sheets hold, to be compared with the model's. */
type InFile = { readonly workbook: Workbook; readonly sheets: readonly SheetModel[] };

/** Files as they were loaded, for the writing that usually follows. */
const fresh = new WeakMap<Uint8Array, InFile>();

async function load(bytes: Uint8Array, fileName: string): Promise<Loaded> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
    if (workbook.worksheets.length === 0) throw new NotAWorkbook(fileName);
    const parts = readParts(bytes);
    restoreExtras(workbook, parts);
    return { workbook, parts };
  } catch {
    throw new NotAWorkbook(fileName, "is not an .xlsx workbook or is damaged");
  }
}

/**
 * Reads an .xlsx into the host's own data. The file goes along, so that writing can change it
 * instead of building it anew.
 */
export async function readXlsx(
  bytes: Uint8Array,
  settings: XlsxSettings = {},
): Promise<WorkbookModel> {
  const fileName = settings.fileName ?? "FILE.xlsx";
  const loaded = await load(bytes, fileName);
  const model = emptyWorkbook(settings);
  model.name = basename(fileName).replace(/\.[^.]*$/, "");
  model.file = bytes;
  model.sheets = importSheets(loaded.workbook, model);
  model.definedNames = loaded.parts.names.filter(({ name }) => !name.startsWith(builtIn));
  fresh.set(bytes, { workbook: loaded.workbook, sheets: model.sheets.map(snapshot) });
  return model;
}

/** What the library has made of a sheet that is new. */
const blankSheet = addSheet(emptyWorkbook({}), "");

/** A copy that later changes leave alone; cells are shared, for they are never changed. */
function snapshot(sheet: SheetModel): SheetModel {
  return {
    ...sheet,
    rows: sheet.rows.map((cells) => [...cells]),
    rowLooks: [...sheet.rowLooks],
    columnLooks: [...sheet.columnLooks],
  };
}

function importSheets(workbook: Workbook, model: WorkbookModel): SheetModel[] {
  const styles = styleReader(model);
  const is1904 = workbook.properties.date1904 === true;
  const before = model.sheets;
  model.sheets = [];
  for (const worksheet of workbook.worksheets) importSheet(model, worksheet, styles, is1904);
  const imported = model.sheets;
  model.sheets = before;
  return imported;
}

/** Writes the workbook: the file it came from, with every change made since. */
export async function writeXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const { workbook, sheets: inFile } = await takeWorkbook(model);
  const kept = new Set(model.sheets.map((sheet) => sheet.nameInFile));
  for (const worksheet of workbook.worksheets) {
    if (!kept.has(worksheet.name)) workbook.removeWorksheet(worksheet.id);
  }
  const worksheets = model.sheets.map((sheet) => worksheetOf(workbook, sheet));
  model.sheets.forEach((sheet, place) => {
    const worksheet = worksheets[place];
    if (worksheet === undefined) return;
    const before = inFile.find(({ name }) => name === sheet.nameInFile) ?? blankSheet;
    applySheet(model, worksheet, before, sheet, workbook.properties.date1904 === true);
    worksheet.orderNo = place + 1;
  });
  setNames(workbook, model);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function takeWorkbook(model: WorkbookModel): Promise<InFile> {
  if (model.file === null) return { workbook: new Workbook(), sheets: [] };
  const known = fresh.get(model.file);
  fresh.delete(model.file);
  if (known !== undefined) return known;
  const { workbook } = await load(model.file, model.name);
  return { workbook, sheets: importSheets(workbook, model) };
}

function worksheetOf(workbook: Workbook, sheet: SheetModel): Worksheet {
  const known = sheet.nameInFile === null ? undefined : workbook.getWorksheet(sheet.nameInFile);
  return known ?? workbook.addWorksheet(temporaryName(workbook, sheet));
}

/** A renamed sheet may still hold the name that a new one takes. */
function temporaryName(workbook: Workbook, sheet: SheetModel): string {
  return workbook.getWorksheet(sheet.name) === undefined ? sheet.name : `new ${String(sheet.id)}`;
}

/** The library keeps only names of plain ranges; all of them are written as they stand. */
function setNames(workbook: Workbook, model: WorkbookModel): void {
  const names = model.definedNames.map(({ name, text, sheetName }) => {
    const place = model.sheets.findIndex((sheet) => sheet.name === sheetName);
    return { name, ranges: [text], ...(place < 0 ? {} : { localSheetId: place }) };
  });
  Object.defineProperty(workbook.definedNames, "model", { get: () => names, configurable: true });
}

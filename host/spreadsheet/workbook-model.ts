/** An error in a cell, such as `#N/A`. */
type CellError = { readonly error: string };

/** What a cell holds; dates are serial numbers (days since 1899-12-30) under a date format. */
export type CellValue = string | number | boolean | CellError | null;

/** A cell. Cells are replaced, never changed. */
export type Cell = {
  /** With a formula: its last known result. Null is empty. */
  readonly value: CellValue;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** Place in {@link WorkbookModel.styles}; 0 is unstyled. */
  readonly style: number;
  readonly note?: string;
  /** Rich text, link or array formula as the file has it, until the value is written anew. */
  readonly fileValue?: unknown;
  /** The note with its looks as the file has it, until it is written anew. */
  readonly fileNote?: unknown;
};

/** The looks of a cell as the file format tells them (number format, font, fill, alignment …). */
export type CellStyle = { readonly [part: string]: unknown };

/** One conditional-format rule as the file format tells it; ours are of type `expression`. */
export type FormatRule = {
  readonly ranges: readonly string[];
  readonly rule: {
    readonly type: string;
    readonly formulae?: readonly unknown[];
    readonly style?: CellStyle;
    readonly [part: string]: unknown;
  };
};

/** Looks of a row or column: width or height as in the file, hidden or not, and the rest. */
export type LineLooks = {
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: number;
  readonly outlineLevel?: number;
};

/** A data validation of the owner; kept as it is, its range follows inserts and deletes. */
type KeptValidation = { readonly range: string; readonly rule: unknown };

export type SheetModel = {
  readonly id: number;
  name: string;
  /** Its name in the file it was read from; null for a sheet made since. */
  readonly nameInFile: string | null;
  hidden: boolean;
  maxRows: number;
  maxColumns: number;
  /** Cells by row and column, the first at place 0; absent or undefined is untouched. */
  rows: (Cell | undefined)[][];
  rowLooks: (LineLooks | undefined)[];
  columnLooks: (LineLooks | undefined)[];
  frozenRows: number;
  merges: string[];
  rules: FormatRule[];
  validations: KeptValidation[];
  autoFilter: string | null;
  /** The owner's tables: name and range. */
  tables: { readonly name: string; readonly range: string }[];
};

export type MetadataPlace =
  | { readonly kind: "spreadsheet" }
  | { readonly kind: "sheet"; readonly sheetId: number }
  | { readonly kind: "row"; readonly sheetId: number; readonly index: number }
  | { readonly kind: "column"; readonly sheetId: number; readonly index: number };

/** Developer metadata; `scriptId` owns it, and with visibility PROJECT alone sees it. */
export type Metadata = {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: "DOCUMENT" | "PROJECT";
  readonly scriptId: string;
  readonly place: MetadataPlace;
};

/** A name of the owner's for a range, a constant or a formula, as the file has it. */
export type DefinedName = {
  readonly name: string;
  readonly text: string;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly sheetName: string | null;
  readonly isHidden: boolean;
};

/** What is selected in the window. */
export type Selection = {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A spreadsheet as the host keeps it: plain data that turns into JSON and back. */
export type WorkbookModel = {
  id: string;
  name: string;
  timeZone: string;
  /** Such as `es_ES`. */
  locale: string;
  sheets: SheetModel[];
  styles: CellStyle[];
  metadata: Metadata[];
  nextMetadataId: number;
  definedNames: DefinedName[];
  selection: Selection | null;
  /** The file it was read from, to which changes are applied on writing; null for a CSV. */
  file: Uint8Array | null;
};

const gridOfNewSheet = { rows: 1000, columns: 26 } as const;

/** A workbook without sheets. */
export function emptyWorkbook(settings: {
  readonly id?: string;
  readonly name?: string;
  readonly timeZone?: string;
  readonly locale?: string;
}): WorkbookModel {
  return {
    id: settings.id ?? "1LocalSpreadsheet0000000000000000000000000000",
    name: settings.name ?? "",
    timeZone: settings.timeZone ?? "Europe/Madrid",
    locale: settings.locale ?? "es_ES",
    sheets: [],
    styles: [{}],
    metadata: [],
    nextMetadataId: 1,
    definedNames: [],
    selection: null,
    file: null,
  };
}

/** Adds an empty sheet; without a place it becomes the last one. Ids never return after a deletion. */
export function addSheet(
  model: WorkbookModel,
  name: string,
  options: {
    readonly index?: number;
    readonly nameInFile?: string;
    readonly rows?: number;
    readonly columns?: number;
  } = {},
): SheetModel {
  const sheet: SheetModel = {
    id: nextSheetId(model),
    name,
    nameInFile: options.nameInFile ?? null,
    hidden: false,
    maxRows: options.rows ?? gridOfNewSheet.rows,
    maxColumns: options.columns ?? gridOfNewSheet.columns,
    rows: [],
    rowLooks: [],
    columnLooks: [],
    frozenRows: 0,
    merges: [],
    rules: [],
    validations: [],
    autoFilter: null,
    tables: [],
  };
  model.sheets.splice(options.index ?? model.sheets.length, 0, sheet);
  return sheet;
}

/** Spread like Google's, so that nobody takes an id for a position. */
function nextSheetId(model: WorkbookModel): number {
  const used = Math.max(0, ...model.sheets.map((sheet) => sheet.id));
  return used === 0 ? 1_048_601 : used + 1_013;
}

export function sheetById(model: WorkbookModel, sheetId: number): SheetModel | null {
  return model.sheets.find((sheet) => sheet.id === sheetId) ?? null;
}

export function sheetByName(model: WorkbookModel, name: string): SheetModel | null {
  return model.sheets.find((sheet) => sheet.name === name) ?? null;
}

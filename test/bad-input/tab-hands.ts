import {
  deleteColumn,
  deleteRow,
  insertRow,
  moveColumn,
  renameHeader,
  setCell,
} from "../../host/spreadsheet/human-hands.ts";
import {
  addSheet,
  type SheetModel,
  type WorkbookModel,
} from "../../host/spreadsheet/workbook-model.ts";

/** What a person does to one of our own tabs. */
export type TabHands = (model: WorkbookModel, sheet: SheetModel) => void;

const isOn = ({ id }: SheetModel, place: WorkbookModel["metadata"][number]["place"]): boolean =>
  "sheetId" in place && place.sheetId === id;

/** Deletes the tab; what was tagged with it goes as well. */
export const deleteTab: TabHands = (model, sheet) => {
  model.sheets = model.sheets.filter((one) => one !== sheet);
  model.metadata = model.metadata.filter(({ place }) => !isOn(sheet, place));
};

/** Duplicates the tab as the menu does: cells and tags. */
export const duplicateTab: TabHands = (model, sheet) => {
  const copy = addSheet(model, `Copia de ${sheet.name}`);
  copy.rows = sheet.rows.map((cells) => [...cells]);
  for (const entry of model.metadata.filter(({ place }) => isOn(sheet, place))) {
    const place = { ...entry.place, sheetId: copy.id };
    model.metadata.push({ ...entry, id: model.nextMetadataId, place });
    model.nextMetadataId += 1;
  }
};

export const renameTab: TabHands = (_model, sheet) => {
  sheet.name = `Mi ${sheet.name}`;
};

/** Puts another word where a header stood. */
export const renameHeaderOf =
  (column: number): TabHands =>
  (_model, sheet) => {
    renameHeader(sheet, 1, column, "Zzz");
  };

export const deleteColumnOf =
  (column: number): TabHands =>
  (model, sheet) => {
    deleteColumn(model, sheet, column);
  };

/** Writes the second header once more behind the last one. */
export const repeatHeader: TabHands = (_model, sheet) => {
  const headers = sheet.rows[0] ?? [];
  setCell(sheet, 1, headers.length + 1, headers[1]?.value ?? null);
};

export const deleteHeaderRow: TabHands = (model, sheet) => {
  deleteRow(model, sheet, 1);
};

/** A title above the headers, and the first column dragged to the fourth place: nothing that needs a word. */
export const rearrange: TabHands = (model, sheet) => {
  moveColumn(model, sheet, 1, 4);
  insertRow(model, sheet, 1);
  setCell(sheet, 1, 1, "Mis notas");
};

/** Empties every row below the headers. */
export const emptyRows: TabHands = (_model, sheet) => {
  sheet.rows = sheet.rows.slice(0, 1);
};

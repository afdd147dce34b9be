import { renameSheetInFormula } from "./formula-references.ts";
import type { ServiceSession } from "./service-session.ts";
import { addSheet, sheetByName, type SheetModel, type WorkbookModel } from "./workbook-model.ts";

const lastSheet = "You can't remove all the sheets in a document.";

function refuseTaken(session: ServiceSession, name: string, own: SheetModel | null): void {
  const taken = session.model.sheets.find(
    (sheet) => sheet.name.toLowerCase() === name.toLowerCase() && sheet !== own,
  );
  if (taken !== undefined) {
    session.fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** A new sheet; without a name the first free one of the kind `Sheet4`. */
export function insertSheet(
  session: ServiceSession,
  name: string | null,
  index: number | null,
): SheetModel {
  if (name !== null) refuseTaken(session, name, null);
  const { model } = session;
  const active = model.sheets.findIndex((sheet) => sheet.id === model.selection?.sheetId);
  const place = index ?? (active < 0 ? model.sheets.length : active + 1);
  const sheet = addSheet(model, name ?? freeName(model), { index: place });
  model.selection = { sheetId: sheet.id, row: 1, column: 1, rows: 1, columns: 1 };
  return sheet;
}

function freeName(model: WorkbookModel): string {
  let number = model.sheets.length + 1;
  while (sheetByName(model, `Sheet${String(number)}`) !== null) number += 1;
  return `Sheet${String(number)}`;
}

/** The sheet goes with the metadata that hangs on it; references to it are left to break. */
export function deleteSheet(session: ServiceSession, sheet: SheetModel): void {
  const { model } = session;
  if (model.sheets.every((other) => other === sheet || other.hidden)) session.fail(lastSheet);
  model.sheets = model.sheets.filter((other) => other !== sheet);
  model.metadata = model.metadata.filter(
    ({ place }) => place.kind === "spreadsheet" || place.sheetId !== sheet.id,
  );
  if (model.selection?.sheetId === sheet.id) model.selection = null;
}

/** Renames a sheet and every reference to it. */
export function renameSheet(session: ServiceSession, sheet: SheetModel, name: string): void {
  refuseTaken(session, name, sheet);
  const oldName = sheet.name;
  sheet.name = name;
  for (const other of session.model.sheets) {
    for (const cells of other.rows) {
      cells.forEach((cell, place) => {
        if (cell?.formula === undefined) return;
        const formula = renameSheetInFormula(cell.formula, oldName, name);
        if (formula !== cell.formula) cells[place] = { ...cell, formula };
      });
    }
  }
  session.model.definedNames = session.model.definedNames.map((named) => ({
    ...named,
    text: renameSheetInFormula(named.text, oldName, name),
    sheetName: named.sheetName === oldName ? name : named.sheetName,
  }));
}

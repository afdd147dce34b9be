import type { Cell, SheetCells } from "./cell.ts";
import { filledColumnKeys, filledValues, type OwnColumnFilling } from "./own-column-edits.ts";
import { withoutMark } from "./neutral-text.ts";
import { namesSomething, ownersKeyText } from "./own-row-key.ts";

/**
 * Rows, from 1, where what now stands in the sheet is not what was meant for it: an own cell that
 * holds something else, or owner's cells that name another invoice than when the plan was made
 * (somebody sorted meanwhile). Empty when all is well.
 *
 * @param filling What was written. @param readBack The sheet's cells after writing.
 */
export function verifyOwnColumns(
  filling: OwnColumnFilling,
  readBack: SheetCells,
): readonly number[] {
  const { sheet, cells, decimalMark } = filling;
  const keyText = (of: SheetCells, row: number) =>
    ownersKeyText(sheet, of.rows[row - 1] ?? [], decimalMark);
  return filledValues(filling).flatMap((expected, offset) => {
    const row = sheet.firstDataRow + offset;
    const found = readBack.rows[row - 1] ?? [];
    const isKept = filledColumnKeys.every((key) => {
      const column = sheet.ownColumns[key];
      return column === undefined || isSame(expected[key], found[column] ?? "");
    });
    const before = keyText(cells, row);
    const isOwners = !namesSomething(before) || before === keyText(readBack, row);
    return isKept && isOwners ? [] : [row];
  });
}

function isSame(written: Cell, found: Cell): boolean {
  if (typeof written === "object") return typeof found === "object" && written.day === found.day;
  if (typeof written === "number") {
    return typeof found === "number" && Math.abs(written - found) < 1e-9;
  }
  return typeof written === "string" && typeof found === "string"
    ? withoutMark(written) === withoutMark(found)
    : written === found;
}

import type { SheetCells } from "../workbook/cell.ts";
import type { Workbook } from "./ports.ts";

/** A workbook that remembers the cells it has read last, by sheet. */
export type SightedWorkbook = {
  readonly workbook: Workbook;
  /** Cells as they were read last; reads them when they never were. */
  readonly cellsBefore: (sheetId: number) => SheetCells;
};

/** Lets a plan read through it, so that a second look can compare without reading everything again. */
export function sightedWorkbook(workbook: Workbook): SightedWorkbook {
  const seen = new Map<number, SheetCells>();
  const cells = (sheetId: number) => {
    const read = workbook.cells(sheetId);
    seen.set(sheetId, read);
    return read;
  };
  return {
    workbook: { ...workbook, cells },
    cellsBefore: (sheetId) => seen.get(sheetId) ?? cells(sheetId),
  };
}

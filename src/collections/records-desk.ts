import type { SheetCells } from "../workbook/cell.ts";
import type { Decided } from "./report-now.ts";
import type { Session } from "./session.ts";

/** What a command on Pagos or Acuerdos works with: the workbook as it is under the lock. */
export type RecordsDesk = {
  readonly session: Session;
  readonly decided: Decided;
  /** Cells as the plan has just read them. */
  readonly seen: (sheetId: number) => SheetCells;
};

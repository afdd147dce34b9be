import type { Cell } from "../../../src/workbook/cell.ts";
import { on } from "./owner-office.ts";

/** A row of Acuerdos for a pause of Uno SL that was noted on 20 March 2026. */
export function agreementRow(said: {
  readonly on: Cell;
  readonly until: Cell;
  readonly reason?: string;
  readonly state?: string;
}): readonly Cell[] {
  const { reason = "", state = "abierto" } = said;
  return ["pausa", "Uno SL", "", "", said.on, said.until, "", reason, state, on("2026-03-20")];
}

/** A pause of Uno SL without an end, as a person types it. */
export const aPlainPause: readonly Cell[] = ["Pausa", "Uno SL", "", "", "", "", "", "", "", ""];

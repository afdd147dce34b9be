import { isoDay } from "../receivables/calendar.ts";
import type { Cell } from "./cell.ts";

/** A cell's content as text, for findings, headers and names: a day as `YYYY-MM-DD`, a number as it is. */
export function shownCell(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  return typeof cell === "object" ? isoDay(cell.day) : String(cell);
}

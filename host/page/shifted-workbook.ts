import { putCell } from "../spreadsheet/cell-grid.ts";
import { isDateLike } from "../spreadsheet/display-value.ts";
import { formatOf } from "../spreadsheet/style-table.ts";
import type { Cell, WorkbookModel } from "../spreadsheet/workbook-model.ts";

const dayMs = 86_400_000;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The instant, in UTC, of a day that exists; null for one like 31 February. */
const instantOf = (year: number, month: number, day: number): number | null => {
  const instant = new Date(Date.UTC(year, month - 1, day));
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day
    ? instant.getTime()
    : null;
};

const slashed = (text: string, days: number): string | null => {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const at =
    match === null ? null : instantOf(Number(match[3]), Number(match[2]), Number(match[1]));
  if (at === null) return null;
  const moved = new Date(at + days * dayMs);
  const dayAndMonth = `${twoDigits(moved.getUTCDate())}/${twoDigits(moved.getUTCMonth() + 1)}`;
  return `${dayAndMonth}/${String(moved.getUTCFullYear())}`;
};

const spelled = (text: string, days: number): string | null => {
  const match = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/.exec(text);
  const month = match === null ? 0 : months.indexOf(match[2] ?? "") + 1;
  const at = month === 0 ? null : instantOf(Number(match?.[3]), month, Number(match?.[1]));
  if (at === null) return null;
  const moved = new Date(at + days * dayMs);
  return `${moved.getUTCDate()} ${months[moved.getUTCMonth()] ?? ""} ${moved.getUTCFullYear()}`;
};

const shifted = (model: WorkbookModel, cell: Cell, days: number): Cell => {
  const { value } = cell;
  if (typeof value === "string") {
    const text = slashed(value, days) ?? spelled(value, days);
    return text === null ? cell : { value: text, style: cell.style };
  }
  const isDay = typeof value === "number" && isDateLike(formatOf(model, cell.style));
  return isDay ? { ...cell, value: value + days } : cell;
};

/** Moves every day in the workbook, also those typed as text, by whole days. */
export function shiftDays(model: WorkbookModel, days: number): void {
  for (const sheet of model.sheets)
    sheet.rows.forEach((cells, rowAt) => {
      cells.forEach((cell, columnAt) => {
        if (cell !== undefined) putCell(sheet, rowAt + 1, columnAt + 1, shifted(model, cell, days));
      });
    });
}

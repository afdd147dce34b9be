import { allAgreed } from "../commands/all-agreed.ts";
import { clockEvent } from "../commands/clock-event.ts";
import { runFunction } from "../execution/run-function.ts";
import type { Project } from "../project.ts";
import { extent, putCell } from "../spreadsheet/cell-grid.ts";
import { shortDate } from "../spreadsheet/display-value.ts";
import { typeCell } from "../spreadsheet/human-hands.ts";
import { withFormat } from "../spreadsheet/style-table.ts";
import { sheetByName, type SheetModel, type WorkbookModel } from "../spreadsheet/workbook-model.ts";
import { serialToday } from "./desk-view.ts";
import { runningRows, type TypedRows } from "./running-rows.ts";
import type { PageLanguage } from "./wire.ts";

const dayMs = 86_400_000;

/** How long the owner of a running sample has had the add-on at work. */
const daysAtWork = 8;

/** The row that begins with a text; null when there is none. */
function rowBeginning(sheet: SheetModel, text: unknown): number | null {
  const at = sheet.rows.findIndex((cells) => cells[0]?.value === text);
  return at < 0 ? null : at + 1;
}

/** Types rows into a tab; days get the locale's short form. */
function typeRows(
  workbook: WorkbookModel,
  { sheet: name, into, rows }: TypedRows,
  today: number,
): void {
  const sheet = sheetByName(workbook, name);
  if (sheet === null) throw new Error(`The sample has no tab "${name}".`);
  const asDay = withFormat(workbook, 0, shortDate(workbook.locale));
  const first = extent(sheet).rows + 1;
  rows.forEach((cells, rowAt) => {
    const known = into === "rowsThere" ? rowBeginning(sheet, cells[0]) : null;
    const row = known ?? first + rowAt;
    cells.forEach((cell, columnAt) => {
      const column = columnAt + 1;
      if (typeof cell === "object")
        putCell(sheet, row, column, { value: today + cell.inDays, style: asDay });
      else if (cell !== "") typeCell(workbook, sheet, row, column, cell, 0);
    });
  });
}

const run = (project: Project, name: string, args: readonly unknown[], hasUi: boolean): void => {
  const result = runFunction(project, name, args, { hasUi });
  if (result.kind !== "returned")
    throw new Error(`${name}: ${result.kind === "threw" ? result.message : result.kind}`);
};

/**
 * Lives through the days since the owner set the add-on up: what they agreed with customers is typed
 * into its tabs, and the trigger fires once each morning. Ends on the day and at the time it began.
 */
export function liveThroughDays(project: Project, language: PageLanguage): void {
  const { workbook, clock } = project;
  if (workbook === null) return;
  const today = serialToday(project, workbook);
  const nowMs = clock.now();
  const { name } = project.account;
  const settings = { senderName: name, businessName: name };
  clock.set(nowMs - daysAtWork * dayMs);
  run(project, "apiSetUp", [JSON.stringify({ ...allAgreed, settings })], true);
  for (const rows of runningRows[language]) typeRows(workbook, rows, today);
  for (let ago = daysAtWork; ago >= 1; ago -= 1) {
    clock.set(nowMs - ago * dayMs);
    const [trigger] = project.triggers.of(project.account.email);
    run(project, "onHourlyTrigger", [clockEvent(clock.now(), trigger?.id ?? "")], false);
  }
  clock.set(nowMs);
  project.remainingRecipients = 100;
  run(project, "apiRefresh", [], true);
}

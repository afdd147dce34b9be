import type { Agreement } from "../receivables/agreement.ts";
import { isoDay, type Day } from "../receivables/calendar.ts";
import type { Edit } from "../workbook/edit.ts";
import { workbookWords } from "../workbook/own-words.ts";
import { shownCell } from "../workbook/shown-cell.ts";
import type { RecordPlace } from "./own-tab-rows.ts";
import type { RecordsDesk } from "./records-desk.ts";
import type { ChangedPause, PauseRow } from "./undo-token.ts";

/** A pause as undoing finds it again. */
export function pauseRow({ on, until, reason }: Agreement): PauseRow {
  return { on: shown(on), until: shown(until), reason };
}

const shown = (day: Day | null): string | null => (day === null ? null : isoDay(day));

/** What the rows of these pauses say before they are ended, their state as it stands in its cell. */
export function endedRows(
  pauses: readonly Agreement[],
  { seen }: RecordsDesk,
  place: RecordPlace,
): ChangedPause["ended"] {
  const column = place.kind === "open" ? place.layout.columns["state"] : undefined;
  if (place.kind !== "open" || column === undefined) return [];
  const { rows } = seen(place.sheetId);
  return pauses.map((one) => ({
    ...pauseRow(one),
    state: shownCell(rows[one.row - 1]?.[column]),
  }));
}

/** Ends pauses by their state: what a person typed stays. */
export function endPauses(
  pauses: readonly Agreement[],
  desk: RecordsDesk,
  place: RecordPlace,
): void {
  const { language } = desk.decided.reading.settings;
  const { closed } = workbookWords[language].vocabulary.agreementState;
  const edits = pauses.flatMap(({ row }) => stateEdits(place, row, closed));
  if (edits.length > 0) desk.session.workbook.apply(edits);
}

/** Puts a state into a row, from 1, of Acuerdos. */
export function stateEdits(place: RecordPlace, row: number, state: string): readonly Edit[] {
  const column = place.kind === "open" ? place.layout.columns["state"] : undefined;
  if (place.kind !== "open" || column === undefined) return [];
  const { sheetId } = place;
  const block = { sheetId, row, column: column + 1, rows: 1, columns: 1 };
  return [{ kind: "values", block, values: [[state]] }];
}

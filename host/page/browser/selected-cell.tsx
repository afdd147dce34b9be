import type { CellPlace, SheetView } from "../wire.ts";
import type { PageWords } from "./page-words.ts";

/** Where the selection stands. */
export type Selected = CellPlace & { readonly sheetId: number };

const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : "") +
  String.fromCharCode(65 + ((column - 1) % 26));

/** Says what stands in the selected cell, for those who cannot see the grid, and shows its note. */
export function SelectedCell({
  sheets,
  selected,
  words,
}: {
  readonly sheets: readonly SheetView[];
  readonly selected: Selected | null;
  readonly words: PageWords;
}) {
  if (selected === null) return null;
  const { sheetId, row, column } = selected;
  const cell = sheets
    .find(({ id }) => id === sheetId)
    ?.cells.find((one) => one.row === row && one.column === column);
  const note = cell?.note;
  return (
    <>
      <p class="spoken" aria-live="polite" data-cell={`${letters(column)}${String(row)}`}>
        {`${letters(column)}${String(row)} ${cell?.text ?? ""}`}
      </p>
      {note !== undefined && (
        <p class="note" role="note">
          <b>{words.note}:</b> {note}
        </p>
      )}
    </>
  );
}

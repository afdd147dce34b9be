import { useRef, useState } from "preact/hooks";
import type { CellPlace } from "../wire.ts";
import { GridPane } from "./grid-pane.tsx";
import type { Grid } from "./grid/grid.ts";
import type { PageWords } from "./page-words.ts";
import { SelectedCell, type Selected } from "./selected-cell.tsx";
import type { Desk } from "./use-desk.ts";

/** A selection is told once the person rests on it. */
const restMs = 120;

/** The sheet's side of the page: the grid and what is said of the selected cell. */
export function SheetPane({
  desk,
  language,
  words,
  isHidden,
  onReady,
}: {
  readonly desk: Desk;
  readonly language: "es" | "en";
  readonly words: PageWords;
  readonly isHidden: boolean;
  readonly onReady: (grid: Grid) => void;
}) {
  const [selected, setSelected] = useState<Selected | null>(null);
  const { perform, sheets } = desk;
  const telling = useRef(0);
  const tellSelected = (sheetId: number, place: CellPlace): void => {
    setSelected({ sheetId, ...place });
    clearTimeout(telling.current);
    telling.current = window.setTimeout(
      () => void perform({ kind: "select", sheetId, place }),
      restMs,
    );
  };
  return (
    <div class="sheet-pane" hidden={isHidden}>
      <GridPane
        key={language}
        sheets={sheets}
        language={language}
        onReady={onReady}
        events={{
          edited: (sheetId, cells) => void perform({ kind: "edit", sheetId, cells }),
          selected: tellSelected,
        }}
      />
      <SelectedCell sheets={sheets} selected={selected} words={words} />
    </div>
  );
}

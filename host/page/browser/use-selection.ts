import { useMemo, useRef } from "preact/hooks";
import type { Grid } from "./grid/grid.ts";
import type { Selected } from "./selected-cell.tsx";

/** Selects in the grid what the script selected, once the grid stands. */
export function useSelection(): {
  readonly take: (selection: Selected) => void;
  readonly onGrid: (grid: Grid) => void;
} {
  const grid = useRef<Grid | null>(null);
  const latest = useRef<Selected | null>(null);
  return useMemo(() => {
    const give = (): void => {
      if (latest.current === null) return;
      const { sheetId, ...place } = latest.current;
      grid.current?.select(sheetId, place);
    };
    return {
      take: (selection) => {
        latest.current = selection;
        give();
      },
      onGrid: (ready) => {
        grid.current = ready;
        give();
      },
    };
  }, []);
}

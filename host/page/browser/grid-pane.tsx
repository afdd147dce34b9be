import { useEffect, useRef, useState } from "preact/hooks";
import type { PageLanguage, SheetView } from "../wire.ts";
import type { Grid, GridEvents } from "./grid/grid.ts";
import { univerGrid } from "./grid/univer-grid.ts";

/** The place of the grid; it lives as long as the page and is told what to draw. */
export function GridPane({
  sheets,
  language,
  events,
  onReady,
}: {
  readonly sheets: readonly SheetView[];
  readonly language: PageLanguage;
  readonly events: Omit<GridEvents, "ready">;
  readonly onReady: (grid: Grid) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const [isReady, setReady] = useState(false);
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    if (place.current === null) return;
    const drawn = univerGrid(place.current, language, {
      edited: (...edit) => latest.current.edited(...edit),
      selected: (...selection) => latest.current.selected(...selection),
      ready: () => {
        setReady(true);
        onReady(drawn);
      },
    });
    grid.current = drawn;
    drawn.draw(sheets);
    return () => drawn.dispose();
  }, []);
  useEffect(() => {
    grid.current?.draw(sheets);
  }, [sheets]);
  return <div ref={place} class="grid" data-ready={isReady} />;
}

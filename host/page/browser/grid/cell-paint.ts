import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  WrapStrategy,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IStyleData,
} from "@univerjs/core";
import type { CellLook, CellView, SheetView } from "../../wire.ts";

const aligned = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const plain: IStyleData = { ff: "Arial", fs: 10 };

/** A cell's look in the grid's words. */
function styleOf(look: CellLook): IStyleData {
  return {
    ...plain,
    ...(look.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(look.colour === undefined ? {} : { cl: { rgb: look.colour } }),
    ...(look.background === undefined ? {} : { bg: { rgb: look.background } }),
    ...(look.align === undefined ? {} : { ht: aligned[look.align] }),
    ...(look.wrap === true ? { tb: WrapStrategy.WRAP } : {}),
  };
}

const noteMark = { tr: { color: "#e8710a", size: 7 } } as const;

/** What the grid draws for a cell. */
export const paintOf = ({ text, look, note }: CellView): ICellDataForSheetInterceptor => ({
  v: text,
  t: CellValueType.STRING,
  interceptorStyle: styleOf(look ?? {}),
  ...(note === undefined ? {} : { markers: noteMark }),
});

/** What the editor starts with. */
export const editedAs = ({ text, typed }: CellView): ICellData => ({
  v: typed ?? text,
  t: CellValueType.STRING,
});

const placeKey = (row: number, column: number): string => `${String(row)}:${String(column)}`;

/** The cells of every tab by place; the grid asks it for each cell that it draws. */
export class PaintedCells {
  private readonly sheets = new Map<string, ReadonlyMap<string, CellView>>();

  take(view: SheetView): void {
    const cells = view.cells.map((cell) => [placeKey(cell.row, cell.column), cell] as const);
    this.sheets.set(String(view.id), new Map(cells));
  }

  /** Rows and columns count from 1. */
  at(sheetId: string, row: number, column: number): CellView | null {
    return this.sheets.get(sheetId)?.get(placeKey(row, column)) ?? null;
  }
}

import { blockOf } from "../spreadsheet/a1-notation.ts";
import { extent, hasContent } from "../spreadsheet/cell-grid.ts";
import { colourHex } from "../spreadsheet/colours.ts";
import { displayText, isDateLike, shortDate } from "../spreadsheet/display-value.ts";
import { formatOf, styleOf } from "../spreadsheet/style-table.ts";
import type {
  Cell,
  CellStyle,
  LineLooks,
  SheetModel,
  WorkbookModel,
} from "../spreadsheet/workbook-model.ts";
import { ruleColours } from "./rule-colours.ts";
import type { CellLook, CellView, SheetView } from "./wire.ts";

/** Rows and columns that a tab shows at least, and beyond what it holds. */
const room = { rows: 60, columns: 20, spareRows: 30, spareColumns: 4 } as const;

const pixelsOfWidth = (width: number): number => Math.round(width * 7 + 5);

type Font = { readonly bold?: boolean; readonly italic?: boolean; readonly color?: unknown };
type Alignment = { readonly horizontal?: string; readonly wrapText?: boolean };

const aligned = (cell: Cell, alignment: Alignment): CellLook => {
  const { horizontal } = alignment;
  if (horizontal === "left" || horizontal === "center" || horizontal === "right")
    return { align: horizontal };
  if (typeof cell.value === "number") return { align: "right" };
  const isCentred = cell.value !== null && typeof cell.value !== "string";
  return isCentred ? { align: "center" } : {};
};

const ownLook = (cell: Cell, style: CellStyle): CellLook => {
  const { bold, italic, color } = (style["font"] ?? {}) as Font;
  const fill = style["fill"] as { readonly type?: string; readonly fgColor?: unknown } | undefined;
  const alignment = (style["alignment"] ?? {}) as Alignment;
  const colour = colourHex(color);
  const background = fill?.type === "pattern" ? colourHex(fill.fgColor) : null;
  return {
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(colour === null ? {} : { colour }),
    ...(background === null ? {} : { background }),
    ...(alignment.wrapText === true ? { wrap: true } : {}),
    ...aligned(cell, alignment),
  };
};

/** As the formula bar shows it: formulas, numbers without grouping, dates in the locale's short form. */
const typedText = (model: WorkbookModel, cell: Cell): string => {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  if (typeof value !== "number") return displayText(value, "General", model.locale);
  const isDay = isDateLike(formatOf(model, cell.style)) && Number.isInteger(value);
  return displayText(value, isDay ? shortDate(model.locale) : "General", model.locale);
};

const cellView = (
  model: WorkbookModel,
  cell: Cell,
  row: number,
  column: number,
  painted: CellLook,
): CellView => {
  const text = displayText(cell.value, formatOf(model, cell.style), model.locale);
  const typed = typedText(model, cell);
  const look = { ...ownLook(cell, styleOf(model, cell.style)), ...painted };
  return {
    row,
    column,
    text,
    ...(typed === text ? {} : { typed }),
    ...(Object.keys(look).length === 0 ? {} : { look }),
    ...(cell.note === undefined ? {} : { note: cell.note }),
  };
};

const cellsOf = (model: WorkbookModel, sheet: SheetModel, today: number): readonly CellView[] => {
  const painted = ruleColours(model, sheet, today);
  return sheet.rows.flatMap((cells, rowAt) =>
    Array.from(cells).flatMap((cell, columnAt) => {
      const [row, column] = [rowAt + 1, columnAt + 1];
      const paint = painted(row, column);
      const shows = hasContent(cell) || cell?.note !== undefined || cell?.style !== undefined;
      if (!shows && Object.keys(paint).length === 0) return [];
      return [cellView(model, cell ?? { value: null, style: 0 }, row, column, paint)];
    }),
  );
};

const hiddenLines = (looks: readonly (LineLooks | undefined)[]): readonly number[] =>
  looks.flatMap((look, at) => (look?.hidden === true ? [at + 1] : []));

/**
 * A tab as the page draws it: texts as they are shown, colours as the rules paint them.
 *
 * @param today Serial day for `TODAY()` in rules.
 */
export function sheetView(model: WorkbookModel, sheet: SheetModel, today: number): SheetView {
  const { rows, columns } = extent(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: Math.max(rows + room.spareRows, room.rows),
    columnCount: Math.max(columns + room.spareColumns, room.columns),
    frozenRows: sheet.frozenRows,
    merges: sheet.merges.flatMap((range) => blockOf(range, sheet.maxRows, sheet.maxColumns) ?? []),
    columnWidths: Array.from(sheet.columnLooks, (look) =>
      look?.size === undefined ? null : pixelsOfWidth(look.size),
    ),
    hiddenColumns: hiddenLines(sheet.columnLooks),
    hiddenRows: hiddenLines(sheet.rowLooks),
    cells: cellsOf(model, sheet, today),
  };
}

import type { InvoiceSheet } from "../../src/workbook/book.ts";
import type { Cell, SheetCells } from "../../src/workbook/cell.ts";
import type { Block, Edit, Tag } from "../../src/workbook/edit.ts";

/** A sheet in memory that takes edits as Google would: an apostrophe in front of a text is not kept. */
export type Grid = {
  readonly cells: SheetCells;
  readonly formats: readonly (readonly string[])[];
  readonly notes: { readonly [place: string]: string };
  readonly tags: readonly Tag[];
};

export const sheetId = 7;

/** Two title rows, headers in row 3, a table of number, customer, total, and a total row below it. */
export function ownersGrid(rows: readonly (readonly Cell[])[]): Grid {
  const width = 4;
  const pad = (row: readonly Cell[]) => [...row, ...new Array<Cell>(width - row.length).fill("")];
  const all = [
    pad(["Facturas 2026"]),
    pad([]),
    ["Nº factura", "Cliente", "Total", "Notas"],
    ...rows.map(pad),
    pad(["", "Total", 999]),
  ];
  return {
    cells: { sheetId, name: "Facturas", isHidden: false, rows: all },
    formats: all.map((row) => row.map(() => "")),
    notes: {},
    tags: [],
  };
}

export function invoiceSheet(dataRows: number): InvoiceSheet {
  return {
    sheetId,
    name: "Facturas",
    headerRow: 3,
    firstDataRow: 4,
    lastDataRow: 3 + dataRows,
    columns: { invoiceNumber: [0], customer: [1], total: [2], notes: [3] },
    headers: ["Nº factura", "Cliente", "Total", "Notas"],
    confidence: {},
    ownColumns: {},
    nextFreeColumn: 4,
    otherInvoiceSheets: [],
  };
}

type Mutable = {
  rows: Cell[][];
  formats: string[][];
  notes: { [place: string]: string };
  tags: Tag[];
};

export function applied(grid: Grid, edits: readonly Edit[]): Grid {
  const state: Mutable = {
    rows: grid.cells.rows.map((row) => [...row]),
    formats: grid.formats.map((row) => [...row]),
    notes: { ...grid.notes },
    tags: [...grid.tags],
  };
  for (const edit of edits) carryOut(state, edit);
  return { ...grid, ...state, cells: { ...grid.cells, rows: state.rows } };
}

function carryOut(state: Mutable, edit: Edit): void {
  switch (edit.kind) {
    case "values":
      eachCell(edit.block, (row, column, down, right) => {
        const line = (state.rows[row] ??= []);
        line[column] = kept(edit.values[down]?.[right] ?? "");
      });
      return;
    case "append":
      for (const values of edit.values) state.rows.push(values.map(kept));
      return;
    case "numberFormat":
      eachCell(edit.block, (row, column) => ((state.formats[row] ??= [])[column] = edit.format));
      return;
    case "note":
      eachCell(edit.block, (row, column) => (state.notes[`${row},${column}`] = edit.note));
      return;
    case "insertColumns":
      state.rows = state.rows.map((row) => inserted(row, edit.after, edit.count, ""));
      state.formats = state.formats.map((row) => inserted(row, edit.after, edit.count, ""));
      state.tags = state.tags.map((tag) => moved(tag, edit.after, edit.count));
      return;
    case "deleteColumns":
      for (const row of state.rows) row.splice(edit.column - 1, edit.count);
      for (const row of state.formats) row.splice(edit.column - 1, edit.count);
      state.tags = state.tags.map((tag) => moved(tag, edit.column, -edit.count));
      return;
    case "tag":
      state.tags.push(edit.tag);
      return;
    case "untag":
      state.tags = state.tags.filter((tag) => JSON.stringify(tag) !== JSON.stringify(edit.tag));
      return;
    default:
  }
}

const kept = (cell: Cell): Cell =>
  typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;

function inserted<C>(row: readonly C[], after: number, count: number, blank: C): C[] {
  return [...row.slice(0, after), ...new Array<C>(count).fill(blank), ...row.slice(after)];
}

function moved(tag: Tag, after: number, count: number): Tag {
  const { place } = tag;
  if (place.kind !== "column" || place.column <= after) return tag;
  return { ...tag, place: { ...place, column: place.column + count } };
}

function eachCell(
  block: Block,
  act: (row: number, column: number, down: number, right: number) => void,
): void {
  for (let down = 0; down < block.rows; down += 1) {
    for (let right = 0; right < block.columns; right += 1) {
      act(block.row - 1 + down, block.column - 1 + right, down, right);
    }
  }
}

/** A block of cells; rows and columns count from 1. */
export type CellBlock = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** What an A1 text names; a side that the text leaves open (`C:C`, `3:3`) is null. */
export type A1Area = {
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly firstColumn: number | null;
  readonly lastColumn: number | null;
};

/** `1` is `A`, `27` is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = corner.exec(text);
  if (match === null || text === "") return null;
  return {
    column: match[1] === undefined ? null : columnNumber(match[1]),
    row: match[2] === undefined ? null : Number(match[2]),
  };
}

/** Reads `B2`, `B2:D9`, `C:C`, `C:E`, `3:3`; null when the text is none of them. */
export function parseA1(text: string): A1Area | null {
  const [left, right, more] = text.split(":");
  const first = parseCorner(left ?? "");
  if (first === null || more !== undefined) return null;
  if (right === undefined) {
    if (first.row === null || first.column === null) return null;
    return {
      firstRow: first.row,
      lastRow: first.row,
      firstColumn: first.column,
      lastColumn: first.column,
    };
  }
  const last = parseCorner(right);
  if (last === null) return null;
  return {
    firstRow: smaller(first.row, last.row),
    lastRow: last.row === null ? null : Math.max(last.row, first.row ?? 1),
    firstColumn: smaller(first.column, last.column),
    lastColumn: last.column === null ? null : Math.max(last.column, first.column ?? 1),
  };
}

function smaller(left: number | null, right: number | null): number | null {
  return left !== null && right !== null ? Math.min(left, right) : left;
}

/** The block that an A1 text names on a grid of that size; null when it is no A1 text. */
export function blockOf(text: string, maxRows: number, maxColumns: number): CellBlock | null {
  const area = parseA1(text);
  if (area === null) return null;
  const row = area.firstRow ?? 1;
  const column = area.firstColumn ?? 1;
  return {
    row,
    column,
    rows: (area.lastRow ?? maxRows) - row + 1,
    columns: (area.lastColumn ?? maxColumns) - column + 1,
  };
}

/** `B2` for one cell, else `B2:D9`. */
export function a1Of(block: CellBlock): string {
  const first = `${columnLetters(block.column)}${block.row}`;
  if (block.rows === 1 && block.columns === 1) return first;
  const lastColumn = columnLetters(block.column + block.columns - 1);
  return `${first}:${lastColumn}${block.row + block.rows - 1}`;
}

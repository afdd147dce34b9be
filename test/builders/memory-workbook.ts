import type { SheetEntry, Workbook } from "../../src/collections/ports.ts";
import type { Cell, SheetCells } from "../../src/workbook/cell.ts";
import type { ColourRule, Edit, Tag } from "../../src/workbook/edit.ts";

/** A sheet by name and rows. */
export type MemorySheet = { readonly name: string; readonly rows: readonly (readonly Cell[])[] };

/** A workbook in memory that counts what is asked of it; edits land at once. */
export type MemoryWorkbook = Workbook & {
  /** One entry for each round trip, in order: `cells:1`, `formats:1`, `values`, … */
  readonly asked: string[];
  readonly rowsOf: (sheetId: number) => Cell[][];
  readonly rules: () => readonly ColourRule[];
  readonly notes: () => readonly string[];
  /** Runs once before the next reading of this sheet. */
  beforeReading: (sheetId: number, change: (rows: Cell[][]) => void) => void;
};

/** A Spanish workbook with these sheets, ids from 1. */
export function aWorkbook(
  sheets: readonly MemorySheet[],
  said: { readonly locale?: string; readonly tags?: readonly Tag[] } = {},
): MemoryWorkbook {
  const contents = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  const asked: string[] = [];
  const notes: string[] = [];
  const changes = new Map<number, (rows: Cell[][]) => void>();
  let tags: readonly Tag[] = said.tags ?? [];
  let rules: readonly ColourRule[] = [];
  const rowsOf = (sheetId: number) => contents[sheetId - 1]?.rows ?? [];
  const squared = (rows: Cell[][]): Cell[][] => {
    const width = Math.max(0, ...rows.map((row) => row.length));
    return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
  };
  const carryOut = (edit: Edit): void => {
    asked.push(edit.kind);
    if (edit.kind === "values") {
      const { sheetId, row, column } = edit.block;
      const rows = rowsOf(sheetId);
      edit.values.forEach((values, down) => {
        const target = (rows[row - 1 + down] ??= []);
        values.forEach((value, right) => {
          while (target.length < column - 1 + right) target.push("");
          // A leading apostrophe keeps a text from being read as anything else and is not part of it.
          target[column - 1 + right] = typeof value === "string" ? value.replace(/^'/, "") : value;
        });
      });
    }
    if (edit.kind === "insertColumns")
      for (const row of rowsOf(edit.sheetId))
        row.splice(edit.after, 0, ...Array.from({ length: edit.count }, () => ""));
    if (edit.kind === "tag") tags = [...tags, edit.tag];
    if (edit.kind === "untag") tags = tags.filter((tag) => tag !== edit.tag);
    if (edit.kind === "colourRules") rules = edit.rules;
    if (edit.kind === "note") notes.push(edit.note);
  };
  const cells = (sheetId: number): SheetCells => {
    asked.push(`cells:${sheetId}`);
    changes.get(sheetId)?.(rowsOf(sheetId));
    changes.delete(sheetId);
    const name = contents[sheetId - 1]?.name ?? "";
    return { sheetId, name, isHidden: false, rows: squared(rowsOf(sheetId)) };
  };
  return {
    spreadsheetId: "book-1",
    timeZone: "Europe/Madrid",
    locale: said.locale ?? "es_ES",
    sheets: (): readonly SheetEntry[] => {
      asked.push("sheets");
      return contents.map(({ name }, n) => ({ sheetId: n + 1, name, isHidden: false }));
    },
    cells,
    numberFormats: (sheetId) => {
      asked.push(`formats:${sheetId}`);
      return squared(rowsOf(sheetId)).map((row) => row.map(() => "General"));
    },
    tags: () => {
      asked.push("tags");
      return tags;
    },
    insertSheet: (name) => {
      asked.push("insertSheet");
      return contents.push({ name, rows: [] });
    },
    deleteSheet: () => {
      asked.push("deleteSheet");
    },
    apply: (edits) => {
      edits.forEach(carryOut);
    },
    flush: () => {
      asked.push("flush");
    },
    selection: () => null,
    asked,
    rowsOf,
    rules: () => rules,
    notes: () => notes,
    beforeReading: (sheetId, change) => {
      changes.set(sheetId, change);
    },
  };
}

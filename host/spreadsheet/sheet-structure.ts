import { moveFormula, moveRange } from "./formula-references.ts";
import { type Axis, type LineMove, mapLine, moveEntries } from "./line-move.ts";
import type { Cell, FormatRule, Metadata, SheetModel, WorkbookModel } from "./workbook-model.ts";

/** Rows or columns of a sheet come, go or change place, with everything that refers to them. */
export function moveLines(model: WorkbookModel, sheet: SheetModel, move: LineMove): void {
  moveCells(sheet, move);
  resizeGrid(sheet, move);
  for (const other of model.sheets) moveFormulas(other, sheet.name, move);
  sheet.merges = sheet.merges.flatMap((range) => moveRange(range, move) ?? []);
  sheet.validations = sheet.validations.flatMap((kept) => {
    const range = moveRanges(kept.range, move);
    return range === "" ? [] : [{ ...kept, range }];
  });
  sheet.tables = sheet.tables.flatMap((table) => {
    const range = moveRange(table.range, move);
    return range === null ? [] : [{ ...table, range }];
  });
  sheet.autoFilter = sheet.autoFilter === null ? null : moveRange(sheet.autoFilter, move);
  if (move.axis === "row") sheet.frozenRows = frozenAfter(sheet.frozenRows, move);
  moveNames(model, sheet, move);
  model.metadata = model.metadata.flatMap((entry) => moveMetadata(entry, sheet.id, move));
}

function moveCells(sheet: SheetModel, move: LineMove): void {
  if (move.axis === "row") {
    moveEntries<(Cell | undefined)[]>(sheet.rows, move, () => []);
    moveEntries(sheet.rowLooks, move, () => undefined);
    return;
  }
  for (const cells of sheet.rows) moveEntries<Cell | undefined>(cells, move, () => undefined);
  moveEntries(sheet.columnLooks, move, () => undefined);
}

function resizeGrid(sheet: SheetModel, move: LineMove): void {
  if (move.kind === "move") return;
  const change = move.kind === "insert" ? move.count : -move.count;
  if (move.axis === "row") sheet.maxRows += change;
  else sheet.maxColumns += change;
}

/** Space-separated ranges, as files write them. */
function moveRanges(ranges: string, move: LineMove): string {
  return ranges
    .split(" ")
    .flatMap((range) => moveRange(range, move) ?? [])
    .join(" ");
}

function moveFormulas(sheet: SheetModel, movedSheet: string, move: LineMove): void {
  for (const cells of sheet.rows) {
    cells.forEach((cell, place) => {
      if (cell?.formula === undefined) return;
      const formula = moveFormula(cell.formula, sheet.name, movedSheet, move);
      if (formula !== cell.formula) cells[place] = { ...cell, formula };
    });
  }
  sheet.rules = sheet.rules.flatMap((rule) => moveRule(rule, sheet.name, movedSheet, move));
  sheet.validations = sheet.validations.map((kept) => ({
    ...kept,
    rule: moveValidation(kept.rule, sheet.name, movedSheet, move),
  }));
}

function moveRule(
  kept: FormatRule,
  ownSheet: string,
  movedSheet: string,
  move: LineMove,
): FormatRule[] {
  const ranges =
    ownSheet === movedSheet
      ? kept.ranges.flatMap((range) => moveRange(range, move) ?? [])
      : kept.ranges;
  if (ranges.length === 0) return [];
  const formulae = kept.rule.formulae?.map((formula) =>
    typeof formula === "string" ? moveFormula(formula, ownSheet, movedSheet, move) : formula,
  );
  return [{ ranges, rule: { ...kept.rule, ...(formulae === undefined ? {} : { formulae }) } }];
}

function moveValidation(
  rule: unknown,
  ownSheet: string,
  movedSheet: string,
  move: LineMove,
): unknown {
  const formulae = (rule as { formulae?: readonly unknown[] }).formulae;
  if (formulae === undefined) return rule;
  const moved = formulae.map((formula) =>
    typeof formula === "string" ? moveFormula(formula, ownSheet, movedSheet, move) : formula,
  );
  return { ...(rule as object), formulae: moved };
}

function frozenAfter(frozenRows: number, move: LineMove): number {
  if (move.kind === "move" || move.at > frozenRows) return frozenRows;
  if (move.kind === "insert") return frozenRows + move.count;
  return frozenRows - Math.min(move.count, frozenRows - move.at + 1);
}

function moveNames(model: WorkbookModel, sheet: SheetModel, move: LineMove): void {
  model.definedNames = model.definedNames.map((name) => ({
    ...name,
    text: moveFormula(name.text, name.sheetName ?? "", sheet.name, move),
  }));
}

function moveMetadata(entry: Metadata, sheetId: number, move: LineMove): Metadata[] {
  const place = entry.place;
  if (place.kind !== move.axis || place.sheetId !== sheetId) return [entry];
  const index = mapLine(place.index, move);
  return index === null ? [] : [{ ...entry, place: { ...place, index } }];
}

/** New lines take on the looks of the line before them, as Google's `insert…After` does. */
export function insertLinesAfter(
  model: WorkbookModel,
  sheet: SheetModel,
  axis: Axis,
  after: number,
  count: number,
): void {
  moveLines(model, sheet, { kind: "insert", axis, at: after + 1, count });
  const places = Array.from({ length: count }, (_, step) => after + 1 + step);
  if (axis === "row") {
    const looks = (sheet.rows[after - 1] ?? []).map(looksOnly);
    for (const place of places) if (place <= sheet.rows.length) sheet.rows[place - 1] = [...looks];
    return;
  }
  for (const cells of sheet.rows) {
    const looks = looksOnly(cells[after - 1]);
    if (looks === undefined) continue;
    for (const place of places) {
      while (cells.length < place) cells.push(undefined);
      cells[place - 1] = looks;
    }
  }
}

function looksOnly(cell: Cell | undefined): Cell | undefined {
  return cell === undefined || cell.style === 0 ? undefined : { value: null, style: cell.style };
}

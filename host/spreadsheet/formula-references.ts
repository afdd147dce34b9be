import { columnLetters, columnNumber, parseA1 } from "./a1-notation.ts";
import { type LineMove, mapSpan } from "./line-move.ts";

/** A text in quotes, or a reference with the sheet it names, as they stand in a formula. */
const pieces =
  /"(?:[^"]|"")*"|(?<![\p{L}\d_.$])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\d_(.!])/gu;

type Corner = { column: number | null; row: number | null; lockColumn: string; lockRow: string };

const cornerPattern = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d+))?$/;

function corner(text: string): Corner {
  const match = cornerPattern.exec(text);
  return {
    lockColumn: match?.[1] ?? "",
    column: match?.[2] === undefined ? null : columnNumber(match[2]),
    lockRow: match?.[3] ?? "",
    row: match?.[4] === undefined ? null : Number(match[4]),
  };
}

function cornerText(place: Corner): string {
  const column =
    place.column === null ? "" : place.lockColumn + columnLetters(Math.max(1, place.column));
  const row = place.row === null ? "" : place.lockRow + String(Math.max(1, place.row));
  return column + row;
}

function replaceReferences(
  formula: string,
  change: (reference: string, sheetName: string | null) => string,
): string {
  return formula.replace(pieces, (whole: string, sheet?: string, reference?: string) => {
    if (reference === undefined) return whole;
    const name = sheet === undefined ? null : sheet.replace(/^'|'$/g, "").replaceAll("''", "'");
    const prefix = sheet === undefined ? "" : `${sheet}!`;
    return prefix + change(reference, name);
  });
}

/** A reference after lines of its sheet moved; `#REF!` when all of it is gone. */
function moveReference(reference: string, move: LineMove): string {
  const [left, right] = reference.split(":");
  const first = corner(left ?? "");
  const last = corner(right ?? left ?? "");
  const from = first[move.axis];
  const to = last[move.axis];
  if (from === null || to === null) return reference;
  const span = mapSpan(from, to, move);
  if (span === null) return "#REF!";
  first[move.axis] = span[0];
  last[move.axis] = span[1];
  return right === undefined ? cornerText(first) : `${cornerText(first)}:${cornerText(last)}`;
}

/** The formula of a cell of `ownSheet` after lines of `movedSheet` moved. */
export function moveFormula(
  formula: string,
  ownSheet: string,
  movedSheet: string,
  move: LineMove,
): string {
  return replaceReferences(formula, (reference, sheetName) =>
    (sheetName ?? ownSheet) === movedSheet ? moveReference(reference, move) : reference,
  );
}

/** The formula as it reads after being copied that far; locked parts stay. */
export function copyFormula(formula: string, rowsDown: number): string {
  return replaceReferences(formula, (reference) =>
    reference
      .split(":")
      .map((part) => {
        const place = corner(part);
        if (place.row !== null && place.lockRow === "") place.row += rowsDown;
        return cornerText(place);
      })
      .join(":"),
  );
}

/** References to a sheet by its new name. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  return formula.replace(pieces, (whole: string, sheet?: string, reference?: string) => {
    if (sheet === undefined || reference === undefined) return whole;
    const name = sheet.replace(/^'|'$/g, "").replaceAll("''", "'");
    return name === oldName ? `'${newName.replaceAll("'", "''")}'!${reference}` : whole;
  });
}

/** An A1 range after the move; null when all of it is gone. Text that is no range stays. */
export function moveRange(a1: string, move: LineMove): string | null {
  if (parseA1(a1) === null) return a1;
  const moved = moveReference(a1, move);
  return moved === "#REF!" ? null : moved;
}

import { a1Of, blockOf, type CellBlock } from "../spreadsheet/a1-notation.ts";
import { colourHex } from "../spreadsheet/colours.ts";
import type {
  CellStyle,
  FormatRule,
  SheetModel,
  WorkbookModel,
} from "../spreadsheet/workbook-model.ts";
import { looksSideways } from "./formula/formula-text.ts";
import { knowsFunctionsOf } from "./formula/known-functions.ts";
import { workbookCopy, type Painted, type PaintRule } from "./formula/workbook-copy.ts";
import type { CellLook } from "./wire.ts";

type Format = PaintRule["format"];

/** A rule that can be worked out here, on as much of the sheet as is in use. */
type LiveRule = {
  readonly blocks: readonly CellBlock[];
  readonly formula: string;
  readonly format: Format;
};

type Extent = { readonly rows: number; readonly columns: number };

const usedExtent = ({ rows }: SheetModel): Extent => ({
  rows: rows.length,
  columns: rows.reduce((most, cells) => Math.max(most, cells.length), 0),
});

const formatOf = (style: CellStyle | undefined): Format => {
  const fill = style?.["fill"] as { bgColor?: unknown; fgColor?: unknown } | undefined;
  const font = style?.["font"] as { color?: unknown; bold?: boolean } | undefined;
  const background = colourHex(fill?.bgColor ?? fill?.fgColor);
  const colour = colourHex(font?.color);
  return {
    fill: background === null ? {} : { color: background },
    font: {
      ...(colour === null ? {} : { color: colour }),
      ...(font?.bold === true ? { b: true } : {}),
    },
  };
};

/** The first cell stays, however small the sheet: the formula is written for it. */
const clipped = (block: CellBlock, { rows, columns }: Extent): CellBlock => ({
  ...block,
  rows: Math.max(1, Math.min(block.rows, rows - block.row + 1)),
  columns: Math.max(1, Math.min(block.columns, columns - block.column + 1)),
});

const live = (
  { maxRows, maxColumns }: SheetModel,
  { ranges, rule }: FormatRule,
  used: Extent,
): LiveRule | null => {
  const [formula] = rule.formulae ?? [];
  if (rule.type !== "expression" || typeof formula !== "string") return null;
  if (!knowsFunctionsOf(formula)) return null;
  const blocks = ranges.flatMap((range) => blockOf(range, maxRows, maxColumns) ?? []);
  if (blocks.length === 0) return null;
  return {
    blocks: blocks.map((block) => clipped(block, used)),
    formula: formula.replace(/^=/, ""),
    format: formatOf(rule.style),
  };
};

const isOver = ({ column, columns }: CellBlock, at: number): boolean =>
  at >= column && at < column + columns;

/**
 * For each column, from 1, the first one that is painted alike; 0 where no rule is. Most rules look
 * at the same columns from everywhere in a row, so that one cell of it tells for all.
 */
const standIns = (rules: readonly LiveRule[], columns: number): readonly number[] => {
  const firsts = new Map<string, number>();
  return Array.from({ length: columns + 1 }, (_, column) => {
    const over = rules.flatMap(({ blocks, formula }, ruleAt) =>
      blocks.flatMap((block, blockAt) => {
        if (!isOver(block, column)) return [];
        return [[ruleAt, blockAt, ...(looksSideways(formula) ? [column] : [])].join(".")];
      }),
    );
    const first = firsts.get(over.join(" ")) ?? column;
    firsts.set(over.join(" "), first);
    return first;
  });
};

const paintRule = (
  { blocks, formula, format }: LiveRule,
  standsIn: readonly number[],
): PaintRule => {
  const ranges = blocks.flatMap((block) =>
    standsIn.flatMap((standIn, column) =>
      standIn === column && isOver(block, column) ? [a1Of({ ...block, column, columns: 1 })] : [],
    ),
  );
  return { range: ranges.join(" "), formula, format };
};

const lookOf = ({ fill, font }: Painted): CellLook => ({
  ...(typeof fill.color === "string" ? { background: fill.color } : {}),
  ...(typeof font.color === "string" ? { colour: font.color } : {}),
  ...(font.b ? { bold: true } : {}),
});

/**
 * What the sheet's formula rules paint on each cell; of several the first wins, part by part. Other
 * kinds of rules are not painted.
 *
 * @param today Serial day for `TODAY()`.
 */
export function ruleColours(
  model: WorkbookModel,
  sheet: SheetModel,
  today: number,
): (row: number, column: number) => CellLook {
  const used = usedExtent(sheet);
  const rules = sheet.rules.flatMap((rule) => live(sheet, rule, used) ?? []);
  const standsIn = standIns(rules, used.columns);
  const copy = workbookCopy(model, today);
  copy.paint(
    sheet,
    rules.map((rule) => paintRule(rule, standsIn)),
    today,
  );
  const looks = new Map<string, CellLook>();
  return (row, column) => {
    const standIn = standsIn[column] ?? 0;
    if (standIn === 0) return {};
    const key = `${String(row)}:${String(standIn)}`;
    const look = looks.get(key) ?? lookOf(copy.styleAt(sheet, row, standIn));
    looks.set(key, look);
    return look;
  };
}

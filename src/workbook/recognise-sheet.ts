import { columnQuestion } from "./assign-columns.ts";
import type { InvoiceSheet } from "./book.ts";
import type { SheetCells } from "./cell.ts";
import type { Finding, Question } from "./finding.ts";
import { folded } from "./folded-text.ts";
import { checkSheetAnswers, impossibleAnswer } from "./owner-answers.ts";
import { tabOfTag } from "./own-tags.ts";
import { readSheet, type SheetReading } from "./read-sheet.ts";
import type { ReadingContext, Recognition } from "./reading-context.ts";
import type { SheetKind } from "./sheet-kind.ts";
import { shownCell } from "./shown-cell.ts";
import { looksLikeTab } from "./tab-locate.ts";
import { tabKeys } from "./tab-schema.ts";

/** Key of the tag on the owner's invoice sheet. */
export const invoiceSheetTagKey = "cobralo.invoices";

const tie = 0.95; // a sheet that scores this share of the best one is as likely
const alsoList = 0.7;

/**
 * Finds the owner's invoice sheet and what each of its columns is.
 *
 * The sheet that was chosen, answered or remembered is taken as it is; otherwise the likeliest list of invoices.
 * Two equally likely ones are a question and neither is read; none is the finding `noInvoiceSheet`, with what
 * the sheets were taken for.
 */
export function recogniseInvoiceSheet(
  sheets: readonly SheetCells[],
  context: ReadingContext,
): Recognition {
  const owners = sheets.filter((sheet) => !isOwnTab(sheet, context));
  const chosen = chosenSheet(owners, context);
  if (chosen.kind === "unknown") return nothing([chosen.finding], chosen.used);
  const readings = owners
    .map((sheet) => readSheet(sheet, context))
    .filter((reading): reading is SheetReading => reading !== null);
  if (chosen.kind === "sheet") return ofChosen(chosen.sheet, readings, context, chosen.used);
  const lists = readings
    .filter(({ kind }) => kind === "invoices")
    .sort((a, b) => b.score - a.score);
  const [best] = lists;
  if (best === undefined) return nothing(noInvoiceSheet(owners, readings), []);
  const likely = lists.filter(({ score }) => score >= best.score * tie);
  if (likely.length > 1) return { ...nothing([], []), questions: [whichSheet(likely)] };
  return recognition(best, lists, context, []);
}

function nothing(findings: readonly Finding[], usedAnswers: readonly string[]): Recognition {
  return { sheet: null, questions: [], findings, usedAnswers };
}

// Tagged as one of our tabs, or with the name and headers of one.
function isOwnTab({ sheetId, name, rows }: SheetCells, { tags }: ReadingContext): boolean {
  if (tags.some((tag) => tabOfTag(tag, sheetId) !== null)) return true;
  return tabKeys.some((tab) => looksLikeTab(tab, name, rows));
}

type Chosen =
  | { readonly kind: "none" }
  | { readonly kind: "sheet"; readonly sheet: SheetCells; readonly used: readonly string[] }
  | { readonly kind: "unknown"; readonly finding: Finding; readonly used: readonly string[] };

function chosenSheet(sheets: readonly SheetCells[], context: ReadingContext): Chosen {
  const { sheetName, answers, tags } = context;
  const answer = answers["invoiceSheet"];
  const name = sheetName ?? answer;
  const used = answer === undefined ? [] : ["invoiceSheet"];
  if (name !== undefined) {
    const sheet =
      sheets.find((one) => one.name === name) ??
      sheets.find((one) => folded(one.name) === folded(name));
    if (sheet !== undefined) return { kind: "sheet", sheet, used };
    const names = sheets.map((one) => one.name).join(", ");
    const finding =
      sheetName === null
        ? impossibleAnswer("invoiceSheet", name, names)
        : { code: "sheetNotFound", place: name, values: { sheet: name, sheets: names } };
    return { kind: "unknown", finding, used };
  }
  const tagged = sheets.find(({ sheetId }) =>
    tags.some(
      ({ key, place }) =>
        key === invoiceSheetTagKey && place.kind === "sheet" && place.sheetId === sheetId,
    ),
  );
  return tagged === undefined ? { kind: "none" } : { kind: "sheet", sheet: tagged, used };
}

function ofChosen(
  sheet: SheetCells,
  readings: readonly SheetReading[],
  context: ReadingContext,
  used: readonly string[],
): Recognition {
  const reading = readings.find(({ cells }) => cells === sheet);
  if (reading !== undefined) {
    const lists = readings.filter(({ kind }) => kind === "invoices");
    return recognition(reading, lists, context, used);
  }
  const values = { sheet: sheet.name };
  return {
    ...nothing([{ code: "noHeaderRow", place: sheet.name, values }], used),
    questions: sheet.rows.length === 0 ? [] : [whichRow(sheet)],
  };
}

function recognition(
  reading: SheetReading,
  lists: readonly SheetReading[],
  { answers }: ReadingContext,
  used: readonly string[],
): Recognition {
  const { cells, recognised } = reading;
  const width = Math.max(
    0,
    ...cells.rows.slice(0, reading.firstDataRow + 1).map((row) => row.length),
  );
  const checked = checkSheetAnswers(answers, cells.rows.length, width);
  const others = lists.filter((one) => one !== reading && one.score >= reading.score * alsoList);
  const questions = [...recognised.questions, ...whichAmount(reading)];
  return {
    sheet: invoiceSheet(reading, others, questions),
    questions,
    findings: checked.findings,
    usedAnswers: [...used, ...checked.used],
  };
}

// Without any amount nothing can be read: of the columns of figures the owner says which one it is.
function whichAmount({ recognised, cells, firstDataRow }: SheetReading): readonly Question[] {
  const { columns, questions, candidates } = recognised;
  const isKnown = columns.total !== undefined || columns.balance !== undefined;
  if (isKnown || questions.some(({ id }) => id === "column:total")) return [];
  const taken = new Set(Object.values(columns).flat());
  const figures = candidates
    .filter(({ column, profile }) => profile.share("number") > 0.6 && !taken.has(column))
    .map(({ column }) => column);
  const sample = cells.rows.slice(firstDataRow, firstDataRow + 50);
  return figures.length === 0 ? [] : [columnQuestion("total", figures, sample)];
}

function invoiceSheet(
  reading: SheetReading,
  others: readonly SheetReading[],
  questions: readonly Question[],
): InvoiceSheet {
  const { cells, recognised, ownColumns } = reading;
  const header = cells.rows[reading.headerRow] ?? [];
  const isOwn = (column: number) => Object.values(ownColumns).includes(column);
  const used = recognised.candidates.map(({ column }) => column).filter((column) => !isOwn(column));
  return {
    sheetId: cells.sheetId,
    name: cells.name,
    headerRow: reading.headerRow + 1,
    firstDataRow: reading.firstDataRow + 1,
    lastDataRow: reading.lastDataRow + 1,
    columns: recognised.columns,
    headers: header.map(shownCell),
    confidence: recognised.confidence,
    ownColumns,
    nextFreeColumn: Math.max(-1, ...used) + 1,
    otherInvoiceSheets: others.map((other) => other.cells.name),
    openQuestions: questions.map(({ id }) => id),
  };
}

function whichSheet(likely: readonly SheetReading[]): Question {
  const choices = likely.map(({ cells }) => cells.name);
  return { id: "invoiceSheet", column: null, choices, example: choices[0] ?? "" };
}

function whichRow(sheet: SheetCells): Question {
  const rows = sheet.rows
    .slice(0, 30)
    .flatMap((row, at) => (row.some((cell) => shownCell(cell) !== "") ? [at] : []));
  const example = (sheet.rows[rows[0] ?? 0] ?? []).map(shownCell).filter((text) => text !== "");
  return {
    id: "headerRow",
    column: null,
    choices: rows.slice(0, 10).map((at) => String(at + 1)),
    example: example.slice(0, 4).join(" · "),
  };
}

const findingOfKind: { readonly [kind in SheetKind]?: string } = {
  payables: "sheetIsPayables",
  bank: "sheetIsBankStatement",
  payments: "sheetIsPaymentList",
  report: "sheetIsReport",
};

function noInvoiceSheet(
  sheets: readonly SheetCells[],
  readings: readonly SheetReading[],
): readonly Finding[] {
  const names = sheets.map(({ name }) => name).join(", ");
  const kinds = readings.flatMap(({ kind, cells }) => {
    const code = findingOfKind[kind];
    return code === undefined ? [] : [{ code, place: cells.name, values: { sheet: cells.name } }];
  });
  return [{ code: "noInvoiceSheet", place: names, values: { sheets: names } }, ...kinds];
}

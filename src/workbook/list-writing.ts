import { currencyDigits, type CurrencyCode } from "../receivables/money.ts";
import { columnLetter } from "./a1.ts";
import type { InvoiceSheet } from "./book.ts";
import type { Cell, Row } from "./cell.ts";
import type { ColumnKey } from "./columns.ts";
import { dateOrderOf, decimalMarkOf, joinedWriting, type ColumnWriting } from "./decide-marks.ts";
import type { Finding, Question } from "./finding.ts";
import { usualDateOrder, usualDecimalMark } from "./locale-habits.ts";
import { choiceOf } from "./owner-answers.ts";
import type { DecimalMark } from "./parse-amount.ts";
import type { DateOrder } from "./parse-date.ts";
import type { DayWriting } from "./read-day.ts";
import type { ReadingContext } from "./reading-context.ts";

/** How the amounts and dates of the sheet are written, column by column, and what had to be asked. */
export type ListWriting = {
  readonly marks: ReadonlyMap<number, DecimalMark | null>;
  readonly days: ReadonlyMap<number, DayWriting>;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  readonly usedAnswers: readonly string[];
};

const amountKeys: readonly ColumnKey[] = [
  "total",
  "paid",
  "balance",
  "withholding",
  "creditNote",
  "net",
  "tax",
  "discount",
];
const readAmounts: readonly ColumnKey[] = ["total", "paid", "balance", "withholding", "creditNote"];
const dateKeys: readonly ColumnKey[] = ["issueDate", "dueDate", "paidDate"];
const dateOrders: readonly DateOrder[] = ["dmy", "mdy"];
const decimalMarks: readonly DecimalMark[] = [",", "."];

/**
 * Decides for each column of amounts and dates how its texts are written.
 *
 * A column decides for itself; without proof the owner's answer does, then the sheet's other columns of its
 * kind; what is still open and needed is a question, its choices beginning with what the locale writes.
 *
 * @param home The locale's currency; one without decimals leaves its groups no second reading.
 */
export function listWriting(
  rows: readonly Row[],
  sheet: InvoiceSheet,
  context: ReadingContext,
  home: CurrencyCode | null,
): ListWriting {
  const open: Question[] = [];
  const findings: Finding[] = [];
  const used: string[] = [];
  const asking = { context, open, findings, used };
  const amounts = writings(rows, sheet, amountKeys, decimalMarkOf);
  const habit =
    home !== null && currencyDigits(home) === 0 ? usualDecimalMark(context.locale) : null;
  const marks = decided(
    amounts,
    "decimalMark",
    inOrder(decimalMarks, usualDecimalMark(context.locale)),
    asking,
    habit,
  );
  const dates = writings(rows, sheet, dateKeys, dateOrderOf);
  const orders = decided(
    dates,
    "dateOrder",
    inOrder(dateOrders, usualDateOrder(context.locale)),
    asking,
    null,
  );
  const needed = new Set(columnsOf(sheet, [...readAmounts, ...dateKeys]).map(columnLetter));
  return {
    marks,
    days: dayWritings(rows, sheet, orders, context),
    questions: open.filter(({ column }) => column !== null && needed.has(column)),
    findings,
    usedAnswers: used,
  };
}

function columnsOf({ columns }: InvoiceSheet, keys: readonly ColumnKey[]): readonly number[] {
  return [...new Set(keys.flatMap((key) => columns[key] ?? []))];
}

function writings<Mark>(
  rows: readonly Row[],
  sheet: InvoiceSheet,
  keys: readonly ColumnKey[],
  decide: (cells: Iterable<Cell>) => ColumnWriting<Mark>,
): ReadonlyMap<number, ColumnWriting<Mark>> {
  return new Map(
    columnsOf(sheet, keys).map((column) => [column, decide(cellsOf(rows, sheet, column))]),
  );
}

function* cellsOf(rows: readonly Row[], sheet: InvoiceSheet, column: number): Iterable<Cell> {
  for (let at = sheet.firstDataRow - 1; at < sheet.lastDataRow; at++)
    yield rows[at]?.[column] ?? "";
}

type Asking = {
  readonly context: ReadingContext;
  readonly open: Question[];
  readonly findings: Finding[];
  readonly used: string[];
};

function decided<Mark extends string>(
  columns: ReadonlyMap<number, ColumnWriting<Mark>>,
  name: "decimalMark" | "dateOrder",
  choices: readonly Mark[],
  { context, open, findings, used }: Asking,
  habit: Mark | null,
): ReadonlyMap<number, Mark | null> {
  const shared = joinedWriting([...columns.values()]) ?? habit;
  const result = new Map<number, Mark | null>();
  for (const [column, writing] of columns) {
    const letter = columnLetter(column);
    const id = `${name}:${letter}`;
    const answer = choiceOf(context.answers, id, choices);
    findings.push(...answer.findings);
    if (id in context.answers) used.push(id);
    const mark = writing.mark ?? answer.choice ?? (writing.isMixed ? null : shared);
    result.set(column, mark);
    if (mark === null && writing.example !== null) {
      open.push({ id, column: letter, choices, example: writing.example });
    }
  }
  return result;
}

function inOrder<Mark>(choices: readonly Mark[], usual: Mark): readonly Mark[] {
  return [usual, ...choices.filter((choice) => choice !== usual)];
}

function dayWritings(
  rows: readonly Row[],
  sheet: InvoiceSheet,
  orders: ReadonlyMap<number, DateOrder | null>,
  { asOf }: ReadingContext,
): ReadonlyMap<number, DayWriting> {
  const result = new Map<number, DayWriting>();
  for (const [column, order] of orders) {
    let hasDates = false;
    for (const cell of cellsOf(rows, sheet, column)) {
      if (typeof cell === "object") hasDates = true;
      if (hasDates) break;
    }
    result.set(column, { order, hasDates, asOf });
  }
  return result;
}

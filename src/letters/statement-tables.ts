import { effectOf, type AccountPeriod } from "../receivables/statement.ts";
import type { Movement } from "../receivables/statement-movements.ts";
import { addDays } from "../receivables/calendar.ts";
import { bucketHeading, inBucketOrder } from "./bucket-label.ts";
import { oneLine } from "./clean-text.ts";
import { isOverdue } from "./owed.ts";
import type { Pen } from "./pen.ts";
import type { PrintedRow, PrintedTable } from "./printed-table.ts";
import type { StatementAging, StatementInput, StatementInvoice } from "./statement-input.ts";

/** The open invoices of a currency; none where it has only credits. */
export function invoiceTables(
  input: StatementInput,
  { currency }: StatementAging,
  pen: Pen,
): readonly PrintedTable[] {
  const invoices = input.invoices.filter((invoice) => invoice.currency === currency);
  if (invoices.length === 0) return [];
  const { statement, invoiceTable } = pen.words;
  const total = (label: string, of: readonly StatementInvoice[]) => {
    const open = of.reduce((sum, { openBalance }) => sum + openBalance, 0);
    return [label, "", "", "", "", "", pen.money(currency, open)];
  };
  const overdue = invoices.filter(isOverdue);
  return [
    {
      title: statement.openInvoices,
      columns: [
        [invoiceTable.number, "words"],
        [invoiceTable.issued, "day"],
        [invoiceTable.due, "day"],
        [statement.standing, "words"],
        [statement.invoiceTotal, "amount"],
        [statement.paid, "amount"],
        [invoiceTable.openBalance, "amount"],
      ],
      rows: invoices.map((invoice) => invoiceRow(invoice, pen)),
      totals: [
        ...(overdue.length > 0 ? [total(statement.totalOverdue, overdue)] : []),
        total(statement.totalInvoices, invoices),
      ],
    },
  ];
}

function invoiceRow(invoice: StatementInvoice, pen: Pen): PrintedRow {
  const { currency, total, openBalance, withheld, mark } = invoice;
  const paid = Math.max(0, total - withheld - openBalance);
  const kept =
    withheld > 0 ? `\n${pen.words.statement.withheld(pen.money(currency, -withheld))}` : "";
  const standing = [lateness(invoice, pen), oneLine(mark ?? "")].filter((part) => part !== "");
  return {
    cells: [
      pen.number(invoice.number),
      pen.shortDay(invoice.issuedOn),
      pen.shortDay(invoice.dueOn),
      standing.join("\n"),
      pen.money(currency, total) + kept,
      paid === 0 ? "" : pen.money(currency, paid),
      pen.money(currency, openBalance),
    ],
    ...(isOverdue(invoice) ? { strong: 3 } : {}),
  };
}

function lateness({ daysPastDue: days }: StatementInvoice, { words }: Pen): string {
  if (days === null) return "";
  if (days === 0) return words.invoiceTable.dueToday;
  return days > 0
    ? words.statement.pastDue(words.days(days))
    : words.statement.dueIn(words.days(-days));
}

/** Credits, overpayments and unmatched payments of a currency, their amounts negative. */
export function creditTables(
  input: StatementInput,
  { currency }: StatementAging,
  pen: Pen,
): readonly PrintedTable[] {
  const credits = input.credits.filter((credit) => credit.currency === currency);
  if (credits.length === 0) return [];
  const { statement, invoiceTable } = pen.words;
  return [
    {
      title: statement.credits,
      columns: [
        [statement.details, "words"],
        [invoiceTable.issued, "day"],
        [statement.invoiceTotal, "amount"],
      ],
      rows: credits.map((credit) => ({
        cells: [
          credit.number === null ? statement.payment : statement.creditNote(credit.number),
          pen.shortDay(credit.issuedOn),
          pen.money(currency, -credit.amount),
        ],
      })),
      totals: [],
    },
  ];
}

/** The period's movements with the balance after each, from the opening to the closing one. */
export function movementTable(
  { since, asOf }: StatementInput,
  { currency, opening, closing, movements }: AccountPeriod,
  pen: Pen,
): PrintedTable {
  const { statement } = pen.words;
  const money = (minor: number) => pen.money(currency, minor);
  let balance = opening;
  const rows = movements.map((movement): PrintedRow => {
    const effect = effectOf(movement);
    balance += effect;
    return {
      cells: [
        movement.isDated ? pen.shortDay(movement.on) : statement.undated,
        movementText(movement, pen),
        effect > 0 ? money(effect) : "",
        effect > 0 ? "" : money(-effect),
        money(balance),
      ],
    };
  });
  const nothing: PrintedRow = { cells: ["", statement.noMovements, "", "", ""] };
  const opened = [pen.shortDay(since), statement.balanceOn(pen.day(since)), "", "", money(opening)];
  return {
    title: statement.movements(pen.day(addDays(since, 1)), pen.day(asOf)),
    columns: [
      [statement.date, "day"],
      [statement.details, "words"],
      [statement.charge, "amount"],
      [statement.paidOrCredited, "amount"],
      [statement.balance, "amount"],
    ],
    rows: [{ cells: opened }, ...(rows.length === 0 ? [nothing] : rows)],
    totals: [[pen.shortDay(asOf), statement.balanceOn(pen.day(asOf)), "", "", money(closing)]],
  };
}

function movementText({ kind, number, amount }: Movement, { words }: Pen): string {
  const { statement, noNumber } = words;
  const shown = oneLine(number ?? "");
  if (kind === "invoice") return statement.invoice(shown || noNumber);
  if (kind === "credit") return statement.creditNote(shown || noNumber);
  const paid = shown === "" ? statement.payment : statement.paymentOf(shown);
  return amount < 0 ? oneLine(`${statement.givenBack} ${shown}`) : paid;
}

/** The balance by age in one line, buckets left out that the workbook does not use; none without an invoice. */
export function agingTables(
  { invoices }: StatementInput,
  { currency, byBucket, unapplied, total }: StatementAging,
  { words, money }: Pen,
): readonly PrintedTable[] {
  if (!invoices.some((invoice) => invoice.currency === currency)) return [];
  const columns = inBucketOrder(Object.keys(byBucket)).map((label) => ({
    heading: bucketHeading(label, words),
    minor: byBucket[label] ?? 0,
    isShown: label !== "noDate" || byBucket[label] !== 0,
  }));
  const shown = [
    ...columns.filter(({ isShown }) => isShown),
    ...(unapplied === 0 ? [] : [{ heading: words.statement.unapplied, minor: -unapplied }]),
    { heading: words.statement.totalOpen, minor: total },
  ];
  const cells = shown.map(({ minor }) => money(currency, minor));
  return [
    {
      title: words.statement.aging,
      columns: shown.map(({ heading }) => [heading, "amount"] as const),
      rows: [{ cells, strong: shown.length - 1 }],
      totals: [],
    },
  ];
}

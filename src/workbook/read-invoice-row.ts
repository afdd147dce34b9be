import type { Day } from "../receivables/calendar.ts";
import { minorFromMajor, type CurrencyCode } from "../receivables/money.ts";
import { flagOf, isErrorText, namesCreditNote, saysNothing } from "./cell-words.ts";
import type { ColumnKey, OwnColumnKey } from "./columns.ts";
import { findContradiction, type PaymentSigns } from "./find-contradiction.ts";
import type { Finding, RejectedRow } from "./finding.ts";
import type { InvoiceDraft } from "./invoice-draft.ts";
import {
  cellFinding,
  cellOf,
  columnOf,
  rejection,
  textOf,
  type ListReader,
  type RowAt,
} from "./list-reader.ts";
import { ownersKeyText } from "./own-row-key.ts";
import { parseAddresses, type Addresses } from "./parse-addresses.ts";
import { readAmounts, type RowAmounts } from "./read-amounts.ts";
import { readCurrency, type RowCurrency } from "./read-currency.ts";
import { readDay } from "./read-day.ts";
import { paidWord, readDays, type RowDays } from "./read-days.ts";
import { readStatus, type RowStatus } from "./read-status.ts";
import { readTerms, type RowTerms } from "./read-terms.ts";

/** Reads one row as an invoice; what cannot be read rejects it with the cell and the reason. */
export function readInvoiceRow(reader: ListReader, at: RowAt): InvoiceDraft | RejectedRow {
  const customer = customerOf(reader, at);
  if (customer === null) return missingCustomer(reader, at);
  const status = readStatus(reader, at);
  if ("finding" in status) return status;
  const amounts = readAmounts(reader, at);
  if ("finding" in amounts) return amounts;
  const currency = readCurrency(reader, at, amounts);
  if ("finding" in currency) return currency;
  const days = readDays(reader, at);
  if ("finding" in days) return days;
  const money = moneyOf(reader, at, amounts, currency.currency, status);
  if ("finding" in money) return money;
  return draftOf(reader, at, { customer, status, amounts, currency, days, money });
}

type Parts = {
  readonly customer: string;
  readonly status: RowStatus;
  readonly amounts: RowAmounts;
  readonly currency: RowCurrency;
  readonly days: RowDays;
  readonly money: RowMoney;
};

function draftOf(reader: ListReader, at: RowAt, parts: Parts): InvoiceDraft {
  const { customer, status, currency, days, money } = parts;
  const terms = readTerms(reader, at);
  const paused = ownDay(reader, at, "pausedUntil");
  const promised = ownDay(reader, at, "promisedFor");
  const flag = flagIn(reader, at, days);
  const { paidOn } = days;
  const invoiceNumber = textOr(reader, at, "invoiceNumber");
  const isCreditNote = money.total < 0 || namesCreditNote(invoiceNumber ?? "");
  const signs = { row: at.row, status: status.status, ...flag, paidOn, ...money };
  return {
    rows: [at.row],
    shownKey: ownersKeyText(reader.sheet, at.cells, reader.decimalMark),
    invoiceNumber,
    customer,
    customerId: textOr(reader, at, "customerId"),
    taxId: textOr(reader, at, "taxId"),
    currency: currency.currency,
    isCurrencyAssumed: currency.assumed,
    total: money.total,
    withholding: money.withholding,
    paid: (money.paid ?? 0) + money.credited,
    statedBalance: money.balance,
    sheetStatus: status.status,
    paidFlag: flag.paidFlag,
    paidOn,
    issuedOn: days.issuedOn,
    statedDueOn: days.dueOn,
    terms: days.termsAsDue ?? terms.terms,
    termsText: textOr(reader, at, "terms"),
    addresses: addressesOf(reader, at),
    link: textOr(reader, at, "link"),
    pausedUntil: paused.day,
    promisedFor: promised.day,
    contradiction: findContradiction(reader, signs),
    openQuestions: [...doubts(reader, status, terms, days), ...paused.doubt, ...promised.doubt],
    isCreditNote,
    creditTexts: isCreditNote ? creditTexts(reader, at) : [],
  };
}

// A question about terms matters only where the sheet states no due date.
function doubts(
  reader: ListReader,
  status: RowStatus,
  terms: RowTerms,
  days: RowDays,
): readonly string[] {
  const isDueKnown = days.dueOn !== null || days.termsAsDue !== null;
  return [
    ...(reader.sheet.openQuestions ?? []),
    ...(status.question === null ? [] : [status.question]),
    ...(terms.question === null || isDueKnown ? [] : [terms.question]),
    ...(days.isPaidDayUnclear ? ["paidDateUnclear"] : []),
  ];
}

function customerOf(reader: ListReader, at: RowAt): string | null {
  const name = textOf(reader, at, "customer");
  const text = name === "" || name === "0" ? textOf(reader, at, "customerId") : name;
  return text === "" || text === "0" || saysNothing(text) || isErrorText(text) ? null : text;
}

function missingCustomer(reader: ListReader, at: RowAt): RejectedRow {
  if (isAsked(reader, "customer")) return waitsFor(reader, at, "column:customer");
  const column = columnOf(reader, "customer") ?? 0;
  const isError = isErrorText(textOf(reader, at, "customer"));
  return rejection(reader, at, column, isError ? "cellError" : "missingCustomer");
}

function textOr(
  reader: ListReader,
  at: RowAt,
  key: "invoiceNumber" | "customerId" | "taxId" | "link" | "terms",
): string | null {
  const text = textOf(reader, at, key);
  return text === "" || saysNothing(text) || isErrorText(text) ? null : text;
}

type RowMoney = Pick<PaymentSigns, "total" | "withholding" | "paid" | "balance"> & {
  readonly credited: number;
};

function moneyOf(
  reader: ListReader,
  at: RowAt,
  amounts: RowAmounts,
  currency: CurrencyCode,
  { status }: RowStatus,
): RowMoney | RejectedRow {
  const major = totalOf(amounts, status);
  const column = columnOf(reader, "total") ?? columnOf(reader, "balance") ?? 0;
  if (major === null) return withoutAmount(reader, at, column);
  const minor = (amount: number | null) =>
    amount === null ? null : minorFromMajor(amount, currency);
  const total = minor(major);
  if (total === null) return rejection(reader, at, column, "amountTooLarge");
  const keepsWithheld = reader.isWithheldInTotal || total < 0;
  return {
    total,
    withholding: keepsWithheld ? 0 : Math.abs(minor(amounts.withholding) ?? 0),
    paid: minor(amounts.paid),
    balance: minor(amounts.balance),
    credited: minor(amounts.credited) ?? 0,
  };
}

// Without a total, what is owed and what was paid make it; a void row may do without any amount.
function totalOf({ total, balance, paid }: RowAmounts, status: RowStatus["status"]): number | null {
  if (total !== null) return total;
  if (balance !== null) return balance + (paid ?? 0);
  return status === "cancelled" || status === "draft" ? 0 : null;
}

function withoutAmount(reader: ListReader, at: RowAt, column: number): RejectedRow {
  const { columns } = reader.sheet;
  if (columns.total !== undefined || columns.balance !== undefined) {
    return rejection(reader, at, column, "missingAmount");
  }
  return isAsked(reader, "total")
    ? waitsFor(reader, at, "column:total")
    : wholeRow(reader, at, "missingAmount", {});
}

function isAsked({ sheet }: ListReader, key: ColumnKey): boolean {
  return sheet.columns[key] === undefined && (sheet.openQuestions ?? []).includes(`column:${key}`);
}

function waitsFor(reader: ListReader, at: RowAt, question: string): RejectedRow {
  return wholeRow(reader, at, "waitsForAnswer", { question });
}

function wholeRow(
  { sheet }: ListReader,
  { row }: RowAt,
  code: string,
  values: Finding["values"],
): RejectedRow {
  const place = `${sheet.name}!${row}:${row}`;
  const finding = { code, place, values: { cell: place, header: "", value: "", ...values } };
  return { row, column: null, value: "", finding };
}

// The flag's own column, else a word where a paid amount or a paid date is expected.
function flagIn(
  reader: ListReader,
  at: RowAt,
  days: RowDays,
): Pick<PaymentSigns, "paidFlag" | "flagKey"> {
  const flag = paidWord(cellOf(reader, at, "paidFlag"));
  if (flag !== null) return { paidFlag: flag, flagKey: "paidFlag" };
  const inPaid = cellOf(reader, at, "paid");
  const word = typeof inPaid === "number" ? null : paidWord(inPaid);
  if (word !== null) return { paidFlag: word, flagKey: "paid" };
  return { paidFlag: days.paidWord, flagKey: "paidDate" };
}

const noAddresses: readonly string[] = [];

function addressesOf(reader: ListReader, at: RowAt): readonly string[] {
  const columns = reader.sheet.columns.email ?? [];
  const read = columns.map((column) => addressesIn(reader, at, column));
  return read.length === 1 ? (read[0] ?? noAddresses) : [...new Set(read.flat())];
}

function addressesIn(reader: ListReader, at: RowAt, column: number): readonly string[] {
  const cell = at.cells[column];
  if (typeof cell !== "string" || cell === "") return noAddresses;
  const known = reader.addresses.get(cell) ?? addressesOfText(cell);
  reader.addresses.set(cell, known);
  for (const address of known.invalid) {
    reader.findings.push(cellFinding(reader, at, column, "badAddress", { address }));
  }
  return known.valid;
}

function addressesOfText(text: string): Addresses {
  return saysNothing(text) ? { valid: [], invalid: [] } : parseAddresses(text);
}

// A day in a column of ours that cannot be read keeps the invoice from being contacted: it may be a pause.
function ownDay(reader: ListReader, at: RowAt, key: OwnColumnKey): OwnDay {
  const column = reader.sheet.ownColumns[key];
  const cell = column === undefined ? "" : (at.cells[column] ?? "");
  if (column === undefined || cell === "") return { day: null, doubt: [] };
  const read = readDay(cell, { order: null, hasDates: true, asOf: reader.context.asOf });
  if (read.kind === "day") return { day: read.day, doubt: [] };
  if (read.kind === "none" || flagOf(cell) === false) return { day: null, doubt: [] };
  reader.findings.push(cellFinding(reader, at, column, "ownDayUnreadable"));
  return { day: null, doubt: ["ownDayUnreadable"] };
}

type OwnDay = { readonly day: Day | null; readonly doubt: readonly string[] };

function creditTexts(reader: ListReader, at: RowAt): readonly string[] {
  const keys = ["creditNote", "invoiceNumber", "notes", "status"] as const;
  return keys.map((key) => textOf(reader, at, key)).filter((text) => text !== "");
}

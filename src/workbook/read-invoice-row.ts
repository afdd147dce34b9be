import { isErrorText, namesCreditNote, saysNothing } from "./cell-words.ts";
import { findContradiction } from "./find-contradiction.ts";
import type { RejectedRow } from "./finding.ts";
import type { InvoiceDraft } from "./invoice-draft.ts";
import {
  columnOf,
  rejection,
  textOf,
  type ListReader,
  type RowAt,
  type RowStatus,
} from "./list-reader.ts";
import { ownersKeyText } from "./own-row-key.ts";
import { readAmounts } from "./read-amounts.ts";
import { readCurrency, type RowCurrency } from "./read-currency.ts";
import { readDays, type RowDays } from "./read-days.ts";
import { readPaidFlag, type PaidFlag } from "./read-paid-flag.ts";
import { readStatus } from "./read-status.ts";
import { readTerms, type RowTerms } from "./read-terms.ts";
import { addressesOf, ownDay } from "./row-extras.ts";
import { moneyOf, type RowMoney } from "./row-money.ts";
import { isAsked, waitsFor } from "./row-rejection.ts";

/** Reads one row as an invoice; what cannot be read rejects it with the cell and the reason. */
export function readInvoiceRow(reader: ListReader, at: RowAt): InvoiceDraft | RejectedRow {
  const broken = brokenCell(reader, at);
  if (broken !== null) return broken;
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
  return draftOf(reader, at, { customer, status, currency, days, money });
}

// An error is neither a row without a number nor a word to be asked about; terms matter without a due date.
function brokenCell(reader: ListReader, at: RowAt): RejectedRow | null {
  for (const key of ["invoiceNumber", "status", "terms"] as const) {
    const column = columnOf(reader, key);
    const cell = column === null ? "" : (at.cells[column] ?? "");
    if (column === null || typeof cell !== "string" || !isErrorText(cell)) continue;
    if (key !== "terms" || textOf(reader, at, "dueDate") === "")
      return rejection(reader, at, column, "cellError");
  }
  return null;
}

type Parts = {
  readonly customer: string;
  readonly status: RowStatus;
  readonly currency: RowCurrency;
  readonly days: RowDays;
  readonly money: RowMoney;
};

function draftOf(reader: ListReader, at: RowAt, parts: Parts): InvoiceDraft {
  const { customer, status, currency, days, money } = parts;
  const terms = readTerms(reader, at);
  const flag = readPaidFlag(reader, at, days);
  const paused = ownDay(reader, at, "pausedUntil");
  const promised = ownDay(reader, at, "promisedFor");
  const invoiceNumber = textOr(reader, at, "invoiceNumber");
  const isCreditNote = money.total < 0 || namesCreditNote(invoiceNumber ?? "");
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
    paidOn: days.paidOn,
    issuedOn: days.issuedOn,
    statedDueOn: days.dueOn,
    terms: days.termsAsDue ?? terms.terms,
    termsText: textOr(reader, at, "terms"),
    addresses: addressesOf(reader, at),
    link: textOr(reader, at, "link"),
    pausedUntil: paused.day,
    promisedFor: promised.day,
    contradiction: contradictionOf(reader, at, parts, flag),
    openQuestions: doubts(reader, parts, terms, [flag.question, paused.doubt, promised.doubt]),
    isCreditNote,
    creditTexts: isCreditNote ? creditTexts(reader, at) : [],
  };
}

function contradictionOf(
  reader: ListReader,
  at: RowAt,
  { status, days, money }: Parts,
  { paidFlag, flagKey }: PaidFlag,
): InvoiceDraft["contradiction"] {
  const { total, withholding, paid, balance } = money;
  const said = { row: at.row, status: status.status, paidFlag, flagKey, paidOn: days.paidOn };
  return findContradiction(reader, { ...said, total, withholding, paid, balance });
}

// A question about terms matters only where the sheet states no due date.
function doubts(
  reader: ListReader,
  { status, days }: Parts,
  terms: RowTerms,
  others: readonly (string | null)[],
): readonly string[] {
  const isDueKnown = days.dueOn !== null || days.termsAsDue !== null;
  const isOpen = isDueKnown ? null : terms.question;
  const unclear = days.isPaidDayUnclear ? "paidDateUnclear" : null;
  const sheetWide = reader.sheet.openQuestions ?? noDoubts;
  const found = [status.question, isOpen, unclear, ...others];
  if (found.every((doubt) => doubt === null)) return sheetWide;
  const own = found.filter((doubt): doubt is string => doubt !== null);
  return [...sheetWide, ...new Set(own)];
}

const noDoubts: readonly string[] = [];

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

function creditTexts(reader: ListReader, at: RowAt): readonly string[] {
  const keys = ["creditNote", "invoiceNumber", "notes", "status"] as const;
  return keys.map((key) => textOf(reader, at, key)).filter((text) => text !== "");
}

import type { MinorUnits } from "../receivables/money.ts";
import type { Payment } from "../receivables/payment.ts";
import { amountValue } from "../receivables/standing-cause.ts";
import { isoDay } from "../receivables/calendar.ts";
import { paymentValues } from "../workbook/tab-payments.ts";
import { changeRecords, left, type RecordChange } from "./change-records.ts";
import { invoiceLabel } from "./customer-invoices.ts";
import { appendRecord, recordPlace } from "./own-tab-rows.ts";
import { openWith, paymentOf, whyWithoutEffect } from "./payment-effect.ts";
import { readPaymentEntry } from "./payment-entry.ts";
import type { AssessedInvoice, Reason } from "./plan.ts";
import type { Ports } from "./ports.ts";
import type { RecordsDesk } from "./records-desk.ts";
import type { Decided } from "./report-now.ts";
import type { CommandResult, PaymentEntry } from "./sidebar-api.ts";
import { undoToken } from "./undo-token.ts";
import { recordSentences } from "./wording/record-sentences.ts";
import { filledSentence, findingSentence } from "./wording/sentence.ts";
import { textOf } from "./wording/sentence-text.ts";
import { placeOfPayment } from "./written-payment.ts";

/**
 * Writes a payment that came in into Pagos, after it was made sure, under the document's lock, that the invoice is
 * still open and that the row will lower what is open by just that; otherwise nothing is written and the sentence
 * says what to change where.
 */
export function recordPayment(ports: Ports, typed: PaymentEntry): CommandResult {
  return changeRecords(ports, (desk) => {
    const found = desk.decided.plan.invoices.find(
      ({ invoice }) =>
        invoice.key === typed.invoiceKey && invoice.customerKey === typed.customerKey,
    );
    if (found === undefined) return left(desk, "invoiceGone");
    const { voice, workbook } = desk.session;
    if (found.openBalance <= 0)
      return left(desk, "nothingOpen", { invoice: invoiceLabel(found, voice) });
    const read = readPaymentEntry(typed, found, { locale: workbook.locale, voice });
    if (read.kind === "unfit") return unfit(desk, read.why);
    return write(desk, found, paymentOf(read.entry, found, desk.decided.reading.book));
  });
}

function write(desk: RecordsDesk, one: AssessedInvoice, payment: Payment): RecordChange {
  const { session, decided } = desk;
  const { book, settings } = decided.reading;
  const there = placeOfPayment(payment, desk);
  if (there !== null) return left(desk, "payThere", { place: there.cell });
  const place = recordPlace("payments", desk);
  if (place.kind === "broken")
    return { kind: "left", sentence: findingSentence(place.missing, session.voice) };
  const expected = Math.max(0, one.openBalance - payment.amount);
  if (openWith(payment, one, book, settings, decided.plan) !== expected)
    return unfit(desk, whyWithoutEffect(one, book));
  appendRecord("payments", paymentValues(payment, settings.language), desk, place);
  return {
    kind: "changed",
    undo: tokenOf(payment),
    told: {
      kind: "payment",
      customer: payment.customer,
      invoices: payment.invoiceNumber === null ? [] : [payment.invoiceNumber],
      amounts: [{ currency: payment.currency, minor: payment.amount }],
      said: payRecorded(desk, one, payment),
    },
    said: (after) => recorded(desk, one, payment, openAfter(after, one), expected),
  };
}

function tokenOf(payment: Payment): string {
  const { paidOn, customer, invoiceNumber, currency, amount, method, reference } = payment;
  return undoToken({
    kind: "payment",
    paidOn: paidOn === null ? null : isoDay(paidOn),
    ...{ customer, invoiceNumber, currency, amount, method, reference },
  });
}

function openAfter({ plan }: Decided, { invoice }: AssessedInvoice): MinorUnits {
  return plan.invoices.find((one) => one.invoice.key === invoice.key)?.openBalance ?? 0;
}

function recorded(
  desk: RecordsDesk,
  one: AssessedInvoice,
  payment: Payment,
  open: MinorUnits,
  expected: MinorUnits,
): string {
  const { voice } = desk.session;
  const { amount, currency } = payment;
  const tell = (code: keyof typeof recordSentences, values: Reason["values"]) =>
    filledSentence(recordSentences[code], values, voice);
  const over = amount - one.openBalance;
  const outcome = open > expected ? "payNotTaken" : open === 0 ? "payAllIn" : "payLeft";
  return [
    payRecorded(desk, one, payment),
    tell(outcome, { open: amountValue(currency, open) }),
    ...(over > 0 ? [tell("payOver", { over: amountValue(currency, over) })] : []),
  ].join(" ");
}

function payRecorded(
  { session }: RecordsDesk,
  one: AssessedInvoice,
  { amount, currency, paidOn, customer }: Payment,
): string {
  const { voice } = session;
  const values = {
    amount: amountValue(currency, amount),
    invoice: invoiceLabel(one, voice),
    customer,
    ...(paidOn === null ? {} : { day: paidOn }),
  };
  return filledSentence(recordSentences.payRecorded, values, voice);
}

function unfit({ session }: RecordsDesk, { code, values }: Reason): RecordChange {
  const text = textOf(recordSentences, code) ?? recordSentences.invoiceGone;
  return { kind: "left", sentence: filledSentence(text, values, session.voice) };
}

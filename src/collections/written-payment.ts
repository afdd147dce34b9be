import { oneLine } from "../letters/clean-text.ts";
import { isoDay } from "../receivables/calendar.ts";
import { amountValue } from "../receivables/standing-cause.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import type { Payment } from "../receivables/payment.ts";
import { changeRecords, left } from "./change-records.ts";
import { emptyRowEdits, recordPlace } from "./own-tab-rows.ts";
import type { Ports } from "./ports.ts";
import type { RecordsDesk } from "./records-desk.ts";
import type { CommandResult } from "./sidebar-api.ts";
import type { ToldChange } from "./tell-change.ts";
import type { WrittenPayment } from "./undo-token.ts";
import { recordSentences } from "./wording/record-sentences.ts";
import { filledSentence } from "./wording/sentence.ts";

/**
 * Row of Pagos, from 1, that says just this, and the name of its first cell; the last of several, null where there
 * is none. A row is found by what it says, for people sort and move rows.
 */
export function placeOfPayment(
  wanted: Payment | WrittenPayment,
  desk: RecordsDesk,
): { readonly row: number; readonly cell: string } | null {
  const { tabs } = desk.decided.reading.book;
  const signs = signsOf(wanted);
  const places = tabs.payments.flatMap((payment, at) => {
    const row = tabs.paymentRows?.[at];
    return row !== undefined && signsOf(payment) === signs ? [row] : [];
  });
  const row = places[places.length - 1];
  const place = recordPlace("payments", desk);
  if (row === undefined || place.kind !== "open") return null;
  return { row, cell: `${place.layout.name}!A${row}` };
}

/** Takes a payment out of Pagos again, if its row still says what was written; otherwise nothing is touched. */
export function undoPayment(ports: Ports, written: WrittenPayment): CommandResult {
  return changeRecords(ports, (desk) => {
    const found = placeOfPayment(written, desk);
    const place = recordPlace("payments", desk);
    if (found === null || place.kind !== "open") return left(desk, "payChanged");
    desk.session.workbook.apply(emptyRowEdits(place.layout, found.row));
    const { customer, currency, amount, invoiceNumber } = written;
    const values = {
      amount: amountValue(currency as CurrencyCode, amount),
      invoice: invoiceNumber ?? "",
      customer,
    };
    const { voice } = desk.session;
    const said = filledSentence(recordSentences.payUndone, values, voice);
    const told: ToldChange = {
      ...{ kind: "payment", customer, said },
      invoices: invoiceNumber === null ? [] : [invoiceNumber],
      amounts: [{ currency: currency as CurrencyCode, minor: amount }],
    };
    return { kind: "changed", undo: null, told, said: () => said };
  });
}

function signsOf(payment: Payment | WrittenPayment): string {
  const { paidOn, customer, invoiceNumber, currency, amount, method, reference } = payment;
  const day = typeof paidOn === "number" ? isoDay(paidOn) : paidOn;
  const texts = [customer, invoiceNumber, method, reference].map((text) => oneLine(text ?? ""));
  return JSON.stringify([day, currency, amount, ...texts]);
}

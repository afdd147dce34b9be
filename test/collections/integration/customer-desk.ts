import { customerView } from "../../../src/collections/customer-view.ts";
import { pauseCustomer } from "../../../src/collections/pause-customer.ts";
import { recordPayment } from "../../../src/collections/record-payment.ts";
import { decideNow } from "../../../src/collections/report-now.ts";
import type {
  CommandResult,
  CustomerView,
  PaymentEntry,
} from "../../../src/collections/sidebar-api.ts";
import { undo } from "../../../src/collections/undo.ts";
import type { Cell } from "../../../src/workbook/cell.ts";
import { keyOf } from "../../builders/receivables.ts";
import { ownerOffice, row, header, type OwnerOffice } from "./owner-office.ts";

/** An office that was set up with two invoices of Uno SL (1.000,00 and 500,00) and one of Dos SL. */
export function deskOffice(locale = "es_ES"): OwnerOffice {
  const rows = [
    header,
    row("F-1", "2026-03-10", "Uno SL", 1_000),
    row("F-2", "2026-03-12", "Uno SL", 500),
    row("F-3", "2026-03-10", "Dos SL", 80),
  ];
  const office = ownerOffice([{ name: "Facturas", rows }], { locale });
  office.setUp();
  office.refresh();
  return office;
}

/** The key by which the sheet knows a customer of this name without id or tax id. */
export const customerKey = (name: string) => keyOf(name.replace(/ /g, ""));

/** Records a payment of F-1 of Uno SL in full, today, by transfer, unless said otherwise. */
export function pay(
  office: OwnerOffice,
  said: Partial<PaymentEntry> & { readonly number?: string; readonly customer?: string } = {},
): CommandResult {
  const { number = "F-1", customer = "Uno SL", ...entry } = said;
  const invoice = decideNow(office.session()).plan.invoices.find(
    (one) => one.invoice.invoiceNumber === number,
  );
  return recordPayment(office.ports(), {
    customerKey: customerKey(customer),
    invoiceKey: invoice?.invoice.key ?? "",
    amount: null,
    day: office.at.day,
    method: "Transferencia",
    reference: "",
    ...entry,
  });
}

export const pause = (
  office: OwnerOffice,
  until: string | null,
  reason = "",
  customer = "Uno SL",
): CommandResult => pauseCustomer(office.ports(), customerKey(customer), until, reason);

export const takeBack = (office: OwnerOffice, result: CommandResult): CommandResult =>
  undo(office.ports(), result.undo ?? "");

/** The sheet's id by its name. */
export function sheetId(office: OwnerOffice, name: string): number {
  return office.book.sheets().find((sheet) => sheet.name === name)?.sheetId ?? 0;
}

/** Deletes a tab as a person does. */
export function deleteTab(office: OwnerOffice, name: string): void {
  const gone = sheetId(office, name);
  const before = office.book.sheets.bind(office.book);
  office.book.sheets = () => before().filter((sheet) => sheet.sheetId !== gone);
}

/** Rows of a tab below its headers that hold anything. */
export const rowsIn = (office: OwnerOffice, name: string): readonly (readonly Cell[])[] =>
  office.book
    .rowsOf(sheetId(office, name))
    .slice(1)
    .filter((cells) => cells.some((cell) => cell !== ""));

/** What is open of each invoice, by number. */
export const openOf = (office: OwnerOffice): { readonly [number: string]: number } =>
  Object.fromEntries(
    decideNow(office.session()).plan.invoices.map(
      ({ invoice, openBalance }) => [invoice.invoiceNumber ?? "", openBalance] as const,
    ),
  );

/** Customers who are to be contacted in any way. */
export const contacted = (office: OwnerOffice) =>
  decideNow(office.session()).plan.contacts.map(({ customer }) => customer);

/** A customer's view with blanks that break. */
export function viewOf(office: OwnerOffice, customer = "Uno SL"): CustomerView {
  const session = office.session();
  const view = customerView(session, decideNow(session), customerKey(customer));
  return JSON.parse(plain(JSON.stringify(view))) as CustomerView;
}

/** A text with ordinary blanks. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

import type { Day } from "../receivables/calendar.ts";
import type { Agreement } from "../receivables/agreement.ts";
import type { CustomerKey, Language } from "../receivables/customer.ts";
import { foldNumber } from "../receivables/invoice-key.ts";
import type { Invoice } from "../receivables/invoice.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import type { Payment } from "../receivables/payment.ts";
import type { Book } from "../workbook/book.ts";
import type { Finding } from "../workbook/finding.ts";
import { workbookWords } from "../workbook/own-words.ts";
import type { CustomerDirectory } from "./customer-directory.ts";

/** What the own tabs say, under the keys of the invoice sheet's customers. */
export type MeantRecords = {
  readonly agreements: readonly Agreement[];
  readonly payments: readonly Payment[];
  /** A row of the customer in an own tab cannot be read or means no invoice of its, so nothing is sent to it. */
  readonly isHeld: (key: CustomerKey) => boolean;
  /** Rows that name a customer or invoice which the sheet does not have. */
  readonly findings: readonly Finding[];
};

/**
 * Puts agreements and payments under the customers that they mean. Where customers share a name, an agreement
 * holds for all of them, since it stops reminders; a payment goes to the one that has the invoice.
 */
export function meantRecords(
  { list, tabs }: Book,
  directory: CustomerDirectory,
  language: Language,
  asOf: Day,
): MeantRecords {
  const { agreements: inAgreements, payments: inPayments } = workbookWords[language].tabs;
  const findings: Finding[] = [];
  const held = new Set<CustomerKey>();
  const isNeeded = tabs.payments.length + tabs.agreements.length > 0;
  const currencyOf = isNeeded ? invoiceCurrencies(list?.invoices ?? []) : () => null;
  const agreements = tabs.agreements.flatMap((agreement) => {
    const keys = directory.meant(agreement.customerKey, agreement.customer);
    if (keys.length === 0 && !agreement.isClosed)
      findings.push(strangerIn(agreement, inAgreements.name));
    if (keys.length > 0 && isInForce(agreement, asOf)) {
      const lost = agreement.invoiceNumbers.filter((number) =>
        keys.every((key) => currencyOf(key, number) === null),
      );
      findings.push(...lost.map((number) => unknownIn(agreement, number, inAgreements.name)));
      for (const key of lost.length === 0 ? [] : keys) held.add(key);
    }
    return keys.map((customerKey) => ({ ...agreement, customerKey }));
  });
  const payments = tabs.payments.map((payment, at) => {
    const keys = directory.meant(payment.customerKey, payment.customer);
    const { invoiceNumber } = payment;
    const owner = keys.find((key) => currencyOf(key, invoiceNumber) !== null) ?? null;
    const isOther = owner !== null && !isPaidIn(payment, currencyOf(owner, invoiceNumber));
    const isLost = invoiceNumber !== null && owner === null;
    const code = unmatchedCode(keys.length === 0, isLost, isOther);
    const row = tabs.paymentRows?.[at] ?? 0;
    if (code !== null) findings.push(unmatched(code, payment, inPayments.name, row));
    return { ...payment, customerKey: owner ?? keys[0] ?? payment.customerKey };
  });
  const isUnread = holdsBack(tabs.heldCustomers, directory);
  return { agreements, payments, isHeld: (key) => held.has(key) || isUnread(key), findings };
}

function holdsBack(
  held: readonly CustomerKey[] | "all" | undefined,
  directory: CustomerDirectory,
): (key: CustomerKey) => boolean {
  if (held === "all") return () => true;
  const keys = new Set((held ?? []).flatMap((key) => [key, ...directory.meant(key, nameOf(key))]));
  return (key) => keys.has(key);
}

/** The folded name in a key that was made of a name. */
function nameOf(key: CustomerKey): string {
  return key.slice(key.indexOf(":") + 1);
}

type CurrencyOf = (
  key: CustomerKey,
  invoiceNumber: string | null,
) => ReadonlySet<CurrencyCode> | null;

/** In which currencies a customer has invoices of a number; null when it has none. */
function invoiceCurrencies(invoices: readonly Invoice[]): CurrencyOf {
  const known = new Map<string, Set<CurrencyCode>>();
  for (const { customerKey, invoiceNumber, currency } of invoices) {
    if (invoiceNumber === null) continue;
    const place = `${foldNumber(invoiceNumber)}|${customerKey}`;
    known.set(place, (known.get(place) ?? new Set()).add(currency));
  }
  return (key, invoiceNumber) =>
    invoiceNumber === null ? null : (known.get(`${foldNumber(invoiceNumber)}|${key}`) ?? null);
}

function isPaidIn({ currency }: Payment, currencies: ReadonlySet<CurrencyCode> | null): boolean {
  return currencies === null || currencies.has(currency);
}

/** Whether an agreement can still stop or reshape chasing: an old promise for a filed invoice need not be mended. */
function isInForce({ kind, on, until, isClosed }: Agreement, asOf: Day): boolean {
  const lastDay = kind === "dispute" || kind === "pause" ? until : (until ?? on);
  return !isClosed && (lastDay === null || lastDay >= asOf);
}

function unknownIn({ customer, row }: Agreement, invoiceNumber: string, tab: string): Finding {
  return {
    code: "agreementInvoiceUnknown",
    place: `${tab}!${row}`,
    values: { tab, row: String(row), customer, invoiceNumber },
  };
}

function strangerIn({ customer, row }: Agreement, tab: string): Finding {
  return {
    code: "agreementCustomerUnknown",
    place: `${tab}!${row}`,
    values: { tab, row: String(row), customer },
  };
}

function unmatchedCode(isStranger: boolean, isLost: boolean, isOther: boolean): string | null {
  if (isStranger) return "paymentCustomerUnknown";
  if (isLost) return "paymentInvoiceUnknown";
  return isOther ? "paymentCurrencyOther" : null;
}

function unmatched(
  code: string,
  { customer, invoiceNumber, currency }: Payment,
  tab: string,
  row: number,
): Finding {
  return {
    code,
    place: `${tab}!${row}`,
    values: { tab, row: String(row), customer, invoiceNumber: invoiceNumber ?? "", currency },
  };
}

import type { Agreement } from "../receivables/agreement.ts";
import type { CustomerKey, Language } from "../receivables/customer.ts";
import { foldNumber } from "../receivables/invoice-key.ts";
import type { Invoice } from "../receivables/invoice.ts";
import type { Payment } from "../receivables/payment.ts";
import type { Book } from "../workbook/book.ts";
import type { Finding } from "../workbook/finding.ts";
import { workbookWords } from "../workbook/own-words.ts";
import type { CustomerDirectory } from "./customer-directory.ts";

/** What the own tabs say, under the keys of the invoice sheet's customers. */
export type MeantRecords = {
  readonly agreements: readonly Agreement[];
  readonly payments: readonly Payment[];
  /** A row of the customer in an own tab cannot be read, so nothing is sent to it. */
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
): MeantRecords {
  const findings: Finding[] = [];
  const agreements = tabs.agreements.flatMap((agreement) => {
    const keys = directory.meant(agreement.customerKey, agreement.customer);
    if (keys.length === 0 && !agreement.isClosed)
      findings.push(strangerIn(agreement, workbookWords[language].tabs.agreements.name));
    return keys.map((customerKey) => ({ ...agreement, customerKey }));
  });
  const hasInvoice = tabs.payments.length === 0 ? () => false : invoiceFinder(list?.invoices ?? []);
  const payments = tabs.payments.map((payment) => {
    const keys = directory.meant(payment.customerKey, payment.customer);
    const owner = keys.find((key) => hasInvoice(key, payment.invoiceNumber)) ?? null;
    if (payment.invoiceNumber !== null && owner === null)
      findings.push(unmatched(payment, workbookWords[language].tabs.payments.name));
    return { ...payment, customerKey: owner ?? keys[0] ?? payment.customerKey };
  });
  return { agreements, payments, isHeld: holdsBack(tabs.heldCustomers, directory), findings };
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

function invoiceFinder(
  invoices: readonly Invoice[],
): (key: CustomerKey, invoiceNumber: string | null) => boolean {
  const known = new Set(
    invoices.map(({ customerKey, invoiceNumber }) =>
      invoiceNumber === null ? "" : `${foldNumber(invoiceNumber)}|${customerKey}`,
    ),
  );
  return (key, invoiceNumber) =>
    invoiceNumber !== null && known.has(`${foldNumber(invoiceNumber)}|${key}`);
}

function strangerIn({ customer, row }: Agreement, tab: string): Finding {
  return {
    code: "agreementCustomerUnknown",
    place: `${tab}!${row}`,
    values: { tab, row: String(row), customer },
  };
}

function unmatched({ customer, invoiceNumber }: Payment, tab: string): Finding {
  return {
    code: "paymentInvoiceUnknown",
    place: tab,
    values: { tab, customer, invoiceNumber: invoiceNumber ?? "" },
  };
}

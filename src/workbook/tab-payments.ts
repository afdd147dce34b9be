import { currencyCode, type CurrencyCode } from "../receivables/money.ts";
import type { Payment } from "../receivables/payment.ts";
import { currencyOfSign } from "./currency-signs.ts";
import { majorNumber, tabAmount } from "./tab-money.ts";
import {
  customerAt,
  readTab,
  type OpenTab,
  type TabContext,
  type TabReading,
} from "./tab-reading.ts";
import type { TabRowReader } from "./tab-row.ts";
import type { TabValues } from "./tab-values.ts";

type Reader = TabRowReader<"payments">;

/** Reads Pagos. A negative amount is money given back. */
export function readPayments(tab: OpenTab, context: TabContext): TabReading<Payment> {
  const whose = customerAt<"payments">("customer", context);
  return readTab<"payments", Payment>(
    tab,
    context.language,
    (reader) => readPayment(reader, context),
    whose,
  );
}

function readPayment(reader: Reader, context: TabContext): Payment | null {
  const customer = reader.required("customer");
  const stated = reader.required("amount");
  if (customer === null || stated === null) return null;
  const customerKey = context.resolveCustomer(customer, null, null);
  const invoiceNumber = reader.text("invoiceNumber");
  const numbers = invoiceNumber === null ? [] : [invoiceNumber];
  const ofInvoices = () => context.currencyOf(customerKey, numbers);
  const written = reader.text("currency");
  const currency = written === null ? null : writtenCurrency(written, ofInvoices, context);
  if (written !== null && currency === null) return reader.note("currency", "tabCurrencyUnknown");
  const amount = tabAmount(reader, currency, ofInvoices, context);
  const paidOn = reader.day("paidOn");
  if (amount === null) return null;
  return {
    paidOn,
    customerKey,
    customer,
    invoiceNumber,
    currency: amount.currency,
    amount: amount.minor,
    method: reader.text("method"),
    reference: reader.text("reference"),
  };
}

function writtenCurrency(
  text: string,
  ofInvoices: () => CurrencyCode | null,
  { homeCurrency }: TabContext,
): CurrencyCode | null {
  return currencyCode(text) ?? currencyOfSign(text, ofInvoices() ?? homeCurrency);
}

/** A row of Pagos for a payment. */
export function paymentValues(payment: Payment): TabValues<"payments"> {
  return {
    paidOn: payment.paidOn === null ? "" : { day: payment.paidOn, minutes: 0 },
    customer: payment.customer,
    invoiceNumber: payment.invoiceNumber ?? "",
    amount: majorNumber(payment.amount, payment.currency),
    currency: payment.currency,
    method: payment.method ?? "",
    reference: payment.reference ?? "",
  };
}

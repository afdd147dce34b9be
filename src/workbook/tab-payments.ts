import type { Language } from "../receivables/customer.ts";
import { currencyCode } from "../receivables/money.ts";
import type { Payment } from "../receivables/payment.ts";
import { currencyOfSign } from "./currency-signs.ts";
import { majorNumber, tabMoney } from "./tab-money.ts";
import {
  customerAt,
  readTab,
  type OpenTab,
  type TabContext,
  type TabReading,
} from "./tab-reading.ts";
import type { TabRowReader } from "./tab-row.ts";
import type { TabRecord } from "./tab-schema.ts";
import { tabValues, type TabValues } from "./tab-values.ts";

/** Reads Pagos. A negative amount is money given back. */
export function readPayments(tab: OpenTab, context: TabContext): TabReading<Payment> {
  return readTab<"payments", Payment>(
    tab,
    context.language,
    (said, reader) => paymentOf(said, reader, context),
    customerAt<"payments">("customer", context),
  );
}

function paymentOf(
  said: TabRecord<"payments">,
  reader: TabRowReader<"payments">,
  context: TabContext,
): Payment | null {
  const { customer, invoiceNumber } = said;
  const customerKey = context.resolveCustomer(customer, null, null);
  const numbers = invoiceNumber === null ? [] : [invoiceNumber];
  const usual = () => context.currencyOf(customerKey, numbers);
  const written = said.currency;
  const currency =
    written === null
      ? null
      : (currencyCode(written) ?? currencyOfSign(written, usual() ?? context.homeCurrency));
  if (written !== null && currency === null) return reader.note("currency", "tabCurrencyUnknown");
  const money = tabMoney(said.amount, currency, usual, context, (code, values) =>
    reader.note("amount", code, values),
  );
  if (money === null) return null;
  const { paidOn, method, reference } = said;
  const amounts = { currency: money.currency, amount: money.minor };
  return { paidOn, customerKey, customer, invoiceNumber, ...amounts, method, reference };
}

/** A row of Pagos for a payment. */
export function paymentValues(payment: Payment, language: Language): TabValues<"payments"> {
  const amount = majorNumber(payment.amount, payment.currency);
  return tabValues("payments", { ...payment, amount }, language);
}

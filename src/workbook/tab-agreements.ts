import type { Agreement } from "../receivables/agreement.ts";
import type { Language } from "../receivables/customer.ts";
import type { CurrencyCode, MinorUnits } from "../receivables/money.ts";
import { workbookWords } from "./own-words.ts";
import { majorNumber, tabAmount } from "./tab-money.ts";
import {
  customerAt,
  listedTexts,
  readTab,
  type OpenTab,
  type TabContext,
  type TabReading,
} from "./tab-reading.ts";
import type { TabRowReader } from "./tab-row.ts";
import type { TabValues } from "./tab-values.ts";

type Reader = TabRowReader<"agreements">;

/** Reads Acuerdos. A promise and an instalment need their day; an open end is no end. */
export function readAgreements(tab: OpenTab, context: TabContext): TabReading<Agreement> {
  const whose = customerAt<"agreements">("customer", context);
  return readTab<"agreements", Agreement>(
    tab,
    context.language,
    (reader) => readAgreement(reader, context),
    whose,
  );
}

function readAgreement(reader: Reader, context: TabContext): Agreement | null {
  const stated = reader.required("kind");
  const kind = stated === null ? null : reader.word("kind", "agreementKind");
  const customer = reader.required("customer");
  if (kind === null || customer === null) return null;
  const customerKey = context.resolveCustomer(customer, null, null);
  const invoiceNumbers = listedTexts(reader.text("invoiceNumbers"));
  if (kind === "promise" || kind === "plan") reader.required("on");
  const state = reader.word("state", "agreementState") ?? "open";
  return {
    kind,
    customerKey,
    customer,
    invoiceNumbers,
    amount: amountOf(reader, () => context.currencyOf(customerKey, invoiceNumbers), context),
    ...daysOf(reader),
    reason: reader.text("reason"),
    isClosed: state !== "open",
    createdOn: reader.day("createdOn"),
    row: reader.row(),
  };
}

function amountOf(
  reader: Reader,
  ofInvoices: () => CurrencyCode | null,
  context: TabContext,
): MinorUnits | null {
  const amount = tabAmount(reader, null, ofInvoices, context);
  if (amount === null) return null;
  return amount.minor < 0 ? reader.note("amount", "tabAmountNegative") : amount.minor;
}

function daysOf(reader: Reader): Pick<Agreement, "on" | "until"> {
  const on = reader.day("on");
  const until = reader.day("until");
  if (on !== null && until !== null && until < on) reader.note("until", "tabDatesReversed");
  return { on, until };
}

/**
 * A row of Acuerdos for an agreement.
 *
 * @param currency That of the invoices it covers; needed only with an amount.
 */
export function agreementValues(
  agreement: Agreement,
  currency: CurrencyCode | null,
  language: Language,
): TabValues<"agreements"> {
  const { vocabulary } = workbookWords[language];
  const { amount, on, until, createdOn } = agreement;
  const day = (value: Agreement["on"]) => (value === null ? "" : { day: value, minutes: 0 });
  return {
    kind: vocabulary.agreementKind[agreement.kind],
    customer: agreement.customer,
    invoiceNumbers: agreement.invoiceNumbers.join(", "),
    amount: amount === null || currency === null ? "" : majorNumber(amount, currency),
    on: day(on),
    until: day(until),
    reason: agreement.reason ?? "",
    state: vocabulary.agreementState[agreement.isClosed ? "closed" : "open"],
    createdOn: day(createdOn),
  };
}

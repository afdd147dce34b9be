import type { Agreement } from "../receivables/agreement.ts";
import type { Language } from "../receivables/customer.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import { majorNumber, tabMoney } from "./tab-money.ts";
import {
  customerAt,
  listedTexts,
  readTab,
  type OpenTab,
  type TabContext,
  type TabReading,
} from "./tab-reading.ts";
import type { TabRowReader } from "./tab-row.ts";
import type { TabRecord } from "./tab-schema.ts";
import { tabValues, type TabValues } from "./tab-values.ts";

/** Reads Acuerdos. A promise and an instalment need their day; an open end is no end. */
export function readAgreements(tab: OpenTab, context: TabContext): TabReading<Agreement> {
  return readTab<"agreements", Agreement>(
    tab,
    context.language,
    (said, reader) => agreementOf(said, reader, context),
    customerAt<"agreements">("customer", context),
  );
}

function agreementOf(
  said: TabRecord<"agreements">,
  reader: TabRowReader<"agreements">,
  context: TabContext,
): Agreement {
  const { kind, customer, on, until, reason, createdOn } = said;
  const customerKey = context.resolveCustomer(customer, null, null);
  const invoiceNumbers = listedTexts(said.invoiceNumbers);
  if (kind === "promise" || kind === "plan") reader.require("on");
  if (on !== null && until !== null && until < on) reader.note("until", "tabDatesReversed");
  const usual = () => context.currencyOf(customerKey, invoiceNumbers);
  const amount =
    tabMoney(said.amount, null, usual, context, (code, values) =>
      reader.note("amount", code, values),
    )?.minor ?? null;
  if (amount !== null && amount < 0) reader.note("amount", "tabAmountNegative");
  return {
    kind,
    customerKey,
    customer,
    invoiceNumbers,
    amount,
    on,
    until,
    reason,
    isClosed: (said.state ?? "open") !== "open",
    createdOn,
    row: reader.row(),
  };
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
  const { amount, invoiceNumbers, isClosed } = agreement;
  const saying = {
    ...agreement,
    invoiceNumbers: invoiceNumbers.join(", "),
    amount: amount === null || currency === null ? null : majorNumber(amount, currency),
    state: isClosed ? ("closed" as const) : ("open" as const),
  };
  return tabValues("agreements", saying, language);
}

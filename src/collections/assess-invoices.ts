import type { Agreement } from "../receivables/agreement.ts";
import { agreementsByInvoice, moneyOn } from "../receivables/agreement-cover.ts";
import { applyPayments, type AppliedPayments } from "../receivables/applied-payments.ts";
import type { Day } from "../receivables/calendar.ts";
import type { Customer } from "../receivables/customer.ts";
import { isNationalHoliday } from "../receivables/holidays.ts";
import type { Invoice } from "../receivables/invoice.ts";
import type { Payment } from "../receivables/payment.ts";
import { standingOf, type Standing } from "../receivables/standing.ts";
import type { StandingFacts } from "../receivables/standing-facts.ts";
import { parseTerms } from "../workbook/parse-terms.ts";
import type { CustomerDirectory } from "./customer-directory.ts";
import type { Settings } from "./settings.ts";

/** An invoice, what Clientes says of its customer, and where it stands on the day. */
export type Assessed = {
  readonly invoice: Invoice;
  readonly customer: Customer | null;
  readonly standing: Standing;
};

/** Everything that stands in the workbook about money, joined by customer. */
export type Records = {
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly agreements: readonly Agreement[];
  readonly directory: CustomerDirectory;
};

/** Where every invoice stands on the day, and the money that no invoice has taken up. */
export type Assessment = {
  readonly assessed: readonly Assessed[];
  readonly applied: AppliedPayments;
};

/** Assesses each invoice once; time grows with the number of rows. @param country ISO 3166, or null. */
export function assessInvoices(
  records: Records,
  settings: Settings,
  country: string | null,
  asOf: Day,
): Assessment {
  const { invoices, directory } = records;
  const applied = applyPayments(invoices, records.payments, asOf);
  const agreements = agreementsByInvoice(records.agreements, invoices, applied, asOf);
  const factsOf = customerFacts(settings, country);
  const assessed = invoices.map((invoice): Assessed => {
    const customer = directory.customerOf(invoice.customerKey);
    const facts = withMoney(factsOf(customer), invoice, applied, agreements.get(invoice.key));
    return { invoice, customer, standing: standingOf(invoice, facts, asOf) };
  });
  return { assessed, applied };
}

/** Facts of a customer's invoices before money and agreements; one object a customer, for there are many rows. */
function customerFacts(
  settings: Settings,
  country: string | null,
): (customer: Customer | null) => StandingFacts {
  const common = commonFacts(settings, country);
  const known = new Map<Customer | null, StandingFacts>();
  return (customer) => {
    const found = known.get(customer);
    if (found !== undefined) return found;
    const facts: StandingFacts = {
      ...common,
      appliedPayments: 0,
      appliedCredits: 0,
      customerTerms: customer?.terms ?? null,
      customerPaymentDays: customer?.paymentDays ?? [],
      agreements: [],
      isDirectDebit: customer?.isDirectDebit ?? false,
      customerPausedUntil: customer?.pausedUntil ?? null,
      customerPauseReason: customer?.pauseReason ?? null,
    };
    known.set(customer, facts);
    return facts;
  };
}

function commonFacts(settings: Settings, country: string | null) {
  const terms = settings.defaultTerms === null ? null : parseTerms(settings.defaultTerms);
  return {
    defaultTerms: terms !== null && "terms" in terms ? terms.terms : null,
    dueDateRules: {
      isHoliday: (day: Day) => country !== null && isNationalHoliday(day, country),
      shift: settings.dueDateShift,
      paymentDays: settings.paymentDays,
    },
    bucketBounds: settings.bucketBounds,
    graceWorkingDays: settings.graceWorkingDays,
    country: country ?? "",
  };
}

function withMoney(
  facts: StandingFacts,
  invoice: Invoice,
  applied: AppliedPayments,
  agreements: StandingFacts["agreements"] = facts.agreements,
): StandingFacts {
  const { appliedPayments, appliedCredits } = moneyOn(invoice, applied);
  const openCredit = applied.openCredits.get(invoice.key);
  const isBare = appliedPayments === 0 && appliedCredits === 0 && openCredit === undefined;
  if (isBare && agreements.length === 0) return facts;
  return {
    ...facts,
    appliedPayments,
    appliedCredits,
    ...(openCredit === undefined ? {} : { openCredit }),
    agreements,
  };
}

import type { CollectionPlan } from "../receivables/collection-plan.ts";
import { builtInPlans } from "../receivables/collection-plans.ts";
import type { Customer, Language } from "../receivables/customer.ts";
import type { PaymentDays, PaymentTerms } from "../receivables/terms.ts";
import { folded } from "./folded-text.ts";
import { occupiedBy } from "./tab-repeats.ts";
import { parseAddresses } from "./parse-addresses.ts";
import { parsePaymentDays, parseTerms } from "./parse-terms.ts";
import { readTab, type OpenTab, type TabContext, type TabReading } from "./tab-reading.ts";
import type { TabRowReader } from "./tab-row.ts";
import type { TabValues } from "./tab-values.ts";
import { planIn, planWord, workbookWords } from "./own-words.ts";

type Reader = TabRowReader<"customers">;

/**
 * Reads Clientes. Of two rows for one customer the first counts; the second is reported and the
 * customer held, since the second may say something else.
 *
 * @param plans Those of Plan de cobro, which the plan column may name; without any the shipped ones.
 */
export function readCustomers(
  tab: OpenTab,
  plans: readonly CollectionPlan[],
  context: TabContext,
): TabReading<Customer> {
  const isRepeat = occupiedBy();
  const known = plans.length === 0 ? builtInPlans : plans;
  const whose = (reader: Reader) => {
    const name = reader.text("name");
    if (name === null) return null;
    return context.resolveCustomer(name, reader.text("customerId"), reader.text("taxId"));
  };
  return readTab<"customers", Customer>(
    tab,
    context.language,
    (reader) => {
      const customer = readCustomer(reader, known, context);
      if (customer === null) return null;
      const first = isRepeat(customer.key, reader.place("name"));
      if (first === null) return customer;
      return reader.note("name", "customerRepeated", { customer: customer.name, first });
    },
    whose,
  );
}

function readCustomer(
  reader: Reader,
  plans: readonly CollectionPlan[],
  context: TabContext,
): Customer | null {
  const name = reader.required("name");
  if (name === null) return null;
  const customerId = reader.text("customerId");
  const taxId = reader.text("taxId");
  return {
    key: context.resolveCustomer(name, customerId, taxId),
    name,
    customerId,
    taxId,
    language: reader.word("language", "language"),
    treatment: reader.word("treatment", "treatment"),
    addresses: addressesOf(reader),
    contactName: reader.text("contactName"),
    phone: reader.text("phone"),
    terms: termsOf(reader),
    paymentDays: paymentDaysOf(reader),
    plan: planOf(reader, plans, context.language),
    segment: reader.text("segment"),
    collector: reader.text("collector"),
    isDirectDebit: reader.flag("isDirectDebit"),
    pausedUntil: reader.day("pausedUntil"),
    pauseReason: reader.text("pauseReason"),
    doNotContact: reader.flag("doNotContact"),
    verifiedOn: reader.day("verifiedOn"),
  };
}

function planOf(
  reader: Reader,
  plans: readonly CollectionPlan[],
  language: Language,
): string | null {
  const text = reader.text("plan");
  if (text === null) return null;
  const wanted = folded(planIn(text));
  const plan = plans.find(({ name }) => folded(name) === wanted);
  if (plan !== undefined) return plan.name;
  const choices = plans.map(({ name }) => planWord(name, language)).join(", ");
  return reader.note("plan", "planUnknown", { choices });
}

function addressesOf(reader: Reader): readonly string[] {
  const { valid, invalid } = parseAddresses(reader.text("addresses") ?? "");
  if (invalid.length > 0) {
    reader.note("addresses", "tabAddressInvalid", { value: invalid.join(", ") });
  }
  return valid;
}

function termsOf(reader: Reader): PaymentTerms | null {
  const text = reader.text("terms");
  if (text === null) return null;
  const read = parseTerms(text);
  if (read === null) return reader.note("terms", "tabTermsUnreadable");
  return "ask" in read ? reader.note("terms", "tabTermsUnclear") : read.terms;
}

function paymentDaysOf(reader: Reader): PaymentDays {
  const text = reader.text("paymentDays");
  if (text === null) return [];
  const days = parsePaymentDays(text);
  if (days === null) reader.note("paymentDays", "tabPaymentDaysUnreadable");
  return days ?? [];
}

/**
 * A row of Clientes for a customer.
 *
 * @param termsText The terms as written, since a reading of them cannot be turned back into words.
 */
export function customerValues(
  customer: Customer,
  termsText: string | null,
  language: Language,
): TabValues<"customers"> {
  const { vocabulary } = workbookWords[language];
  const flag = (value: boolean) => (value ? vocabulary.flag.yes : "");
  const day = (value: Customer["pausedUntil"]) =>
    value === null ? "" : { day: value, minutes: 0 };
  return {
    name: customer.name,
    customerId: customer.customerId ?? "",
    taxId: customer.taxId ?? "",
    language: customer.language === null ? "" : vocabulary.language[customer.language],
    treatment: customer.treatment === null ? "" : vocabulary.treatment[customer.treatment],
    addresses: customer.addresses.join(", "),
    contactName: customer.contactName ?? "",
    phone: customer.phone ?? "",
    terms: termsText ?? "",
    paymentDays: customer.paymentDays.join(", "),
    plan: customer.plan === null ? "" : planWord(customer.plan, language),
    segment: customer.segment ?? "",
    collector: customer.collector ?? "",
    isDirectDebit: flag(customer.isDirectDebit),
    pausedUntil: day(customer.pausedUntil),
    pauseReason: customer.pauseReason ?? "",
    doNotContact: flag(customer.doNotContact),
    verifiedOn: day(customer.verifiedOn),
  };
}

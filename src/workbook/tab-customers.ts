import type { CollectionPlan } from "../receivables/collection-plan.ts";
import { builtInPlans } from "../receivables/collection-plans.ts";
import type { Customer, Language } from "../receivables/customer.ts";
import type { PaymentDays, PaymentTerms } from "../receivables/terms.ts";
import { folded } from "./folded-text.ts";
import { planIn, planWord } from "./own-words.ts";
import { parseAddresses } from "./parse-addresses.ts";
import { parsePaymentDays, parseTerms } from "./parse-terms.ts";
import { readTab, type OpenTab, type TabContext, type TabReading } from "./tab-reading.ts";
import type { TabRowReader } from "./tab-row.ts";
import { tabValues, type TabValues } from "./tab-values.ts";

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
  const known = plans.length === 0 ? builtInPlans : plans;
  const whose = (reader: Reader) => {
    const name = reader.text("name");
    if (name === null) return null;
    return context.resolveCustomer(name, reader.text("customerId"), reader.text("taxId"));
  };
  return readTab<"customers", Customer>(
    tab,
    context.language,
    (said, reader) => {
      const { name, customerId, taxId } = said;
      const customer = {
        ...said,
        key: context.resolveCustomer(name, customerId, taxId),
        addresses: addressesOf(said.addresses, reader),
        terms: termsOf(said.terms, reader),
        paymentDays: paymentDaysOf(said.paymentDays, reader),
        plan: planOf(said.plan, known, context.language, reader),
      };
      const values = { customer: name };
      return reader.unlessRepeated(customer, customer.key, "name", "customerRepeated", values);
    },
    whose,
  );
}

function planOf(
  text: string | null,
  plans: readonly CollectionPlan[],
  language: Language,
  reader: Reader,
): string | null {
  if (text === null) return null;
  const wanted = folded(planIn(text));
  const plan = plans.find(({ name }) => folded(name) === wanted);
  if (plan !== undefined) return plan.name;
  const choices = plans.map(({ name }) => planWord(name, language)).join(", ");
  return reader.note("plan", "planUnknown", { choices });
}

function addressesOf(text: string | null, reader: Reader): readonly string[] {
  const { valid, invalid } = parseAddresses(text ?? "");
  if (invalid.length > 0) {
    reader.note("addresses", "tabAddressInvalid", { value: invalid.join(", ") });
  }
  return valid;
}

function termsOf(text: string | null, reader: Reader): PaymentTerms | null {
  if (text === null) return null;
  const read = parseTerms(text);
  if (read === null) return reader.note("terms", "tabTermsUnreadable");
  return "ask" in read ? reader.note("terms", "tabTermsUnclear") : read.terms;
}

function paymentDaysOf(text: string | null, reader: Reader): PaymentDays {
  if (text === null) return [];
  return parsePaymentDays(text) ?? reader.note("paymentDays", "tabPaymentDaysUnreadable") ?? [];
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
  const { addresses, paymentDays, plan } = customer;
  const saying = {
    ...customer,
    addresses: addresses.join(", "),
    terms: termsText,
    paymentDays: paymentDays.join(", "),
    plan: plan === null ? null : planWord(plan, language),
  };
  return tabValues("customers", saying, language);
}

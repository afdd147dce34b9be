import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Agreement } from "../../src/receivables/agreement.ts";
import type { Day } from "../../src/receivables/calendar.ts";
import { builtInPlans } from "../../src/receivables/collection-plans.ts";
import type { StageId } from "../../src/receivables/collection-plan.ts";
import { customerKeyOf } from "../../src/receivables/customer-key.ts";
import type { Customer } from "../../src/receivables/customer.ts";
import { currencyCode, type CurrencyCode } from "../../src/receivables/money.ts";
import type { Payment } from "../../src/receivables/payment.ts";
import type { Template } from "../../src/receivables/template.ts";
import type { ActivityRecord } from "../../src/workbook/activity.ts";
import { parseTerms } from "../../src/workbook/parse-terms.ts";
import { activityValues, readActivity } from "../../src/workbook/tab-activity.ts";
import { agreementValues, readAgreements } from "../../src/workbook/tab-agreements.ts";
import { customerValues, readCustomers } from "../../src/workbook/tab-customers.ts";
import { paymentValues, readPayments } from "../../src/workbook/tab-payments.ts";
import { planValues, readPlans } from "../../src/workbook/tab-plans.ts";
import { readTemplates, templateValues } from "../../src/workbook/tab-templates.ts";
import { contextIn, euro, tabWith } from "./own-tab-cells.ts";

const languages = ["es", "en"] as const;
const yen = currencyCode("JPY") as CurrencyCode;

const name = fc
  .tuple(
    fc.constantFrom("", "=", "+", "@", "'"),
    fc.stringMatching(/^[A-Za-zñÁé0-9 .&-]{0,18}[A-Za-z]$/),
  )
  .map((parts) => parts.join("").trim())
  .filter((text) => !/^'\s*['=+\-@]/.test(text));
const maybe = <A>(value: fc.Arbitrary<A>) => fc.option(value, { nil: null });
const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/);
const day = fc.integer({ min: 10_000, max: 30_000 }).map((value) => value as Day);
const minor = fc.integer({ min: 0, max: 1e9 });
const stageId = fc
  .constantFrom(
    "notice",
    "due",
    "reminder1",
    "reminder2",
    "call1",
    "final",
    "repeat",
    "Carta (1)",
    "carta",
  )
  .map((id) => id as StageId);
const keyOf = (customer: string, customerId: string | null, taxId: string | null) =>
  customerKeyOf({ name: customer, customerId, validTaxId: taxId });

const customer: fc.Arbitrary<{ customer: Customer; termsText: string | null }> = fc
  .record({
    name,
    customerId: maybe(word),
    taxId: maybe(word),
    language: fc.constantFrom(null, "es" as const, "en" as const),
    treatment: fc.constantFrom(null, "usted" as const, "tu" as const),
    addresses: fc.uniqueArray(fc.constantFrom("a@example.com", "b@example.com", "c@example.org")),
    contactName: maybe(name),
    phone: maybe(fc.constantFrom("+34 600 000 000", "600000000")),
    termsText: fc.constantFrom(null, "30 días", "60 días fin de mes", "contado"),
    paymentDays: fc
      .uniqueArray(fc.integer({ min: 1, max: 31 }))
      .map((days) => days.sort((one, other) => one - other)),
    plan: fc.constantFrom(null, "suave", "normal", "intensivo"),
    segment: maybe(name),
    collector: maybe(name),
    isDirectDebit: fc.boolean(),
    pausedUntil: maybe(day),
    pauseReason: maybe(name),
    doNotContact: fc.boolean(),
    verifiedOn: maybe(day),
  })
  .map(({ termsText, ...said }) => {
    const read = termsText === null ? null : parseTerms(termsText);
    const terms = read !== null && "terms" in read ? read.terms : null;
    return {
      customer: { ...said, terms, key: keyOf(said.name, said.customerId, said.taxId) },
      termsText,
    };
  });

const payment: fc.Arbitrary<Payment> = fc
  .record({
    paidOn: maybe(day),
    customer: name,
    invoiceNumber: maybe(word),
    currency: fc.constantFrom(euro, yen),
    amount: minor,
    method: maybe(name),
    reference: maybe(name),
  })
  .map((said) => ({ ...said, customerKey: keyOf(said.customer, null, null) }));

const agreement: fc.Arbitrary<Agreement> = fc
  .record({
    kind: fc.constantFrom(
      "promise" as const,
      "plan" as const,
      "dispute" as const,
      "pause" as const,
      "offer" as const,
    ),
    customer: name,
    invoiceNumbers: fc.uniqueArray(word),
    amount: maybe(minor),
    on: day,
    lasting: maybe(fc.integer({ min: 0, max: 90 })),
    reason: maybe(name),
    isClosed: fc.boolean(),
    createdOn: maybe(day),
  })
  .map(({ lasting, ...said }) => ({
    ...said,
    until: lasting === null ? null : ((said.on + lasting) as Day),
    customerKey: keyOf(said.customer, null, null),
    row: 2,
  }));

const template: fc.Arbitrary<Template> = fc.record({
  id: fc.constantFrom("reminder1", "final", "statement", "Mi carta"),
  language: fc.constantFrom(...languages),
  treatment: fc.constantFrom(null, "usted" as const, "tu" as const),
  country: fc.constantFrom(null, "ES", "MX"),
  subject: name,
  text: name.map((text) => `{{customer}}\n\n  ${text}\n\n`),
});

const activity: fc.Arbitrary<ActivityRecord> = fc
  .record({
    at: fc.record({ day, minutes: fc.integer({ min: 0, max: 1439 }) }),
    key: word,
    customer: name,
    invoices: fc.uniqueArray(
      fc.oneof(
        word,
        fc.constantFrom("Firma, S.L.", "Taller (Madrid)", "A; B (1)", "Peña (2), Hijos"),
      ),
    ),
    kind: fc.constantFrom("reminder" as const, "statement" as const, "call" as const),
    stage: maybe(stageId),
    completed: fc.array(maybe(stageId), { maxLength: 10, minLength: 10 }),
    channel: fc.constantFrom(null, "email" as const, "call" as const),
    outcome: fc.constantFrom("sent" as const, "drafted" as const, "unknown" as const),
    recipients: fc.uniqueArray(fc.constantFrom("a@example.com", "b@example.com")),
    amounts: fc.uniqueArray(fc.record({ currency: fc.constantFrom(euro, yen), minor }), {
      selector: ({ currency }) => currency,
    }),
    reason: fc.oneof(fc.constant(""), name),
    account: maybe(fc.constant("owner@example.com")),
    messageId: maybe(word),
    fingerprint: maybe(word),
  })
  .map(({ completed, ...said }) => {
    const completes: { [invoice: string]: StageId } = {};
    said.invoices.forEach((invoice, index) => {
      const stage = completed[index] ?? null;
      if (said.stage !== null && stage !== null) completes[invoice] = stage;
    });
    return { ...said, completes };
  });

describe.each(languages)("a record written to its tab and read back, in %s", (language) => {
  const context = contextIn(language);

  test("is the same customer", () => {
    fc.assert(
      fc.property(customer, ({ customer: one, termsText }) => {
        const tab = tabWith("customers", language, [customerValues(one, termsText, language)]);
        expect(readCustomers(tab, [], context)).toMatchObject({
          records: [one],
          findings: [],
          held: [],
        });
      }),
    );
  });

  test("is the same payment", () => {
    fc.assert(
      fc.property(payment, (one) => {
        const tab = tabWith("payments", language, [paymentValues(one, language)]);
        expect(readPayments(tab, context)).toMatchObject({
          records: [one],
          findings: [],
          held: [],
        });
      }),
    );
  });

  test("is the same agreement", () => {
    fc.assert(
      fc.property(agreement, (one) => {
        const tab = tabWith("agreements", language, [agreementValues(one, euro, language)]);
        expect(readAgreements(tab, context)).toMatchObject({
          records: [one],
          findings: [],
          held: [],
        });
      }),
    );
  });

  test("is the same template", () => {
    fc.assert(
      fc.property(template, (one) => {
        const tab = tabWith("templates", language, [templateValues(one, language)]);
        expect(readTemplates(tab, language)).toMatchObject({
          records: [one],
          findings: [],
          held: [],
        });
      }),
    );
  });

  test("are the same three plans", () => {
    const tab = tabWith("plan", language, planValues(builtInPlans, language));
    expect(readPlans(tab, language)).toMatchObject({
      records: builtInPlans,
      findings: [],
      held: [],
    });
  });

  test("is the same activity", () => {
    fc.assert(
      fc.property(activity, (one) => {
        const tab = tabWith("activity", language, [activityValues(one, language)]);
        expect(readActivity(tab, language)).toMatchObject({
          records: [one],
          findings: [],
          held: [],
        });
      }),
    );
  });

  test("is read by the other language too", () => {
    const other = language === "es" ? "en" : "es";
    const tab = tabWith("plan", language, planValues(builtInPlans, language));
    expect(readPlans(tab, other).records).toEqual(builtInPlans);
  });
});

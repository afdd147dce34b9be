import { agingTotals } from "../receivables/aging.ts";
import type { Invoice } from "../receivables/invoice.ts";
import type { Book } from "../workbook/book.ts";
import { assessInvoices, type Assessed, type Assessment, type Records } from "./assess-invoices.ts";
import { queueContacts } from "./contact-queue.ts";
import { customerContact, type ChoiceRules, type CustomerContact } from "./customer-contact.ts";
import { customerDirectory } from "./customer-directory.ts";
import type { QuotaState } from "./daily-cap.ts";
import { groupCustomers } from "./group-customers.ts";
import { knownPlans } from "./known-plans.ts";
import type { Ledger } from "./ledger.ts";
import { meantRecords } from "./meant-records.ts";
import { nextStepOf } from "./next-step.ts";
import type { AsOf, AssessedInvoice, Plan, PlannedContact, Reason } from "./plan.ts";
import { sendingCalendar } from "./sending-calendar.ts";
import type { Settings } from "./settings.ts";
import { tasksFor } from "./tasks.ts";

/** All that is known beside the workbook. */
export type DecidingState = {
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly quota: QuotaState;
  /** ISO 3166 country of the workbook's locale, or null. */
  readonly country: string | null;
  /** Drafts can be left for the owner; without, stages in mode draft ask first. */
  readonly canDraft: boolean;
  /** The owner has just said yes to every stage that asks. */
  readonly isApproved: boolean;
  /** Every mail is left as a draft for its owner, where drafts can be left. */
  readonly leavesAll?: boolean;
};

/**
 * Decides everything for one day: where each invoice stands and what happens next with it, the aging, at most one
 * contact for each customer, and what only a person can do.
 *
 * The same book, state and moment give the same plan; nothing is read or written. Time grows with the number of
 * rows.
 */
export function decide(book: Book, state: DecidingState, asOf: AsOf): Plan {
  const { settings, ledger, country } = state;
  const invoices = book.list?.invoices ?? [];
  const directory = customerDirectory(invoices, book.tabs.customers);
  const meant = meantRecords(book, directory, settings.language, asOf.day);
  const records: Records = { ...meant, invoices, directory };
  const assessment = assessInvoices(records, settings, country, asOf.day);
  const plans = knownPlans(book.tabs.plans, settings, book.tabs.customers);
  const isHeld = ({ invoice }: Assessed) => meant.isHeld(invoice.customerKey);
  const chase = { settings, ledger, isHeld };
  const { accounts, blocked } = groupCustomers(assessment, plans, chase, asOf.day);
  const rules = choiceRules(state, asOf);
  const customers = accounts.map((account) => customerContact(account, rules));
  const contacts = queueContacts(
    customers.flatMap(({ chosen }) => chosen ?? []),
    { ...rules, ...state, ...settings },
  );
  return {
    asOf,
    invoices: assessedInvoices(assessment, nextSteps(customers, contacts, blocked, rules)),
    aging: agingOf(assessment, state, asOf),
    unapplied: assessment.applied.unapplied,
    contacts,
    tasks: customers.flatMap((customer) => tasksFor(customer, rules)),
    findings: [...book.findings, ...plans.findings, ...meant.findings, ...ledgerFindings(ledger)],
  };
}

function choiceRules(state: DecidingState, asOf: AsOf): ChoiceRules {
  const { settings, ledger, country, canDraft, isApproved, leavesAll = false } = state;
  return {
    today: asOf.day,
    calendar: sendingCalendar(settings.window, country, asOf),
    fromMinute: settings.window.fromMinute,
    ledger,
    settings,
    manner: { language: settings.language, canDraft, isApproved, leavesAll },
  };
}

function nextSteps(
  customers: readonly CustomerContact[],
  contacts: readonly PlannedContact[],
  blocked: ReadonlyMap<Invoice, Reason>,
  rules: ChoiceRules,
): ReadonlyMap<Invoice, Reason> {
  const steps = new Map(blocked);
  const ofCustomer = new Map(contacts.map((contact) => [contact.customerKey, contact]));
  for (const customer of customers) {
    const contact = ofCustomer.get(customer.account.key) ?? null;
    for (const one of customer.account.cases)
      steps.set(one.invoice, nextStepOf(one, customer, contact, rules));
  }
  return steps;
}

const nothing: Reason = { code: "nextNothingPaid", values: {} };

function assessedInvoices(
  { assessed }: Assessment,
  steps: ReadonlyMap<Invoice, Reason>,
): readonly AssessedInvoice[] {
  return assessed.map(({ invoice, standing }) => ({
    invoice,
    dueOn: standing.dueOn,
    openBalance: standing.openBalance,
    instalments: standing.instalments,
    daysPastDue: standing.daysPastDue,
    bucket: standing.bucket,
    status: standing.status,
    reason: standing.cause,
    nextStep: steps.get(invoice) ?? nothing,
  }));
}

function agingOf({ assessed, applied }: Assessment, { settings }: DecidingState, asOf: AsOf) {
  const aged = assessed.map(({ invoice, standing }) => ({ currency: invoice.currency, standing }));
  return agingTotals(aged, applied.unapplied, settings.bucketBounds, asOf.day);
}

function ledgerFindings({ isFull }: Ledger): Plan["findings"] {
  return isFull ? [{ code: "ledgerFull", place: "ledger", values: {} }] : [];
}

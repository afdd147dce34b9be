import { decide, type DecidingState } from "../../src/collections/decide.ts";
import { defaultSettings } from "../../src/collections/default-settings.ts";
import { emptyLedger, type Ledger } from "../../src/collections/ledger.ts";
import type { Plan, PlannedContact } from "../../src/collections/plan.ts";
import type { Settings } from "../../src/collections/settings.ts";
import type { StageId } from "../../src/receivables/collection-plan.ts";
import type { InvoiceKey } from "../../src/receivables/invoice.ts";
import type { Book } from "../../src/workbook/book.ts";
import { day, keyOf } from "./receivables.ts";

/** Settings of a Spanish owner who has set everything up. */
export function someSettings(said: Partial<Settings> = {}): Settings {
  return {
    ...defaultSettings("es_ES", said.plan),
    isListConfirmed: true,
    ownColumnsAgreed: true,
    ...said,
  };
}

/** A quota of so many recipients, none of them used. */
export function aQuota(recipients: number): DecidingState["quota"] {
  return {
    atFirstFiring: recipients,
    sentSinceFirstFiring: 0,
    sentInLastDay: 0,
    remaining: recipients,
  };
}

/** A Spanish owner's own copy with 1,000 recipients a day and nothing sent so far. */
export function aState(
  said: Partial<Omit<DecidingState, "settings">> & { readonly settings?: Partial<Settings> } = {},
): DecidingState {
  return {
    ledger: emptyLedger,
    quota: aQuota(1_000),
    country: "ES",
    canDraft: true,
    isApproved: false,
    ...said,
    settings: someSettings(said.settings),
  };
}

/** The plan at 10:00 of a day written `YYYY-MM-DD`. */
export function planOn(book: Book, text: string, state: DecidingState = aState()): Plan {
  return decide(book, state, { day: day(text), minutes: 600 });
}

/** A ledger that knows these completed stages, by invoice key, and these mails, by customer name. */
export function aLedger(said: {
  readonly stages?: { readonly [invoiceKey: string]: readonly [stage: string, on: string] };
  readonly mails?: { readonly [customer: string]: readonly string[] };
  readonly calls?: { readonly [customer: string]: string };
  readonly rest?: Partial<Ledger>;
}): Ledger {
  const invoices: { [key: string]: Ledger["invoices"][InvoiceKey] } = {};
  for (const [key, [stage, on]] of Object.entries(said.stages ?? {}))
    invoices[key] = { stage: stage as StageId, completedOn: day(on), times: 1 };
  const customers: { [key: string]: Ledger["customers"][keyof Ledger["customers"]] } = {};
  for (const name of new Set([
    ...Object.keys(said.mails ?? {}),
    ...Object.keys(said.calls ?? {}),
  ])) {
    const calledOn = said.calls?.[name];
    customers[keyOf(name)] = {
      mailedOn: (said.mails?.[name] ?? []).map(day),
      calledOn: calledOn === undefined ? null : day(calledOn),
      failedOn: null,
    };
  }
  return { ...emptyLedger, invoices, customers, ...said.rest };
}

/** The one contact of a plan; a test that expects one and finds more or none is wrong. */
export function onlyContact(plan: Plan): PlannedContact {
  const [contact, ...others] = plan.contacts;
  if (contact === undefined || others.length > 0)
    throw new Error(`expected one contact, found ${plan.contacts.length}`);
  return contact;
}

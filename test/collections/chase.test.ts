import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { emptyLedger, type Ledger } from "../../src/collections/ledger.ts";
import type { PlannedContact } from "../../src/collections/plan.ts";
import { addDays, isoDay, weekdayOf, type Day } from "../../src/receivables/calendar.ts";
import { builtInPlans, limitsOf } from "../../src/receivables/collection-plans.ts";
import type { InvoiceKey, Invoice } from "../../src/receivables/invoice.ts";
import { decide } from "../../src/collections/decide.ts";
import { aBook } from "../builders/book.ts";
import { anInvoice, day } from "../builders/receivables.ts";
import { aQuota, aState } from "../builders/state.ts";

const firstDay = day("2026-01-07");
const daysSimulated = 120;

/** A contact on the day on which it was made. */
type Made = { readonly on: Day; readonly contact: PlannedContact };

type Story = {
  readonly plan: string;
  readonly invoices: readonly { readonly invoice: Invoice; readonly paidOn: Day | null }[];
  /** Days on which no trigger fired. */
  readonly missed: ReadonlySet<number>;
  readonly recordsCalls: boolean;
  readonly quota: number;
};

const anyInvoice = fc
  .record({
    number: fc.integer({ min: 1, max: 9_999 }),
    customer: fc.constantFrom("Una SL", "Dos SL", "Tres SL"),
    issuedBefore: fc.integer({ min: -40, max: 90 }),
    termsDays: fc.constantFrom(0, 15, 30, 60),
    total: fc.integer({ min: 100, max: 500_000 }),
    paidAfter: fc.option(fc.integer({ min: 0, max: daysSimulated }), { nil: null }),
  })
  .map(({ number, customer, issuedBefore, termsDays, total, paidAfter }) => {
    const issuedOn = addDays(firstDay, -issuedBefore);
    const invoice = anInvoice({
      invoiceNumber: `F-${number}`,
      customer,
      total,
      issuedOn,
      statedDueOn: addDays(issuedOn, termsDays),
      addresses: [`pagos@${customer.slice(0, 3).toLowerCase()}.example`],
    });
    return { invoice, paidOn: paidAfter === null ? null : addDays(firstDay, paidAfter) };
  });

const anyStory: fc.Arbitrary<Story> = fc.record({
  plan: fc.constantFrom("suave", "normal", "intensivo"),
  invoices: fc.uniqueArray(anyInvoice, {
    minLength: 1,
    maxLength: 6,
    selector: ({ invoice }) => invoice.key,
  }),
  missed: fc
    .uniqueArray(fc.integer({ min: 0, max: daysSimulated }), { maxLength: 40 })
    .map((days) => new Set(days)),
  recordsCalls: fc.boolean(),
  quota: fc.constantFrom(1, 2, 50),
});

/** Lets the clock run and carries out whatever is due, every day at 10:00. */
function live(story: Story): readonly Made[] {
  const made: Made[] = [];
  let ledger: Ledger = emptyLedger;
  for (let passed = 0; passed < daysSimulated; passed += 1) {
    if (story.missed.has(passed)) continue;
    const today = addDays(firstDay, passed);
    const invoices = story.invoices.map(({ invoice, paidOn }) =>
      paidOn !== null && paidOn <= today
        ? { ...invoice, statedBalance: 0, paidFlag: true }
        : invoice,
    );
    const settings = { plan: story.plan };
    const state = aState({ ledger, settings, quota: aQuota(story.quota) });
    const book = aBook(invoices);
    const plan = decide(book, state, { day: today, minutes: 600 });
    if (passed % 30 === 0) expect(decide(book, state, { day: today, minutes: 600 })).toEqual(plan);
    for (const contact of plan.contacts.filter(({ decision }) => decision === "due")) {
      if (contact.channel === "call" && !story.recordsCalls) continue;
      made.push({ on: today, contact });
      ledger = recorded(ledger, contact, today);
    }
  }
  return made;
}

function recorded(ledger: Ledger, contact: PlannedContact, today: Day): Ledger {
  const before = ledger.customers[contact.customerKey] ?? {
    mailedOn: [],
    calledOn: null,
    failedOn: null,
  };
  const isMail = contact.channel === "email";
  const invoices = { ...ledger.invoices };
  for (const [key, stage] of Object.entries(contact.completes)) {
    const last = invoices[key as InvoiceKey];
    const times = last?.stage === stage ? last.times + 1 : 1;
    invoices[key as InvoiceKey] = { stage, completedOn: today, times };
  }
  const addresses = { ...ledger.addresses };
  if (isMail) for (const address of contact.to) addresses[address] = today;
  return {
    ...ledger,
    invoices,
    addresses,
    customers: {
      ...ledger.customers,
      [contact.customerKey]: {
        ...before,
        mailedOn: isMail ? [...before.mailedOn, today].slice(-3) : before.mailedOn,
        calledOn: isMail ? before.calledOn : today,
      },
    },
  };
}

const mailsTo = (made: readonly Made[], customer: string) =>
  made.filter(({ contact }) => contact.channel === "email" && contact.customer === customer);
const customersIn = (made: readonly Made[]) => [
  ...new Set(made.map(({ contact }) => contact.customer)),
];
const always = (check: (made: readonly Made[], story: Story) => void) => {
  fc.assert(
    fc.property(anyStory, (story) => {
      check(live(story), story);
    }),
    { numRuns: 20 },
  );
};

describe("120 days of chasing", () => {
  test("never bring a customer two contacts on a day, nor mails inside the gap or above the cap", () => {
    always((made, { plan }) => {
      const { minimumGapDays, mailsInSevenDays } = limitsOf(plan);
      for (const customer of customersIn(made)) {
        const all = made.filter(({ contact }) => contact.customer === customer).map(({ on }) => on);
        expect(new Set(all).size).toBe(all.length);
        const days = mailsTo(made, customer).map(({ on }) => on);
        days.forEach((on, n) => {
          expect(on - (days[n - 1] ?? -Infinity)).toBeGreaterThanOrEqual(minimumGapDays);
          expect(days.filter((other) => other <= on && other > on - 7).length).toBeLessThanOrEqual(
            mailsInSevenDays,
          );
        });
      }
    });
  });

  test("happen on working days only and never above the quota", () => {
    always((made, { quota }) => {
      const byDay = new Map<Day, number>();
      for (const { on, contact } of made) {
        expect(weekdayOf(on)).toBeLessThan(6);
        if (contact.channel === "email") byDay.set(on, (byDay.get(on) ?? 0) + contact.to.length);
      }
      for (const recipients of byDay.values())
        expect(recipients).toBeLessThanOrEqual(quota - Math.floor(quota / 10));
    });
  });

  test("send the mails after the due date in the plan's order, none left out, each once", () => {
    always((made, story) => {
      const stages = builtInPlans.find(({ name }) => name === story.plan)?.stages ?? [];
      const ladder = stages
        .filter(({ channel, days }) => channel === "email" && days > 0)
        .map(({ id }) => id);
      for (const { invoice } of story.invoices) {
        const reached = made.flatMap(({ contact }) => {
          const stage = contact.channel === "email" ? contact.completes[invoice.key] : undefined;
          return stage === undefined || !ladder.includes(stage) ? [] : [stage];
        });
        const once = reached.filter(
          (stage, n) => stage !== "repeat" || reached[n - 1] !== "repeat",
        );
        expect(once).toEqual(ladder.slice(0, once.length));
        expect(reached.filter((stage) => stage === "repeat").length).toBeLessThanOrEqual(6);
      }
    });
  });

  test("follow no stage sooner than the plan's distance after the one before", () => {
    always((made, story) => {
      const stages = builtInPlans.find(({ name }) => name === story.plan)?.stages ?? [];
      const daysOf = (id: string) => stages.find((stage) => stage.id === id)?.days ?? 0;
      for (const { invoice } of story.invoices) {
        const steps = made.flatMap(({ on, contact }) => {
          const stage = contact.completes[invoice.key];
          return stage === undefined ? [] : [{ on, stage }];
        });
        steps.forEach(({ on, stage }, n) => {
          const before = steps[n - 1];
          if (before === undefined || before.stage === stage) return;
          expect(on - before.on).toBeGreaterThanOrEqual(daysOf(stage) - daysOf(before.stage));
        });
      }
    });
  });

  test("ask for no invoice before its first stage's day or once it is paid", () => {
    always((made, story) => {
      for (const { invoice, paidOn } of story.invoices)
        for (const { on, contact } of made) {
          if (!contact.invoices.includes(invoice.key)) continue;
          expect(on).toBeGreaterThanOrEqual((invoice.statedDueOn ?? on) - 7);
          if (paidOn !== null) expect(on).toBeLessThan(paidOn);
        }
    });
  });

  test("bring an unpaid invoice to the end of its plan when nothing stands in the way", () => {
    const invoice = anInvoice({
      invoiceNumber: "F-1",
      issuedOn: day("2026-01-02"),
      statedDueOn: day("2026-01-20"),
    });
    const story = {
      plan: "normal",
      invoices: [{ invoice, paidOn: null }],
      missed: new Set<number>(),
      recordsCalls: true,
      quota: 50,
    };
    expect(live(story).map(({ on, contact }) => [isoDay(on), contact.stage])).toEqual([
      ["2026-01-13", "notice"],
      ["2026-01-23", "reminder1"],
      ["2026-01-26", "call1"],
      ["2026-02-02", "reminder2"],
      ["2026-02-12", "reminder3"],
      ["2026-02-23", "final"],
    ]);
  });
});

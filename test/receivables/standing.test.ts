import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isoDay } from "../../src/receivables/calendar.ts";
import type { Invoice, InvoiceStatus } from "../../src/receivables/invoice.ts";
import { standingOf, type StandingFacts } from "../../src/receivables/standing.ts";
import { anInvoice, day } from "../builders/receivables.ts";
import { assessed, someFacts, someLedger } from "./ledger-sample.ts";

const asOf = day("2026-04-15");
const stand = (said: Partial<Invoice>, facts: Partial<StandingFacts> = {}, at = asOf) =>
  standingOf(anInvoice(said), someFacts(facts), at);
const net30 = { lines: [{ share: { kind: "balance" }, days: 30 }] } as const;
const thirds = {
  lines: [
    { share: { kind: "percent", percent: 30 }, days: 10 },
    { share: { kind: "percent", percent: 50 }, days: 40 },
    { share: { kind: "balance" }, days: 70 },
  ],
} as const;

describe("standingOf() by the calendar", () => {
  test.each<[string, InvoiceStatus, number]>([
    ["2026-03-23", "notDue", -8],
    ["2026-03-24", "dueSoon", -7],
    ["2026-03-30", "dueSoon", -1],
    ["2026-03-31", "dueToday", 0],
    ["2026-04-01", "overdue", 1],
  ])("on %s, due 31 March, is %s", (at, status, days) => {
    const standing = stand({}, {}, day(at));
    expect(standing.status).toBe(status);
    expect(standing.daysPastDue).toBe(days);
    expect(standing.overdueBalance).toBe(days > 0 ? 10_000 : 0);
  });

  test("says why in values that a sentence is made of", () => {
    expect(stand({ total: 60_500 }).cause).toEqual({
      code: "statusOverdue",
      values: { on: day("2026-03-31"), rule: "stated", days: 15, open: "EUR:60500" },
    });
  });
});

describe("standingOf() finds the due date by", () => {
  test.each<[string, Partial<Invoice>, Partial<StandingFacts>, string | null, string | null]>([
    ["its own date", { terms: net30 }, {}, "2026-03-31", "stated"],
    [
      "its terms",
      { statedDueOn: null, terms: net30 },
      { customerTerms: thirds },
      "2026-03-31",
      "terms",
    ],
    [
      "the customer's terms",
      { statedDueOn: null },
      { customerTerms: net30, defaultTerms: thirds },
      "2026-03-31",
      "customerTerms",
    ],
    [
      "the default terms",
      { statedDueOn: null },
      { defaultTerms: net30 },
      "2026-03-31",
      "defaultTerms",
    ],
    ["nothing", { statedDueOn: null }, {}, null, null],
    [
      "terms without an issue date",
      { statedDueOn: null, terms: net30, issuedOn: null },
      {},
      null,
      null,
    ],
    [
      "a date before the invoice date",
      { statedDueOn: day("2026-02-01") },
      {},
      "2026-03-01",
      "stated",
    ],
  ])("%s", (_what, said, facts, due, rule) => {
    const standing = stand(said, facts);
    expect(standing.dueOn === null ? null : isoDay(standing.dueOn)).toBe(due);
    if (rule === null)
      expect(standing).toMatchObject({ status: "noDate", bucket: "noDate", daysPastDue: null });
    else expect(standing.cause.values["rule"]).toBe(rule);
  });

  test("the customer's payment days before those of the workbook, for computed dates only", () => {
    const facts = {
      customerPaymentDays: [10],
      dueDateRules: { ...someFacts().dueDateRules, paymentDays: [25] },
    };
    const due = (said: Partial<Invoice>, more: Partial<StandingFacts>) =>
      stand(said, { ...facts, ...more }).dueOn;
    expect(due({ statedDueOn: null, terms: net30 }, {})).toBe(day("2026-04-10"));
    expect(due({ statedDueOn: null, terms: net30 }, { customerPaymentDays: [] })).toBe(
      day("2026-04-25"),
    );
    expect(due({}, {})).toBe(day("2026-03-31"));
  });

  test("the day of issue itself as due on receipt", () => {
    const onReceipt = { lines: [{ share: { kind: "balance" }, days: 0 }] } as const;
    expect(stand({ statedDueOn: null, terms: onReceipt }).isDueOnReceipt).toBe(true);
    expect(stand({ statedDueOn: day("2026-03-01") }).isDueOnReceipt).toBe(true);
    expect(stand({}).isDueOnReceipt).toBe(false);
  });
});

describe("standingOf() of an invoice in instalments", () => {
  const inThirds = { statedDueOn: null, terms: thirds };
  test("takes the oldest open one: overdue as soon as the first is late", () => {
    expect(stand(inThirds)).toMatchObject({
      dueOn: day("2026-03-11"),
      status: "overdue",
      openBalance: 10_000,
      overdueBalance: 8_000,
      isLaterInstalment: false,
    });
  });

  test("fills the oldest first with what was paid", () => {
    const standing = stand({ ...inThirds, paid: 4_000 });
    expect(standing.instalments.map(({ openBalance }) => openBalance)).toEqual([0, 4_000, 2_000]);
    expect(standing).toMatchObject({
      dueOn: day("2026-04-10"),
      isLaterInstalment: true,
      daysPastDue: 5,
    });
  });

  test("shows the last day once nothing is open", () => {
    expect(stand({ ...inThirds, paid: 10_000 })).toMatchObject({
      status: "paid",
      dueOn: day("2026-05-10"),
    });
  });

  test("shares what is to be collected, without what the state keeps back", () => {
    const { instalments } = stand({ ...inThirds, withholding: 1_000 });
    expect(instalments.map(({ amount }) => amount)).toEqual([2_700, 4_500, 1_800]);
  });
});

describe("standingOf() of any row", () => {
  test("is open only where it counts, and its parts add up", () => {
    fc.assert(
      fc.property(someLedger, ({ invoices, payments, asOf: at }) => {
        assessed(invoices, { payments }, at).standings.forEach((standing) => {
          const { status, openBalance, bucket, daysPastDue, instalments } = standing;
          if (status === "creditNote") expect(openBalance).toBeLessThanOrEqual(0);
          else expect(openBalance).toBeGreaterThanOrEqual(0);
          expect(bucket === null).toBe(openBalance <= 0);
          if (daysPastDue !== null) expect(openBalance).toBeGreaterThan(0);
          if (status === "paid") expect(openBalance).toBe(0);
          if (status === "overdue") expect(daysPastDue).toBeGreaterThan(0);
          const parts = instalments.reduce((sum, part) => sum + part.openBalance, 0);
          if (instalments.length > 0) expect(parts).toBe(Math.max(0, openBalance));
        });
      }),
    );
  });
});

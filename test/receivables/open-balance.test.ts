import { describe, expect, test } from "@jest/globals";
import type { Invoice, InvoiceStatus } from "../../src/receivables/invoice.ts";
import { standingOf, type StandingFacts } from "../../src/receivables/standing.ts";
import { anInvoice, day } from "../builders/receivables.ts";
import { someFacts } from "./ledger-sample.ts";

const asOf = day("2026-04-15");
const stand = (said: Partial<Invoice>, facts: Partial<StandingFacts> = {}) =>
  standingOf(anInvoice(said), someFacts(facts), asOf);

describe("standingOf() counts as open", () => {
  const later = day("2026-04-16");
  test.each<[string, Partial<Invoice>, Partial<StandingFacts>, number, InvoiceStatus]>([
    ["the balance column", { statedBalance: 2_500, paid: 1 }, {}, 2_500, "overdue"],
    ["no less than nothing", { statedBalance: -2_500 }, {}, 0, "paid"],
    ["one cent", { statedBalance: 1 }, {}, 1, "overdue"],
    ["total less payments", { paid: 4_000 }, {}, 6_000, "overdue"],
    ["total less withholding", { withholding: 1_500 }, {}, 8_500, "overdue"],
    [
      "total less payments of the tab",
      { paid: 1_000 },
      { appliedPayments: 2_000 },
      7_000,
      "overdue",
    ],
    ["total less credits", {}, { appliedCredits: 1_000 }, 9_000, "overdue"],
    [
      "a balance that the tab's payments lower",
      { statedBalance: 10_000 },
      { appliedPayments: 4_000 },
      6_000,
      "overdue",
    ],
    [
      "a balance that knows of them already",
      { statedBalance: 6_000 },
      { appliedPayments: 4_000 },
      6_000,
      "overdue",
    ],
    ["nothing when marked paid by word", { sheetStatus: "paid" }, {}, 0, "paid"],
    ["nothing when marked paid by flag", { paidFlag: true }, {}, 0, "paid"],
    ["nothing when marked paid by date", { paidOn: asOf }, {}, 0, "paid"],
    ["the rest after a dated part payment", { paid: 4_000, paidOn: asOf }, {}, 6_000, "overdue"],
    ["all when paid only later", { paidOn: later, sheetStatus: "paid" }, {}, 10_000, "overdue"],
    [
      "all when the balance fell to zero later",
      { paidOn: later, statedBalance: 0, paid: 10_000 },
      {},
      10_000,
      "overdue",
    ],
    [
      "a date that an unpaid word denies",
      { paidOn: asOf, sheetStatus: "unpaid" },
      {},
      10_000,
      "overdue",
    ],
  ])("%s", (_what, said, facts, open, status) => {
    expect(stand(said, facts)).toMatchObject({ openBalance: open, status });
  });

  test.each<[Partial<Invoice>, InvoiceStatus, string]>([
    [{ sheetStatus: "draft" }, "draft", "statusDraft"],
    [{ sheetStatus: "cancelled" }, "cancelled", "statusCancelled"],
    [{ sheetStatus: "uncollectible" }, "uncollectible", "statusUncollectible"],
    [{ sheetStatus: "refunded" }, "cancelled", "statusRefunded"],
    [{ issuedOn: later, statedDueOn: later }, "future", "statusFuture"],
    [{ duplicate: "same" }, "duplicate", "statusDuplicateSame"],
  ])("nothing of a row in no total: %j", (said, status, code) => {
    const standing = stand(said);
    expect(standing).toMatchObject({ status, openBalance: 0, bucket: null, daysPastDue: null });
    expect(standing.cause.code).toBe(code);
  });

  test("what a differing duplicate says, without chasing it", () => {
    expect(stand({ duplicate: "differing" })).toMatchObject({
      status: "duplicate",
      openBalance: 10_000,
      bucket: "1-30",
    });
  });

  test("a credit note without what the state keeps back", () => {
    const credit = { isCreditNote: true, total: -12_100, withholding: 1_500 };
    expect(stand(credit).openBalance).toBe(-10_600);
    expect(stand({ ...credit, withholding: -1_500 }).openBalance).toBe(-10_600);
  });

  test("what a credit note still holds, as a negative number", () => {
    const credit = { isCreditNote: true, total: -2_000 };
    expect(stand(credit)).toMatchObject({
      status: "creditNote",
      openBalance: -2_000,
      bucket: null,
    });
    expect(stand(credit, { openCredit: 500 }).openBalance).toBe(-500);
    expect(stand({ ...credit, creditFor: "F-1" }, { openCredit: 0 })).toMatchObject({
      openBalance: 0,
      cause: { values: { invoice: "F-1" } },
    });
  });
});

describe("standingOf() meets cells that contradict each other", () => {
  const contradiction = ["H5", "I5"] as const;
  test.each<[string, Partial<Invoice>, Partial<StandingFacts>, InvoiceStatus, number]>([
    [
      "a paid word beside a balance",
      { sheetStatus: "paid", statedBalance: 4_000 },
      {},
      "contradictory",
      4_000,
    ],
    ["a paid word beside an empty payment", { sheetStatus: "paid" }, {}, "contradictory", 10_000],
    [
      "an unpaid word beside no balance",
      { sheetStatus: "unpaid", statedBalance: 0 },
      {},
      "contradictory",
      0,
    ],
    [
      "a paid word that the tab's payments bear out",
      { sheetStatus: "paid", statedBalance: 4_000 },
      { appliedPayments: 10_000 },
      "paid",
      0,
    ],
    [
      "a date that had not come yet",
      { paidOn: day("2026-04-20"), statedBalance: 0 },
      {},
      "overdue",
      10_000,
    ],
  ])("%s", (_what, said, facts, status, open) => {
    expect(stand({ ...said, contradiction }, facts)).toMatchObject({ status, openBalance: open });
  });

  test("and names both", () => {
    expect(stand({ contradiction }).cause.values).toEqual({ cell: "H5", otherCell: "I5" });
  });
});

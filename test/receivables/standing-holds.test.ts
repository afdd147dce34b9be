import { describe, expect, test } from "@jest/globals";
import type { Invoice, InvoiceStatus } from "../../src/receivables/invoice.ts";
import { standingOf, type StandingFacts } from "../../src/receivables/standing.ts";
import { anAgreement, anInvoice, aPayment, day } from "../builders/receivables.ts";
import { assessed, someFacts } from "./ledger-sample.ts";

const asOf = day("2026-04-15");
const stand = (said: Partial<Invoice>, facts: Partial<StandingFacts> = {}) =>
  standingOf(anInvoice(said), someFacts(facts), asOf);

describe("standingOf() holds chasing off", () => {
  const held = (said: Partial<Invoice>, agreements: Parameters<typeof assessed>[1], at = asOf) =>
    assessed([anInvoice({ invoiceNumber: "F-1", ...said })], agreements, at).standings[0];

  test.each<[string, Partial<Invoice>, Parameters<typeof anAgreement>[0] | null, InvoiceStatus]>([
    ["a dispute by word", { sheetStatus: "disputed" }, null, "disputed"],
    ["a dispute without end", {}, { kind: "dispute", on: day("2026-04-01") }, "disputed"],
    ["a dispute that ended", {}, { kind: "dispute", until: day("2026-04-14") }, "overdue"],
    ["a dispute that is closed", {}, { kind: "dispute", isClosed: true }, "overdue"],
    ["a dispute of another invoice", {}, { kind: "dispute", invoiceNumbers: ["F-2"] }, "overdue"],
    ["a dispute of this one", {}, { kind: "dispute", invoiceNumbers: ["f-1", "F-2"] }, "disputed"],
    ["a pause through today", {}, { kind: "pause", until: asOf }, "paused"],
    ["a pause from tomorrow", {}, { kind: "pause", on: day("2026-04-16") }, "overdue"],
    ["an offer through today", {}, { kind: "offer", until: asOf }, "paused"],
    ["an offer without end", {}, { kind: "offer" }, "overdue"],
    ["its own pause through today", { pausedUntil: asOf }, null, "paused"],
    ["its own pause until yesterday", { pausedUntil: day("2026-04-14") }, null, "overdue"],
    ["its own promise for today", { promisedFor: asOf }, null, "promised"],
    ["a promise for tomorrow", {}, { kind: "promise", on: day("2026-04-16") }, "promised"],
    [
      "a plan with an instalment to come",
      {},
      { kind: "plan", on: day("2026-05-01"), amount: 5_000 },
      "plan",
    ],
  ])("for %s, or not: %j %j", (_what, said, agreement, status) => {
    const agreements = agreement === null ? [] : [anAgreement(agreement)];
    expect(held(said, { agreements })?.status).toBe(status);
  });

  test("for a customer who pauses or pays by direct debit", () => {
    expect(stand({}, { customerPausedUntil: asOf, customerPauseReason: "obras" })).toMatchObject({
      status: "paused",
      cause: { code: "statusPausedCustomer", values: { until: asOf, why: "obras" } },
    });
    expect(stand({}, { customerPausedUntil: day("2026-04-14") }).status).toBe("overdue");
    expect(stand({}, { isDirectDebit: true }).status).toBe("directDebit");
  });

  // Wednesday 15 April: two working days of grace end on Friday the 17th.
  test.each<[string, InvoiceStatus, string]>([
    ["2026-04-15", "promised", "statusPromised"],
    ["2026-04-17", "promised", "statusPromised"],
    ["2026-04-18", "overdue", "statusBrokenPromise"],
  ])("until a promise and its grace have passed: on %s it is %s", (at, status, code) => {
    const agreements = [anAgreement({ kind: "promise", on: day("2026-04-15") })];
    const standing = held({}, { agreements }, day(at));
    expect([standing?.status, standing?.cause.code]).toEqual([status, code]);
  });

  test("and chases the rest of a promise that was partly kept", () => {
    const agreements = [
      anAgreement({
        kind: "promise",
        on: day("2026-04-10"),
        amount: 8_000,
        createdOn: day("2026-04-01"),
      }),
    ];
    const payments = [aPayment({ invoiceNumber: "F-1", amount: 3_000, paidOn: day("2026-04-09") })];
    const standing = held({}, { agreements, payments });
    expect(standing?.cause).toMatchObject({
      code: "statusPartlyKeptPromise",
      values: { received: "EUR:3000" },
    });
    expect(standing?.openBalance).toBe(7_000);
  });

  test("and counts for a promise of its own row only what came in lately", () => {
    const promised = { promisedFor: day("2026-04-10") };
    const paidOn = (at: string) => [aPayment({ invoiceNumber: "F-1", paidOn: day(at) })];
    const code = (at: string) => held(promised, { payments: paidOn(at) })?.cause.code;
    expect(code("2026-03-10")).toBe("statusBrokenPromise");
    expect(code("2026-04-09")).toBe("statusPartlyKeptPromise");
  });

  test("while a plan is kept, and chases a missed instalment from its own day", () => {
    const agreements = ["2026-04-01", "2026-05-01"].map((on, index) =>
      anAgreement({
        kind: "plan",
        on: day(on),
        amount: 5_000,
        createdOn: day("2026-03-20"),
        row: 2 + index,
      }),
    );
    const payments = [aPayment({ invoiceNumber: "F-1", amount: 5_000, paidOn: day("2026-04-02") })];
    expect(held({}, { agreements, payments })).toMatchObject({
      status: "plan",
      cause: { values: { on: day("2026-05-01") } },
      dueOn: day("2026-03-31"),
    });
    expect(held({}, { agreements })).toMatchObject({
      status: "overdue",
      cause: { code: "statusMissedInstalment" },
      dueOn: day("2026-03-31"),
      chaseDueOn: day("2026-04-01"),
      isLaterInstalment: true,
    });
  });

  test("but leaves days past due and bucket as they are", () => {
    for (const kind of ["dispute", "pause", "promise"] as const) {
      const agreements = [anAgreement({ kind, on: kind === "promise" ? asOf : null })];
      expect(held({}, { agreements })).toMatchObject({
        daysPastDue: 15,
        bucket: "1-30",
        openBalance: 10_000,
      });
    }
  });
});

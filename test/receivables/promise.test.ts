import { describe, expect, test } from "@jest/globals";
import { planState } from "../../src/receivables/payment-plan.ts";
import { promiseState } from "../../src/receivables/promise.ts";
import { day } from "../builders/receivables.ts";

const grace = { workingDays: 2, country: "ES" };
const promise = (amount: number | null) => ({ promisedFor: day("2026-04-01"), amount });

describe("promiseState()", () => {
  // 1 April 2026 is the Wednesday before Good Friday: its grace ends on Monday the 6th.
  test.each([
    ["2026-03-20", 0, null, 10_000, "active"],
    ["2026-04-01", 0, null, 10_000, "active"],
    ["2026-04-06", 0, null, 10_000, "active"],
    ["2026-04-07", 0, null, 10_000, "broken"],
    ["2026-04-07", 4_000, null, 6_000, "partlyKept"],
    ["2026-03-20", 0, null, 0, "kept"],
    ["2026-03-20", 5_000, 5_000, 5_000, "kept"],
    ["2026-04-06", 4_999, 5_000, 5_001, "active"],
    ["2026-04-07", 4_999, 5_000, 5_001, "partlyKept"],
  ])("on %s, with %i received of %p and %i open, is %s", (at, received, amount, open, kind) => {
    const state = promiseState(promise(amount), { received, openBalance: open }, day(at), grace);
    expect(state.kind).toBe(kind);
  });

  test("names the last day on which payment is awaited", () => {
    const facts = { received: 0, openBalance: 1 };
    expect(promiseState(promise(null), facts, day("2026-03-20"), grace)).toEqual({
      kind: "active",
      until: day("2026-04-06"),
    });
  });
});

describe("planState()", () => {
  const instalments = [
    { on: day("2026-05-04"), amount: 3_000 },
    { on: day("2026-04-07"), amount: 3_000 },
    { on: day("2026-06-01"), amount: 3_000 },
  ];

  test.each([
    ["2026-04-09", 0, 9_000, { kind: "kept", next: day("2026-04-07") }],
    ["2026-04-10", 0, 9_000, { kind: "missed", missedOn: day("2026-04-07") }],
    ["2026-04-10", 3_000, 6_000, { kind: "kept", next: day("2026-05-04") }],
    ["2026-04-10", 2_999, 6_001, { kind: "missed", missedOn: day("2026-04-07") }],
    // Paid in the sheet's own column, of which no date is known.
    ["2026-04-10", 0, 6_000, { kind: "kept", next: day("2026-05-04") }],
    ["2026-05-30", 3_000, 6_000, { kind: "missed", missedOn: day("2026-05-04") }],
    ["2026-07-01", 9_000, 0, { kind: "kept", next: null }],
  ])("on %s, with %i received and %i open, is %j", (at, received, openBalance, state) => {
    expect(planState(instalments, { received, openBalance }, day(at), grace)).toEqual(state);
  });

  test("waits for everything at an instalment without an amount", () => {
    const last = [{ on: day("2026-04-07"), amount: null }];
    const on = (at: string, openBalance: number) =>
      planState(last, { received: 500, openBalance }, day(at), grace).kind;
    expect([on("2026-04-09", 100), on("2026-04-10", 100), on("2026-04-10", 0)]).toEqual([
      "kept",
      "missed",
      "kept",
    ]);
  });
});

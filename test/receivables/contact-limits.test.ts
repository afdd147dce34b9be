import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, isoDay, type Day } from "../../src/receivables/calendar.ts";
import { limitsOf } from "../../src/receivables/collection-plans.ts";
import { earliestContactDay } from "../../src/receivables/contact-limits.ts";
import { day } from "../builders/receivables.ts";

const asOf = day("2026-03-20");
const earliest = (
  mails: readonly string[],
  call: string | null,
  channel: "email" | "call",
  plan = "normal",
) =>
  isoDay(
    earliestContactDay(
      { mailedOn: mails.map(day), calledOn: call === null ? null : day(call) },
      limitsOf(plan),
      channel,
      asOf,
    ),
  );

describe("earliestContactDay() of a mail", () => {
  test.each([
    [[], null, "2026-03-20"],
    [["2026-03-17"], null, "2026-03-20"],
    [["2026-03-18"], null, "2026-03-21"],
    [["2026-03-20"], null, "2026-03-23"],
    [[], "2026-03-20", "2026-03-21"],
    [[], "2026-03-19", "2026-03-20"],
    [["2026-03-14", "2026-03-17"], null, "2026-03-21"],
    [["2026-03-13", "2026-03-17"], null, "2026-03-20"],
    [["2026-03-01", "2026-03-16", "2026-03-19"], null, "2026-03-23"],
  ])("after mails on %j and a call on %p is %s", (mails, call, day) => {
    expect(earliest(mails, call, "email")).toBe(day);
  });

  test("is sooner under the intensive plan", () => {
    expect(earliest(["2026-03-14", "2026-03-16", "2026-03-18"], null, "email", "intensivo")).toBe(
      "2026-03-21",
    );
    expect(earliest(["2026-03-16", "2026-03-18"], null, "email", "intensivo")).toBe("2026-03-20");
  });

  test("never lets more mails into seven days than the limit, nor two closer than the gap", () => {
    const limits = limitsOf("normal");
    const wishes = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 40 });
    fc.assert(
      fc.property(wishes, (steps) => {
        const sent: Day[] = [];
        let today = asOf;
        for (const step of steps) {
          today = addDays(today, step);
          const history = { mailedOn: sent.slice(-3), calledOn: null };
          if (earliestContactDay(history, limits, "email", today) === today) sent.push(today);
        }
        sent.forEach((at, index) => {
          expect(at - (sent[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(3);
          expect(at - (sent[index - 2] ?? -Infinity)).toBeGreaterThanOrEqual(7);
        });
      }),
    );
  });
});

describe("earliestContactDay() of a call", () => {
  test.each([
    [["2026-03-20"], null, "2026-03-21"],
    [["2026-03-19"], null, "2026-03-20"],
    [[], "2026-03-20", "2026-03-21"],
    [[], null, "2026-03-20"],
  ])("after mails on %j and a call on %p is %s", (mails, call, day) => {
    expect(earliest(mails, call, "call")).toBe(day);
  });
});

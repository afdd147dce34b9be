import { describe, expect, test } from "@jest/globals";
import { recipientsLeft } from "../../../src/collections/daily-cap.ts";
import { openedQuotaLog, quotaState, withSent } from "../../../src/collections/quota-log.ts";
import { day } from "../../builders/receivables.ts";

const hourMs = 3_600_000;
const morning = { day: day("2026-03-18"), minutes: 600, epochMs: 500_000 * hourMs };
const later = { ...morning, minutes: 660, epochMs: morning.epochMs + hourMs };
const tomorrow = { day: day("2026-03-19"), minutes: 540, epochMs: morning.epochMs + 23 * hourMs };
const reminder = { key: "k", occasion: "reminder", recipients: 1 };

describe("openedQuotaLog", () => {
  test("keeps what the account had left at the day's first firing", () => {
    const first = openedQuotaLog(null, 100, morning);
    expect(openedQuotaLog(first, 60, later).atFirstFiring).toBe(100);
    expect(openedQuotaLog(first, 60, tomorrow).atFirstFiring).toBe(60);
  });

  test("forgets mails after 24 hours and clicks at the day's end", () => {
    const log = withSent(
      openedQuotaLog(null, 100, morning),
      [reminder, { ...reminder, key: "s", occasion: "statement" }],
      morning,
    );
    expect(openedQuotaLog(log, 100, tomorrow)).toMatchObject({
      sent: [[morning.epochMs, 2]],
      clicked: [],
    });
    const dayAfter = { ...tomorrow, epochMs: morning.epochMs + 24 * hourMs };
    expect(openedQuotaLog(log, 100, dayAfter).sent).toEqual([]);
  });
});

describe("quotaState", () => {
  test("counts our mails against the cap even when the account's own count does not fall", () => {
    const log = withSent(
      openedQuotaLog(null, 10, morning),
      [{ ...reminder, recipients: 4 }],
      morning,
    );
    expect(recipientsLeft(quotaState(log, 10, later))).toBe(5);
    expect(recipientsLeft(quotaState(log, 2, later))).toBe(2);
  });

  test("counts yesterday's mails of the last 24 hours", () => {
    const log = withSent(
      openedQuotaLog(null, 10, morning),
      [{ ...reminder, recipients: 4 }],
      morning,
    );
    const next = openedQuotaLog(log, 10, tomorrow);
    expect(recipientsLeft(quotaState(next, 10, tomorrow))).toBe(5);
  });
});

import { describe, expect, test } from "@jest/globals";
import { recipientsLeft, reservedRecipients } from "../../src/collections/daily-cap.ts";

describe("reservedRecipients()", () => {
  test.each([
    [0, 0],
    [5, 0],
    [9, 0],
    [10, 1],
    [99, 9],
    [100, 10],
    [1500, 150],
  ])("of %i keeps %i free", (quota, reserved) => {
    expect(reservedRecipients(quota)).toBe(reserved);
  });
});

describe("recipientsLeft()", () => {
  test.each([
    [
      "a fresh day",
      { atFirstFiring: 100, sentSinceFirstFiring: 0, sentInLastDay: 0, remaining: 100 },
      90,
    ],
    [
      "a quota of five",
      { atFirstFiring: 5, sentSinceFirstFiring: 0, sentInLastDay: 0, remaining: 5 },
      5,
    ],
    [
      "what was sent today",
      { atFirstFiring: 100, sentSinceFirstFiring: 30, sentInLastDay: 30, remaining: 70 },
      60,
    ],
    [
      "what was sent late yesterday",
      { atFirstFiring: 100, sentSinceFirstFiring: 0, sentInLastDay: 40, remaining: 100 },
      50,
    ],
    [
      "what the owner sent by hand",
      { atFirstFiring: 100, sentSinceFirstFiring: 0, sentInLastDay: 0, remaining: 3 },
      3,
    ],
    [
      "an overdrawn day",
      { atFirstFiring: 10, sentSinceFirstFiring: 12, sentInLastDay: 12, remaining: 0 },
      0,
    ],
  ])("counts %s", (_, quota, left) => {
    expect(recipientsLeft(quota)).toBe(left);
  });
});

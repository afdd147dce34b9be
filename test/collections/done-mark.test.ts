import { describe, expect, test } from "@jest/globals";
import { doneMarkHolds, doneMarkOf } from "../../src/collections/done-mark.ts";
import type { AsOf } from "../../src/collections/plan.ts";
import { day } from "../builders/receivables.ts";

const opens = 9 * 60;
const at = (text: string, hours: number, minutes = 0): AsOf => ({
  day: day(text),
  minutes: hours * 60 + minutes,
});
const me = "ana@example.com";

describe("doneMarkHolds()", () => {
  test.each<readonly [string, AsOf, AsOf, string, boolean]>([
    ["later inside the window", at("2026-03-20", 9), at("2026-03-20", 17), me, true],
    ["until the last minute of the day", at("2026-03-20", 9), at("2026-03-20", 23, 59), me, true],
    ["not on the next day", at("2026-03-20", 23), at("2026-03-21", 0), me, false],
    ["not on the same hour a year later", at("2026-03-20", 9), at("2027-03-20", 9), me, false],
    ["before the window until it opens", at("2026-03-20", 0), at("2026-03-20", 8, 59), me, true],
    ["not in the minute it opens", at("2026-03-20", 0), at("2026-03-20", 9), me, false],
    ["the minute it opens is inside", at("2026-03-20", 9), at("2026-03-20", 9), me, true],
    [
      "not for another account",
      at("2026-03-20", 9),
      at("2026-03-20", 10),
      "eva@example.com",
      false,
    ],
  ])("%s", (_, left, asked, whose, holds) => {
    expect(doneMarkHolds(doneMarkOf(left, opens, me), asked, whose)).toBe(holds);
  });

  test.each(["", "2026-03-20", "2026-03-20 540", "x y z", "2026-03-20 x ana@example.com"])(
    "never on a mark like %p",
    (mark) => {
      expect(doneMarkHolds(mark, at("2026-03-20", 8), me)).toBe(false);
    },
  );
});

import { describe, expect, test } from "@jest/globals";
import { isNationalHoliday } from "../../src/receivables/holidays.ts";
import { isInsideWindow, nextSendingMoment } from "../../src/receivables/send-window.ts";
import { day } from "../builders/receivables.ts";

const window = { fromMinute: 540, toMinute: 1_080, weekdays: [1, 2, 3, 4, 5] };
const isHoliday = (at: Parameters<typeof isNationalHoliday>[0]) => isNationalHoliday(at, "ES");

describe("isInsideWindow()", () => {
  test.each([
    ["2026-03-20", 540, true],
    ["2026-03-20", 539, false],
    ["2026-03-20", 1_079, true],
    ["2026-03-20", 1_080, false],
    ["2026-03-21", 600, false],
    ["2026-04-03", 600, false],
  ])("on %s at minute %i says %s", (at, minutes, answer) => {
    expect(isInsideWindow(window, day(at), minutes, isHoliday)).toBe(answer);
  });
});

describe("nextSendingMoment()", () => {
  test.each([
    ["2026-03-20", 600, "2026-03-20", 600],
    ["2026-03-20", 100, "2026-03-20", 540],
    ["2026-03-20", 1_080, "2026-03-23", 540],
    ["2026-03-21", 100, "2026-03-23", 540],
    ["2026-04-02", 1_200, "2026-04-06", 540],
  ])("from %s, minute %i, is %s, minute %i", (at, minutes, on, from) => {
    expect(nextSendingMoment(window, day(at), minutes, isHoliday)).toEqual({
      day: day(on),
      minutes: from,
    });
  });

  test.each([[{ ...window, weekdays: [] }], [{ ...window, toMinute: 540 }]])(
    "of a window that never opens is none: %j",
    (never) => {
      expect(nextSendingMoment(never, day("2026-03-20"), 600, isHoliday)).toBeNull();
    },
  );
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { shownTime, typedHours } from "../../src/collections/typed-hours.ts";

describe("typedHours()", () => {
  test.each([
    ["9:00-18:00", 540, 1080],
    ["9-18", 540, 1080],
    ["de 9 a 18 h", 540, 1080],
    ["9h a 14h", 540, 840],
    ["9.30 – 13.45", 570, 825],
    ["09:00 to 17:30", 540, 1050],
    ["9 am - 6 pm", 540, 1080],
    ["12 am - 12 pm", 0, 720],
    ["0:00-24:00", 0, 1440],
    ["de 9 a las 18", 540, 1080],
  ])("reads %s", (text, fromMinute, toMinute) => {
    expect(typedHours(text)).toEqual({ fromMinute, toMinute });
  });

  test.each([
    "",
    "9",
    "18-9",
    "9-9",
    "9-25",
    "9:60-18:00",
    "13 pm - 14 pm",
    "mañana",
    "9-18 lunes",
  ])("does not guess what %p means", (text) => {
    expect(typedHours(text)).toBeNull();
  });

  test("reads every span as it is shown", () => {
    const minute = fc.integer({ min: 0, max: 1440 });
    fc.assert(
      fc.property(minute, minute, (one, other) => {
        const [fromMinute, toMinute] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(fromMinute < toMinute);
        const shown = `${shownTime(fromMinute)}-${shownTime(toMinute)}`;
        expect(typedHours(shown)).toEqual({ fromMinute, toMinute });
      }),
    );
  });
});

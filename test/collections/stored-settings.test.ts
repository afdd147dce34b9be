import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ownersWord, ownersWordValues } from "../../src/collections/stored-settings.ts";
import { day } from "../builders/receivables.ts";

const nothing = ownersWord({}, "es_ES");
const told = (values: Parameters<typeof ownersWord>[0]) => ownersWord(values, "es_ES");

describe("ownersWord()", () => {
  test("has the defaults while nothing was said", () => {
    expect(nothing).toMatchObject({ given: {}, answers: {}, findings: [] });
    expect(nothing.settings).toMatchObject({
      language: "es",
      isListConfirmed: false,
      plan: "normal",
    });
    expect(ownersWord({}, "en_GB").settings.language).toBe("en");
  });

  test("adds to what was said before, and null takes back", () => {
    const first = ownersWordValues(
      nothing,
      { plan: "suave", smallestBalance: 5 },
      { currency: "EUR" },
    );
    const second = ownersWordValues(
      told(first),
      { smallestBalance: null },
      { "dateOrder:C": "dmy" },
    );
    const { settings, answers, given } = told({ ...first, ...second });
    expect(settings).toMatchObject({ plan: "suave", smallestBalance: 1 });
    expect(given).toEqual({ plan: "suave" });
    expect(answers).toEqual({ currency: "EUR", "dateOrder:C": "dmy" });
    const third = ownersWordValues(told(second), {}, { currency: null });
    expect(told(third).answers).toEqual({ "dateOrder:C": "dmy" });
  });

  test("lets the stop of the menu win over one among the settings", () => {
    const values = ownersWordValues(nothing, { stoppedUntil: "2026-04-01" }, {});
    expect(told(values).settings.stoppedUntil).toBe(day("2026-04-01"));
    const stopped = { ...values, stoppedUntil: "2026-05-01" };
    expect(told(stopped).settings.stoppedUntil).toBe(day("2026-05-01"));
  });

  test("gives back whatever text was set, however long, in values that the store takes", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6_000, unit: "grapheme" }), (text) => {
        const values = ownersWordValues(nothing, { signature: `x${text}` }, { a: text });
        for (const value of Object.values(values))
          expect(Buffer.byteLength(value)).toBeLessThan(9_216);
        expect(told(values).given["signature"]).toBe(`x${text}`);
        expect(told(values).answers).toEqual({ a: text });
      }),
      { numRuns: 30 },
    );
  });

  test.each(["{", "[]", "7", "null", '"x"'])(
    "reports %s in place of settings and takes the defaults",
    (json) => {
      const kept = ownersWordValues(nothing, { isListConfirmed: true }, { currency: "EUR" });
      const head = (kept["settings.0"] ?? "").split(":").slice(0, 2).join(":");
      const broken = told({ ...kept, "settings.0": `${head}:${json}` });
      expect(broken.settings.isListConfirmed).toBe(false);
      expect(broken.findings).toMatchObject([{ code: "storedWordUnreadable", place: "settings" }]);
      expect(broken.answers).toEqual({ currency: "EUR" });
    },
  );

  test("takes answers that are no texts for none", () => {
    const values = ownersWordValues(nothing, {}, { a: 7, b: "x" } as never);
    expect(told(values).answers).toEqual({ b: "x" });
  });
});

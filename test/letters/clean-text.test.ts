import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cleanText, oneLine, shortened } from "../../src/letters/clean-text.ts";

const anyText = fc.string({ unit: "binary", maxLength: 200 });

describe("cleanText()", () => {
  test.each([
    ["a\r\nb\rc", "a\nb\nc"],
    ["a\u0000b\u0007\u007f", "ab"],
    ["factura\u202egpj.exe", "facturagpj.exe"],
    ["mitad \ud83d de emoji", "mitad  de emoji"],
    ["Peña 🎉\tñ", "Peña 🎉\tñ"],
    ["👩\u200d🔧", "👩\u200d🔧"],
  ])("of %j is %j", (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe("oneLine()", () => {
  test("is one line without control characters, whatever came in", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(oneLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|^\s|\s$/);
      }),
    );
  });
});

describe("shortened()", () => {
  test("keeps what fits and cuts between whole characters", () => {
    expect(shortened("ñandú", 5)).toBe("ñandú");
    expect(shortened("🎉🎉🎉", 2)).toBe("🎉…");
  });
});

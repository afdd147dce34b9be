import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { keptText, neutralText, unmarkedText } from "../../src/workbook/neutral-text.ts";

describe("neutralText()", () => {
  test.each([
    "=1+1",
    '=HYPERLINK("https://example.com";"ver")',
    "+34 600 000 000",
    "-5",
    "- nota",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =1",
    "\u00a0=1",
  ])("marks %j as text", (text) => {
    expect(neutralText(text)).toBe(`'${text}`);
  });

  test.each(["Firma SL", "", "F-001", "a=b", "3 = 3", "O'Neill"])("leaves %j alone", (text) => {
    expect(neutralText(text)).toBe(text);
  });

  test("gives no text that a sheet takes for a formula, and loses nothing", () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom("=", "+", "-", "@", "", " ", "'"), fc.string()),
        (parts) => {
          const text = parts.join("");
          const neutral = neutralText(text);
          expect(neutral).not.toMatch(/^\s*[=+\-@]/);
          expect(neutral.startsWith("'") ? neutral.slice(1) : neutral).toBe(text);
        },
      ),
    );
  });
});

describe("keptText()", () => {
  test.each(["1-30", "00123", "=A1", "TRUE", "Falso", "Mar 1", "'comillas", "#N/A"])(
    "keeps %j from becoming anything else",
    (text) => {
      expect(keptText(text)).toBe(`'${text}`);
    },
  );

  test.each(["", "Vencida", "Acción: llamar; después, escribir"])("leaves %j alone", (text) => {
    expect(keptText(text)).toBe(text);
  });
});

describe("unmarkedText()", () => {
  test.each([
    ["'=1+1", "=1+1"],
    ["'t Hof BV", "'t Hof BV"],
    ["=1+1", "=1+1"],
  ])("reads %j as %j", (text, read) => {
    expect(unmarkedText(text)).toBe(read);
  });
});

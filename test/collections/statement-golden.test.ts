import { describe, expect, test } from "@jest/globals";
import { statementPage } from "../../src/letters/statement.ts";
import { expectGolden } from "../letters/golden-file.ts";
import {
  aStatement,
  creditsOnly,
  goldenStatements,
  settled,
  twoCurrencies,
} from "./statement-samples.ts";

describe("the statement on file", () => {
  test.each(goldenStatements)("is %s", (name, sample) => {
    expectGolden(`statement-page-${name}.html`, statementPage(aStatement(sample)));
  });

  test.each([
    ["two-currencies", twoCurrencies],
    ["credits-only", creditsOnly],
    ["settled", settled],
  ])("is %s", (name, sample) => {
    expectGolden(`statement-page-es-${name}.html`, statementPage(aStatement(sample)));
  });

  test("speaks one language only", () => {
    for (const [name, sample] of goldenStatements) {
      const words = statementPage(aStatement(sample)).replace(/<[^>]*>/g, " ");
      if (name.startsWith("en"))
        expect(words).not.toMatch(/\b(saldo|facturas?|pago|vence|abonos?|fecha)\b/i);
      else expect(words).not.toMatch(/\b(invoice|balance|paid|due|total due|statement)\b/i);
    }
  });
});

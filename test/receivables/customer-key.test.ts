import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { customerKeyOf, foldName, joinCustomers } from "../../src/receivables/customer-key.ts";

const signs = (
  name: string,
  customerId: string | null = null,
  validTaxId: string | null = null,
) => ({
  name,
  customerId,
  validTaxId,
});

describe("foldName()", () => {
  test.each([
    ["Construcciones Peña, S.L.", "CONSTRUCCIONES  PENA SL"],
    ["Müller & Söhne", "muller sohne"],
    ["Straße 7", "STRASSE-7"],
    ["Café «Olé»", "cafe ole"],
    ["Ｆｉｒｍａ", "firma"],
  ])("takes %s and %s for one", (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  test.each([
    ["Firma SL", "Firma SA"],
    ["Firma 1", "Firma 2"],
    ["株式会社", "有限会社"],
    ["***", "---"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});

describe("customerKeyOf()", () => {
  test("goes by id, else by tax id, else by name", () => {
    expect(customerKeyOf(signs("Firma SL", "C-07", "B58378431"))).toBe("id:c07");
    expect(customerKeyOf(signs("Firma SL", " ", "B58378431"))).toBe("tax:B58378431");
    expect(customerKeyOf(signs("Firma SL"))).toBe("name:firmasl");
  });
});

describe("joinCustomers()", () => {
  const groups = (rows: Parameters<typeof joinCustomers>[0]) => {
    const keys = joinCustomers(rows);
    return keys.map((key) => keys.indexOf(key));
  };

  test.each([
    ["the same id under two names", [signs("Firma SL", "7"), signs("Firma Nueva SL", "7")], [0, 0]],
    ["two ids under the same name", [signs("Firma SL", "7"), signs("Firma SL", "8")], [0, 1]],
    ["an id and its name alone", [signs("Firma SL"), signs("FIRMA, S.L.", "7")], [0, 0]],
    [
      "a name that two ids share",
      [signs("Firma", "7"), signs("Firma", "8"), signs("Firma")],
      [0, 1, 2],
    ],
    [
      "the same tax id under two names",
      [signs("Uno", null, "B1"), signs("Dos", null, "B1")],
      [0, 0],
    ],
    [
      "two tax ids under the same name",
      [signs("Uno", null, "B1"), signs("Uno", null, "B2")],
      [0, 1],
    ],
    [
      "an id with a tax id, and that tax id",
      [signs("Uno", "7", "B1"), signs("Dos", null, "B1")],
      [0, 0],
    ],
    ["an id and a tax id under one name", [signs("Uno", "7"), signs("Uno", null, "B1")], [0, 0]],
    [
      "an id and two tax ids under one name",
      [signs("Uno", "7"), signs("Uno", null, "B1"), signs("Uno", null, "B2")],
      [0, 1, 2],
    ],
    ["an id with another tax id", [signs("Uno", "7", "B2"), signs("Uno", null, "B1")], [0, 1]],
    [
      "a chain by tax id and by name",
      [signs("Uno", "7", "B1"), signs("Dos", null, "B1"), signs("Dos")],
      [0, 0, 0],
    ],
  ])("groups %s", (_what, rows, expected) => {
    expect(groups(rows)).toEqual(expected);
  });

  test("groups the same whatever the order of the rows", () => {
    const row = fc.record({
      name: fc.constantFrom("Uno", "Dos", "Tres"),
      customerId: fc.option(fc.constantFrom("7", "8")),
      validTaxId: fc.option(fc.constantFrom("B1", "B2")),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const turned = joinCustomers(Array.from(rows).reverse());
        expect(Array.from(turned).reverse()).toEqual(joinCustomers(rows));
      }),
    );
  });

  test("never joins rows with different ids", () => {
    const row = fc.record({
      name: fc.constantFrom("Uno", "Dos"),
      customerId: fc.option(fc.constantFrom("7", "8", "9")),
      validTaxId: fc.option(fc.constantFrom("B1", "B2")),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const keys = joinCustomers(rows);
        const idOf = new Map<string, string>();
        rows.forEach(({ customerId }, index) => {
          const key = keys[index] ?? "";
          if (customerId === null) return;
          expect(idOf.get(key) ?? customerId).toBe(customerId);
          idOf.set(key, customerId);
        });
      }),
    );
  });
});

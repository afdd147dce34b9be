import { describe, expect, test } from "@jest/globals";
import { invoiceKeyOf, shownKey } from "../../src/receivables/invoice-key.ts";
import { day, keyOf } from "../builders/receivables.ts";

const signs = {
  number: "F-001",
  customerKey: keyOf("Firma SL"),
  issuedOn: day("2026-03-01"),
  total: 10_000,
  nth: 1,
};

describe("invoiceKeyOf()", () => {
  test("goes by number and customer alone where there is a number", () => {
    const other = { ...signs, number: " f-001 ", issuedOn: null, total: 5 };
    expect(invoiceKeyOf(other)).toBe(invoiceKeyOf(signs));
  });

  test.each([
    [{ number: "F-01" }],
    [{ number: "F-0010" }],
    [{ customerKey: keyOf("Obras SA") }],
    [{ nth: 2 }],
    [{ number: null }],
  ])("tells %j apart", (said) => {
    expect(invoiceKeyOf({ ...signs, ...said })).not.toBe(invoiceKeyOf(signs));
  });

  test.each([
    [{ issuedOn: null }],
    [{ issuedOn: day("2026-03-02") }],
    [{ total: 10_001 }],
    [{ nth: 2 }],
  ])("without a number tells %j apart", (said) => {
    const bare = { ...signs, number: null };
    expect(invoiceKeyOf({ ...bare, ...said })).not.toBe(invoiceKeyOf(bare));
  });
});

describe("shownKey()", () => {
  test.each([
    ["F-001", "Firma SL", "F-001 · Firma SL"],
    [null, "Firma SL", "Firma SL"],
    ["", "Firma SL", "Firma SL"],
  ])("of %p and %s is %s", (number, customer, shown) => {
    expect(shownKey(number, customer)).toBe(shown);
  });
});

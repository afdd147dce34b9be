import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isAddress, parseAddresses } from "../../src/workbook/parse-addresses.ts";

describe("parseAddresses()", () => {
  test.each([
    ["pagos@example.com", ["pagos@example.com"]],
    ["  Pagos@Example.COM ", ["pagos@example.com"]],
    ["a@example.com; b@example.com", ["a@example.com", "b@example.com"]],
    ["a@example.com, b@example.com", ["a@example.com", "b@example.com"]],
    ["a@example.com / b@example.com", ["a@example.com", "b@example.com"]],
    ["a@example.com/b@example.com", ["a@example.com", "b@example.com"]],
    ["a@example.com\nb@example.com", ["a@example.com", "b@example.com"]],
    ["a@example.com b@example.com", ["a@example.com", "b@example.com"]],
    ["a@example.com y b@example.com", ["a@example.com", "b@example.com"]],
    ["a@example.com, A@example.com", ["a@example.com"]],
    ["Ana Ruiz <ana@example.com>", ["ana@example.com"]],
    ['"Ruiz, Ana" <ana@example.com>', ["ana@example.com"]],
    ["Ruiz, Ana <ana@example.com>", ["ana@example.com"]],
    ["mailto:ana@example.com", ["ana@example.com"]],
    ["", []],
  ])("reads %p", (text, valid) => {
    expect(parseAddresses(text)).toEqual({ valid, invalid: [] });
  });

  test("keeps what is no address apart from what is", () => {
    expect(parseAddresses("ana@example.com; sin correo")).toEqual({
      valid: ["ana@example.com"],
      invalid: ["sin correo"],
    });
  });

  test.each([
    "ana@",
    "@example.com",
    "ana@@example.com",
    "ana@example",
    "ana @example.com",
    "a..b@example.com",
    "ana@exa_mple.com",
    "ana@-example.com",
    "ana@example.com>",
  ])("refuses %s", (text) => {
    expect(parseAddresses(text).valid).toEqual([]);
  });

  test.each([
    ["a".repeat(64) + "@example.com", true],
    ["a".repeat(65) + "@example.com", false],
    [
      "a@" +
        "b".repeat(63) +
        "." +
        "c".repeat(63) +
        "." +
        "d".repeat(63) +
        "." +
        "e".repeat(50) +
        ".com",
      true,
    ],
    [
      "a@" +
        "b".repeat(63) +
        "." +
        "c".repeat(63) +
        "." +
        "d".repeat(63) +
        "." +
        "e".repeat(58) +
        ".com",
      false,
    ],
  ])("isAddress() holds the limits of 64 and 254 characters", (text, isOne) => {
    expect(isAddress(text)).toBe(isOne);
  });

  test("never lets a line break, a blank or a bracket into a valid address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (one, other) => {
        for (const address of parseAddresses(`${one}@${other}\r\nBcc: x@example.com`).valid) {
          expect(address).not.toMatch(/[\s<>,;"]/);
        }
      }),
    );
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fromDigits, shortKey, toDigits } from "../../../src/collections/short-key.ts";

describe("shortKey", () => {
  test("is seven base-64 digits, the same for the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(shortKey(text)).toMatch(/^[\w-]{7}$/);
        expect(shortKey(text)).toBe(shortKey(`${text}x`.slice(0, -1)));
      }),
    );
  });

  test("tells 50,000 invoice numbers of 500 customers apart", () => {
    const keys = new Set<string>();
    for (let number = 0; number < 50_000; number += 1)
      keys.add(shortKey(`F-2026-${number}|firma ${number % 500} sl`));
    expect(keys.size).toBe(50_000);
  });

  test("spreads keys evenly over the buckets of the ledger", () => {
    const counts = new Array<number>(64).fill(0);
    for (let number = 0; number < 64_000; number += 1) {
      const bucket = (fromDigits(shortKey(`F-${number}`).slice(0, 2)) ?? 0) % 64;
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    expect(Math.max(...counts)).toBeLessThan(1_200);
    expect(Math.min(...counts)).toBeGreaterThan(800);
  });
});

describe("toDigits", () => {
  test("is read back by fromDigits", () => {
    fc.assert(
      fc.property(fc.nat(64 ** 3 - 1), (value) => {
        expect(toDigits(value, 3)).toHaveLength(3);
        expect(fromDigits(toDigits(value, 3))).toBe(value);
      }),
    );
  });

  test("fromDigits() refuses other characters", () => {
    expect(fromDigits("A,B")).toBeNull();
  });
});

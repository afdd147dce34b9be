import { describe, expect } from "@jest/globals";
import { isoDay } from "../../src/receivables/calendar.ts";
import {
  earlyDiscountedTotal,
  instalmentsOf,
  type DueDateRules,
} from "../../src/receivables/due-date.ts";
import { day } from "../builders/receivables.ts";
import { cents, termsOf, type WrittenTerms } from "./shared-terms.ts";
import { eachVector, sharedVectors } from "./shared-vectors.ts";

type DueVector = {
  readonly id: string;
  readonly invoiceDate: string;
  readonly amount: number | null;
  readonly terms: WrittenTerms & { readonly text: string };
  readonly expected: readonly { readonly date: string; readonly amount: number | null }[];
  readonly discountedAmount?: number;
};

const data = sharedVectors("03_due_dates.json") as {
  readonly vectors: readonly DueVector[];
} | null;
const cases =
  data?.vectors.map((vector) => [`${vector.id} ${vector.terms.text}`, vector] as const) ?? null;

function monthDay(text: string): readonly [number, number] {
  const [month = 0, dayOfMonth = 0] = text.split("-").map(Number);
  return [month, dayOfMonth];
}

function rulesOf({ customerClosed = [] }: WrittenTerms): DueDateRules {
  const closedPeriods = customerClosed.map(({ from, to }) => ({
    fromMonthDay: monthDay(from),
    toMonthDay: monthDay(to),
  }));
  return { paymentDays: [], isHoliday: () => false, shift: "none", closedPeriods };
}

describe("instalmentsOf() beside other systems", () => {
  eachVector("03_due_dates.json", cases, ({ invoiceDate, amount, terms, expected }) => {
    const total = amount === null ? null : cents(amount);
    const parts = instalmentsOf(day(invoiceDate), total, termsOf(terms), rulesOf(terms));
    expect(parts.map(({ dueOn }) => isoDay(dueOn))).toEqual(expected.map(({ date }) => date));
    expected.forEach((part, index) => {
      if (part.amount !== null) expect(parts[index]?.amount).toBe(cents(part.amount));
    });
  });
});

const discounted =
  cases?.filter(([, { discountedAmount }]) => discountedAmount !== undefined) ?? null;

describe("earlyDiscountedTotal() beside other systems", () => {
  eachVector("03_due_dates.json", discounted, ({ amount, terms, discountedAmount }) => {
    const untaxed = terms.earlyDiscount?.untaxed;
    const left = earlyDiscountedTotal(
      cents(amount ?? 0),
      untaxed === undefined ? null : cents(untaxed),
      termsOf(terms),
    );
    expect(left).toBe(cents(discountedAmount ?? 0));
  });
});

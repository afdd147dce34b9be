import { describe, expect, test } from "@jest/globals";
import type { TermsLine } from "../../src/receivables/terms.ts";
import { parsePaymentDays, parseTerms } from "../../src/workbook/parse-terms.ts";
import { describeShared, inSpanishOrEnglish, sharedJson } from "./shared-data.ts";

type Way = Omit<TermsLine, "share">;

/** Reads a text with one due date. */
function way(text: string): Way | null {
  const read = parseTerms(text);
  if (read === null || !("terms" in read)) return null;
  const [line] = read.terms.lines;
  if (line === undefined || read.terms.lines.length > 1) return null;
  const parts = Object.entries(line).filter(([name]) => name !== "share");
  return Object.fromEntries(parts);
}

describe("parseTerms()", () => {
  test.each<[string, Way]>([
    ["30", { days: 30 }],
    ["30 días", { days: 30 }],
    ["a 30 días", { days: 30 }],
    ["30d", { days: 30 }],
    ["D(30)", { days: 30 }],
    ["30 d f.f.", { days: 30 }],
    ["30 DFF", { days: 30 }],
    ["30 días fecha factura", { days: 30 }],
    ["30 días naturales", { days: 30 }],
    ["Crédito 30", { days: 30 }],
    ["Neto 30", { days: 30 }],
    ["Net 30", { days: 30 }],
    ["Condiciones de pago: 15 días", { days: 15 }],
    ["Transferencia 30 días", { days: 30 }],
    ["30 días hábiles", { workingDays: 30 }],
    ["10 business days", { workingDays: 10 }],
    ["2 semanas", { weeks: 2 }],
    ["3 meses", { months: 3 }],
    ["contado", {}],
    ["Al contado", {}],
    ["a la vista", {}],
    ["al recibir", {}],
    ["Pago inmediato", {}],
    ["contra entrega", {}],
    ["due on receipt", {}],
    ["COD", {}],
    ["0", { days: 0 }],
    ["fin de mes", { from: "endOfInvoiceMonth" }],
    ["EOM", { from: "endOfInvoiceMonth" }],
    ["15 días fin de mes", { days: 15, thenEndOfMonth: true }],
    ["60 días a fin de mes", { days: 60, thenEndOfMonth: true }],
    ["90 d. f.m.", { days: 90, thenEndOfMonth: true }],
    ["30 days end of month", { days: 30, thenEndOfMonth: true }],
    ["Net 30 EOM", { from: "endOfInvoiceMonth", days: 30 }],
    ["30 días después de fin de mes", { from: "endOfInvoiceMonth", days: 30 }],
    ["fin de mes + 15", { from: "endOfInvoiceMonth", days: 15 }],
    ["Fin del siguiente mes", { from: "endOfNextMonth" }],
    ["10 Days after End of Next Month", { from: "endOfNextMonth", days: 10 }],
    ["10 del mes siguiente", { dayOfMonth: { day: 10, of: "nextMonth" } }],
    ["60 días (día de pago 10 y 25)", { days: 60, paymentDays: [10, 25] }],
  ])("reads %s", (text, expected) => {
    expect(way(text)).toEqual(expected);
  });

  test.each([
    ["30/60/90", [30, 60, 90]],
    ["30-60", [30, 60]],
    ["a 30, 60 y 90 días", [30, 60, 90]],
    ["00,30,60", [0, 30, 60]],
    ["15/30/60", [15, 30, 60]],
  ])("divides %s into equal parts", (text, days) => {
    const read = parseTerms(text);
    const lines = read !== null && "terms" in read ? read.terms.lines : [];
    expect(lines.map((line) => line.days)).toEqual(days);
    expect(lines[lines.length - 1]?.share).toEqual({ kind: "balance" });
  });

  test("reads shares with a way of their own", () => {
    expect(parseTerms("50% a 30 y 50% a 60")).toEqual({
      terms: {
        lines: [
          { share: { kind: "percent", percent: 50 }, days: 30 },
          { share: { kind: "percent", percent: 50 }, days: 60 },
        ],
      },
    });
    expect(parseTerms("30% ahora, el resto en 60 días")).toEqual({
      terms: {
        lines: [
          { share: { kind: "percent", percent: 30 } },
          { share: { kind: "balance" }, days: 60 },
        ],
      },
    });
  });

  test.each([
    "2/10 net 30",
    "2% 10, net 30",
    "2/10, n/30",
    "30 días, 2 % de descuento antes de 10 días",
  ])("takes the discount of %s apart from the term", (text) => {
    expect(parseTerms(text)).toEqual({
      terms: {
        lines: [{ share: { kind: "balance" }, days: 30 }],
        earlyDiscount: { percent: 2, days: 10 },
      },
    });
  });

  test.each(["Crédito", "a convenir", "50/50", "10% + 40% + saldo", "2% pronto pago"])(
    "asks about %s",
    (text) => {
      expect(parseTerms(text)).toEqual({ ask: true });
    },
  );

  test.each([
    "",
    "-",
    "NAC6",
    "Recibo domiciliado",
    "Transferencia",
    "XX DE CADA MES",
    "ver contrato 30",
    "F-30",
  ])("finds no terms in %p", (text) => {
    expect(parseTerms(text)).toBeNull();
  });

  test("takes no number for days beyond a year", () => {
    expect(parseTerms("2026")).toEqual({ ask: true });
  });
});

describe("parsePaymentDays()", () => {
  test.each([
    ["10 y 25", [10, 25]],
    ["días de pago: 25, 10", [10, 25]],
    ["5-10", [5, 10]],
    ["5", [5]],
    ["31", [31]],
  ])("reads %s", (text, days) => {
    expect(parsePaymentDays(text)).toEqual(days);
  });

  test.each(["", "0", "32", "viernes", "10 y algo"])("reads no days in %p", (text) => {
    expect(parsePaymentDays(text)).toBeNull();
  });
});

type SharedMeaning = {
  readonly lines: readonly {
    readonly percent: number;
    readonly days?: number;
    readonly from?: string;
  }[];
  readonly earlyDiscount?: { readonly percent: number; readonly days: number };
};
type SharedTerms = {
  readonly terms: readonly {
    readonly text: string;
    readonly lang: string;
    readonly means: SharedMeaning | null;
  }[];
};
type SharedPaymentDays = {
  readonly vectors: readonly { readonly text: string; readonly days: readonly number[] }[];
};

describeShared("shared terms", () => {
  test("every Spanish and English text means what its source says", () => {
    const { terms } = sharedJson("03_terms_text.json") as SharedTerms;
    const cases = terms.filter(({ lang }) => inSpanishOrEnglish(lang));
    expect(cases.length).toBeGreaterThan(15);
    for (const { text, means } of cases)
      expect([text, plain(parseTerms(text))]).toEqual([text, expectedOf(means)]);
  });

  test("every payment day text reads right", () => {
    const { vectors } = sharedJson("03_payment_days_text.json") as SharedPaymentDays;
    for (const { text, days } of vectors) {
      expect([text, parsePaymentDays(text)]).toEqual([text, days]);
    }
  });
});

// Meaning, not form: the last share is what is left, no days are 0 days.
function plain(read: ReturnType<typeof parseTerms>): unknown {
  if (read === null || !("terms" in read)) return read;
  const { lines, earlyDiscount } = read.terms;
  return {
    lines: lines.map((line, at) => ({
      percent: at < lines.length - 1 && line.share.kind === "percent" ? line.share.percent : "rest",
      days: line.days ?? 0,
      from: line.from ?? null,
    })),
    discount: earlyDiscount === undefined ? null : [earlyDiscount.percent, earlyDiscount.days],
  };
}

function expectedOf(means: SharedMeaning | null): unknown {
  if (means === null) return null;
  const { lines, earlyDiscount } = means;
  return {
    lines: lines.map((line, at) => ({
      percent: at < lines.length - 1 ? line.percent : "rest",
      days: line.days ?? 0,
      from: line.from === "end_of_next_month" ? "endOfNextMonth" : null,
    })),
    discount: earlyDiscount === undefined ? null : [earlyDiscount.percent, earlyDiscount.days],
  };
}

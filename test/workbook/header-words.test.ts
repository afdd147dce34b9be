import { describe, expect, test } from "@jest/globals";
import { folded } from "../../src/workbook/folded-text.ts";
import { readHeader } from "../../src/workbook/vocabulary/header-reading.ts";
import { describeShared, inSpanishOrEnglish, sharedJson } from "./shared-data.ts";

/** The keys that a header's words name most surely; none below the threshold of a doubtful word. */
function likeliest(header: string): readonly string[] {
  const scores = Object.entries(readHeader(header).scores).filter(([, score]) => score >= 0.3);
  const top = Math.max(0, ...scores.map(([, score]) => score));
  return scores.filter(([, score]) => score > top - 0.001).map(([key]) => key);
}

describe("readHeader()", () => {
  test.each([
    ["Nº factura", "invoiceNumber"],
    ["N.º Fra.", "invoiceNumber"],
    ["Invoice #", "invoiceNumber"],
    ["invoiceNumber", "invoiceNumber"],
    ["Folio", "invoiceNumber"],
    ["Fecha de emisión", "issueDate"],
    ["F. Emisión", "issueDate"],
    ["Fecha Vto.", "dueDate"],
    ["Vence", "dueDate"],
    ["duedate", "dueDate"],
    ["Fecha límite de pago", "dueDate"],
    ["Razón social", "customer"],
    ["Cliente / Razón social", "customer"],
    ["customerID", "customerId"],
    ["Código cliente", "customerId"],
    ["NIF/CIF", "taxId"],
    ["contact_tax_number", "taxId"],
    ["Correo electrónico", "email"],
    ["E-mail facturación", "email"],
    ["Base imponible", "net"],
    ["Importe sin IVA", "net"],
    ["IVA (21%)", "tax"],
    ["Total IVA incl.", "total"],
    ["Total (ILS)", "total"],
    ["Importe pendiente", "balance"],
    ["Saldo", "balance"],
    ["amount_due", "balance"],
    ["Retención IRPF", "withholding"],
    ["A cuenta", "paid"],
    ["Fecha de cobro", "paidDate"],
    ["Date Paid", "paidDate"],
    ["Estado de pago", "status"],
    ["Forma de pago", "paymentMethod"],
    ["Condiciones de pago", "terms"],
    ["Días de crédito", "terms"],
    ["Días de atraso", "daysOverdue"],
    ["Moneda", "currency"],
    ["Observaciones", "notes"],
  ])("%s names %s", (header, key) => {
    expect(likeliest(header)).toContain(key);
  });

  test.each([
    "",
    "Proveedor",
    "Exchange Rate",
    "Terms & Conditions",
    "PaperlessDate",
    "Estimate Number",
    "constructor",
  ])("%p names no column surely", (header) => {
    expect(Math.max(0, ...Object.values(readHeader(header).scores))).toBeLessThan(0.6);
  });

  test("a header's case, accents and blanks do not matter", () => {
    expect(readHeader("  FECHA  DE EMISION ").scores).toEqual(
      readHeader("Fecha de emisión").scores,
    );
  });
});

describeShared("shared header names", () => {
  const names = sharedNames();

  test(`at least 9 in 10 of the ${names.length} Spanish and English names are told by words alone`, () => {
    const missed = names.filter(({ text, keys }) => !likeliest(text).some((key) => keys.has(key)));
    const shown = missed.map(
      ({ text, keys }) => `${text}: ${[...keys].join()}, got ${likeliest(text).join()}`,
    );
    expect({ isEnough: missed.length <= names.length / 10, shown }).toMatchObject({
      isEnough: true,
    });
  });
});

type SharedHeaders = {
  readonly headers: { readonly [key: string]: { readonly [language: string]: readonly string[] } };
};
type SharedName = { readonly text: string; readonly keys: Set<string> };

// Scored once per folded name; right when the key is among all keys under which the name occurs.
function sharedNames(): readonly SharedName[] {
  const { headers } = sharedJson("02_headers.json") as SharedHeaders;
  const all = new Map<string, SharedName & { isOurs: boolean }>();
  for (const [snake, languages] of Object.entries(headers)) {
    const key = snake.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    for (const [language, texts] of Object.entries(languages)) {
      for (const text of texts) {
        const known = all.get(folded(text)) ?? { text, keys: new Set<string>(), isOurs: false };
        known.keys.add(key);
        known.isOurs ||= inSpanishOrEnglish(language);
        all.set(folded(text), known);
      }
    }
  }
  return [...all.values()].filter(({ isOurs }) => isOurs);
}

import { describe, expect, test } from "@jest/globals";
import { statementFileName } from "../../src/letters/statement-file-name.ts";
import { statementPage } from "../../src/letters/statement.ts";
import type { StatementInput } from "../../src/letters/statement-input.ts";
import { expectGolden } from "./golden-file.ts";
import { aCredit, aFullMail, dollar, euro, onDay, threeInvoices, today } from "./sample-mail.ts";

const noBucket = { notDue: 0, "1-30": 0, "31-60": 0, "61-90": 0, "90+": 0, noDate: 0 };

function aStatement(changes: Partial<StatementInput> = {}): StatementInput {
  return {
    style: { language: "es", country: "ES" },
    customer: { name: "Talleres Ibáñez, S. L.", taxId: "B12345674" },
    sender: aFullMail().sender,
    asOf: today,
    invoices: threeInvoices.map((invoice) => ({ ...invoice, mark: null })),
    credits: [aCredit],
    aging: [
      {
        currency: euro,
        byBucket: { ...noBucket, noDate: 0, "1-30": 60_500, notDue: 9_999 },
        unapplied: 5_000,
        total: 65_499,
      },
      {
        currency: dollar,
        byBucket: { ...noBucket, "1-30": 234_550 },
        unapplied: 0,
        total: 234_550,
      },
    ],
    ...changes,
  };
}

const seenIn = (html: string) =>
  html
    .replace(/<style>[\s\S]*<\/style>/, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/[\s\u00a0]+/g, " ");

describe("statementPage()", () => {
  test("shows invoices, credits, age and total of each currency", () => {
    const seen = seenIn(statementPage(aStatement()));
    expect(seen).toContain("F-2026-014 06/02/2026 08/03/2026 1.210,00 € 605,00 € 605,00 € 12");
    expect(seen).toContain("F-2026-023 25/02/2026 27/03/2026 99,99 € 0,00 € 99,99 €");
    expect(seen).toContain("Total vencido 605,00 €");
    expect(seen).toContain("Total facturas 704,99 €");
    expect(seen).toContain("R-2026-002 02/03/2026 −50,00 €");
    expect(seen).toContain(
      "Por vencer 1–30 días 31–60 días 61–90 días Más de 90 días Abonos y pagos sin aplicar Saldo pendiente 99,99 € 605,00 € 0,00 € 0,00 € 0,00 € −50,00 € 654,99 €",
    );
    expect(seen).toContain("Facturas pendientes en USD");
    expect(seen).toContain("Total facturas 2.345,50 US$");
  });

  test.each([
    ["es", "ES"],
    ["en", "GB"],
  ] as const)("is in %s of %s the page on file", (language, country) => {
    const page = statementPage(aStatement({ style: { language, country } }));
    expectGolden(`statement-page-${language}.html`, page);
  });

  test("says who, as of when, how to pay and whom to ask", () => {
    const seen = seenIn(statementPage(aStatement()));
    for (const part of [
      "Estado de cuenta A 20 de marzo de 2026",
      "Cliente Talleres Ibáñez, S. L. NIF B12345674 Emisor Imprenta Peña",
      "ES91 2100 0418 4502 0005 1332",
      "https://pagos.example.com/imprenta-pena",
      "Escriba a Marta Peña (marta@imprentapena.example.com)",
    ]) {
      expect(seen).toContain(part);
    }
  });

  test("speaks English", () => {
    const style = { language: "en", country: "US" } as const;
    const seen = seenIn(statementPage(aStatement({ style })));
    expect(seen).toContain("Statement of account As of March 20, 2026");
    expect(seen).toContain("Not yet due 1–30 days 31–60 days 61–90 days Over 90 days");
    expect(seen).not.toMatch(/\b(factura|saldo|pendiente|días)\b/i);
  });

  test("uses Mexico's and Chile's words and paper", () => {
    const page = statementPage(aStatement({ style: { language: "es", country: "MX" } }));
    expect(page).toContain("size: letter");
    expect(seenIn(page)).toContain("RFC B12345674");
    expect(seenIn(page)).toContain("Nota de crédito");
    const chilean = statementPage(aStatement({ style: { language: "es", country: "CL" } }));
    expect(seenIn(chilean)).toContain("RUT B12345674");
    expect(statementPage(aStatement())).toContain("size: A4");
  });

  test("marks an invoice and shows its lack of a date", () => {
    const [first] = threeInvoices;
    if (first === undefined) throw new Error("No sample invoice");
    const invoices = [{ ...first, dueOn: null, daysPastDue: null, mark: "en disputa" }];
    const aging = [
      { currency: euro, byBucket: { ...noBucket, noDate: 60_500 }, unapplied: 0, total: 60_500 },
    ];
    const seen = seenIn(statementPage(aStatement({ invoices, credits: [], aging })));
    expect(seen).toContain("F-2026-014 (en disputa) 06/02/2026 1.210,00 €");
    expect(seen).toContain("Más de 90 días Sin vencimiento Saldo pendiente");
  });

  test("thanks a customer who owes nothing and asks for no payment", () => {
    const seen = seenIn(statementPage(aStatement({ invoices: [], credits: [], aging: [] })));
    expect(seen).toContain("No tiene ninguna factura pendiente.");
    expect(seen).not.toContain("Cómo pagar");
  });

  test("keeps to what Google's converter prints and fetches nothing", () => {
    const page = statementPage(aStatement());
    expect(page).not.toMatch(/flex|grid|background|<img|<script|<link|@import|url\(/i);
    expect(page).toContain("@page");
  });

  test("escapes what comes from cells", () => {
    const customer = { name: '<script>"x"</script>', taxId: "<i>" };
    const page = statementPage(aStatement({ customer }));
    expect(page).not.toMatch(/<script|<i>/);
    expect(page).toContain("&lt;script&gt;&quot;x&quot;&lt;/script&gt;");
  });
});

describe("statementFileName()", () => {
  test.each([
    ["Firma SL", "es", "Estado de cuenta - Firma SL - 2026-03-20"],
    ["ACME Inc. 2026", "en", "Statement - ACME Inc 2026 - 2026-03-20"],
    ["../../etc/passwd", "es", "Estado de cuenta - etc passwd - 2026-03-20"],
    ['C:\\a*b?"<>|', "es", "Estado de cuenta - C a b - 2026-03-20"],
    ["Peña & Hijos, S.A.", "es", "Estado de cuenta - Peña Hijos S A - 2026-03-20"],
    ["株式会社", "en", "Statement - 株式会社 - 2026-03-20"],
    ["...", "es", "Estado de cuenta - 2026-03-20"],
    ["x".repeat(500), "es", `Estado de cuenta - ${"x".repeat(60)} - 2026-03-20`],
  ] as const)("of %s in %s is %s", (customer, language, name) => {
    expect(statementFileName(customer, onDay("2026-03-20"), language)).toBe(name);
  });
});

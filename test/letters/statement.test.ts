import { describe, expect, test } from "@jest/globals";
import { base64Of } from "../../src/letters/base64.ts";
import { pngOf } from "../../src/letters/png.ts";
import { statementFileName } from "../../src/letters/statement-file-name.ts";
import { statementPage } from "../../src/letters/statement.ts";
import type { StatementInput } from "../../src/letters/statement-input.ts";
import { aCredit, aFullMail, dollar, euro, onDay, threeInvoices, today } from "./sample-mail.ts";

const noBucket = { notDue: 0, "1-30": 0, "31-60": 0, "61-90": 0, "90+": 0, noDate: 0 };

const movement = { currency: euro, on: onDay("2026-03-02"), isDated: true, number: "R-2026-002" };

function aStatement(changes: Partial<StatementInput> = {}): StatementInput {
  return {
    style: { language: "es", country: "ES" },
    customer: { name: "Talleres Ibáñez, S. L.", taxId: "B12345674" },
    sender: aFullMail().sender,
    brand: { logo: null, colour: null },
    asOf: today,
    since: onDay("2026-02-28"),
    invoices: threeInvoices.map((invoice) => ({ ...invoice, mark: null, withheld: 0 })),
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
    accounts: [
      {
        ...{ currency: euro, opening: 130_999, invoiced: 0, paid: 60_500, credited: 5_000 },
        closing: 65_499,
        movements: [
          { ...movement, kind: "credit", amount: 5_000 },
          { ...movement, kind: "payment", number: "F-2026-014", amount: 60_500 },
        ],
      },
      {
        ...{ currency: dollar, opening: 234_550, invoiced: 0, paid: 0, credited: 0 },
        ...{ closing: 234_550, movements: [] },
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
    expect(seen).toContain(
      "F-2026-014 06/02/2026 08/03/2026 vencida hace 12 días 1.210,00 € 605,00 € 605,00 €",
    );
    expect(seen).toContain("F-2026-023 25/02/2026 27/03/2026 vence en 7 días 99,99 € 99,99 €");
    expect(seen).toContain("Total vencido 605,00 €");
    expect(seen).toContain("Total facturas 704,99 €");
    expect(seen).toContain("Abono R-2026-002 02/03/2026 −50,00 €");
    expect(seen).toContain(
      "Por vencer 1–30 días 31–60 días 61–90 días Más de 90 días Abonos y pagos sin aplicar Saldo pendiente 99,99 € 605,00 € 0,00 € 0,00 € 0,00 € −50,00 € 654,99 €",
    );
    expect(seen).toContain("Facturas pendientes (USD)");
    expect(seen).toContain("Total facturas 2.345,50 US$");
  });

  test("puts what is owed and how much of it is overdue at the top", () => {
    const seen = seenIn(statementPage(aStatement()));
    expect(seen).toContain("Saldo pendiente 654,99 € de ellos, 605,00 € vencidos");
    const [, second] = aStatement().invoices;
    const later = seenIn(
      statementPage(aStatement({ invoices: second === undefined ? [] : [second] })),
    );
    expect(later).toContain("Saldo pendiente 654,99 € nada vencido");
  });

  test("tells how the balance came about: in one line, then movement by movement", () => {
    const seen = seenIn(statementPage(aStatement()));
    expect(seen).toContain(
      "Saldo a 28/02/2026 1.309,99 € + Facturado 0,00 € − Pagado 605,00 € − Abonado 50,00 € = Saldo a 20/03/2026 654,99 €",
    );
    expect(seen).toContain("Movimientos del 1 de marzo de 2026 al 20 de marzo de 2026 (EUR)");
    expect(seen).toContain("28/02/2026 Saldo a 28 de febrero de 2026 1.309,99 €");
    expect(seen).toContain("02/03/2026 Abono R-2026-002 50,00 € 1.259,99 €");
    expect(seen).toContain("02/03/2026 Pago de la factura F-2026-014 605,00 € 654,99 €");
    expect(seen).toContain("20/03/2026 Saldo a 20 de marzo de 2026 654,99 €");
    expect(seen).toContain("Sin movimientos en este periodo.");
  });

  test.each([
    [{ kind: "payment", amount: 700, number: null }, "Pago a cuenta 7,00 €"],
    [{ kind: "payment", amount: -700, number: "R-1" }, "Devolución R-1 7,00 €"],
    [{ kind: "invoice", amount: 700, number: null }, "Factura sin número 7,00 €"],
    [{ kind: "payment", amount: 700, isDated: false }, "sin fecha Pago de la factura R-2026-002"],
  ] as const)("calls %o by its name", (said, text) => {
    const account = {
      ...{ currency: euro, opening: 0, invoiced: 0, paid: 0, credited: 0, closing: 0 },
      movements: [{ ...movement, ...said }],
    };
    expect(seenIn(statementPage(aStatement({ accounts: [account] })))).toContain(text);
  });

  test("says who, as of when, how to pay and whom to ask", () => {
    const seen = seenIn(statementPage(aStatement()));
    for (const part of [
      "Imprenta Peña Estado de cuenta A 20 de marzo de 2026",
      "Cliente Talleres Ibáñez, S. L. NIF B12345674",
      "Por transferencia a la cuenta ES91 2100 0418 4502 0005 1332",
      "Concepto F-2026-014 F-2026-019 F-2026-023",
      "https://pagos.example.com/imprenta-pena",
      "Escriba a Cobros Peña (cobros@imprentapena.example.com)",
      "Imprenta Peña, S. L. · NIF B12345674 · Polígono Ejemplo, nave 1",
    ]) {
      expect(seen).toContain(part);
    }
  });

  test("asks for a short reference where the invoices' numbers are too many or missing", () => {
    const [first] = aStatement().invoices;
    if (first === undefined) throw new Error("No sample invoice");
    const without = statementPage(aStatement({ invoices: [{ ...first, number: null }] }));
    expect(seenIn(without)).toContain("Concepto Talleres Ibáñez, S. L. 2026-03-20");
    const many = Array.from({ length: 20 }, () => first);
    const long = statementPage(aStatement({ invoices: many }));
    expect(seenIn(long)).toContain("Concepto Talleres Ibáñez, S. L. 2026-03-20");
  });

  test("shows a code to scan where euros are owed to an account in the SEPA area", () => {
    const { sender, aging } = aStatement();
    const shows = (changes: Partial<StatementInput>) =>
      statementPage(aStatement(changes)).includes('alt="Escanee el código');
    expect(shows({})).toBe(true);
    expect(seenIn(statementPage(aStatement()))).toContain("para pagar 654,99 €");
    expect(shows({ sender: { ...sender, bankAccount: "CLABE 032180000118359719" } })).toBe(false);
    expect(shows({ sender: { ...sender, businessName: null } })).toBe(false);
    expect(shows({ aging: aging.filter(({ currency }) => currency !== "EUR") })).toBe(false);
    expect(shows({ aging: aging.map((one) => ({ ...one, total: -one.total })) })).toBe(false);
  });

  test("takes only a secure address as link to pay", () => {
    const sender = { ...aFullMail().sender, payLink: "http://pagos.example.com" };
    expect(statementPage(aStatement({ sender }))).not.toContain("pagos.example.com");
  });

  test("speaks English", () => {
    const style = { language: "en", country: "US" } as const;
    const seen = seenIn(statementPage(aStatement({ style })));
    expect(seen).toContain("Statement of account As of March 20, 2026");
    expect(seen).toContain("Not yet due 1–30 days 31–60 days 61–90 days Over 90 days");
    expect(seen).toContain("12 days past due");
    expect(seen).not.toMatch(/\b(facturas?|saldo|pendiente|días|pago|abono)\b/i);
  });

  test("uses Mexico's and Chile's words and paper", () => {
    const page = statementPage(aStatement({ style: { language: "es", country: "MX" } }));
    expect(page).toContain("size: letter");
    expect(seenIn(page)).toContain("RFC B12345674");
    expect(seenIn(page)).toContain("Nota de crédito R-2026-002");
    expect(seenIn(page)).not.toMatch(/\babonos?\b/i);
    const chilean = statementPage(aStatement({ style: { language: "es", country: "CL" } }));
    expect(seenIn(chilean)).toContain("RUT B12345674");
    expect(statementPage(aStatement())).toContain("size: A4");
  });

  test("marks an invoice, its withheld tax and its lack of a date", () => {
    const [first] = threeInvoices;
    if (first === undefined) throw new Error("No sample invoice");
    const undated = { dueOn: null, daysPastDue: null, openBalance: 103_000 };
    const invoices = [{ ...first, ...undated, mark: "en disputa", withheld: 18_000 }];
    const aging = [
      { currency: euro, byBucket: { ...noBucket, noDate: 60_500 }, unapplied: 0, total: 60_500 },
    ];
    const seen = seenIn(statementPage(aStatement({ invoices, credits: [], aging })));
    expect(seen).toContain(
      "F-2026-014 06/02/2026 en disputa 1.210,00 € retención: −180,00 € 1.030,00 €",
    );
    expect(seen).toContain("Más de 90 días Sin vencimiento Saldo pendiente");
  });

  test("thanks a customer who owes nothing and asks for no payment", () => {
    const nothing = { invoices: [], credits: [], aging: [] };
    const seen = seenIn(statementPage(aStatement(nothing)));
    expect(seen).toContain("Cuenta al día");
    expect(seen).toContain("No tiene ninguna factura pendiente.");
    expect(seen).not.toContain("Cómo pagar");
  });

  test("says so where the customer has money in its favour", () => {
    const aging = [{ currency: euro, byBucket: noBucket, unapplied: 5_000, total: -5_000 }];
    const seen = seenIn(statementPage(aStatement({ invoices: [], aging })));
    expect(seen).toContain("Saldo a su favor 50,00 €");
    expect(seen).not.toContain("Antigüedad");
    expect(seen).not.toContain("Cómo pagar");
  });

  test("keeps to what Google's converter prints and fetches nothing", () => {
    const logo = `data:image/png;base64,${base64Of(pngOf([[true, false, true, true]], 20))}`;
    const page = statementPage(aStatement({ brand: { logo, colour: "#1a4fa3" } }));
    expect(page).not.toMatch(/flex|grid|background|<svg|<script|<link|@import|url\(/i);
    expect(page).not.toMatch(/src="(?!data:image)/);
    expect(page).toContain(`<img src="${logo}" alt="Imprenta Peña" width="80" height="20">`);
    expect(page).toContain("@page");
  });

  test.each([
    ["https://example.com/logo.png"],
    ['data:image/png;base64,"><b>'],
    ["data:text/html,x"],
    ["data:image/png;base64,iVBORw0KGgo="],
  ])("leaves out a logo that is no picture of ours: %s", (logo) => {
    const page = statementPage(aStatement({ brand: { logo, colour: null }, aging: [] }));
    expect(page).not.toContain("<img");
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

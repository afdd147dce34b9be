import type { Language } from "../../src/receivables/customer.ts";
import { workbookWords } from "../../src/workbook/own-words.ts";
import type { TabKey } from "../../src/workbook/tab-schema.ts";
import { on, ownerOffice, type OwnerOffice } from "../collections/integration/owner-office.ts";

const headers: { readonly [language in Language]: readonly string[] } = {
  es: ["Nº factura", "Fecha", "Vencimiento", "Cliente", "Correo", "Total", "Pagado"],
  en: ["Invoice no.", "Date", "Due date", "Customer", "Email", "Total", "Paid"],
};

/** What the owner wrote: customers, invoice numbers and what no one can read. */
export const ownersWords: readonly string[] = [
  ...["Alfa", "Beta", "Gamma", "Delta", "Zeta", "Eta", "Theta", "Kappa", "Sigma", "Omega"],
  ...["Facturas", "Invoices", "n/a", "Nadie", "mal@", "otro motivo"],
  ...Array.from({ length: 20 }, (_, n) => `F-${n + 100}`),
];

/**
 * A workbook in which everything happens at once on 20 March 2026: each status, unreadable cells, a customer
 * without an address and one with two firms', a promise, a pause, a dispute, an instalment plan, strangers in tabs.
 */
export function eventfulOffice(language: Language): OwnerOffice {
  const row = (
    n: number,
    customer: string,
    due: string | null,
    total: number | string,
    paid: number | string = "",
    email = `cobros@${customer.toLowerCase()}.example`,
  ) => [
    `F-${n + 100}`,
    on("2026-01-02"),
    due === null ? "" : on(due),
    customer,
    email,
    total,
    paid,
  ];
  const rows = [
    [...headers[language]],
    row(0, "Alfa", "2026-03-10", 1234.56),
    row(1, "Alfa", "2026-03-19", 20),
    row(2, "Alfa", "2026-03-27", 99.99),
    row(3, "Beta", "2026-03-20", 50),
    row(4, "Beta", "2026-03-21", 50),
    row(5, "Gamma", "2025-12-31", 605, 5),
    row(6, "Delta", "2026-03-10", 300),
    row(7, "Delta", null, 300),
    row(8, "Zeta", "2026-03-10", 300, "", ""),
    row(9, "Eta", "2026-03-10", 300, "", "uno@eta.example"),
    row(10, "Eta", "2026-03-10", 300, "", "dos@otra.example"),
    row(11, "Theta", "2026-03-10", "n/a"),
    row(12, "Theta", "2026-03-10", 70, "", "mal@"),
    row(13, "Kappa", "2026-03-10", 1),
    row(13, "Kappa", "2026-03-10", 1),
    row(14, "Sigma", "2026-03-10", -40),
    row(15, "Sigma", "2026-02-10", 400),
    row(16, "Omega", "2026-03-18", 0.5),
    row(17, "Alfa", "2026-03-01", 200, 200),
  ];
  const office = ownerOffice([{ name: language === "es" ? "Facturas" : "Invoices", rows }], {
    locale: language === "es" ? "es_ES" : "en_GB",
  });
  office.setUp();
  fillTabs(office, language);
  return office;
}

function fillTabs(office: OwnerOffice, language: Language): void {
  const { vocabulary } = workbookWords[language];
  const { promise, dispute, pause, plan } = vocabulary.agreementKind;
  const agree = (kind: string, customer: string, invoices: string, from: string, until = "") => ({
    kind,
    customer,
    invoiceNumbers: invoices,
    on: on(from),
    until: until === "" ? "" : on(until),
    reason: "otro motivo",
  });
  addRows(office, language, "agreements", [
    agree(promise, "Alfa", "F-101", "2026-03-25"),
    agree(promise, "Gamma", "F-105", "2026-03-02"),
    agree(dispute, "Delta", "F-106", "2026-03-01"),
    agree(pause, "Beta", "", "2026-03-01", "2026-04-30"),
    agree(plan, "Sigma", "F-115", "2026-04-02"),
    agree(pause, "Nadie", "", "2026-03-01", "2026-04-30"),
  ]);
  addRows(office, language, "payments", [
    { paidOn: on("2026-03-12"), customer: "Gamma", invoiceNumber: "F-105", amount: 100 },
    { paidOn: on("2026-03-12"), customer: "Nadie", amount: 12.5 },
    { paidOn: on("2026-03-12"), customer: "Beta", amount: "n/a" },
  ]);
}

/** Types rows into an own tab, values by column. */
function addRows(
  { book }: OwnerOffice,
  language: Language,
  tab: TabKey,
  typed: readonly Readonly<Record<string, unknown>>[],
): void {
  const { name, columns } = workbookWords[language].tabs[tab];
  const sheet = book.sheets().find((entry) => entry.name === name);
  if (sheet === undefined) throw new Error(`No tab ${name}`);
  const order = Object.keys(columns);
  for (const values of typed) {
    const cells = order.map((key) => values[key] ?? "");
    book.rowsOf(sheet.sheetId).push(cells as ReturnType<typeof book.rowsOf>[number]);
  }
}

import { day, type Given, type MadeSheet } from "./made-workbook.ts";
import type { Spoken } from "./scene.ts";

/** The columns of the tests' invoice sheet, in order. */
export const columns = [
  "number",
  "customer",
  "email",
  "issued",
  "due",
  "total",
  "paid",
  "status",
  "paidOn",
  "notes",
] as const;
export type Column = (typeof columns)[number];

const headers: Readonly<Record<Spoken, Readonly<Record<Column, string>>>> = {
  es: {
    number: "Nº factura",
    customer: "Cliente",
    email: "Correo",
    issued: "Fecha de emisión",
    due: "Vencimiento",
    total: "Total (EUR)",
    paid: "Cobrado",
    status: "Estado",
    paidOn: "Fecha de cobro",
    notes: "Notas",
  },
  en: {
    number: "Invoice no.",
    customer: "Customer",
    email: "Email",
    issued: "Issue date",
    due: "Due date",
    total: "Total (EUR)",
    paid: "Amount paid",
    status: "Status",
    paidOn: "Payment date",
    notes: "Notes",
  },
};

/** Names of the invoice sheet by language. */
export const sheetNames: Readonly<Record<Spoken, string>> = { es: "Facturas", en: "Invoices" };

/** One row of the invoice sheet; a column that is not given is empty. */
export type Row = Readonly<Partial<Record<Column, Given>>>;

/** An invoice of an invented firm, 20 days past due on the day of the tests. */
export const healthy = (number: string, customer: string, total = 100): Row => ({
  number,
  customer,
  email: `pagos@${customer.toLowerCase().replace(/[^a-z]/g, "")}.example.com`,
  issued: day("2026-01-29"),
  due: day("2026-02-28"),
  total,
});

/** Three customers who are reminded today whatever happens in other rows. */
export const bystanders: readonly Row[] = [
  healthy("F-001", "Alfa SL", 121),
  healthy("F-002", "Beta SA", 242),
  healthy("F-003", "Gamma SL", 363),
];

/** An invoice sheet with headers in row 1; columns named in `without` are left out. */
export const invoiceSheet = (
  language: Spoken,
  rows: readonly Row[],
  options: { readonly without?: readonly Column[]; readonly name?: string } = {},
): MadeSheet => {
  const kept = columns.filter((column) => options.without?.includes(column) !== true);
  return {
    name: options.name ?? sheetNames[language],
    rows: [
      kept.map((column) => headers[language][column]),
      ...rows.map((row) => kept.map((column) => row[column] ?? null)),
    ],
  };
};

import type { Cell } from "../../src/workbook/cell.ts";
import { on, readRows } from "./reading-sheets.ts";

/** The headers of {@link row}'s columns, A to J. */
export const header: readonly Cell[] = [
  "Nº factura",
  "Fecha",
  "Vencimiento",
  "Cliente",
  "Correo",
  "Total",
  "Cobrado",
  "Pendiente",
  "Estado",
  "Observaciones",
];

/** The cells of one invoice row; what is left out is plain. */
export type Fields = {
  readonly number?: Cell;
  readonly issued?: Cell;
  readonly due?: Cell;
  readonly customer?: Cell;
  readonly email?: Cell;
  readonly total?: Cell;
  readonly paid?: Cell;
  readonly balance?: Cell;
  readonly status?: Cell;
  readonly notes?: Cell;
};

/** An invoice row: F-1 of Uno SL, 121.50, due 10 February 2026, where nothing else is said. */
export function row(fields: Fields = {}): readonly Cell[] {
  const {
    number = "F-1",
    issued = on("2026-01-10"),
    due = on("2026-02-10"),
    customer = "Uno SL",
  } = fields;
  const {
    email = "uno@example.com",
    total = 121.5,
    paid = "",
    balance = "",
    status = "",
    notes = "",
  } = fields;
  return [number, issued, due, customer, email, total, paid, balance, status, notes];
}

/** Rows that make the columns plain, whatever the tested row holds. */
export const others = [
  row({
    number: "F-8",
    customer: "Ocho SL",
    email: "ocho@example.com",
    total: 80.5,
    paid: 0,
    balance: 80.5,
    status: "Pendiente",
  }),
  row({
    number: "F-9",
    customer: "Nueve SL",
    email: "nueve@example.com",
    total: 90.5,
    paid: 20,
    balance: 70.5,
    status: "Enviada",
  }),
];

/** Reads a list whose second row has these cells. */
export function readOne(fields: Fields, answers: { [id: string]: string } = {}) {
  const list = readRows([header, row(fields), ...others], { answers });
  const { invoices, rejected, findings, questions } = list;
  const at = (code: string) => findings.filter((finding) => finding.code === code);
  return { list, invoice: invoices.find(({ rows }) => rows[0] === 2), rejected, questions, at };
}

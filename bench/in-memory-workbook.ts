import type { Workbook } from "../src/collections/ports.ts";
import type { Cell, Row } from "../src/workbook/cell.ts";
import { invoiceHeaders, type InvoiceRow } from "./invoice-rows.ts";

const sheetId = 1;
const formats = [
  "General",
  "dd/mm/yyyy",
  "General",
  "General",
  '#,##0.00 "€"',
  "dd/mm/yyyy",
  "General",
];

/** A workbook that is only read: these invoices on its one sheet, as the port hands them over. */
export function inMemoryWorkbook(invoices: readonly InvoiceRow[]): Workbook {
  const rows: readonly Row[] = [invoiceHeaders, ...invoices.map(cellsOf)];
  return {
    spreadsheetId: "bench",
    timeZone: "Europe/Madrid",
    locale: "es_ES",
    sheets: () => [{ sheetId, name: "Facturas", isHidden: false }],
    cells: () => ({ sheetId, name: "Facturas", isHidden: false, rows }),
    numberFormats: () => rows.map(() => formats),
    tags: () => [],
    insertSheet: readOnly,
    deleteSheet: readOnly,
    apply: readOnly,
    flush: readOnly,
    selection: () => null,
  };
}

function cellsOf(invoice: InvoiceRow): readonly Cell[] {
  const { invoiceNumber, issuedOn, customer, address, total, dueOn, status } = invoice;
  return [
    invoiceNumber,
    { day: issuedOn, minutes: 0 },
    customer,
    address,
    total,
    { day: dueOn, minutes: 0 },
    status,
  ];
}

function readOnly(): never {
  throw new Error("Planning writes nothing");
}

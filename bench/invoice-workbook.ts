import { styleId } from "../host/spreadsheet/style-table.ts";
import {
  addSheet,
  emptyWorkbook,
  type Cell,
  type CellValue,
  type WorkbookModel,
} from "../host/spreadsheet/workbook-model.ts";
import { invoiceHeaders, type InvoiceRow } from "./invoice-rows.ts";

/** Serial number of 1970-01-01. */
const epochSerial = 25_569;

/** A workbook with these invoices on its one sheet, dates and amounts typed and formatted. */
export function invoiceWorkbook(rows: readonly InvoiceRow[]): WorkbookModel {
  const model = emptyWorkbook({ name: "Facturas" });
  const sheet = addSheet(model, "Facturas", { rows: rows.length + 200 });
  const date = styleId(model, { numFmt: "dd/mm/yyyy" });
  const money = styleId(model, { numFmt: '#,##0.00 "€"' });
  const plain = (value: CellValue): Cell => ({ value, style: 0 });
  const dateCell = (day: number): Cell => ({ value: day + epochSerial, style: date });
  sheet.rows = [
    invoiceHeaders.map(plain),
    ...rows.map((row) => [
      plain(row.invoiceNumber),
      dateCell(row.issuedOn),
      plain(row.customer),
      plain(row.address),
      { value: row.total, style: money },
      dateCell(row.dueOn),
      plain(row.status),
    ]),
  ];
  return model;
}

import { putCell } from "../../host/spreadsheet/cell-grid.ts";
import { withFormat, withFill } from "../../host/spreadsheet/style-table.ts";
import {
  addSheet,
  emptyWorkbook,
  sheetByName,
  type CellValue,
  type SheetModel,
  type WorkbookModel,
} from "../../host/spreadsheet/workbook-model.ts";

/** One line of the owner's sheet; days as `YYYY-MM-DD`, money in major units. */
export type InvoiceLine = {
  readonly number: string;
  readonly customer: string;
  readonly email: string;
  readonly issued: string;
  readonly due: string;
  readonly total: number;
  readonly paid?: number;
};

/** How one language names the sheet and its columns. */
const words = {
  es: {
    sheet: "Facturas",
    title: "Taller de prueba: facturas emitidas",
    headers: ["Nº factura", "Fecha", "Vencimiento", "Cliente", "Correo", "Total", "Cobrado"],
    locale: "es_ES",
    zone: "Europe/Madrid",
  },
  en: {
    sheet: "Invoices",
    title: "Sample workshop: invoices issued",
    headers: ["Invoice no.", "Date", "Due date", "Customer", "Email", "Total", "Paid"],
    locale: "en_GB",
    zone: "Europe/London",
  },
} as const;

export type Tongue = keyof typeof words;

/** Places in the owner's sheet, counted from 1. */
export const place = { header: 3, firstRow: 4, number: 1, email: 5, total: 6, paid: 7 } as const;

/** Days since 1899-12-30. */
export const serial = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;

/** A workbook as an owner keeps it: a title, a blank row, headers, one row an invoice. */
export function invoiceWorkbook(
  lines: readonly InvoiceLine[],
  tongue: Tongue = "es",
): WorkbookModel {
  const { sheet: name, title, headers, locale, zone } = words[tongue];
  const model = emptyWorkbook({ id: "1InvoiceWorkbook", name, locale, timeZone: zone });
  const sheet = addSheet(model, name);
  const date = withFormat(model, 0, "dd/mm/yyyy");
  const money = withFormat(model, 0, tongue === "es" ? '#,##0.00 "€"' : '"£"#,##0.00');
  const headed = withFill(model, 0, "FFD9E1F2");
  const styles = [0, date, date, 0, 0, money, money];
  const put = (row: number, values: readonly CellValue[], looks: readonly number[]) => {
    values.forEach((value, at) => putCell(sheet, row, at + 1, { value, style: looks[at] ?? 0 }));
  };
  put(1, [title], [0]);
  put(
    place.header,
    headers,
    headers.map(() => headed),
  );
  lines.forEach(({ number, customer, email, issued, due, total, paid = 0 }, at) =>
    put(
      place.firstRow + at,
      [number, serial(issued), serial(due), customer, email, total, paid],
      styles,
    ),
  );
  return model;
}

/** The owner's invoice sheet. */
export function invoiceSheet(model: WorkbookModel): SheetModel {
  return named(model, words.es.sheet) ?? named(model, words.en.sheet) ?? missing("invoices");
}

/** A sheet by its name. */
export const tab = (model: WorkbookModel, name: string): SheetModel =>
  named(model, name) ?? missing(name);

const named = (model: WorkbookModel, name: string) => sheetByName(model, name);

function missing(name: string): never {
  throw new Error(`The workbook has no sheet ${name}.`);
}

/** A cell's value as text; empty when there is none. */
export const shown = (value: CellValue | undefined): string =>
  typeof value === "object" ? (value?.error ?? "") : String(value ?? "");

/** What a sheet holds, row by row. */
export const valuesOf = (sheet: SheetModel): readonly (readonly CellValue[])[] =>
  sheet.rows.map((cells) => Array.from(cells, (cell) => cell?.value ?? null));

/** The row of an invoice, wherever it stands now. */
export function rowOf(sheet: SheetModel, number: string): number {
  const at = sheet.rows.findIndex((cells) => cells[place.number - 1]?.value === number);
  return at < 0 ? missing(number) : at + 1;
}

/** The cell under a header in an invoice's row. */
export function under(sheet: SheetModel, number: string, header: string): CellValue {
  const headers = sheet.rows[place.header - 1] ?? [];
  const column = headers.findIndex((cell) => cell?.value === header);
  return sheet.rows[rowOf(sheet, number) - 1]?.[column]?.value ?? null;
}

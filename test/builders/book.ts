import type { Invoice } from "../../src/receivables/invoice.ts";
import type { Book, InvoiceList, InvoiceSheet, OwnTabs } from "../../src/workbook/book.ts";

/** The sheet "Facturas" with its headers in row 1 and no own columns. */
export function aSheet(said: Partial<InvoiceSheet> = {}): InvoiceSheet {
  return {
    sheetId: 1,
    name: "Facturas",
    headerRow: 1,
    firstDataRow: 2,
    lastDataRow: 100,
    columns: { invoiceNumber: [0], customer: [1], issueDate: [2], dueDate: [3], total: [4] },
    headers: ["Nº factura", "Cliente", "Fecha", "Vencimiento", "Total"],
    confidence: { invoiceNumber: 1, customer: 1, issueDate: 1, dueDate: 1, total: 1 },
    ownColumns: {},
    nextFreeColumn: 5,
    otherInvoiceSheets: [],
    ...said,
  };
}

/** A book with these invoices; other parts are empty unless said. */
export function aBook(
  invoices: readonly Invoice[],
  said: { readonly list?: Partial<InvoiceList>; readonly tabs?: Partial<OwnTabs> } = {},
): Book {
  return {
    list: {
      sheet: aSheet(),
      invoices,
      rejected: [],
      ignoredRows: [],
      questions: [],
      findings: [],
      ...said.list,
    },
    tabs: {
      customers: [],
      plans: [],
      templates: [],
      payments: [],
      agreements: [],
      findings: [],
      ...said.tabs,
    },
    questions: [],
    findings: [],
  };
}

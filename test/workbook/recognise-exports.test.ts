import { expect, test } from "@jest/globals";
import type { Cell } from "../../src/workbook/cell.ts";
import type { ColumnKey } from "../../src/workbook/columns.ts";
import { recognise } from "./plain-sheet.ts";
import { on, readRows, sheetOf } from "./reading-sheets.ts";

/** Rows of a sheet, and which key each column is; null for a column that is none. */
type Export = readonly (readonly [header: string, key: ColumnKey | null, one: Cell, two: Cell])[];

const january = on("2026-01-10");
const february = on("2026-02-10");
const april = on("2026-04-10");

const spanishInvoicing: Export = [
  ["Fecha", "issueDate", january, january],
  ["Núm", "invoiceNumber", "F240001", "F240002"],
  ["Cliente", "customer", "Uno SL", "Dos SL"],
  ["Concepto", "notes", "Servicio web", "Diseño"],
  ["Base", "net", 100, 200],
  ["IVA", "tax", 21, 42],
  ["Retención", "withholding", 15, 30],
  ["Total", "total", 106, 212],
  ["Cobrado", "paid", 0, 212],
  ["Pendiente", "balance", 106, 0],
  ["Vencimiento", "dueDate", february, april],
  ["Estado", "status", "Pendiente", "Cobrado"],
  ["Etiquetas", null, "web", ""],
];

const chileanLedger: Export = [
  ["RUT", "taxId", "76.123.456-7", "77.123.456-7"],
  ["Razón Social", "customer", "Uno Ltda", "Dos Ltda"],
  ["Folio", "invoiceNumber", 501, 502],
  ["Fecha Docto", "issueDate", "15-01-2026", "16-01-2026"],
  ["Monto Neto", "net", 100_000, 200_000],
  ["Monto IVA", "tax", 19_000, 38_000],
  ["Monto Total", "total", 119_000, 238_000],
  ["Fecha Vencimiento", "dueDate", "14-02-2026", "15-02-2026"],
  ["Estado", "status", "Pendiente", "Pagada"],
];

const agedPortfolio: Export = [
  ["Cliente", "customer", "Uno SA", "Dos SA"],
  ["Folio", "invoiceNumber", "F-1", "F-2"],
  ["No. Venta", null, "V-100", "V-101"],
  ["Sucursal", null, "Centro", "Norte"],
  ["Fecha emisión", "issueDate", january, january],
  ["Fecha Vencimiento", "dueDate", february, april],
  ["Importe Original", "total", 500.5, 600],
  ["Saldo Pendiente", "balance", 200.5, 600],
  ["Vigencia", "status", "Vencido", "Vigente"],
];

const bookkeeperReport: Export = [
  ["Date", "issueDate", "01/15/2026", "01/20/2026"],
  ["Transaction Type", null, "Invoice", "Invoice"],
  ["Num", "invoiceNumber", "1037", "1038"],
  ["Name", "customer", "Uno Inc", "Dos Inc"],
  ["Due Date", "dueDate", "02/14/2026", "02/19/2026"],
  ["Terms", "terms", "Net 30", "Net 30"],
  ["Past Due", "daysOverdue", 34, 29],
  ["Amount", "total", 362.07, 100],
  ["Open Balance", "balance", 362.07, 50],
];

const accountingExport: Export = [
  ["ContactName", "customer", "Uno Ltd", "Dos Ltd"],
  ["EmailAddress", "email", "a@example.com", "b@example.com"],
  ["InvoiceNumber", "invoiceNumber", "INV-1", "INV-2"],
  ["InvoiceDate", "issueDate", "15/01/2026", "16/01/2026"],
  ["DueDate", "dueDate", "14/02/2026", "15/02/2026"],
  ["Total", "total", "120.00", "240.00"],
  ["TaxTotal", "tax", "20.00", "40.00"],
  ["InvoiceAmountPaid", "paid", "0.00", "240.00"],
  ["InvoiceAmountDue", "balance", "120.00", "0.00"],
  ["Quantity", null, "1", "1"],
  ["UnitAmount", null, "100.00", "200.00"],
  ["Currency", "currency", "GBP", "GBP"],
  ["Status", "status", "Awaiting Payment", "Paid"],
];

const billingService: Export = [
  ["id", null, "in_1abc", "in_1abd"],
  ["Amount Due", null, "10.00", "20.00"], // stays as it was when paid: a copy of the total
  ["Currency", "currency", "usd", "usd"],
  ["Customer", null, "cus_1", "cus_2"],
  ["Date (UTC)", "issueDate", "2026-01-10 10:00", "2026-01-11 10:00"],
  ["Due Date (UTC)", "dueDate", "2026-02-10 10:00", "2026-02-11 10:00"],
  ["Number", "invoiceNumber", "AB12-0001", "AB12-0002"],
  ["Paid", "paidFlag", "false", "true"],
  ["Total", "total", "10.00", "20.00"],
  ["Amount Paid", "paid", "0.00", "20.00"],
  ["Status", "status", "open", "paid"],
  ["Customer Email", "email", "a@example.com", "b@example.com"],
  ["Customer Name", "customer", "Uno", "Dos"],
];

const ownersOwn: Export = [
  ["Nº", "invoiceNumber", 1, 2],
  ["Fecha", "issueDate", january, january],
  ["Empresa", "customer", "Uno SL", "Dos SL"],
  ["Importe", "total", 121.5, 242],
  ["Vto.", "dueDate", february, april],
  ["Cobrada", "paidFlag", "Sí", "No"],
  ["Fecha cobro", "paidDate", on("2026-02-09"), ""],
  ["Teléfono", "phone", "600 123 123", "+34 600 123 124"],
  ["Persona contacto", "contact", "Ana Ruiz", "Leo Gil"],
  ["Forma de pago", "paymentMethod", "Transferencia", "Recibo"],
  ["Nº pedido", "po", "P-1", "P-2"],
  ["Comercial", "salesperson", "Luis", "Luis"],
  ["Tramo", "bucket", "31-60", "1-30"],
  ["Enlace", "link", "https://example.com/1", "https://example.com/2"],
];

test.each([
  ["a Spanish invoicing program", spanishInvoicing],
  ["a Chilean sales ledger", chileanLedger],
  ["an aged portfolio", agedPortfolio],
  ["a bookkeeper's open invoices", bookkeeperReport],
  ["an accounting program", accountingExport],
  ["a billing service", billingService],
  ["an owner's own sheet", ownersOwn],
])("every column of %s is told, and no other is taken", (_, columns) => {
  const rows = [0, 2, 3].map((at) => columns.map((column) => column[at] ?? ""));
  const { sheet, questions } = recognise([sheetOf(rows, "Hoja 1")]);
  const told = columns.map(([header], at) => {
    const keys = Object.entries(sheet?.columns ?? {}).filter(([, list]) => list.includes(at));
    return [header, keys[0]?.[0] ?? null];
  });
  expect(told).toEqual(columns.map(([header, key]) => [header, key]));
  expect(questions).toEqual([]);
});

test("a number that repeats in another series names its invoice together with the series", () => {
  const rows = [
    ["Serie", "Número", "Fecha", "Cliente", "Total", "Estado"],
    ["A", 1, january, "Uno SL", 10.5, "Pendiente"],
    ["A", 2, january, "Uno SL", 20.5, "Pendiente"],
    ["B", 1, january, "Uno SL", 30.5, "Pendiente"],
  ];
  const { invoices } = readRows(rows);
  expect(invoices.map(({ invoiceNumber, duplicate }) => [invoiceNumber, duplicate])).toEqual([
    ["A 1", null],
    ["A 2", null],
    ["B 1", null],
  ]);
});

test("rows in which formulas only say a status are blank", () => {
  const rows = [
    ["Nº", "Fecha", "Cliente", "Total", "Estado"],
    [1, january, "Uno SL", 10.5, "Pendiente"],
    ["", "", "", 0, "Pendiente"],
    ["", "", "", 0, "Pendiente"],
  ];
  const { invoices, ignoredRows, rejected } = readRows(rows);
  expect([invoices.length, ignoredRows, rejected]).toEqual([1, [], []]);
});

test("a word in a paid column that is neither yes nor no is asked, and the invoice waits", () => {
  const rows = [
    ["Nº", "Fecha", "Cliente", "Total", "Cobrada"],
    [1, january, "Uno SL", 10.5, "Sí"],
    [2, january, "Dos SL", 20.5, "No"],
    [3, january, "Tres SL", 30.5, "Sí"],
    [4, january, "Cuatro SL", 40.5, "Sí"],
    [5, january, "Cinco SL", 50.5, "a medias"],
  ];
  const asked = readRows(rows);
  expect(asked.questions).toMatchObject([{ id: "status:a medias", column: "E" }]);
  expect(asked.invoices[4]).toMatchObject({ paidFlag: null, openQuestions: ["status:a medias"] });
  const answered = readRows(rows, { answers: { "status:a medias": "unpaid" } });
  expect(answered.invoices[4]).toMatchObject({ paidFlag: false, openQuestions: [] });
});

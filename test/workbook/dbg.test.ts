import { test } from "@jest/globals";
import { readSheet } from "../../src/workbook/read-sheet.ts";
import { readInvoiceList } from "../../src/workbook/read-invoice-list.ts";
import { recogniseInvoiceSheet } from "../../src/workbook/recognise-sheet.ts";
import { contextWith, on, sheetOf } from "./reading-sheets.ts";
const D = on;
const cases: [string, unknown[][]][] = [
  ["holded", [["Fecha", "Núm", "Cliente", "Concepto", "Base", "IVA", "Retención", "Total", "Cobrado", "Pendiente", "Vencimiento", "Estado", "Tags"],
    [D("2026-01-10"), "F240001", "Uno SL", "Servicio web", 100, 21, 15, 106, 0, 106, D("2026-02-10"), "Pendiente", "web"], [D("2026-01-12"), "F240002", "Dos SL", "Diseño", 200, 42, 30, 212, 212, 0, D("2026-02-12"), "Cobrado", ""]]],
  ["cfdi", [["Serie", "Folio", "Fecha Emisión", "RFC Receptor", "Nombre Receptor", "SubTotal", "IVA", "Total", "Moneda", "Método Pago", "Forma Pago", "Estatus", "UUID"],
    ["A", 101, D("2026-01-10"), "XAXX010101000", "Uno SA de CV", 100, 16, 116, "MXN", "PPD", "03 Transferencia", "Vigente", "6f1c-22aa"], ["A", 102, D("2026-01-11"), "XEXX010101000", "Dos SA de CV", 200, 32, 232, "MXN", "PUE", "01 Efectivo", "Cancelado", "7f1c-22ab"]]],
  ["chile", [["RUT", "Razón Social", "Folio", "Fecha Docto", "Monto Neto", "Monto IVA", "Monto Total", "Fecha Vencimiento", "Estado"],
    ["76.123.456-7", "Uno Ltda", 501, "15-01-2026", 100000, 19000, 119000, "14-02-2026", "Pendiente"], ["77.123.456-7", "Dos Ltda", 502, "16-01-2026", 200000, 38000, 238000, "15-02-2026", "Pagada"]]],
  ["wild1", [["CARTERA AL 20/03/2026"], ["Cliente", "Titulo", "Folio", "No. Venta", "Sucursal", "Fecha emisión", "Fecha Vencimiento", "Importe Original", "Saldo Pendiente", "Vigencia"],
    ["Uno SA", "Venta", "F-1", "V-100", "Centro", D("2026-01-10"), D("2026-02-10"), 500.5, 200.5, "Vencido"], ["Dos SA", "Venta", "F-2", "V-101", "Norte", D("2026-01-11"), D("2026-04-10"), 600, 600, "Vigente"]]],
  ["wild2", [["Cliente", "Documento", "Concepto", "Monto Total", "Pagado", "Saldo Pendiente", "Fecha Emisión", "Fecha Vencimiento", "Estado"],
    ["Uno SA", "F001-123", "Asesoría", 500.5, 100, 400.5, D("2026-01-10"), D("2026-02-10"), "Parcial"], ["Dos SA", "F001-124", "Asesoría", 600, 0, 600, D("2026-01-11"), D("2026-04-10"), "Pendiente"]]],
  ["quickbooks", [["Open Invoices"], ["As of March 20, 2026"], [], ["Date", "Transaction Type", "Num", "Name", "Due Date", "Terms", "Past Due", "Amount", "Open Balance"],
    ["01/15/2026", "Invoice", "1037", "Uno Inc", "02/14/2026", "Net 30", 34, 362.07, 362.07], ["01/20/2026", "Invoice", "1038", "Dos Inc", "02/19/2026", "Net 30", 29, 100, 50], ["", "", "", "TOTAL", "", "", "", 462.07, 412.07]]],
  ["xero", [["ContactName", "EmailAddress", "InvoiceNumber", "Reference", "InvoiceDate", "DueDate", "Total", "TaxTotal", "InvoiceAmountPaid", "InvoiceAmountDue", "InventoryItemCode", "Description", "Quantity", "UnitAmount", "Currency", "Type", "SentToContact", "Status"],
    ["Uno Ltd", "a@example.com", "INV-1", "ref1", "15/01/2026", "14/02/2026", "120.00", "20.00", "0.00", "120.00", "", "Work", "1", "100.00", "GBP", "Sales invoice", "Sent", "Awaiting Payment"], ["Dos Ltd", "b@example.com", "INV-2", "ref2", "16/01/2026", "15/02/2026", "240.00", "40.00", "240.00", "0.00", "", "Work", "1", "200.00", "GBP", "Sales invoice", "Sent", "Paid"]]],
  ["stripe", [["id", "Amount Due", "Billing", "Closed", "Currency", "Customer", "Date (UTC)", "Due Date (UTC)", "Number", "Paid", "Subscription", "Subtotal", "Total", "Amount Paid", "Status", "Customer Email", "Customer Name"],
    ["in_1abc", "10.00", "send_invoice", "false", "usd", "cus_1", "2026-01-10 10:00", "2026-02-10 10:00", "AB12-0001", "false", "", "10.00", "10.00", "0.00", "open", "a@example.com", "Uno"], ["in_1abd", "20.00", "send_invoice", "true", "usd", "cus_2", "2026-01-11 10:00", "2026-02-11 10:00", "AB12-0002", "true", "", "20.00", "20.00", "20.00", "paid", "b@example.com", "Dos"]]],
  ["ninja", [["Client", "Client Email", "Invoice Number", "Amount", "Balance", "Invoice Date", "Due Date", "Status", "PO Number", "Public Notes"],
    ["Uno", "a@example.com", "0001", "$13.50", "$13.50", "2026-01-10", "2026-02-10", "Sent", "", ""], ["Dos", "b@example.com", "0002", "$27.20", "$0.00", "2026-01-11", "2026-02-11", "Paid", "", ""]]],
  ["autonomo", [["Nº", "Fecha", "Empresa", "Importe", "Vto.", "Cobrada", "Fecha cobro"], [1, D("2026-01-10"), "Uno SL", 121.5, D("2026-02-10"), "Sí", D("2026-02-09")], [2, D("2026-01-11"), "Dos SL", 242, D("2026-02-11"), "No", ""]]],
  ["freelancer", [["Client", "Project", "Invoice #", "Sent", "Due", "Amount", "Paid?", "Date Paid", "Notes"], ["Uno", "Web", "2026-01", D("2026-01-10"), D("2026-02-10"), 500, "Yes", D("2026-02-01"), ""], ["Dos", "Logo", "2026-02", D("2026-01-12"), D("2026-02-12"), 600, "No", "", "call"]]],
  ["month cols", [["Cliente", "Factura", "Fecha factura", "Total factura", "F. vencimiento", "Teléfono", "Persona contacto", "Forma de pago", "Nº pedido", "Comercial", "Días vencida", "Tramo", "Enlace"], ["Uno SL", "26/001", D("2026-01-10"), 121.5, D("2026-02-10"), "600 123 123", "Ana Ruiz", "Transferencia", "P-1", "Luis", 38, "31-60", "https://example.com/1"], ["Dos SL", "26/002", D("2026-01-11"), 242, D("2026-03-11"), "+34 600 123 124", "Leo Gil", "Recibo", "P-2", "Luis", 9, "1-30", "https://example.com/2"]]],
  ["saldo", [["Fecha", "Factura", "Cliente", "Cargo", "Abono", "Saldo"], [D("2026-01-10"), "F-1", "Uno SL", 100.5, 50, 50.5], [D("2026-01-11"), "F-2", "Dos SL", 200, 0, 200]]],
  ["aging rows", [["Customer", "Invoice", "Date", "Due", "Current", "1-30", "31-60", "61-90", "90+", "Total"], ["Uno", "F-1", D("2026-01-10"), D("2026-02-10"), 0, 0, 10, 0, 0, 10], ["Dos", "F-2", D("2026-01-10"), D("2026-03-10"), 0, 20, 0, 0, 0, 20]]],
];
test("x", () => {
  for (const [name, rows] of cases) {
    const cells = sheetOf(rows as never, "Hoja 1");
    const ctx = contextWith({ locale: name === "quickbooks" ? "en_US" : "es_ES" });
    const rec = recogniseInvoiceSheet([cells], ctx);
    const r = readSheet(cells, ctx);
    const h = cells.rows[r?.headerRow ?? 0] ?? [];
    const out = Object.entries(r?.recognised.columns ?? {}).map(([k, v]) => `${k}=${v.map((c) => h[c])}(${(r?.recognised.confidence[k] ?? 0).toFixed(2)})`).join(" ");
    const mapped = new Set(Object.values(r?.recognised.columns ?? {}).flat());
    process.stderr.write(`== ${name} ${r?.kind} ${rec.sheet ? "OK" : JSON.stringify(rec.findings.map((f) => f.code))} ${JSON.stringify(rec.questions)}\n   ${out}\n   LEFT ${h.filter((x, c) => x !== "" && !mapped.has(c)).join(", ")}\n`);
    if (rec.sheet) { const l = readInvoiceList(cells, null, rec.sheet, ctx); process.stderr.write(`   inv ${l.invoices.map((i) => [i.invoiceNumber, i.currency, i.total, i.paid, i.statedBalance, i.sheetStatus, i.paidFlag, i.withholding, i.contradiction].join("/")).join("  ")} rej ${JSON.stringify(l.rejected.map((x) => [x.column, x.finding.code]))} ign ${l.ignoredRows} q ${JSON.stringify(l.questions.map((q) => q.id))}\n`); }
  }
});

import { describe, expect, test } from "@jest/globals";
import type { Cell, SheetCells } from "../../src/workbook/cell.ts";
import type { Tag } from "../../src/workbook/edit.ts";
import { header, recognise, table } from "./plain-sheet.ts";
import { on, sheetOf } from "./reading-sheets.ts";

describe("recogniseInvoiceSheet()", () => {
  test("finds the header below titles and blank rows, and the last row above totals and notes", () => {
    const rows = [
      ["Taller Aldea SL"],
      ["Facturas emitidas 2026"],
      [],
      ...table,
      [],
      ["", "", "", "TOTAL", "", 600],
      ["Datos provisionales"],
    ];
    const { sheet, questions } = recognise([sheetOf(rows)]);
    expect(sheet).toMatchObject({
      name: "Facturas",
      headerRow: 4,
      firstDataRow: 5,
      lastDataRow: 7,
      columns: {
        invoiceNumber: [0],
        issueDate: [1],
        dueDate: [2],
        customer: [3],
        email: [4],
        total: [5],
        status: [6],
      },
      nextFreeColumn: 7,
    });
    expect(questions).toEqual([]);
  });

  test("is as sure of each column as words and content together", () => {
    const confidence = recognise([sheetOf(table)]).sheet?.confidence ?? {};
    for (const key of ["invoiceNumber", "customer", "total"]) {
      expect(confidence[key]).toBeGreaterThan(0.9);
    }
  });

  test("takes the row people read where a line of groups or of machine names stands beside it", () => {
    const groups = ["Documento", "", "", "Quién", "", "Cuánto", ""];
    const machine = ["num_fra", "fec_emi", "fec_vto", "nom_cli", "mail_cli", "imp_tot", "est_fra"];
    expect(recognise([sheetOf([groups, ...table])]).sheet).toMatchObject({
      headerRow: 2,
      firstDataRow: 3,
    });
    expect(recognise([sheetOf([header, machine, ...table.slice(1)])]).sheet).toMatchObject({
      headerRow: 1,
      firstDataRow: 3,
    });
  });

  test("passes over blank columns and headers without words", () => {
    const rows = table.map((row) => ["", row[0] ?? "", "", ...row.slice(1)]);
    expect(recognise([sheetOf(rows)]).sheet).toMatchObject({
      columns: { invoiceNumber: [1], issueDate: [3], total: [7] },
    });
  });

  test("remembered columns are where their tags are, whatever their headers say", () => {
    const renamed = [
      ["Ref", "Día", "Límite", "Quién", "Dónde", "Cuánto", "Cómo va"],
      ...table.slice(1),
    ];
    const keys = ["invoiceNumber", "issueDate", "dueDate", "customer", "email", "total", "status"];
    const tags: readonly Tag[] = keys.map((value, at) => ({
      key: "cobralo.column",
      value,
      place: { kind: "column", sheetId: 1, column: at + 1 },
    }));
    const remembered: Tag = {
      key: "cobralo.invoices",
      value: "",
      place: { kind: "sheet", sheetId: 1 },
    };
    const { sheet } = recognise([sheetOf(renamed)], {
      tags: [...tags, remembered],
      answers: { headerRow: "1" },
    });
    expect(sheet?.columns).toMatchObject({
      invoiceNumber: [0],
      dueDate: [2],
      customer: [3],
      total: [5],
      status: [6],
    });
    expect(sheet?.confidence["total"]).toBe(1);
  });

  test("our own columns and tabs are never the owner's", () => {
    const own = [
      "Clave",
      "Vence",
      "Días de atraso",
      "Tramo",
      "Saldo",
      "Estado",
      "Próximo paso",
      "Pausa hasta",
      "Prometido para",
    ];
    const rows = table.map((row, at) => [
      ...row,
      ...(at === 0 ? own : ["k", on("2026-02-01"), 9, "1-30", 5, "Vencida", "x", "", ""]),
    ]);
    const tags: readonly Tag[] = [
      { key: "cobralo.tab", value: "payments", place: { kind: "sheet", sheetId: 2 } },
    ];
    const { sheet } = recognise([sheetOf(rows), sheetOf(table, "Pagos", 2)], { tags });
    expect(sheet).toMatchObject({
      name: "Facturas",
      columns: { dueDate: [2], total: [5], status: [6] },
      nextFreeColumn: 7,
    });
    expect(sheet?.columns.balance).toBeUndefined();
    expect(sheet?.ownColumns).toMatchObject({ key: 7, promisedFor: 15 });
    expect(sheet?.otherInvoiceSheets).toEqual([]);
  });

  test("two equally likely sheets are a question and neither is read", () => {
    const sheets = [sheetOf(table, "2025", 1), sheetOf(table, "2026", 2)];
    const asked = recognise(sheets);
    expect(asked.sheet).toBeNull();
    expect(asked.questions).toMatchObject([{ id: "invoiceSheet", choices: ["2025", "2026"] }]);
    const answered = recognise(sheets, { answers: { invoiceSheet: "2026" } });
    expect(answered.sheet).toMatchObject({ name: "2026", otherInvoiceSheets: ["2025"] });
    expect(recognise(sheets, { sheetName: "2025" }).sheet?.name).toBe("2025");
  });

  test("a sheet that is named for its invoices goes before one that is not", () => {
    const { sheet } = recognise([sheetOf(table, "Copia", 1), sheetOf(table, "Facturas", 2)]);
    expect(sheet).toMatchObject({ name: "Facturas", otherInvoiceSheets: ["Copia"] });
  });

  test.each<[string, readonly (readonly Cell[])[], string]>([
    [
      "supplier invoices",
      [
        ["Proveedor", "Nº factura", "Fecha", "Importe"],
        ["Luz SA", "A-1", on("2026-01-02"), 50.5],
        ["Agua SA", "B-2", on("2026-01-03"), 60.5],
      ],
      "sheetIsPayables",
    ],
    [
      "a bank statement",
      [
        ["Fecha", "Concepto", "Importe", "Saldo"],
        [on("2026-01-02"), "Recibo luz", -50.5, 900],
        [on("2026-01-03"), "Nómina", -60.5, 800],
      ],
      "sheetIsBankStatement",
    ],
    [
      "an aging report",
      [
        ["Cliente", "0-30 días", "31-60", "61-90", "+90", "Total"],
        ["Uno SL", 1, 2, 3, 4, 10],
        ["Dos SL", 1, 2, 3, 4, 10],
      ],
      "sheetIsReport",
    ],
    [
      "a list of payments",
      [
        ["Nº factura", "Cliente", "Fecha de cobro", "Importe"],
        ["F-1", "Uno SL", on("2026-01-02"), 50.5],
        ["F-2", "Dos SL", on("2026-01-03"), 60.5],
      ],
      "sheetIsPaymentList",
    ],
  ])("%s are refused by name", (_, rows, code) => {
    const { sheet, findings } = recognise([sheetOf(rows, "Hoja 1")]);
    expect(sheet).toBeNull();
    expect(findings.map((finding) => finding.code)).toEqual(["noInvoiceSheet", code]);
  });

  test.each<[string, readonly SheetCells[]]>([
    ["no sheets", []],
    ["an empty sheet", [sheetOf([])]],
    ["notes", [sheetOf([["Lista de la compra"], ["pan"], ["leche"]])]],
  ])("%s: no invoice list, and it is said", (_, sheets) => {
    expect(recognise(sheets)).toMatchObject({
      sheet: null,
      findings: [{ code: "noInvoiceSheet" }],
    });
  });

  test("a sheet that was chosen and is not there, or has no header, is said", () => {
    expect(recognise([sheetOf(table)], { sheetName: "Ventas" })).toMatchObject({
      sheet: null,
      findings: [{ code: "sheetNotFound", values: { sheet: "Ventas", sheets: "Facturas" } }],
    });
    const blank = sheetOf(
      [
        ["a", 1],
        ["b", 2],
      ],
      "Ventas",
    );
    expect(recognise([blank], { sheetName: "Ventas" })).toMatchObject({
      sheet: null,
      findings: [{ code: "noHeaderRow" }],
      questions: [{ id: "headerRow", choices: ["1", "2"] }],
    });
  });
});

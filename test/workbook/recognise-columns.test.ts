import { describe, expect, test } from "@jest/globals";
import type { Cell } from "../../src/workbook/cell.ts";
import { header, invoice, recognise, table } from "./plain-sheet.ts";
import { on, sheetOf } from "./reading-sheets.ts";

describe("recogniseColumns() through recogniseInvoiceSheet()", () => {
  test("content corrects the words: addresses under Contacto, days under Cobro", () => {
    const rows = [
      ["Factura", "Fecha", "Cliente", "Contacto", "Importe", "Cobro"],
      ["F-1", on("2026-01-10"), "Uno SL", "uno@example.com", 10.5, on("2026-02-01")],
      ["F-2", on("2026-01-11"), "Dos SL", "dos@example.com", 20.5, ""],
    ];
    expect(recognise([sheetOf(rows)]).sheet?.columns).toMatchObject({ email: [3], paidDate: [5] });
  });

  test.each([
    ["ticks", [true, false], "paidFlag"],
    ["words", ["Sí", "No"], "paidFlag"],
    ["amounts", [50, 0], "paid"],
    ["days", [on("2026-02-01"), ""], "paidDate"],
  ])("a column called Pagado that holds %s", (_, [one = "", two = ""], key) => {
    const rows = [
      [...header.slice(0, 6), "Pagado"],
      [...invoice(1).slice(0, 6), one],
      [...invoice(2).slice(0, 6), two],
    ];
    expect(recognise([sheetOf(rows)]).sheet?.columns).toMatchObject({ [key]: [6] });
  });

  test("a payment date with days ahead is the due date, one with gaps the paid date", () => {
    const rows = (days: readonly Cell[]) => [
      ["Factura", "Fecha", "Cliente", "Importe", "Fecha de pago"],
      ...days.map((day, at) => [`F-${at}`, on("2026-01-10"), `Cliente ${at}`, 10.5, day]),
    ];
    const due = recognise([sheetOf(rows([on("2026-02-01"), on("2026-05-01")]))]);
    expect(due.sheet?.columns).toMatchObject({ dueDate: [4] });
    const paid = recognise([sheetOf(rows([on("2026-02-01"), "", on("2026-02-09")]))]);
    expect(paid.sheet?.columns).toMatchObject({ paidDate: [4] });
    const unclear = recognise([sheetOf(rows([on("2026-02-01"), on("2026-02-09")]))]);
    expect(unclear.questions).toEqual([
      { id: "column:dueDate", column: null, choices: ["E", "none"], example: "2026-02-01" },
    ]);
    expect(unclear.sheet?.columns.paidDate).toBeUndefined();
  });

  test("two columns that are as likely are a question, until it is answered", () => {
    const rows = table.map((row, at) => [...row, at === 0 ? "Total" : 7 * at]);
    const asked = recognise([sheetOf(rows)]);
    expect(asked.questions).toEqual([
      { id: "column:total", column: null, choices: ["F", "H"], example: "100 / 7" },
    ]);
    expect(asked.sheet?.openQuestions).toEqual(["column:total"]);
    const answered = recognise([sheetOf(rows)], { answers: { "column:total": "H" } });
    expect(answered.sheet).toMatchObject({ columns: { total: [7] }, openQuestions: [] });
    expect(answered.usedAnswers).toEqual(["column:total"]);
  });

  test("an answer no column can be is said", () => {
    const { findings } = recognise([sheetOf(table)], {
      answers: { "column:total": "ZZ", headerRow: "0" },
    });
    expect(findings.map(({ code, place }) => [code, place])).toEqual([
      ["answerImpossible", "column:total"],
      ["answerImpossible", "headerRow"],
    ]);
  });
});

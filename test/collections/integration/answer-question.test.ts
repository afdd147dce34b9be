import { describe, expect, test } from "@jest/globals";
import { answerQuestion } from "../../../src/collections/answer-question.ts";
import { readNow } from "../../../src/collections/read-now.ts";
import { start } from "../../../src/collections/start.ts";
import { overdueList, ownerOffice, row } from "./owner-office.ts";
import { doubtfulDates, openIds, tabNames, undo } from "./setup-office.ts";

describe("answerQuestion()", () => {
  test("stores one of the choices, and is taken back to the question", () => {
    const office = ownerOffice([doubtfulDates]);
    start(office.ports(), "own");
    const result = answerQuestion(office.ports(), "dateOrder:C", "dmy");
    expect(result.sentence).toMatch(/^Anotado: día, mes, año\. Queda 1 pregunta por responder/);
    expect(openIds(office)).not.toContain("dateOrder:C");
    expect(undo(office, result)).toEqual({
      sentence: "Deshecho: todo queda como antes.",
      isDone: true,
      undo: null,
    });
    expect(openIds(office)).toContain("dateOrder:C");
  });

  test("null takes an answer back, undoing gives it again", () => {
    const office = ownerOffice([doubtfulDates]);
    office.setUp({ answers: { "dateOrder:C": "dmy" } });
    const result = answerQuestion(office.ports(), "dateOrder:C", null);
    expect(result.sentence).toMatch(/^Su respuesta queda retirada\. Quedan 2 preguntas/);
    undo(office, result);
    expect(office.session().answers).toEqual({ "dateOrder:C": "dmy" });
  });

  test("an answer may be changed for another", () => {
    const office = ownerOffice([doubtfulDates]);
    office.setUp({ answers: { "dateOrder:C": "dmy" } });
    expect(answerQuestion(office.ports(), "dateOrder:C", "mdy").isDone).toBe(true);
    expect(office.session().answers["dateOrder:C"]).toBe("mdy");
  });

  test("fills the sheet anew", () => {
    const office = ownerOffice([doubtfulDates]);
    start(office.ports(), "own");
    const due = () => office.book.rowsOf(1)[1]?.[7];
    expect(due()).toBe("");
    answerQuestion(office.ports(), "dateOrder:B", "dmy");
    answerQuestion(office.ports(), "dateOrder:C", "dmy");
    expect(due()).toMatchObject({ day: expect.any(Number) });
  });

  test("a column that is taken back is asked again, though the workbook remembered it", () => {
    const office = ownerOffice([
      {
        name: "Facturas",
        rows: [
          ["Nº factura", "Fecha", "Cliente", "Email", "Total", "Fecha pago"],
          ...["F-1", "F-2"].map((number) => [
            ...[0, 1, 3, 4, 5].map((at) => row(number, "2026-03-10", "Uno SL")[at] ?? ""),
            row(number, "2026-03-10", "Uno SL")[2] ?? "",
          ]),
        ],
      },
    ]);
    start(office.ports(), "own");
    const asked = openIds(office);
    const [id = ""] = asked;
    expect(id).toMatch(/^column:/);
    const result = answerQuestion(office.ports(), id, "F");
    expect(result.sentence).toMatch(/^Anotado: Columna F \(«Fecha pago»\)/);
    expect(openIds(office)).toEqual([]);
    undo(office, result);
    expect(openIds(office)).toEqual(asked);
  });

  test("puts a column right that was taken for another, until that is undone", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    start(office.ports(), "own");
    const dueColumn = () => readNow(office.session()).book.list?.sheet.columns.dueDate;
    const result = answerQuestion(office.ports(), "column:dueDate", "b");
    expect(result.sentence).toBe("Anotado: Columna B («Fecha»).");
    expect(dueColumn()).toEqual([1]);
    undo(office, result);
    expect(dueColumn()).toEqual([2]);
  });

  test("chooses the invoice sheet before anything was set up", () => {
    const office = ownerOffice([
      overdueList("Uno SL"),
      { ...overdueList("Dos SL"), name: "Facturas (2)" },
    ]);
    const result = answerQuestion(office.ports(), "invoiceSheet", "Facturas (2)");
    expect(result.sentence).toBe("Anotado: Facturas (2).");
    expect(tabNames(office)).toHaveLength(2);
    expect(start(office.ports(), "own").isDone).toBe(true);
    expect(office.book.rowsOf(2)[0]?.length).toBe(15);
    expect(office.book.rowsOf(1)[0]?.length).toBe(6);
  });

  test.each([
    [
      "dateOrder:C",
      "ymd",
      "«ymd» no es una de las respuestas: elija día, mes, año y mes, día, año.",
    ],
    ["dateOrder:C", "", /elija/],
    ["dateOrder:Z", "dmy", /ya no está abierta/],
    ["unheard", "dmy", /ya no está abierta/],
    ["constructor", "x", /ya no está abierta/],
    ["dateOrder:B", null, /ya no está abierta/],
  ])("does not take %s = %p, and says why", (id, answer, sentence) => {
    const office = ownerOffice([doubtfulDates]);
    const result = answerQuestion(office.ports(), id, answer);
    expect(result).toMatchObject({ isDone: false, undo: null });
    if (typeof sentence === "string") expect(result.sentence).toBe(sentence);
    else expect(result.sentence).toMatch(sentence);
    expect(office.values.size).toBe(0);
  });

  test("does not take an answer that its question cannot take when it is changed", () => {
    const office = ownerOffice([doubtfulDates]);
    office.setUp({ answers: { "column:dueDate": "C", currency: "USD" } });
    for (const [id, answer] of [
      ["column:dueDate", "ZZ"],
      ["currency", "PESETAS"],
    ] as const) {
      const result = answerQuestion(office.ports(), id, answer);
      expect(result.isDone).toBe(false);
      expect(result.sentence).toMatch(
        /^«(ZZ|PESETAS)» no responde a esa pregunta: pruebe con algo como (F|EUR)\.$/,
      );
    }
    expect(office.session().answers).toEqual({ "column:dueDate": "C", currency: "USD" });
  });

  test("default terms that cannot be read give way to an answer", () => {
    const office = ownerOffice([
      {
        name: "Facturas",
        rows: [
          ["Nº factura", "Fecha", "Cliente", "Email", "Total"],
          ...["F-1", "F-2"].map((number) =>
            [0, 1, 3, 4, 5].map((at) => row(number, "2026-03-10", "Uno SL")[at] ?? ""),
          ),
        ],
      },
    ]);
    office.setUp({ settings: { defaultTerms: "ya veremos" } });
    expect(openIds(office)).toEqual(["defaultTerms"]);
    expect(answerQuestion(office.ports(), "defaultTerms", "30 días").isDone).toBe(true);
    expect(openIds(office)).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { start } from "../../../src/collections/start.ts";
import { overdueList, ownerOffice } from "./owner-office.ts";
import { bookText, doubtfulDates, tabNames } from "./setup-office.ts";

describe("start()", () => {
  test("sets up with one click, sends nothing, and says what it did", () => {
    const office = ownerOffice([overdueList("Uno SL", "Dos SL")]);
    const result = start(office.ports(), "own");
    expect(result).toEqual({
      sentence:
        "En marcha: 2 facturas, 2 vencidas. A la derecha de su tabla hay 9 columnas nuevas. " +
        "Pestañas nuevas: Clientes, Plan de cobro, Plantillas y 3 más. No se ha enviado nada.",
      isDone: true,
      undo: null,
    });
    expect(office.book.rowsOf(1)[1]?.slice(6)).toContain("Vencida");
    expect(office.book.rules().length).toBeGreaterThan(0);
    expect([office.triggers, office.sender(), office.sent()]).toEqual([0, null, []]);
    expect(office.session().settings.isListConfirmed).toBe(false);
    expect(office.isLockFree).toBe(true);
  });

  test("says it in English too, and adds nothing twice", () => {
    const office = ownerOffice([overdueList("Uno SL")], { locale: "en_GB" });
    expect(start(office.ports(), "own").sentence).toBe(
      "Set up: 1 invoice, 1 overdue. There are 9 new columns to the right of your table. " +
        "New tabs: Customers, Collection plan, Templates and 3 more. Nothing was sent.",
    );
    expect(start(office.ports(), "own").sentence).toBe(
      "Set up: 1 invoice, 1 overdue. Nothing was sent.",
    );
    expect(tabNames(office)).toHaveLength(7);
  });

  test("is honest about questions that are open", () => {
    const office = ownerOffice([doubtfulDates]);
    const { sentence, isDone } = start(office.ports(), "own");
    expect(isDone).toBe(true);
    expect(sentence).toMatch(/Quedan 2 preguntas por responder/);
  });

  test.each([
    ["an empty workbook", [{ name: "Notas", rows: [["nada"]] }], /^Ninguna hoja parece/],
    [
      "two sheets that are as likely",
      [overdueList("Uno SL"), { ...overdueList("Uno SL"), name: "Facturas (2)" }],
      /^Todavía no se ha tocado nada: responda antes a «Varias pestañas/,
    ],
  ])("touches nothing in %s", (_name, sheets, sentence) => {
    const office = ownerOffice(sheets);
    const before = bookText(office);
    const result = start(office.ports(), "own");
    expect(result).toMatchObject({ isDone: false, undo: null });
    expect(result.sentence).toMatch(sentence);
    expect(bookText(office)).toBe(before);
    expect(office.values.size).toBe(0);
  });

  test("begins anew in a copied workbook", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    const state = office.values.get("state") ?? "";
    office.values.set("state", state.replace("book-1", "book-0"));
    expect(start(office.ports(), "own").isDone).toBe(true);
    expect(office.session().settings.isListConfirmed).toBe(false);
  });
});

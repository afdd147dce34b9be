import { describe, expect, test } from "@jest/globals";
import { customerView } from "../../../src/collections/customer-view.ts";
import { decideNow } from "../../../src/collections/report-now.ts";
import { customerAtRow, selectedRow } from "../../../src/collections/selected-row.ts";
import { refreshSheet } from "../../../src/collections/sidebar-commands.ts";
import type { CustomerKey } from "../../../src/receivables/customer.ts";
import { customerKey, deskOffice, pay, sheetId, viewOf } from "./customer-desk.ts";
import { header, on, overdueList, ownerOffice, row } from "./owner-office.ts";

describe("customerView()", () => {
  test("shows what a customer owes, oldest due date first, and what comes next", () => {
    const view = viewOf(deskOffice());
    expect(view).toMatchObject({
      language: "es",
      customerKey: "name:unosl",
      customer: "Uno SL",
      to: ["pagos@unosl.example"],
      phone: null,
      letterLanguage: "es",
      invoiceCount: 2,
      history: [],
      pausedUntil: null,
      today: "2026-03-20",
      cannotMail: null,
    });
    expect(view.owed).toMatchObject([{ currency: "EUR", total: "1.500,00 €" }]);
    expect(view.invoices[0]).toEqual({
      invoiceKey: "F-1|name:unosl",
      label: "F-1",
      due: "10/03/2026",
      status: "Vencida",
      tone: "overdue",
      open: "1.000,00 €",
      currency: "EUR",
      openTyped: "1000,00",
      nextStep: "Recordatorio 1 hoy: 10 días de atraso.",
      row: 2,
    });
    expect(view.invoices.map(({ label }) => label)).toEqual(["F-1", "F-2"]);
    expect(view.nextStep).toContain("10 días de atraso");
  });

  test("tells what was sent and paid", () => {
    const office = deskOffice();
    office.sendNow();
    office.at = { day: "2026-03-21", minutes: 600 };
    pay(office, { amount: "400", method: "Bizum" });
    const { history, paymentMethods } = viewOf(office);
    expect(history).toEqual([
      { day: "21 de marzo de 2026", text: "Pago de 400,00 € de la factura F-1, Bizum." },
      { day: "20 de marzo de 2026", text: "Recordatorio 1: enviado (F-1 y F-2)." },
    ]);
    expect(paymentMethods.slice(0, 2)).toEqual(["Bizum", "Transferencia"]);
  });

  test("goes by Clientes for addresses, telephone and language", () => {
    const office = deskOffice();
    const cells = office.book.rowsOf(sheetId(office, "Clientes"));
    const said = cells.find(([name]) => name === "Uno SL") ?? [];
    [said[3], said[5], said[7]] = ["inglés", "cobros@uno.example", "600 11 22 33"];
    expect(viewOf(office)).toMatchObject({
      letterLanguage: "en",
      to: ["cobros@uno.example"],
      phone: "600 11 22 33",
    });
  });

  test("takes the telephone of the sheet's own column, the last one given", () => {
    const rows = [
      [...header, "Teléfono"],
      [...row("F-1", "2026-03-10", "Uno SL"), "600 00 00 01"],
      [...row("F-2", "2026-03-11", "Uno SL"), "600 00 00 02"],
      [...row("F-3", "2026-03-11", "Uno SL"), ""],
    ];
    const office = ownerOffice([{ name: "Facturas", rows }]);
    office.setUp();
    expect(viewOf(office).phone).toBe("600 00 00 02");
  });

  test("says why no statement can be mailed", () => {
    const rows = [header, [...row("F-1", "2026-03-10", "Uno SL").slice(0, 4), "", 100]];
    const office = ownerOffice([{ name: "Facturas", rows }]);
    office.setUp();
    const view = viewOf(office);
    expect(view.to).toEqual([]);
    expect(view.cannotMail).toMatch(/^No hay ningún correo de Uno SL/);
    expect(view.nextStep).toMatch(/^Escriba el correo del cliente/);
  });

  test("calls long overdue what the sheet colours so", () => {
    const rows = [
      header,
      row("F-1", "2026-01-18", "Uno SL"),
      row("F-2", "2026-01-19", "Uno SL"),
      row("F-3", "2026-03-20", "Uno SL"),
      row("F-4", "2026-05-01", "Uno SL"),
    ].map((cells, at) =>
      at === 0 ? cells : [cells[0] ?? "", on("2026-01-02"), ...cells.slice(2)],
    );
    const office = ownerOffice([{ name: "Facturas", rows }]);
    office.setUp();
    expect(viewOf(office).invoices.map(({ tone }) => tone)).toEqual([
      "longOverdue",
      "overdue",
      "dueSoon",
      "quiet",
    ]);
  });

  test("stays small for a customer with very many invoices", () => {
    const office = ownerOffice([overdueList(...new Array<string>(500).fill("Uno SL"))]);
    office.setUp();
    const view = viewOf(office);
    expect([view.invoices.length, view.invoiceCount]).toEqual([50, 500]);
    expect(JSON.stringify(view).length).toBeLessThan(100_000);
  });

  test("is null for a customer whom the sheet does not have", () => {
    const session = deskOffice().session();
    expect(customerView(session, decideNow(session), "name:nadie" as CustomerKey)).toBeNull();
  });
});

describe("the selected row", () => {
  test("is what the workbook says, without a service call", () => {
    const office = deskOffice();
    office.book.asked.length = 0;
    expect(selectedRow({ ...office.book, selection: () => ({ sheetId: 1, row: 3 }) })).toEqual({
      sheetId: 1,
      row: 3,
    });
    expect([selectedRow(office.book), selectedRow(null)]).toEqual([null, null]);
    expect(office.book.asked).toEqual([]);
  });

  test.each([
    [1, 2, customerKey("Uno SL")],
    [1, 4, customerKey("Dos SL")],
    [1, 1, null],
    [1, 99, null],
    [2, 2, null],
  ])("of sheet %i, row %i is of %s", (id, at, key) => {
    const { reading } = decideNow(deskOffice().session());
    expect(customerAtRow(reading, id, at)).toBe(key);
  });
});

describe("refreshSheet()", () => {
  test("says what the sheet holds, or why it was left alone", () => {
    const office = deskOffice();
    expect(refreshSheet(office.session())).toEqual({
      sentence: "Hoja actualizada: 3 facturas, 3 vencidas.",
      isDone: true,
      undo: null,
    });
    office.isLockFree = false;
    expect(refreshSheet(office.session())).toMatchObject({ isDone: false, undo: null });
  });

  test.each([
    ["before it is set up", overdueList("Uno SL"), /^Cóbralo todavía no tiene columnas/],
    ["without a list", { name: "Notas", rows: [["nada"]] }, /Notas|lista de facturas/],
  ])("does nothing %s and says so", (_, sheet, sentence) => {
    const result = refreshSheet(ownerOffice([sheet]).session());
    expect(result.isDone).toBe(false);
    expect(result.sentence).toMatch(sentence);
  });
});

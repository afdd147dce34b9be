import { describe, expect, test } from "@jest/globals";
import { readOne, type Fields } from "./invoice-rows.ts";
import { dayIn, on } from "./reading-sheets.ts";

describe("readInvoiceList()", () => {
  test("reads a plain row whole", () => {
    const { invoice } = readOne({ paid: 21.5, balance: 100, status: "Pago parcial" });
    expect(invoice).toMatchObject({
      rows: [2],
      shownKey: "F-1 · Uno SL",
      invoiceNumber: "F-1",
      customer: "Uno SL",
      currency: "EUR",
      total: 12_150,
      paid: 2_150,
      statedBalance: 10_000,
      sheetStatus: "partial",
      issuedOn: dayIn("2026-01-10"),
      statedDueOn: dayIn("2026-02-10"),
      addresses: ["uno@example.com"],
      isCreditNote: false,
      contradiction: null,
      duplicate: null,
      openQuestions: [],
    });
  });

  test.each<[string, Fields, string, string, string]>([
    ["an amount that is text", { total: "mil euros" }, "F", "unreadableAmount", "mil euros"],
    ["an amount that says nothing", { total: "n/a" }, "F", "missingAmount", "n/a"],
    ["no amount", { total: "" }, "F", "missingAmount", ""],
    ["an error in an amount", { total: "#N/A" }, "F", "cellError", "#N/A"],
    ["an error in the balance", { balance: "#¡REF!" }, "H", "cellError", "#¡REF!"],
    ["an amount beyond counting", { total: 1e300 }, "F", "amountTooLarge", "1e+300"],
    ["a date that is none", { issued: "99/99/2026" }, "B", "unreadableDate", "99/99/2026"],
    ["a due date that is none", { due: "cuando pueda" }, "C", "unreadableDate", "cuando pueda"],
    ["a date before 1990", { issued: "01/01/1899" }, "B", "dateOutOfRange", "01/01/1899"],
    [
      "a date more than ten years ahead",
      { due: on("2062-02-10") },
      "C",
      "dateOutOfRange",
      "2062-02-10",
    ],
    ["an error in a date", { due: "#VALUE!" }, "C", "cellError", "#VALUE!"],
    ["no customer", { customer: "" }, "D", "missingCustomer", ""],
    [
      "two currencies",
      { total: "121,50 €", balance: "US$ 100.00" },
      "H",
      "twoCurrencies",
      "US$ 100.00",
    ],
  ])("%s rejects the row and names the cell", (_, fields, column, code, value) => {
    const { invoice, rejected } = readOne(fields);
    expect(invoice).toBeUndefined();
    expect(rejected).toMatchObject([
      { row: 2, column, value, finding: { code, place: `Facturas!${column}2` } },
    ]);
  });

  test("the rest goes on where a row is rejected", () => {
    expect(
      readOne({ total: "n/a" }).list.invoices.map(({ invoiceNumber }) => invoiceNumber),
    ).toEqual(["F-8", "F-9"]);
  });

  test("terms in the due date's place are terms", () => {
    const { invoice } = readOne({ due: "30 días" });
    expect(invoice).toMatchObject({ statedDueOn: null, terms: { lines: [{ days: 30 }] } });
  });

  test("a due date before the issue date is reported and counts from the issue date", () => {
    const { invoice, at } = readOne({ due: on("2025-02-10") });
    expect(invoice?.statedDueOn).toBe(dayIn("2026-01-10"));
    expect(at("dueBeforeIssue")).toMatchObject([
      { place: "Facturas!C2", values: { dueDate: "2025-02-10" } },
    ]);
  });

  test("an invalid address is reported, the valid one kept", () => {
    const { invoice, at } = readOne({ email: "uno@example.com; dos@@example" });
    expect(invoice?.addresses).toEqual(["uno@example.com"]);
    expect(at("badAddress")).toMatchObject([
      { place: "Facturas!E2", values: { address: "dos@@example" } },
    ]);
  });

  test.each<[string, Fields, readonly [string, string] | null]>([
    ["paid by word, open by balance", { status: "Pagada", balance: 121.5 }, ["I2", "H2"]],
    ["open by word, nothing by balance", { status: "Vencida", balance: 0 }, ["I2", "H2"]],
    ["paid by word, part paid by amount", { status: "Pagada", paid: 21.5 }, ["I2", "G2"]],
    ["open by word, paid by amount", { status: "Pendiente", paid: 121.5 }, ["I2", "G2"]],
    ["paid by both", { status: "Pagada", balance: 0 }, null],
    ["paid by word alone", { status: "Pagada" }, null],
    ["part paid by both", { status: "Pago parcial", balance: 21.5 }, null],
    ["sent and settled", { status: "Enviada", balance: 0 }, null],
  ])("%s", (_, fields, contradiction) => {
    expect(readOne(fields).invoice?.contradiction).toEqual(contradiction);
  });

  test("a word that means two things leaves the row out until it is answered", () => {
    const asked = readOne({ status: "Cancelada" });
    expect(asked.questions).toMatchObject([
      { id: "status:cancelada", column: "I", choices: ["paid", "cancelled"] },
    ]);
    expect(asked.rejected).toMatchObject([
      { row: 2, finding: { code: "waitsForAnswer", values: { question: "status:cancelada" } } },
    ]);
    const answered = readOne({ status: "Cancelada" }, { "status:cancelada": "paid" });
    expect(answered.invoice?.sheetStatus).toBe("paid");
    expect([answered.questions, answered.list.usedAnswers]).toEqual([[], ["status:cancelada"]]);
  });

  test("an unknown word is asked, and the row counts but waits", () => {
    const { invoice, questions } = readOne({ status: "Jubilada" });
    expect(invoice).toMatchObject({ sheetStatus: null, openQuestions: ["status:jubilada"] });
    expect(questions).toMatchObject([{ id: "status:jubilada" }]);
    expect(
      readOne({ status: "Jubilada" }, { "status:jubilada": "none" }).invoice?.openQuestions,
    ).toEqual([]);
    expect(
      readOne({ status: "Jubilada" }, { "status:jubilada": "quizá" }).at("answerImpossible"),
    ).toHaveLength(1);
  });

  test("a cancelled row needs no amount", () => {
    expect(readOne({ status: "Anulada", total: "" }).invoice).toMatchObject({
      sheetStatus: "cancelled",
      total: 0,
    });
  });
});

import { describe, expect, test } from "@jest/globals";
import type { Cell } from "../../src/workbook/cell.ts";
import type { Tag } from "../../src/workbook/edit.ts";
import { dayIn, on, readRows } from "./reading-sheets.ts";

const header: readonly Cell[] = [
  "Nº factura",
  "Fecha",
  "Vencimiento",
  "Cliente",
  "Correo",
  "Total",
  "Cobrado",
  "Pendiente",
  "Estado",
  "Observaciones",
];

type Fields = {
  readonly number?: Cell;
  readonly issued?: Cell;
  readonly due?: Cell;
  readonly customer?: Cell;
  readonly email?: Cell;
  readonly total?: Cell;
  readonly paid?: Cell;
  readonly balance?: Cell;
  readonly status?: Cell;
  readonly notes?: Cell;
};

function row(fields: Fields = {}): readonly Cell[] {
  const {
    number = "F-1",
    issued = on("2026-01-10"),
    due = on("2026-02-10"),
    customer = "Uno SL",
  } = fields;
  const {
    email = "uno@example.com",
    total = 121.5,
    paid = "",
    balance = "",
    status = "",
    notes = "",
  } = fields;
  return [number, issued, due, customer, email, total, paid, balance, status, notes];
}

/** Rows that make the columns plain, whatever the tested row holds. */
const others = [
  row({
    number: "F-8",
    customer: "Ocho SL",
    email: "ocho@example.com",
    total: 80.5,
    paid: 0,
    balance: 80.5,
    status: "Pendiente",
  }),
  row({
    number: "F-9",
    customer: "Nueve SL",
    email: "nueve@example.com",
    total: 90.5,
    paid: 20,
    balance: 70.5,
    status: "Enviada",
  }),
];

function readOne(fields: Fields, answers: { [id: string]: string } = {}) {
  const list = readRows([header, row(fields), ...others], { answers });
  const { invoices, rejected, findings, questions } = list;
  const at = (code: string) => findings.filter((finding) => finding.code === code);
  return { list, invoice: invoices.find(({ rows }) => rows[0] === 2), rejected, questions, at };
}

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

  test("a negative total is a credit note, and names its invoice in notes or number", () => {
    const list = readRows([
      header,
      ...others,
      row({
        number: "AB-1",
        customer: "Ocho SL",
        total: -10,
        notes: "Abono de F-8, género defectuoso",
      }),
      row({ number: "R-F-9", customer: "Nueve SL", total: -10 }),
      row({ number: "AB-3", customer: "Ocho SL", total: -10, notes: "Abono de F-9" }),
    ]);
    expect(
      list.invoices.slice(2).map(({ isCreditNote, creditFor }) => [isCreditNote, creditFor]),
    ).toEqual([
      [true, "F-8"],
      [true, "F-9"],
      [true, null], // F-9 is another customer's
    ]);
    const unmatched = list.findings.filter(({ code }) => code === "creditNoteUnmatched");
    expect(unmatched).toMatchObject([{ place: "Facturas!F6" }]);
  });

  test("a repeat with the same amount and date is the same, another amount makes all differ", () => {
    const list = readRows([
      header,
      ...others,
      others[0] ?? [],
      row({ number: "F-9", customer: "NUEVE, S.L.", total: 1 }),
    ]);
    expect(list.invoices.map(({ duplicate }) => duplicate)).toEqual([
      null,
      "differing",
      "same",
      "differing",
    ]);
    expect(new Set(list.invoices.map(({ key }) => key)).size).toBe(4);
    expect(list.findings.map(({ code, place }) => [code, place])).toEqual(
      expect.arrayContaining([
        ["duplicateSame", "Facturas!A4"],
        ["duplicateDiffering", "Facturas!A5"],
      ]),
    );
  });

  test("rows that are no invoices are ignored, and blank and phantom rows passed over", () => {
    const phantom = ["", "", "", "", "", 0, 0, 0, "", ""];
    const list = readRows([
      header,
      ...others,
      [],
      phantom,
      header,
      ["ENERO 2026"],
      row({ number: "F-10", customer: "Diez SL" }),
      ["", "", "", "Total", "", 300, 20, 280, "", ""],
      ["Las facturas en rojo están reclamadas"],
    ]);
    expect(list.invoices.map(({ rows }) => rows[0])).toEqual([2, 3, 8]);
    expect([list.ignoredRows, list.rejected]).toEqual([[6, 7, 9, 10], []]);
  });

  test("without a number column rows are named by customer, date, total and which of their like", () => {
    const withoutNumber = [header, ...others, others[0] ?? []].map((cells) => cells.slice(1));
    const list = readRows(withoutNumber);
    expect(list.invoices.map(({ shownKey }) => shownKey)).toEqual([
      "Ocho SL",
      "Nueve SL",
      "Ocho SL",
    ]);
    expect(new Set(list.invoices.map(({ key }) => key)).size).toBe(3);
    expect(list.findings.map(({ code }) => code)).toContain("noNumberColumn");
  });

  test("no e-mail column is said once", () => {
    const list = readRows([header, ...others].map((cells) => cells.filter((_, at) => at !== 4)));
    expect(list.findings.filter(({ code }) => code === "noEmailColumn")).toHaveLength(1);
  });
});

describe("readInvoiceList() on how a column is written", () => {
  test("dates that fit two orders are asked once, and the rows wait", () => {
    const rows = [
      header,
      row({ number: "F-1", issued: "03/04/2025" }),
      row({ number: "F-2", issued: "05/06/2025" }),
    ];
    const asked = readRows(rows);
    expect(asked.questions).toEqual([
      { id: "dateOrder:B", column: "B", choices: ["dmy", "mdy"], example: "03/04/2025" },
    ]);
    expect(asked.rejected.map(({ row: number, finding }) => [number, finding.code])).toEqual([
      [2, "waitsForAnswer"],
      [3, "waitsForAnswer"],
    ]);
    const answered = readRows(rows, { answers: { "dateOrder:B": "mdy" } });
    expect(answered.invoices.map(({ issuedOn }) => issuedOn)).toEqual([
      dayIn("2025-03-04"),
      dayIn("2025-05-06"),
    ]);
    expect([answered.questions, answered.usedAnswers]).toEqual([[], ["dateOrder:B"]]);
  });

  test("one date above 12 decides for its column, and for the sheet's other columns", () => {
    const { invoices, questions } = readRows([
      header,
      row({ number: "F-1", issued: "03/04/2025", due: "03/05/2025" }),
      row({ number: "F-2", issued: "25/04/2025", due: "05/06/2025" }),
    ]);
    expect(questions).toEqual([]);
    expect(invoices.map(({ statedDueOn }) => statedDueOn)).toEqual([
      dayIn("2025-05-03"),
      dayIn("2025-06-05"),
    ]);
  });

  test("amounts that fit two marks are asked; the other columns decide where they can", () => {
    const rows = (paid: string) => [
      header,
      row({ number: "F-1", total: "1.234", paid }),
      row({ number: "F-2", total: "2.345", paid }),
    ];
    expect(readRows(rows("0")).questions).toMatchObject([
      { id: "decimalMark:F", choices: [",", "."], example: "1.234" },
    ]);
    expect(
      readRows(rows("0"), { answers: { "decimalMark:F": "," } }).invoices.map(({ total }) => total),
    ).toEqual([123_400, 234_500]);
    expect(readRows(rows("10,50")).invoices.map(({ total }) => total)).toEqual([123_400, 234_500]);
  });

  test("a currency without decimals leaves no second reading", () => {
    const rows = [
      header,
      row({ number: "F-1", total: "$ 12.345" }),
      row({ number: "F-2", total: "$ 23.456" }),
    ];
    const { invoices, questions } = readRows(rows, { locale: "es_CL" });
    expect([questions, invoices.map(({ currency, total }) => [currency, total])]).toEqual([
      [],
      [
        ["CLP", 12_345],
        ["CLP", 23_456],
      ],
    ]);
  });
});

describe("readInvoiceList() on currencies", () => {
  const assumed = (list: ReturnType<typeof readRows>) =>
    list.findings.some(({ code }) => code === "currencyAssumed");

  test("goes by column, then sign, then number format, then header, then country", () => {
    const withColumn = [header, ...others].map((cells, at) => [
      ...cells,
      ["Moneda", "USD", ""][at] ?? "",
    ]);
    expect(readRows(withColumn).invoices.map(({ currency }) => currency)).toEqual(["USD", "EUR"]);
    expect(readOne({ total: "US$ 100.00" }).invoice?.currency).toBe("USD");
    const formats = [
      [],
      ["", "", "", "", "", '"$"#,##0.00'],
      ["", "", "", "", "", "#,##0.00 [$€-1]"],
    ];
    const byFormat = readRows([header, ...others], { locale: "es_MX" }, formats);
    expect([byFormat.invoices.map(({ currency }) => currency), assumed(byFormat)]).toEqual([
      ["MXN", "EUR"],
      false,
    ]);
    const named = header.map((text) => (text === "Total" ? "Total (ILS)" : text));
    expect(readRows([named, ...others]).invoices[0]?.currency).toBe("ILS");
    const plain = readRows([header, ...others]);
    expect([plain.invoices[0]?.currency, assumed(plain)]).toEqual(["EUR", true]);
  });

  test("is asked where nothing says it", () => {
    const rows = [header, ...others];
    const asked = readRows(rows, { locale: "es_419" });
    expect(asked.questions).toMatchObject([{ id: "currency" }]);
    expect(asked.rejected).toHaveLength(2);
    const answered = readRows(rows, { locale: "es_419", answers: { currency: "PEN" } });
    expect([answered.invoices[0]?.currency, assumed(answered)]).toEqual(["PEN", false]);
  });
});

describe("readInvoiceList() on terms and lines", () => {
  const withTerms = (terms: Cell, answers: { [id: string]: string } = {}) =>
    readRows(
      [
        [...header, "Condiciones de pago"],
        [...row({ due: "" }), terms],
        [...(others[0] ?? []), "30 días"],
        [...(others[1] ?? []), "contado"],
      ],
      { answers },
    );

  test("terms that cannot be read are asked and never days", () => {
    const asked = withTerms("NAC6");
    expect(asked.questions).toMatchObject([{ id: "terms:NAC6", column: "K" }]);
    expect(asked.invoices[0]).toMatchObject({
      terms: null,
      termsText: "NAC6",
      openQuestions: ["terms:NAC6"],
    });
    const answered = withTerms("NAC6", { "terms:NAC6": "45" });
    expect(answered.invoices[0]).toMatchObject({
      terms: { lines: [{ days: 45 }] },
      openQuestions: [],
    });
    expect(withTerms("NAC6", { "terms:NAC6": "default" }).invoices[0]).toMatchObject({
      terms: null,
      openQuestions: [],
    });
  });

  test("a row per line: repeated totals count once, differing ones are added", () => {
    const lines = (totals: readonly number[]) =>
      readRows([
        ["Factura", "Fecha", "Cliente", "Artículo", "Cantidad", "Total"],
        ...totals.map((total, at) => [
          "F-1",
          on("2026-01-10"),
          "Uno SL",
          `Pieza ${at}`,
          at + 1,
          total,
        ]),
        ["F-2", on("2026-01-11"), "Dos SL", "Pieza", 1, 7.5],
      ]).invoices.map(({ rows, total, duplicate }) => [rows, total, duplicate]);
    expect(lines([30.5, 30.5])).toEqual([
      [[2, 3], 3_050, null],
      [[4], 750, null],
    ]);
    expect(lines([10.5, 20])).toEqual([
      [[2, 3], 3_050, null],
      [[4], 750, null],
    ]);
  });

  test("what the customer withholds is taken off once, also where the total leaves it out already", () => {
    const withheld = (total: number) =>
      readRows([
        ["Factura", "Fecha", "Cliente", "Base", "IVA", "IRPF", "Total", "Estado"],
        ...[1, 2, 3].map((at) => [
          `F-${at}`,
          on("2026-01-10"),
          "Uno SL",
          100,
          21,
          15,
          total,
          "Pendiente",
        ]),
      ]).invoices[0]?.withholding;
    expect(withheld(121)).toBe(1_500);
    expect(withheld(106)).toBe(0);
  });
});

describe("readInvoiceList() on our own columns", () => {
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
  const withOwn = (paused: Cell, promised: Cell) =>
    readRows([
      [...header, ...own],
      [...row(), "k", "", "", "", "", "", "", paused, promised],
      ...others,
    ]);

  test("reads what the owner typed into the last two, and nothing from the others", () => {
    const [invoice] = withOwn(on("2026-04-01"), "15/04/2026").invoices;
    expect(invoice).toMatchObject({
      pausedUntil: dayIn("2026-04-01"),
      promisedFor: dayIn("2026-04-15"),
      statedBalance: null,
    });
  });

  test("a day that cannot be read is reported, and the invoice waits", () => {
    const list = withOwn("", "03/04/2026");
    expect(list.invoices[0]).toMatchObject({
      promisedFor: null,
      openQuestions: ["ownDayUnreadable"],
    });
    expect(list.findings.filter(({ code }) => code === "ownDayUnreadable")).toMatchObject([
      { place: "Facturas!S2" },
    ]);
  });

  test("a row with nothing but our own cells is blank", () => {
    const tags: readonly Tag[] = [
      { key: "cobralo.own", value: "key", place: { kind: "column", sheetId: 1, column: 11 } },
    ];
    const rows = [[...header, "Clave"], ...others, ["", "", "", "", "", "", "", "", "", "", "k"]];
    const list = readRows(rows, { tags });
    expect([list.invoices.length, list.ignoredRows]).toEqual([2, []]);
  });
});

import { describe, expect, test } from "@jest/globals";
import type { Cell } from "../../src/workbook/cell.ts";
import type { Tag } from "../../src/workbook/edit.ts";
import { header, others, row } from "./invoice-rows.ts";
import { dayIn, on, readRows } from "./reading-sheets.ts";

describe("readInvoiceList() on rows together", () => {
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

  test.each([
    ["pronto", "ownDayUnreadable"],
    ["03/04/2026", "ownDayAmbiguous"],
  ])("a day that cannot be read (%s) is reported, and the invoice waits", (typed, code) => {
    const list = withOwn("", typed);
    expect(list.invoices[0]).toMatchObject({
      promisedFor: null,
      openQuestions: ["ownDayUnreadable"],
    });
    expect(list.findings.filter((finding) => finding.code === code)).toMatchObject([
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

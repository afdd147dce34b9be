import { describe, expect, test } from "@jest/globals";
import { header, others, readOne, row } from "./invoice-rows.ts";
import { dayIn, readRows } from "./reading-sheets.ts";

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

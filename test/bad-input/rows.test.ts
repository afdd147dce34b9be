import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { bystanders, invoiceSheet, sheetNames } from "./invoice-rows.ts";
import { sameCellsNow } from "./owner-cells.ts";
import { addressRows } from "./address-rows.ts";
import { amountRows } from "./amount-rows.ts";
import { dayRows } from "./day-rows.ts";
import { numberRows } from "./number-rows.ts";
import type { RowCase } from "./row-case.ts";
import { play, type Played, type Spoken } from "./scene.ts";

jest.setTimeout(60_000);

const rowCases: readonly RowCase[] = [...addressRows, ...numberRows, ...dayRows, ...amountRows];

const firstRow = 2 + bystanders.length;

/** The row in which each case begins: all of them stand in one sheet, so that each leaves the others alone. */
const rowOf = (language: Spoken, wanted: RowCase): number => {
  let row = firstRow;
  for (const one of rowCases) {
    if (one === wanted) return row;
    row += one.rows(language).length;
  }
  throw new Error(`No case "${wanted.name}"`);
};

const customerOf = (one: RowCase, language: Spoken): string => {
  const [row] = one.rows(language);
  return typeof row?.customer === "string" ? row.customer : "";
};

describe.each(["es", "en"] as const)("a bad row of the invoice sheet, in %s", (language) => {
  let played: Played;

  beforeAll(() => {
    const rows = [...bystanders, ...rowCases.flatMap((one) => one.rows(language))];
    played = play({ language, sheets: [invoiceSheet(language, rows)] });
  });

  /** Everything that is said about these rows, wherever it is said. */
  const toldOf = (one: RowCase): readonly string[] => {
    const { report } = played;
    const at = rowOf(language, one);
    const rows = one.rows(language).map((_row, index) => at + index);
    const isHere = (cell: string): boolean =>
      rows.some((row) => new RegExp(`^${sheetNames[language]}![A-Z]+${String(row)}$`).test(cell));
    const statuses = one
      .rows(language)
      .map(({ status }) => (typeof status === "string" ? status.toLowerCase() : ""));
    return [
      ...report.questions
        .filter(({ id }) => statuses.includes(id.replace(/^status:/, "")))
        .map(({ text }) => text),
      ...report.rejected.filter(({ row }) => rows.includes(row)).map(({ reason }) => reason),
      ...report.warnings.filter(({ cell }) => isHere(cell)).map(({ message }) => message),
      ...report.tasks
        .filter(({ customer }) => customer === customerOf(one, language))
        .map(({ reason }) => reason),
    ];
  };

  const withRows = (sentence: string, row: number): string =>
    sentence.replaceAll("{row}", String(row)).replaceAll("{row+1}", String(row + 1));

  test.each(rowCases.map((one) => [one.name, one] as const))("%s is said once", (_name, one) => {
    const row = rowOf(language, one);
    expect(toldOf(one)).toEqual(one.told[language].map((sentence) => withRows(sentence, row)));
  });

  test.each(rowCases.map((one) => [one.name, one] as const))(
    "%s never counts as zero or today, and is chased only when it is certain",
    (_name, one) => {
      const row = rowOf(language, one);
      const open = one.rows(language).map((_row, index) => {
        const entry = played.report.invoices.find((invoice) => invoice.row === row + index);
        return entry?.openBalance ?? null;
      });
      expect(open).toEqual(one.open);
      const sent = played.report.contacts.filter(
        ({ customer }) => customer === customerOf(one, language),
      );
      expect(sent.map(({ outcome }) => outcome)).toEqual(one.isChased ? ["sent"] : []);
    },
  );

  test("nothing else is said, the other customers are reminded, and no cell of the owner's changes", () => {
    const told = rowCases.flatMap(toldOf);
    const { questions, rejected, warnings, tasks, contacts } = played.report;
    expect(questions.length + rejected.length + warnings.length + tasks.length).toBe(told.length);
    const reminded = contacts.filter(({ outcome }) => outcome === "sent");
    expect(reminded.map(({ customer }) => customer)).toEqual(
      expect.arrayContaining(bystanders.map(({ customer }) => customer)),
    );
    expect(sameCellsNow(played.workbook, played.before)).toEqual(played.before);
  });
});

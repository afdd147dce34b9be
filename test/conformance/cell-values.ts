import { mustEqual, type ConformanceCase } from "./conformance-case.ts";
import { onScratchSheet } from "./scratch-sheet.ts";

const isDate = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === "[object Date]";

/** Values, their types, and what becomes of text that is written. */
export const cellValueCases: readonly ConformanceCase[] = [
  {
    id: "values-types",
    belief:
      "getValues answers number, text, boolean and Date, and the empty text for an empty cell",
    run: (services) =>
      onScratchSheet(services, (sheet) => {
        const date = services.Utilities.parseDate("2026-03-20", "Etc/GMT", "yyyy-MM-dd");
        sheet.getRange(1, 1, 1, 4).setValues([[1.5, "texto", true, date]]);
        const [row = []] = sheet.getRange(1, 1, 1, 5).getValues();
        mustEqual(
          "types",
          row.map((value) => (isDate(value) ? "date" : typeof value)),
          ["number", "string", "boolean", "date", "string"],
        );
        mustEqual("empty", row[4], "");
        mustEqual("same realm", row instanceof Array, true);
      }),
  },
  {
    id: "values-text-read-as-typed",
    belief: "text is read as if typed: leading zeros go, a leading = makes a formula",
    run: (services) =>
      onScratchSheet(services, (sheet) => {
        sheet.getRange(1, 1, 1, 2).setValues([["007", "=1+1"]]);
        mustEqual("number", sheet.getRange(1, 1).getValue(), 7);
        mustEqual("formula", sheet.getRange(1, 2).getFormula(), "=1+1");
      }),
  },
  {
    id: "values-plain-text-format",
    belief: "under the format @ text stays as written",
    run: (services) =>
      onScratchSheet(services, (sheet) => {
        const cells = sheet.getRange(1, 1, 1, 3).setNumberFormat("@");
        cells.setValues([["007", "1-2", "3/4/2026"]]);
        mustEqual("texts", cells.getValues(), [["007", "1-2", "3/4/2026"]]);
      }),
  },
  {
    id: "values-apostrophe",
    belief: "a leading apostrophe keeps text as text and is not part of the value",
    run: (services) =>
      onScratchSheet(services, (sheet) => {
        const cell = sheet.getRange(1, 1).setValue("'=1+1");
        mustEqual("value", cell.getValue(), "=1+1");
        mustEqual("formula", cell.getFormula(), "");
      }),
  },
  {
    id: "values-extent",
    belief: "getLastRow and getLastColumn count content and not formats; an empty sheet has none",
    run: (services) =>
      onScratchSheet(services, (sheet) => {
        mustEqual("empty", [sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);
        sheet.getRange(9, 9).setNumberFormat("0.00");
        sheet.getRange(3, 2).setValue("x");
        mustEqual("last", [sheet.getLastRow(), sheet.getLastColumn()], [3, 2]);
      }),
  },
  {
    id: "values-buffered",
    belief: "a read sees what was written before it, with and without flush",
    run: (services) =>
      onScratchSheet(services, (sheet) => {
        const cell = sheet.getRange(1, 1);
        cell.setValue("a");
        mustEqual("without flush", cell.getValue(), "a");
        cell.setValue("b");
        services.SpreadsheetApp.flush();
        mustEqual("after flush", cell.getValue(), "b");
      }),
  },
];

import { describe, expect, jest, test } from "@jest/globals";
import {
  deleteColumn,
  moveColumn,
  renameHeader,
  setCell,
} from "../../host/spreadsheet/human-hands.ts";
import type { SheetModel, WorkbookModel } from "../../host/spreadsheet/workbook-model.ts";
import { bystanders, invoiceSheet, sheetNames } from "./invoice-rows.ts";
import { sheetNamed } from "./made-workbook.ts";
import { play, type Played, type Spoken } from "./scene.ts";

jest.setTimeout(60_000);

const headers = {
  es: [
    "Clave",
    "Vence",
    "Días de atraso",
    "Tramo",
    "Saldo",
    "Estado",
    "Próximo paso",
    "Pausa hasta",
    "Prometido para",
  ],
  en: [
    "Key",
    "Due on",
    "Days past due",
    "Bucket",
    "Open balance",
    "Status",
    "Next step",
    "Paused until",
    "Promised for",
  ],
} as const;

/** Column, from 1, of our header by its place among ours; the owner's ten stand before. */
const columnOf = (sheet: SheetModel, header: string): number => {
  const cells = sheet.rows[0] ?? [];
  const last = cells.map((cell) => cell?.value).lastIndexOf(header);
  if (last < 0) throw new Error(`No header "${header}"`);
  return last + 1;
};

const playWith = (
  language: Spoken,
  hands: (model: WorkbookModel, sheet: SheetModel) => void,
): Played =>
  play({
    language,
    sheets: [invoiceSheet(language, bystanders)],
    isFilledBefore: true,
    hands: (model) => {
      hands(model, sheetNamed(model, sheetNames[language]));
    },
  });

const sheetOf = ({ workbook }: Played, language: Spoken): SheetModel =>
  sheetNamed(workbook, sheetNames[language]);

const column = (sheet: SheetModel, header: string): readonly unknown[] =>
  [1, 2, 3].map((row) => sheet.rows[row]?.[columnOf(sheet, header) - 1]?.value);

const isSerene = ({ report }: Played): boolean =>
  report.warnings.length + report.rejected.length + report.questions.length === 0;

const reminded = ({ report }: Played): readonly string[] =>
  report.contacts.filter(({ outcome }) => outcome === "sent").map(({ customer }) => customer);

describe.each(["es", "en"] as const)(
  "our own columns in hands that break them, in %s",
  (language) => {
    const [key, due, , , balance, status, , paused, promised] = headers[language];
    const found = headers[language].map((header) => header);

    test("deleted ones come back, filled, and what was typed in the others stays", () => {
      const played = playWith(language, (model, sheet) => {
        setCell(sheet, 2, columnOf(sheet, promised), 46_150);
        for (const header of [key, due, balance])
          deleteColumn(model, sheet, columnOf(sheet, header));
      });
      const sheet = sheetOf(played, language);
      const texts = (sheet.rows[0] ?? []).map((cell) => cell?.value);
      expect(texts).toEqual(expect.arrayContaining(found));
      expect(column(sheet, balance)).toEqual([121, 242, 363]);
      expect(column(sheet, promised)[0]).toBe(46_150);
      expect(isSerene(played)).toBe(true);
      expect(reminded(played)).toEqual(["Gamma SL", "Beta SA"]);
    });

    test("all of them deleted: all come back", () => {
      const played = playWith(language, (model, sheet) => {
        for (const header of headers[language]) deleteColumn(model, sheet, columnOf(sheet, header));
      });
      expect(column(sheetOf(played, language), balance)).toEqual([121, 242, 363]);
      expect(isSerene(played)).toBe(true);
      expect(reminded(played)).toHaveLength(bystanders.length);
    });

    test("moved and renamed ones are known again where they stand", () => {
      const played = playWith(language, (model, sheet) => {
        moveColumn(model, sheet, columnOf(sheet, status), 1);
        renameHeader(sheet, 1, columnOf(sheet, balance), "Me deben");
      });
      const sheet = sheetOf(played, language);
      expect(sheet.rows[0]?.[0]?.value).toBe(status);
      expect(column(sheet, "Me deben")).toEqual([121, 242, 363]);
      expect(isSerene(played)).toBe(true);
      expect(reminded(played)).toHaveLength(bystanders.length);
    });

    test("a number that somebody typed over ours is ours again", () => {
      const played = playWith(language, (_model, sheet) => {
        setCell(sheet, 2, columnOf(sheet, balance), 999);
      });
      expect(column(sheetOf(played, language), balance)).toEqual([121, 242, 363]);
      expect(reminded(played)).toHaveLength(bystanders.length);
    });

    test("a pause or promise that is no day is said once, stays as typed and stops its invoice only", () => {
      const played = playWith(language, (_model, sheet) => {
        setCell(sheet, 2, columnOf(sheet, paused), "pronto");
        setCell(sheet, 3, columnOf(sheet, promised), "03/04/2026");
      });
      expect(played.report.warnings.map(({ message }) => message)).toEqual(
        language === "es"
          ? [
              "Facturas!R2: «pronto» no es una fecha; escriba una con esta forma, 31/12/2026, para que cuente. Mientras tanto la factura no se reclama.",
              "Facturas!S3: «03/04/2026» puede ser dos fechas; escríbala con el mes en letras para que cuente. Mientras tanto la factura no se reclama.",
            ]
          : [
              'Invoices!R2: "pronto" is not a date; enter one in this form, 31 Dec 2026, so that it counts. Until then the invoice is not chased.',
              'Invoices!S3: "03/04/2026" can be two dates; write the month in letters so that it counts. Until then the invoice is not chased.',
            ],
      );
      const sheet = sheetOf(played, language);
      expect([column(sheet, paused)[0], column(sheet, promised)[1]]).toEqual([
        "pronto",
        "03/04/2026",
      ]);
      expect(reminded(played)).toEqual(["Gamma SL"]);
      const steps = played.report.invoices.map(({ nextStep }) => nextStep);
      const mend =
        language === "es"
          ? "Corrija en su fila la fecha que no se puede leer (vea los avisos): hasta entonces no se reclama."
          : "Correct the date in its row that cannot be read (see the warnings): it is not chased until then.";
      expect(steps.slice(0, 2)).toEqual([mend, mend]);
    });
  },
);

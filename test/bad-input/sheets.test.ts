import { describe, expect, jest, test } from "@jest/globals";
import {
  deleteColumn,
  deleteRow,
  insertRow,
  moveColumn,
  renameHeader,
  setCell,
} from "../../host/spreadsheet/human-hands.ts";
import type { SheetModel, WorkbookModel } from "../../host/spreadsheet/workbook-model.ts";
import { bystanders, invoiceSheet, sheetNames, type Column } from "./invoice-rows.ts";
import { sheetNamed, type MadeSheet } from "./made-workbook.ts";
import { sameCellsNow } from "./owner-cells.ts";
import { play, type Scene, type Spoken } from "./scene.ts";
import { deleteTab } from "./tab-hands.ts";

jest.setTimeout(60_000);

type Told = Readonly<Record<Spoken, readonly string[]>>;

type Case = {
  readonly name: string;
  readonly scene: (language: Spoken) => Pick<Scene, "sheets" | "hands">;
  readonly told: Told;
  readonly sheet: Readonly<Record<Spoken, string | null>>;
  /** Contacts and tasks that are left to do. */
  readonly reminded: number;
};

const without = (column: Column) => (language: Spoken) => ({
  sheets: [invoiceSheet(language, bystanders, { without: [column] })],
});

const withHands =
  (hands: (model: WorkbookModel, sheet: SheetModel) => void) => (language: Spoken) => ({
    sheets: [invoiceSheet(language, bystanders)],
    hands: (model: WorkbookModel) => {
      hands(model, sheetNamed(model, sheetNames[language]));
    },
  });

const only = (sheet: MadeSheet) => () => ({ sheets: [sheet] });

const none = { es: null, en: null } as const;
const nothing: Told = { es: [], en: [] };

const cases: readonly Case[] = [
  {
    name: "an empty sheet",
    scene: only({ name: "Hoja 1", rows: [] }),
    told: {
      es: [
        "Ninguna hoja parece una lista de facturas (Hoja 1): hace falta una con una fila de títulos (cliente, fecha, importe) y debajo una factura por fila.",
      ],
      en: [
        "No sheet looks like a list of invoices (Hoja 1): one is needed with a row of titles (customer, date, amount) and an invoice in each row below.",
      ],
    },
    sheet: none,
    reminded: 0,
  },
  {
    name: "no invoice-like sheet",
    scene: only({
      name: "Recetas",
      rows: [
        ["Plato", "Minutos"],
        ["Tortilla", 20],
      ],
    }),
    told: {
      es: [
        "Ninguna hoja parece una lista de facturas (Recetas): hace falta una con una fila de títulos (cliente, fecha, importe) y debajo una factura por fila.",
      ],
      en: [
        "No sheet looks like a list of invoices (Recetas): one is needed with a row of titles (customer, date, amount) and an invoice in each row below.",
      ],
    },
    sheet: none,
    reminded: 0,
  },
  {
    name: "two sheets as likely as each other",
    scene: (language) => ({
      sheets: ["2025", "2026"].map((name) => invoiceSheet(language, bystanders, { name })),
    }),
    told: {
      es: ["Varias pestañas parecen listas de facturas. ¿Cuál es la suya?"],
      en: ["Several tabs look like lists of invoices. Which one is yours?"],
    },
    sheet: none,
    reminded: 0,
  },
  {
    name: "titles without an invoice below",
    scene: (language) => ({ sheets: [invoiceSheet(language, [])] }),
    told: {
      es: [
        "La hoja Facturas no tiene ninguna factura debajo de la fila de títulos (1): escriba una por fila.",
      ],
      en: ["Sheet Invoices has no invoice below its row of titles (1): enter one in each row."],
    },
    sheet: sheetNames,
    reminded: 0,
  },
  {
    name: "no e-mail column",
    scene: without("email"),
    told: {
      es: [
        "La hoja Facturas no tiene columna de correos: escriba los correos en la pestaña Clientes para poder reclamar.",
      ],
      en: [
        "Sheet Invoices has no column of email addresses: enter them in the Customers tab so that reminders can go out.",
      ],
    },
    sheet: sheetNames,
    reminded: 0,
  },
  {
    name: "no number column",
    scene: without("number"),
    told: {
      es: [
        "La hoja Facturas no tiene columna de número de factura: sus filas se calculan, y se reclaman cuando usted diga que sí en Ajustes a «Reclamar facturas sin número».",
      ],
      en: [
        'Sheet Invoices has no column of invoice numbers: its rows are computed, and chased once you say yes in Setup to "Chase invoices without a number".',
      ],
    },
    sheet: sheetNames,
    reminded: 0,
  },
  {
    name: "an amount column deleted after set-up",
    scene: withHands((model, sheet) => {
      deleteColumn(model, sheet, 6);
    }),
    told: {
      es: [
        "La hoja Facturas no tiene columna de total ni de saldo que se reconozca: diga en Ajustes cuál es.",
        ...[2, 3, 4].map(
          (row) =>
            `Facturas!${String(row)}:${String(row)}: la hoja no tiene columna de importe que se reconozca, y la fila no se cuenta.`,
        ),
      ],
      en: [
        "Sheet Invoices has no column of totals or balances that can be recognised: say in Setup which it is.",
        ...[2, 3, 4].map(
          (row) =>
            `Invoices!${String(row)}:${String(row)}: the sheet has no column of amounts that can be recognised, and the row is not counted.`,
        ),
      ],
    },
    sheet: sheetNames,
    reminded: 0,
  },
  {
    name: "the row of titles deleted after set-up",
    scene: withHands((model, sheet) => {
      deleteRow(model, sheet, 1);
    }),
    told: {
      es: [
        "¿En qué fila están los encabezados?",
        "La hoja Facturas no tiene una fila de títulos que se reconozca: diga en Ajustes qué fila nombra las columnas.",
      ],
      en: [
        "Which row holds the headers?",
        "Sheet Invoices has no row of titles that can be recognised: say in Setup which row names the columns.",
      ],
    },
    sheet: none,
    reminded: 0,
  },
  {
    name: "the invoice sheet deleted after set-up",
    scene: withHands(deleteTab),
    told: {
      es: [
        "Ninguna hoja parece una lista de facturas: hace falta una con una fila de títulos (cliente, fecha, importe) y debajo una factura por fila.",
      ],
      en: [
        "No sheet looks like a list of invoices: one is needed with a row of titles (customer, date, amount) and an invoice in each row below.",
      ],
    },
    sheet: none,
    reminded: 0,
  },
  {
    name: "headers renamed after set-up",
    scene: withHands((_model, sheet) => {
      for (const column of [1, 2, 4, 5]) renameHeader(sheet, 1, column, `Zzz ${String(column)}`);
    }),
    told: nothing,
    sheet: sheetNames,
    reminded: 3,
  },
  {
    name: "columns moved, a title row put above and the tab renamed after set-up",
    scene: withHands((model, sheet) => {
      moveColumn(model, sheet, 5, 1);
      insertRow(model, sheet, 1);
      setCell(sheet, 1, 1, "Mis ventas");
      sheet.name = "Ventas";
    }),
    told: nothing,
    sheet: { es: "Ventas", en: "Ventas" },
    reminded: 3,
  },
];

describe.each(["es", "en"] as const)("the owner's sheet, in %s", (language) => {
  test.each(cases.map((one) => [one.name, one] as const))(
    "%s is said once, and nothing is lost",
    (_name, one) => {
      const played = play({ language, ...one.scene(language) });
      const { questions, warnings, rejected, contacts, sheet } = played.report;
      const told = [
        ...questions.map(({ text }) => text),
        ...warnings.map(({ message }) => message),
        ...rejected.map(({ reason }) => reason),
      ];
      expect(told).toEqual(one.told[language]);
      expect(sheet).toBe(one.sheet[language]);
      expect(contacts.filter(({ outcome }) => outcome === "sent")).toHaveLength(one.reminded);
      if (one.scene(language).hands === undefined)
        expect(sameCellsNow(played.workbook, played.before)).toEqual(played.before);
    },
  );
});

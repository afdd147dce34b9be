import { setCell } from "../../host/spreadsheet/human-hands.ts";
import type {
  CellValue,
  SheetModel,
  WorkbookModel,
} from "../../host/spreadsheet/workbook-model.ts";
import { sheetNamed } from "./made-workbook.ts";
import type { Spoken } from "./scene.ts";

/** Our own tabs. */
export type Tab = "customers" | "plan" | "templates" | "payments" | "agreements" | "activity";

/** What our own tabs are called, in the order in which they are made. */
export const tabNames: Readonly<Record<Spoken, Readonly<Record<Tab, string>>>> = {
  es: {
    customers: "Clientes",
    plan: "Plan de cobro",
    templates: "Plantillas",
    payments: "Pagos",
    agreements: "Acuerdos",
    activity: "Actividad",
  },
  en: {
    customers: "Customers",
    plan: "Collection plan",
    templates: "Templates",
    payments: "Payments",
    agreements: "Agreements",
    activity: "Activity",
  },
};

/** What a person types into one row of a tab, by column from 1. */
export type Typed = Readonly<Record<number, CellValue>>;

/**
 * A cell of an own tab that a person broke, and what is said of it; `{row}` is the row it lies in, `{number}` the
 * number of its customer's invoice.
 */
export type TabCase = {
  readonly name: string;
  readonly tab: Exclude<Tab, "activity">;
  /** The customer it is about: a row of the invoice sheet has its name. */
  readonly customer: string;
  readonly typed: (language: Spoken, invoiceNumber: string) => Typed;
  readonly told: Readonly<Record<Spoken, string>>;
  /** Whether its customer is mailed all the same. */
  readonly isChased: boolean;
};

const rowOfText = (sheet: SheetModel, text: string): number =>
  sheet.rows.findIndex((cells) => cells[0]?.value === text) + 1;

const firstEmptyRow = (sheet: SheetModel): number => {
  const at = sheet.rows.findIndex((cells) =>
    cells.every((cell) => cell === undefined || cell.value === null),
  );
  return at < 0 ? sheet.rows.length + 1 : at + 1;
};

/** Types a case into its tab and answers the row: the customer's own in Clientes, else a new one. */
export const typeCase = (
  model: WorkbookModel,
  language: Spoken,
  one: TabCase,
  invoiceNumber: string,
): number => {
  const sheet = sheetNamed(model, tabNames[language][one.tab]);
  const row = one.tab === "customers" ? rowOfText(sheet, one.customer) : firstEmptyRow(sheet);
  for (const [column, value] of Object.entries(one.typed(language, invoiceNumber)))
    setCell(sheet, row, Number(column), value);
  return row;
};

import { readNow } from "../../../src/collections/read-now.ts";
import type { CommandResult } from "../../../src/collections/sidebar-api.ts";
import { undoSetup } from "../../../src/collections/undo-setup.ts";
import type { Cell } from "../../../src/workbook/cell.ts";
import type { OwnerOffice } from "./owner-office.ts";

/** A list whose dates read two ways in both of its date columns. */
export const doubtfulDates = {
  name: "Facturas",
  rows: [
    ["Nº factura", "Fecha", "Vencimiento", "Cliente", "Email", "Total"],
    ["F-1", "01/02/2026", "03/04/2026", "Uno SL", "pagos@uno.example", 100],
    ["F-2", "02/02/2026", "05/03/2026", "Dos SL", "pagos@dos.example", 200],
  ] satisfies Cell[][],
};

export const tabNames = (office: OwnerOffice) => office.book.sheets().map(({ name }) => name);

/** Ids of the questions that are open. */
export const openIds = (office: OwnerOffice) =>
  readNow(office.session()).book.questions.map(({ id }) => id);

/** All that a command could have changed in the workbook. */
export const bookText = (office: OwnerOffice) =>
  JSON.stringify([tabNames(office), office.book.rowsOf(1), office.book.tags()]);

/** Takes back what a command did. */
export const undo = (office: OwnerOffice, { undo: token }: CommandResult) =>
  undoSetup(office.ports(), token ?? "");

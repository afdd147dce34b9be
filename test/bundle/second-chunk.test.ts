import { describe, expect, test } from "@jest/globals";
import { readyProject } from "../../bench/desk.ts";
import { invoiceRows } from "../../bench/invoice-rows.ts";
import { invoiceWorkbook } from "../../bench/invoice-workbook.ts";
import { cellAt, putCell, withValue } from "../../host/spreadsheet/cell-grid.ts";
import { insertColumn } from "../../host/spreadsheet/human-hands.ts";
import { sheetByName, type SheetModel } from "../../host/spreadsheet/workbook-model.ts";
import type { Project } from "../../host/project.ts";
import { fire, sentMails, told } from "./running-project.ts";

const customers = 15;
const statusColumn = 7;

/** Fifteen customers to mail: ten in the first chunk, the others in the second. */
const project = (): Project =>
  readyProject(invoiceWorkbook(invoiceRows(customers, customers, () => 3)));

const invoiceSheet = ({ workbook }: Project): SheetModel => {
  const sheet = workbook === null ? null : sheetByName(workbook, "Facturas");
  if (sheet === null) throw new Error("The invoice sheet is gone");
  return sheet;
};

/** Fires, and lets a person do something just before the n-th mail leaves. */
function fireWith(due: Project, beforeMail: number, act: () => void) {
  let leaving = 0;
  return fire(due, {
    watch: (name) => {
      if (name !== "Gmail.Users.Drafts.send") return;
      leaving += 1;
      if (leaving === beforeMail) act();
    },
  });
}

const addressOf = (row: number) => `pagos@firma${row - 1}.example.com`;

/** Sheet rows whose customer the first chunk does not write to. */
const rowsOfSecondChunk = (due: Project): readonly number[] => {
  const early: string[] = [];
  const copy = project();
  fireWith(copy, 10, () => early.push(...sentMails(copy).map(({ to }) => to)));
  const rows = Array.from({ length: customers }, (_, place) => place + 2);
  expect(invoiceSheet(due).rows).toHaveLength(customers + 1);
  return rows.filter((row) => !early.includes(addressOf(row)));
};

describe("the second chunk of a run", () => {
  test("does not write about an invoice that was marked paid while the first one left", () => {
    const due = project();
    const sheet = invoiceSheet(due);
    const row = rowsOfSecondChunk(due).find((one) => one > 2) ?? 0;
    const { contacts } = told(
      fireWith(due, 5, () =>
        putCell(sheet, row, statusColumn, withValue(cellAt(sheet, row, statusColumn), "Cobrada")),
      ),
    );
    const mailed = sentMails(due).map(({ to }) => to);
    expect(mailed).toHaveLength(customers - 1);
    expect(mailed).not.toContain(addressOf(row));
    expect(contacts.filter(({ outcome }) => outcome === "sent")).toHaveLength(customers - 1);
  });

  test("writes the right sums after a column was put in while the first one left", () => {
    const due = project();
    const { workbook } = due;
    const sheet = invoiceSheet(due);
    fireWith(due, 5, () => {
      if (workbook !== null) insertColumn(workbook, sheet, 5);
    });
    const plain = project();
    fire(plain);
    const mailed = (of: Project) =>
      of.mailbox
        .allMessages()
        .map(({ raw }) => raw.replace(/^(?:Date|Message-ID|X-Cobralo-Key):.*$/gim, ""))
        .sort();
    expect(sentMails(due)).toHaveLength(customers);
    expect(mailed(due)).toEqual(mailed(plain));
  });
});

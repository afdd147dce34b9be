import { describe, expect, test } from "@jest/globals";
import type { Cell } from "../../../src/workbook/cell.ts";
import { header, on, overdueList, ownerOffice, row, type OwnerOffice } from "./owner-office.ts";

/** Runs the trigger; the owner changes the sheet after the plan was made and before anything is sent. */
function fireWhile(office: OwnerOffice, change: (rows: Cell[][]) => void): void {
  const { port } = office.mailbox;
  let isDone = false;
  office.fireWith({
    mailbox: {
      ...port,
      createDraft: (rfc822, threadId) => {
        if (!isDone) change(office.book.rowsOf(1));
        isDone = true;
        return port.createDraft(rfc822, threadId);
      },
    },
  });
}

const ready = () => {
  const office = ownerOffice([overdueList("Uno SL")]);
  office.setUp({ confirmList: true, claimSender: true, createTrigger: true });
  return office;
};

const columnOf = (title: string) => header.indexOf(title);

describe("a mail that was prepared", () => {
  test("leaves when nothing changed", () => {
    const office = ready();
    fireWhile(office, () => undefined);
    expect(office.sent()).toHaveLength(1);
  });

  test.each<readonly [string, (rows: Cell[][]) => void]>([
    ["its amount", (rows) => void rows[1]?.splice(columnOf("Total"), 1, 60)],
    ["its due date", (rows) => void rows[1]?.splice(columnOf("Vencimiento"), 1, on("2026-03-12"))],
    ["its customer", (rows) => void rows[1]?.splice(columnOf("Cliente"), 1, "Una SL")],
    [
      "the customer's spelling",
      (rows) => void rows[1]?.splice(columnOf("Cliente"), 1, "UNO, S.L."),
    ],
    ["its number", (rows) => void rows[1]?.splice(columnOf("Nº factura"), 1, "F-77")],
    ["the whole row, which goes away", (rows) => void rows.splice(1, 1)],
    [
      "the order of two columns",
      (rows) => rows.forEach((cells) => cells.splice(1, 2, cells[2] ?? "", cells[1] ?? "")),
    ],
    ["the header row", (rows) => void rows.splice(0, 1)],
    ["a second overdue invoice", (rows) => void rows.push([...row("F-2", "2026-03-01", "Uno SL")])],
  ])("is withdrawn after a change of %s", (_, change) => {
    const office = ready();
    fireWhile(office, change);
    expect(office.sent()).toHaveLength(0);
    expect(office.mailbox.drafts.size).toBe(0);
  });

  test("leaves after the owner has sorted the sheet", () => {
    const office = ownerOffice([overdueList("Uno SL", "Dos SL", "Tres SL")]);
    office.setUp({ confirmList: true, claimSender: true });
    fireWhile(office, (rows) => void rows.splice(1, 3, ...rows.slice(1, 4).reverse()));
    expect(office.sent()).toHaveLength(3);
  });

  test("is withdrawn and prepared anew by a later run", () => {
    const office = ready();
    fireWhile(office, (rows) => void rows[1]?.splice(columnOf("Total"), 1, 60));
    office.at = { day: "2026-03-20", minutes: 665 };
    office.fire();
    office.at = { day: "2026-03-23", minutes: 600 };
    office.fire();
    expect(office.sent()).toHaveLength(1);
  });
});

import { describe, expect, test } from "@jest/globals";
import type { Cell } from "../../../src/workbook/cell.ts";
import { header, on, overdueList, ownerOffice, row, type OwnerOffice } from "./owner-office.ts";

const withoutOwnColumns = { confirmList: true, claimSender: true, createTrigger: true };

/** The owner adds a column with these values behind the table. */
function addColumn(office: OwnerOffice, title: string, values: readonly Cell[]): void {
  const [headers, ...rows] = office.book.rowsOf(1);
  headers?.push(title);
  rows.forEach((cells, index) => cells.push(values[index] ?? ""));
}

const reached = (office: OwnerOffice) => office.sent().map(({ headers }) => headers["to"] ?? "");

const onDay = (office: OwnerOffice, text: string) => {
  office.at = { day: text, minutes: 600 };
  return office.fire();
};

describe.each([
  ["a tax id", "NIF", "B58378431"],
  ["a customer id", "Código cliente", "C-0007"],
])("a customer that is given %s later", (_, title, value) => {
  test("goes on at the stage it had reached and in its thread", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp(withoutOwnColumns);
    office.fire();
    addColumn(office, title, [value]);
    onDay(office, "2026-03-24");
    expect(reached(office)).toHaveLength(1);
    onDay(office, "2026-03-27");
    const [first, second] = office.sent();
    expect(office.sent()).toHaveLength(2);
    expect(second?.headers["subject"]).toBe(`Re: ${first?.headers["subject"] ?? ""}`);
    expect(second?.threadId).toBe(first?.threadId);
    onDay(office, "2026-03-30");
    expect(office.sent()).toHaveLength(2);
  });

  test("gets no second mail on the day of the first", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp(withoutOwnColumns);
    office.fire();
    addColumn(office, title, [value]);
    office.book.rowsOf(1)[1]?.splice(4, 1, "otra@unosl.example");
    office.sendNow();
    expect(reached(office)).toEqual(["pagos@unosl.example"]);
  });

  test("gets no reminder while its draft waits under the old name", () => {
    const office = ownerOffice([
      { name: "Facturas", rows: [header, row("F-1", "2026-01-10", "Uno SL")] },
    ]);
    office.setUp({ ...withoutOwnColumns, settings: { plan: "normal" } });
    office.fire();
    onDay(office, "2026-03-27");
    onDay(office, "2026-04-07");
    onDay(office, "2026-04-20");
    expect(office.sent()).toHaveLength(3);
    expect(office.mailbox.drafts.size).toBe(1);
    addColumn(office, title, [value]);
    onDay(office, "2026-04-27");
    onDay(office, "2026-04-28");
    expect(office.sent()).toHaveLength(3);
    expect(office.mailbox.drafts.size).toBe(1);
  });
});

test("two customers that one name stood for both keep the gap and their own stages", () => {
  const rows = [header, row("F-1", "2026-03-10", "Uno SL"), row("F-2", "2026-03-16", "Uno SL")];
  const office = ownerOffice([{ name: "Facturas", rows }]);
  office.setUp(withoutOwnColumns);
  office.fire();
  addColumn(office, "Código cliente", ["C-1", "C-2"]);
  office.book
    .rowsOf(1)
    .push(["F-3", on("2026-02-01"), on("2026-03-10"), "Uno SL", "c2@unosl.example", 50, "C-2"]);
  onDay(office, "2026-03-21");
  expect(office.sent()).toHaveLength(1);
});

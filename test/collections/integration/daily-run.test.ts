import { describe, expect, test } from "@jest/globals";
import type { Workbook } from "../../../src/collections/ports.ts";
import type { Cell } from "../../../src/workbook/cell.ts";
import { header, overdueList, ownerOffice, row, yesToAll } from "./owner-office.ts";

const nextSteps = (rows: readonly (readonly Cell[])[]): readonly Cell[] => {
  const column = rows[0]?.indexOf("Próximo paso") ?? -1;
  return rows.slice(1).map((cells) => cells[column] ?? "");
};

describe("the first run of a day", () => {
  test("fills the own columns with what the run itself goes by", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    office.fire();
    expect(nextSteps(office.book.rowsOf(1))).toEqual(["Recordatorio 1 hoy: 10 días de atraso."]);
  });

  test("goes by the ledger also when it begins by settling an earlier run", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    const { workbook } = office.ports();
    if (workbook === null) throw new Error("no workbook");
    office.fireWith({
      workbook: {
        ...workbook,
        apply: (edits) => {
          if (edits.some(({ kind }) => kind === "append")) throw new Error("Service error");
          workbook.apply(edits);
        },
      },
    });
    office.at = { day: "2026-03-23", minutes: 600 };
    office.fire();
    expect(nextSteps(office.book.rowsOf(1))).toEqual([
      "Llamada 1 hoy: 13 días de atraso, después de «recordatorio 1» el 20 mar.",
    ]);
    expect(office.sent()).toHaveLength(1);
    expect(office.book.rowsOf(7)).toHaveLength(2);
  });

  test("fills the own columns once, however many chunks it has", () => {
    const names = Array.from(
      { length: 25 },
      (_, n) => `Cliente${"abcdefghijklmnopqrstuvwxyz"[n] ?? ""} SL`,
    );
    const office = ownerOffice([overdueList(...names)]);
    office.setUp();
    office.book.asked.length = 0;
    office.fire();
    expect(office.sent()).toHaveLength(25);
    expect(office.book.asked.filter((one) => one === "colourRules")).toHaveLength(1);
  });

  test("reminds even where the own columns cannot be written, and tries them again in the next hour", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    const { workbook } = office.ports();
    if (workbook === null) throw new Error("no workbook");
    const guarded: Workbook = {
      ...workbook,
      apply: (edits) => {
        if (edits.some(({ kind }) => kind === "colourRules"))
          throw new Error("You are trying to edit a protected cell or object.");
        workbook.apply(edits);
      },
    };
    const run = office.fireWith({ workbook: guarded });
    expect(office.sent()).toHaveLength(1);
    expect(run.report.warnings?.map(({ code }) => code)).toContain("ownColumnsUnwritten");
    office.book.asked.length = 0;
    office.at = { day: "2026-03-20", minutes: 660 };
    office.fire();
    expect(office.book.asked).toContain("colourRules");
    expect(office.sent()).toHaveLength(1);
  });
});

describe("a firing after all is done", () => {
  test("writes what comes next after what was sent, then costs nothing more on that day", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    office.fire();
    expect(nextSteps(office.book.rowsOf(1))).toEqual(["Recordatorio 1 hoy: 10 días de atraso."]);
    office.at = { day: "2026-03-20", minutes: 660 };
    office.fire();
    expect(nextSteps(office.book.rowsOf(1))).toEqual([
      expect.stringMatching(/^Llamada 1 el 23 mar/),
    ]);
    office.book.asked.length = 0;
    office.at = { day: "2026-03-20", minutes: 720 };
    office.fire();
    expect(office.book.asked).toEqual(["tags"]);
  });

  test("of a day on which nothing was due fills the own columns once", () => {
    const office = ownerOffice([
      { name: "Facturas", rows: [header, row("F-1", "2026-03-31", "Uno SL")] },
    ]);
    office.setUp();
    office.fire();
    office.book.asked.length = 0;
    office.at = { day: "2026-03-20", minutes: 660 };
    office.fire();
    expect(office.book.asked).toEqual(["tags"]);
  });

  test("before the window's hour does not count for the hours inside it", () => {
    const office = ownerOffice([
      { name: "Facturas", rows: [header, row("F-1", "2026-03-31", "Uno SL")] },
    ]);
    office.setUp();
    office.at = { day: "2026-03-20", minutes: 30 };
    office.fire();
    office.book.rowsOf(1).push([...row("F-2", "2026-03-10", "Dos SL")]);
    office.at = { day: "2026-03-20", minutes: 545 };
    office.fire();
    expect(office.sent()).toHaveLength(1);
  });

  test("by an account that does not send leaves the day's work to the sender", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    const sender = office.account;
    office.account = { email: "colega@example.com", scriptId: "script-1" };
    office.quota = 0;
    office.fire();
    office.account = sender;
    office.quota = 100;
    office.at = { day: "2026-03-20", minutes: 660 };
    office.fire();
    expect(office.sent()).toHaveLength(1);
  });

  test("is looked at again after the person has filled the own columns by hand", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    office.fire();
    office.book.rowsOf(1).push([...row("F-9", "2026-03-10", "Dos SL")]);
    office.refresh();
    office.fire();
    expect(office.sent()).toHaveLength(2);
  });

  test.each([
    ["an answer", { answers: { defaultTerms: "30 días" } }],
    ["a setting", { settings: { smallestBalance: 5 } }],
  ])("is looked at again after %s", (_, options) => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    office.fire();
    office.setUp(options);
    office.book.asked.length = 0;
    office.fire();
    expect(office.book.asked).toContain("cells:1");
  });
});

test("a newer version's workbook gets no mail and says why", () => {
  const office = ownerOffice([overdueList("Uno SL")]);
  office.setUp();
  const place = { kind: "spreadsheet" } as const;
  office.book.apply([{ kind: "tag", tag: { key: "cobralo.schemaVersion", value: "99", place } }]);
  const before = JSON.stringify(office.book.rowsOf(1));
  const run = office.fire();
  expect(office.sent()).toHaveLength(0);
  expect(run.stopped).toMatch(/versión más nueva/);
  expect(JSON.stringify(office.book.rowsOf(1))).toBe(before);
});

test("an invoice that is typed in during a run's day is reminded of the next day", () => {
  const office = ownerOffice([overdueList("Uno SL")]);
  office.setUp(yesToAll);
  office.fire();
  office.book.rowsOf(1).push([...row("F-9", "2026-03-10", "Dos SL")]);
  office.at = { day: "2026-03-23", minutes: 600 };
  office.fire();
  expect(office.sent().map(({ headers }) => headers["to"])).toContain("pagos@dossl.example");
});

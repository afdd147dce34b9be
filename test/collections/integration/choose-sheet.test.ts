import { describe, expect, test } from "@jest/globals";
import { choosePlan } from "../../../src/collections/choose-plan.ts";
import { chooseSheet } from "../../../src/collections/choose-sheet.ts";
import { readNow } from "../../../src/collections/read-now.ts";
import { overdueList, ownerOffice, type OwnerOffice } from "./owner-office.ts";
import { doubtfulDates, undo } from "./setup-office.ts";

describe("chooseSheet()", () => {
  const twoLists = () => {
    const office = ownerOffice([
      doubtfulDates,
      { ...overdueList("Uno SL", "Dos SL", "Tres SL"), name: "2026" },
    ]);
    office.setUp({ sheet: "Facturas", answers: { "dateOrder:C": "dmy", "status:rara": "paid" } });
    return office;
  };
  const sheetOf = (office: OwnerOffice) => readNow(office.session()).book.list?.sheet.name;

  test("reads the other sheet, whose answers are its own", () => {
    const office = twoLists();
    const result = chooseSheet(office.ports(), "2026");
    expect(result.sentence).toBe("Hoja de facturas: «2026», 3 facturas.");
    expect(sheetOf(office)).toBe("2026");
    expect(office.session().answers).toEqual({ "status:rara": "paid" });
    undo(office, result);
    expect(sheetOf(office)).toBe("Facturas");
    expect(office.session().answers).toEqual({ "dateOrder:C": "dmy", "status:rara": "paid" });
  });

  test("puts own columns there where the owner has agreed to them", () => {
    const office = ownerOffice([overdueList("Uno SL"), { ...overdueList("Dos SL"), name: "2026" }]);
    office.setUp({ sheet: "Facturas", agreeOwnColumns: true });
    chooseSheet(office.ports(), "2026");
    expect(office.book.rowsOf(2)[1]).toContain("Vencida");
  });

  test.each(["Clientes", "2027", ""])("knows no invoice sheet %p", (name) => {
    const office = twoLists();
    const result = chooseSheet(office.ports(), name);
    expect(result).toMatchObject({ isDone: false, undo: null });
    expect(sheetOf(office)).toBe("Facturas");
  });

  test("has nothing to do for the sheet that is read already", () => {
    expect(chooseSheet(twoLists().ports(), "Facturas")).toEqual({
      sentence: "Hoja de facturas: «Facturas», 1 factura.",
      isDone: true,
      undo: null,
    });
  });
});

describe("choosePlan()", () => {
  test("is followed from now on, limits included, until it is undone", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    const result = choosePlan(office.ports(), "intensivo");
    expect(result.sentence).toBe("Plan de cobro: intensivo.");
    expect(office.session().settings).toMatchObject({
      plan: "intensivo",
      limits: { mailsInSevenDays: 3 },
    });
    undo(office, result);
    expect(office.session().settings.plan).toBe("normal");
  });

  test("names the plans that there are", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    expect(choosePlan(office.ports(), "brutal")).toEqual({
      sentence: "No hay ningún plan «brutal»: elija suave, normal e intensivo.",
      isDone: false,
      undo: null,
    });
  });
});

import { describe, expect, test } from "@jest/globals";
import { diagnosis } from "../../../src/collections/diagnose.ts";
import { issueStatement } from "../../../src/collections/issue-statement.ts";
import { preview, sendNow } from "../../../src/collections/send-now.ts";
import { refreshSheet } from "../../../src/collections/sidebar-commands.ts";
import { stopEverything } from "../../../src/collections/stop-everything.ts";
import { aPerson, overdueList, ownerOffice } from "./owner-office.ts";

const ready = (locale = "es_ES") => {
  const office = ownerOffice([overdueList("Uno SL", "Dos SL")], { locale });
  office.setUp();
  return office;
};

describe("sendNow()", () => {
  test("asks with the list and its count, and sends after a yes", () => {
    const office = ready();
    const { dialogs, heard } = aPerson({ yes: true });
    sendNow(office.session(), dialogs, "own");
    expect(heard[0]).toContain("¿Enviar ahora 2 correos?");
    expect(heard[1]).toBe("2 correos enviados.");
    expect(office.sent()).toHaveLength(2);
  });

  test("sends nothing after a no", () => {
    const office = ready();
    sendNow(office.session(), aPerson({ yes: false }).dialogs, "own");
    expect(office.sent()).toEqual([]);
    expect(office.isLockFree).toBe(true);
  });

  test("says of each mail that did not leave why", () => {
    const office = ready();
    office.mailbox.refusals.send = () => ({
      kind: "refused",
      why: "address",
      detail: "Invalid To header",
    });
    const { dialogs, heard } = aPerson({ yes: true });
    sendNow(office.session(), dialogs, "own");
    expect(heard[1]).toMatch(/^0 correos enviados\. .*Uno SL: Gmail rechazó la dirección/);
  });

  test("says that another run is at work, and in whose words the workbook speaks", () => {
    for (const [locale, words] of [
      ["es_ES", /Otra ejecución/],
      ["en_GB", /Another run/],
    ] as const) {
      const office = ready(locale);
      const { dialogs, heard } = aPerson({ yes: true });
      const asked = { ...dialogs, yesNo: () => !(office.isLockFree = false) };
      sendNow(office.session(), asked, "own");
      expect(heard.join()).toMatch(words);
    }
  });

  test("tells before the list was confirmed what is missing", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp({});
    const { dialogs, heard } = aPerson({ yes: true });
    sendNow(office.session(), dialogs, "own");
    expect(heard.join()).toContain("confirme la lista");
    expect(office.sent()).toEqual([]);
  });
});

test("preview() shows the plan and writes nothing", () => {
  const office = ready();
  const before = JSON.stringify([office.book.rowsOf(1), [...office.values]]);
  const { dialogs, heard } = aPerson({});
  preview(office.session(), dialogs);
  expect(heard[0]).toMatch(/Uno SL[^]*Dos SL|Dos SL[^]*Uno SL/);
  expect(JSON.stringify([office.book.rowsOf(1), [...office.values]])).toBe(before);
});

describe("stopEverything()", () => {
  test.each<readonly [string | null, string, RegExp]>([
    ["2026-03-31", "2026-03-31", /2026-03-31/],
    ["mañana", "", /no es una fecha/],
    ["", "", /siguen su curso/],
  ])("given %p", (text, stored, said) => {
    const office = ready();
    const { dialogs, heard } = aPerson({ texts: [text] });
    stopEverything(office.session(), dialogs);
    expect(office.values.get("stoppedUntil") ?? "").toBe(stored);
    expect(heard[1]).toMatch(said);
    office.fire();
    expect(office.sent()).toHaveLength(stored === "" ? 2 : 0);
  });

  test("lets mail go on the day it is lifted, though a run was done before", () => {
    const office = ready();
    stopEverything(office.session(), aPerson({ texts: ["2026-03-31"] }).dialogs);
    office.fire();
    stopEverything(office.session(), aPerson({ texts: [""] }).dialogs);
    office.fire();
    expect(office.sent()).toHaveLength(2);
  });
});

describe("refreshSheet()", () => {
  test("says what the sheet holds", () => {
    expect(refreshSheet(ready().session()).sentence).toBe(
      "Hoja actualizada: 2 facturas, 2 vencidas.",
    );
  });

  test("says when another run keeps it from writing", () => {
    const office = ready();
    office.isLockFree = false;
    expect(refreshSheet(office.session()).sentence).toMatch(/Otra ejecución/);
  });
});

test("issueStatement() makes the statement of the selected row's customer, else says what to select", () => {
  const office = ready();
  const session = office.session();
  const select = (selected: { sheetId: number; row: number } | null) => ({
    ...session,
    workbook: { ...session.workbook, selection: () => selected },
  });
  const told = [null, { sheetId: 1, row: 1 }, { sheetId: 2, row: 2 }, { sheetId: 1, row: 2 }].map(
    (selected) => {
      const { dialogs, heard } = aPerson({});
      issueStatement(select(selected), dialogs);
      return heard[0];
    },
  );
  expect(told.slice(0, 3).every((text) => text?.startsWith("Seleccione"))).toBe(true);
  expect(told[3]).toMatch(/está listo/);
});

test("diagnosis() names no customer and no amount", () => {
  const office = ready();
  office.fire();
  const text = diagnosis(office.session());
  expect(text).toContain("owner@example.com");
  expect(text).not.toMatch(/Uno SL|100[,.]00/);
});

import { describe, expect, test } from "@jest/globals";
import { decideNow } from "../../src/collections/report-now.ts";
import type { Settings } from "../../src/collections/settings.ts";
import { todayView } from "../../src/collections/today-view.ts";
import type { Cell } from "../../src/workbook/cell.ts";
import type { MemorySheet } from "../builders/memory-workbook.ts";
import { header, overdueList, ownerOffice, row } from "./integration/owner-office.ts";

const agreed = { agreeOwnColumns: true, confirmList: true, claimSender: true };

type Said = {
  readonly settings?: { readonly [name in keyof Settings]?: unknown };
  readonly options?: object;
  readonly minutes?: number;
};

function viewOf(sheet: MemorySheet, said: Said = {}, locale = "es_ES") {
  const office = ownerOffice([sheet], { locale });
  office.setUp({ ...(said.options ?? agreed), settings: said.settings ?? {} });
  office.at = { day: "2026-03-20", minutes: said.minutes ?? 600 };
  const session = office.session();
  const view = todayView(session, decideNow(session), []);
  return JSON.parse(JSON.stringify(view).replace(/[\u00a0\u202f]/g, " ")) as typeof view;
}

describe("todayView()", () => {
  test("says day, amounts and contacts as a Spanish reader writes them", () => {
    const rows = [
      header,
      row("F-1", "2026-03-10", "Uno SL", 1234.5),
      row("F-2", "2026-04-30", "Dos SL", 1000),
    ];
    expect(viewOf({ name: "Facturas", rows })).toEqual({
      language: "es",
      day: "20 de marzo de 2026",
      today: "2026-03-20",
      step: "ready",
      sheet: "Facturas",
      invoiceCount: 2,
      overdueCount: 1,
      owed: [
        {
          currency: "EUR",
          total: "2.234,50 €",
          overdue: "1.234,50 €",
          unapplied: null,
          bar: [
            { bucket: "notDue", label: "Por vencer", amount: "1.000,00 €", share: 1000 / 2234.5 },
            { bucket: "1-30", label: "1-30 días", amount: "1.234,50 €", share: 1234.5 / 2234.5 },
          ],
        },
      ],
      contacts: [
        {
          customerKey: "name:unosl",
          customer: "Uno SL",
          channel: "email",
          what: "recordatorio 1",
          to: "pagos@unosl.example",
          amount: "1.234,50 €",
          reason: expect.stringMatching(/10 días de atraso/) as unknown as string,
          isDue: true,
        },
      ],
      contactCount: 1,
      sendableCount: 1,
      questions: [],
      stoppedUntil: null,
      watch: null,
      warnings: [expect.stringMatching(/se supone EUR/) as unknown as string],
    });
  });

  test("is in English on an English workbook, and in the language that was set", () => {
    const english = viewOf(overdueList("Uno SL"), {}, "en_GB");
    expect([english.language, english.contacts[0]?.what]).toEqual(["en", "reminder 1"]);
    const set = viewOf(overdueList("Uno SL"), { settings: { language: "es" } }, "en_GB");
    expect([set.language, set.contacts[0]?.what]).toEqual(["es", "recordatorio 1"]);
  });

  test.each<readonly [string, Said, number]>([
    ["what is due", {}, 2],
    ["what waits for the list to be confirmed", { options: {} }, 2],
    ["nothing while everything is stopped", { settings: { stoppedUntil: "2026-03-31" } }, 0],
    ["nothing while only watching", { settings: { watchUntil: "2026-03-26" } }, 0],
    ["nothing outside the window", { minutes: 1_200 }, 0],
    ["nothing outside the window, the list confirmed or not", { options: {}, minutes: 1_200 }, 0],
  ])("counts %s as what a click on send would let go", (_, said, count) => {
    expect(viewOf(overdueList("Uno SL", "Dos SL"), said).sendableCount).toBe(count);
  });

  test.each<readonly [string, Said]>([
    ["new", { options: {} }],
    ["unconfirmed", { options: { agreeOwnColumns: true } }],
    ["ready", { options: { confirmList: true } }],
    ["ready", {}],
    ["ready", { settings: { stoppedUntil: "2026-03-19", watchUntil: "2026-03-19" } }],
    ["stopped", { settings: { stoppedUntil: "2026-03-20" } }],
    ["watching", { settings: { watchUntil: "2026-03-20" } }],
    ["stopped", { settings: { stoppedUntil: "2026-03-20", watchUntil: "2026-03-20" } }],
    [
      "unconfirmed",
      { options: { agreeOwnColumns: true }, settings: { stoppedUntil: "2026-04-01" } },
    ],
  ])("is at the step %s after %j", (step, said) => {
    expect(viewOf(overdueList("Uno SL"), said).step).toBe(step);
  });

  test("says until when it is stopped or watched, and what would have gone out", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp({
      ...agreed,
      settings: { stoppedUntil: "2026-03-31", watchUntil: "2026-03-26" },
    });
    const session = office.session();
    const watched = [{ day: "19 de marzo de 2026", customer: "Uno SL", what: "x", amount: "1" }];
    const view = todayView(session, decideNow(session), watched);
    expect(view.stoppedUntil).toBe("31 de marzo de 2026");
    expect(view.watch).toEqual({ until: "26 de marzo de 2026", contacts: watched });
  });

  test("shows what was found before anything is set up, and writes nothing", () => {
    const office = ownerOffice([overdueList("Uno SL", "Dos SL")]);
    const session = office.session();
    office.book.asked.length = 0;
    const view = todayView(session, decideNow(session), []);
    expect(view).toMatchObject({ step: "new", invoiceCount: 2, overdueCount: 2, contactCount: 2 });
    expect(office.book.asked.every((call) => /^(sheets|tags|cells|formats)/.test(call))).toBe(true);
    expect(office.values.size).toBe(0);
  });

  test("asks what is doubtful with cells of the sheet", () => {
    const rows: Cell[][] = [
      header,
      ["F-1", "01/02/2026", "03/04/2026", "Uno SL", "pagos@uno.example", 100],
    ];
    const { questions } = viewOf({ name: "Facturas", rows });
    expect(questions.map(({ id }) => id)).toContain("dateOrder:C");
    const asked = questions.find(({ id }) => id === "dateOrder:C");
    expect(asked?.examples).toEqual(["03/04/2026"]);
    expect(asked?.choices.map(({ value }) => value)).toEqual(["dmy", "mdy"]);
  });

  test("stays small however much there is and however long the names are", () => {
    const rows = Array.from({ length: 400 }, (_, n): readonly Cell[] => {
      const cells = row(`F-${n}`, "2026-03-10", `Cliente ${n}`);
      const name = `Cliente ${n} ${"muy largo ".repeat(40)}`;
      return [...cells.slice(0, 3), name, cells[4] ?? "", n % 4 === 3 ? "n/a" : 100];
    });
    const view = viewOf({ name: "Facturas", rows: [header, ...rows] });
    expect(JSON.stringify(view).length).toBeLessThan(200_000);
    expect([view.contacts.length, view.contactCount]).toEqual([100, 300]);
    expect(view.contacts.every(({ customer }) => customer.length <= 120)).toBe(true);
    expect(view.warnings.length).toBeLessThanOrEqual(51);
  });

  test("says that there is no list", () => {
    const view = viewOf({ name: "Notas", rows: [["nada"]] });
    expect(view).toMatchObject({ step: "noSheet", sheet: null, owed: [], contacts: [] });
    expect(view.sendableCount).toBe(0);
    expect(view.warnings.join()).toContain("Notas");
  });
});

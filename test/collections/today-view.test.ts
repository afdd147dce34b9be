import { describe, expect, test } from "@jest/globals";
import { decideNow } from "../../src/collections/report-now.ts";
import { todayView } from "../../src/collections/today-view.ts";
import type { Settings } from "../../src/collections/settings.ts";
import type { MemorySheet } from "../builders/memory-workbook.ts";
import { header, overdueList, ownerOffice, row } from "./integration/owner-office.ts";

const agreed = { confirmList: true, claimSender: true };

function viewOf(
  sheet: MemorySheet,
  said: {
    settings?: { [name in keyof Settings]?: unknown };
    options?: object;
    minutes?: number;
  } = {},
  locale = "es_ES",
) {
  const office = ownerOffice([sheet], { locale });
  office.setUp({ ...(said.options ?? agreed), settings: said.settings ?? {} });
  office.at = { day: "2026-03-20", minutes: said.minutes ?? 600 };
  const session = office.session();
  return todayView(session, decideNow(session));
}

describe("todayView()", () => {
  test("says day, amounts and contacts as a Spanish reader writes them", () => {
    const rows = [
      header,
      row("F-1", "2026-03-10", "Uno SL", 1234.5),
      row("F-2", "2026-04-30", "Dos SL", 1000),
    ];
    const view = viewOf({ name: "Facturas", rows });
    const plain = JSON.parse(JSON.stringify(view).replace(/[\u00a0\u202f]/g, " ")) as typeof view;
    expect(plain).toMatchObject({
      language: "es",
      sheet: "Facturas",
      sendableCount: 1,
      isListConfirmed: true,
      owed: [{ currency: "EUR", total: "2.234,50 €", overdue: "1.234,50 €" }],
      contacts: [
        {
          customer: "Uno SL",
          what: "recordatorio 1",
          to: "pagos@unosl.example",
          amount: "1.234,50 €",
          isDue: true,
        },
      ],
    });
    expect(plain.owed[0]?.buckets.map(({ amount }) => amount)).toEqual([
      "1.000,00 €",
      "1.234,50 €",
    ]);
  });

  test("is in English on an English workbook, and in the language that was set", () => {
    const english = viewOf(overdueList("Uno SL"), {}, "en_GB");
    expect([english.language, english.contacts[0]?.what]).toEqual(["en", "reminder 1"]);
    const set = viewOf(overdueList("Uno SL"), { settings: { language: "es" } }, "en_GB");
    expect([set.language, set.contacts[0]?.what]).toEqual(["es", "recordatorio 1"]);
  });

  test.each<readonly [string, Parameters<typeof viewOf>[1], number]>([
    ["what is due", {}, 2],
    ["what waits for the list to be confirmed", { options: {} }, 2],
    ["nothing while everything is stopped", { settings: { stoppedUntil: "2026-03-31" } }, 0],
    ["nothing outside the window", { minutes: 1_200 }, 0],
  ])("counts %s as what a yes would let go", (_, said, count) => {
    expect(viewOf(overdueList("Uno SL", "Dos SL"), said).sendableCount).toBe(count);
  });

  test("crosses the wire as JSON without loss", () => {
    const view = viewOf(overdueList("Uno SL"));
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  test("says that there is no list", () => {
    const view = viewOf({ name: "Notas", rows: [["nada"]] });
    expect(view).toMatchObject({ sheet: null, owed: [], contacts: [], sendableCount: 0 });
    expect(view.warnings.join()).toContain("Notas");
  });
});

import { describe, expect, test } from "@jest/globals";
import { refresh, type RefreshInput } from "../../src/collections/refresh.ts";
import type { Settings } from "../../src/collections/settings.ts";
import { emptyLedger } from "../../src/collections/ledger.ts";
import type { Cell } from "../../src/workbook/cell.ts";
import { aWorkbook, type MemoryWorkbook } from "../builders/memory-workbook.ts";
import { day } from "../builders/receivables.ts";
import { aQuota, someSettings } from "../builders/state.ts";

const on = (text: string): Cell => ({ day: day(text), minutes: 0 });

const header = ["Nº factura", "Fecha", "Vencimiento", "Cliente", "Email", "Total"];
const someRows = (count: number): readonly (readonly Cell[])[] =>
  Array.from({ length: count }, (_, n) => [
    `F-${String(n + 1).padStart(5, "0")}`,
    on("2026-02-01"),
    on(n % 2 === 0 ? "2026-03-03" : "2026-04-30"),
    `Cliente ${n % 40} SL`,
    `pagos@cliente${n % 40}.example`,
    100 + n,
  ]);

const facturas = (count: number) =>
  aWorkbook([{ name: "Facturas", rows: [header, ...someRows(count)] }]);

function input(settings: Partial<Settings> = {}): RefreshInput {
  return {
    settings: someSettings(settings),
    answers: {},
    asOf: { day: day("2026-03-20"), minutes: 600 },
    stateOf: () => ({
      ledger: emptyLedger,
      quota: aQuota(1_000),
      canDraft: true,
      isApproved: false,
    }),
  };
}

const shown = (cell: Cell | undefined) => (typeof cell === "string" ? cell : "");

/** Refreshes until the workbook knows its columns, then counts one more refresh. */
function callsOfSecondRefresh(workbook: MemoryWorkbook): readonly string[] {
  refresh(workbook, input());
  workbook.asked.length = 0;
  refresh(workbook, input());
  return workbook.asked;
}

describe("refresh()", () => {
  test("adds the own columns, fills them and sets the colours", () => {
    const workbook = facturas(4);
    const { plan, findings } = refresh(workbook, input());
    expect(findings).toEqual([]);
    expect(plan.invoices).toHaveLength(4);
    const [titles = [], first = [], second = []] = workbook.rowsOf(1);
    expect(titles.slice(6, 15)).toEqual([
      "Clave",
      "Vence",
      "Días de atraso",
      "Tramo",
      "Saldo",
      "Estado",
      "Próximo paso",
      "Pausa hasta",
      "Prometido para",
    ]);
    expect(first.slice(6, 12)).toEqual([
      "F-00001 · Cliente 0 SL",
      on("2026-03-03"),
      17,
      "1-30",
      100,
      "Vencida",
    ]);
    expect(first[12]).toBe("Recordatorio 1 hoy: 17 días de atraso.");
    expect(second.slice(7, 12)).toEqual([on("2026-04-30"), -41, "Por vencer", 101, "Por vencer"]);
    expect(second[12]).toBe("Aviso previo el 23 abr: vence el 30 abr.");
    expect(workbook.rules()).toHaveLength(3);
    expect(workbook.notes().join()).toContain("20/03/2026");
  });

  test("writes nothing before the owner has agreed", () => {
    const workbook = facturas(4);
    const { plan } = refresh(workbook, input({ ownColumnsAgreed: false }));
    expect(plan.contacts.length).toBeGreaterThan(0);
    expect(workbook.rowsOf(1)).toEqual([header, ...someRows(4)]);
    expect(workbook.asked).toEqual(["sheets", "tags", "cells:1", "formats:1"]);
  });

  test("leaves every cell of the owner's as it was", () => {
    const workbook = facturas(30);
    refresh(workbook, input());
    expect(workbook.rowsOf(1).map((row) => row.slice(0, 6))).toEqual([header, ...someRows(30)]);
  });

  test("asks as much of the service for many rows as for few", () => {
    const few = callsOfSecondRefresh(facturas(10));
    const many = callsOfSecondRefresh(facturas(2_000));
    expect(many).toEqual(few);
    expect(few.length).toBeLessThanOrEqual(20);
    expect(new Set(few.filter((call) => call.startsWith("formats"))).size).toBe(1);
  });

  test("writes anew when the owner sorted between reading and writing back", () => {
    const workbook = facturas(6);
    refresh(workbook, input());
    workbook.beforeReading(1, () => undefined);
    const sorted = sortDuringWriting(workbook, 1);
    const { findings } = refresh(sorted, input());
    expect(findings).toEqual([]);
    for (const row of workbook.rowsOf(1).slice(1))
      expect(row[6]).toBe(`${shown(row[0])} · ${shown(row[3])}`);
  });

  test("says so when the sheet will not stand still", () => {
    const workbook = facturas(6);
    refresh(workbook, input());
    const { findings } = refresh(sortDuringWriting(workbook, Infinity), input());
    expect(findings).toMatchObject([
      { code: "ownColumnsUnsettled", values: { sheet: "Facturas" } },
    ]);
  });

  test("a row that cannot be read says why in its own columns", () => {
    const workbook = facturas(3);
    const row = workbook.rowsOf(1)[2];
    if (row !== undefined) row[5] = "n/a";
    refresh(workbook, input());
    expect(workbook.rowsOf(1)[2]?.slice(11, 13)).toEqual([
      "Sin leer",
      expect.stringContaining("Facturas!F3"),
    ]);
  });

  test("without an invoice list nothing is written and the reason is found", () => {
    const workbook = aWorkbook([{ name: "Notas", rows: [["comprar tinta"], ["llamar a Ana"]] }]);
    const { reading, plan } = refresh(workbook, input());
    expect(reading.book.list).toBeNull();
    expect(plan.findings.map(({ code }) => code)).toContain("noInvoiceSheet");
    expect(workbook.asked).toEqual(["sheets", "tags", "cells:1"]);
  });
});

/** The same workbook, its owner's rows turned round before each flush as long as `times` lasts. */
function sortDuringWriting(workbook: MemoryWorkbook, times: number): MemoryWorkbook {
  let left = times;
  return {
    ...workbook,
    flush: () => {
      if (left > 0) {
        const [titles = [], ...rows] = workbook.rowsOf(1);
        const owners = rows.map((row) => row.slice(0, 6)).reverse();
        workbook
          .rowsOf(1)
          .splice(
            0,
            Infinity,
            titles,
            ...rows.map((row, n) => [...(owners[n] ?? []), ...row.slice(6)]),
          );
        left -= 1;
      }
      workbook.flush();
    },
  };
}

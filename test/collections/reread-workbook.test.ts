import { describe, expect, test } from "@jest/globals";
import { readBook, type BookReading } from "../../src/collections/read-book.ts";
import { rereadWorkbook } from "../../src/collections/reread-workbook.ts";
import { sightedWorkbook } from "../../src/collections/sighted-workbook.ts";
import type { Cell } from "../../src/workbook/cell.ts";
import { tabTag } from "../../src/workbook/own-tags.ts";
import { aWorkbook, type MemoryWorkbook } from "../builders/memory-workbook.ts";
import { day } from "../builders/receivables.ts";
import { someSettings } from "../builders/state.ts";

const today = day("2026-03-20");
const on = (text: string): Cell => ({ day: day(text), minutes: 0 });

const tabs = ["customers", "plan", "templates", "payments", "agreements", "activity"] as const;

/** The invoice sheet is 1, the own tabs are 2 to 7 in the order of {@link tabs}. */
function workbookWithTabs(): MemoryWorkbook {
  const rows: readonly (readonly Cell[])[] = [
    ["Nº factura", "Fecha", "Vencimiento", "Cliente", "Total"],
    ["F-1", on("2026-02-01"), on("2026-03-10"), "Uno SL", 100],
  ];
  const own = tabs.map((name) => ({ name, rows: [["x"]] }));
  const tags = tabs.map((tab, index) => tabTag(tab, index + 2));
  return aWorkbook([{ name: "Facturas", rows }, ...own], { tags });
}

function readOnce(workbook: MemoryWorkbook) {
  const seen = sightedWorkbook(workbook);
  const before = readBook(seen.workbook, someSettings(), {}, today, { formats: "always" });
  workbook.asked.length = 0;
  return { seen, before };
}

const totalIn = ({ book }: BookReading) => book.list?.invoices[0]?.total;

describe("rereadWorkbook()", () => {
  test("asks the document for invoices, payments, agreements and customers, each once", () => {
    const workbook = workbookWithTabs();
    const { seen, before } = readOnce(workbook);
    readBook(rereadWorkbook(seen, before), someSettings(), {}, today, { formats: "always" });
    expect([...workbook.asked].sort()).toEqual(["cells:1", "cells:2", "cells:5", "cells:6"]);
  });

  test("shows what has changed there", () => {
    const workbook = workbookWithTabs();
    const { seen, before } = readOnce(workbook);
    workbook.rowsOf(1)[1]?.splice(4, 1, 60);
    const again = readBook(rereadWorkbook(seen, before), someSettings(), {}, today);
    expect([totalIn(before), totalIn(again)]).toEqual([10_000, 6_000]);
  });

  test("is what the next plan of the run may start from without asking again", () => {
    const workbook = workbookWithTabs();
    const { seen, before } = readOnce(workbook);
    workbook.rowsOf(1)[1]?.splice(4, 1, 60);
    readBook(rereadWorkbook(seen, before), someSettings(), {}, today);
    workbook.asked.length = 0;
    const next = readBook(seen.asSeen, someSettings(), {}, today);
    expect(totalIn(next)).toBe(6_000);
    expect([...workbook.asked].sort()).toEqual(["sheets", "tags"]);
  });
});

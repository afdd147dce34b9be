import { describe, expect, test } from "@jest/globals";
import type { Tag } from "../../src/workbook/edit.ts";
import { schemaEdits, schemaState, schemaTagKey } from "../../src/workbook/own-schema-version.ts";
import { tabTag } from "../../src/workbook/own-tags.ts";
import { locateOwnTabs, newTabName } from "../../src/workbook/tab-locate.ts";
import { tabCells } from "./own-tab-cells.ts";

const setUp: Tag = { key: schemaTagKey, value: "1", place: { kind: "spreadsheet" } };
const sheets = (...names: readonly string[]) =>
  names.map((name, index) => ({ name, sheetId: index + 1 }));
const rowsOf = () => [];

describe("locateOwnTabs()", () => {
  test("finds a tab by its tag whatever it is called", () => {
    const tags = [setUp, tabTag("customers", 2)];
    const found = locateOwnTabs({
      sheets: sheets("Facturas", "Mi gente"),
      tags,
      rowsOf,
      language: "es",
    });
    expect(found.sheetIds.customers).toBe(2);
    expect(found.edits).toEqual([]);
  });

  test("of two tabs with one tag keeps ours by name, else the one further left, and reports the other", () => {
    const tags = [tabTag("payments", 1), tabTag("payments", 2)];
    const search = { tags, rowsOf, language: "es" } as const;
    const copy = locateOwnTabs({ ...search, sheets: sheets("Copia de Pagos", "Pagos") });
    expect(copy.sheetIds.payments).toBe(2);
    const duplicated = { code: "tabDuplicated", place: "Copia de Pagos" };
    expect(copy.findings).toContainEqual({
      ...duplicated,
      values: { tab: "Pagos", other: "Copia de Pagos" },
    });
    const renamed = locateOwnTabs({ ...search, sheets: sheets("Cobros", "Cobros 2") });
    expect(renamed.sheetIds.payments).toBe(1);
  });

  test.each([
    ["Acuerdos", "es"],
    ["Agreements", "en"],
    ["Acuerdos (Cóbralo)", "es"],
  ] as const)("adopts %s with our headers and tags it", (name, language) => {
    const { rows } = tabCells("agreements", language, []);
    const search = {
      sheets: sheets("Facturas", name),
      tags: [],
      rowsOf: () => rows,
      language: "es",
    } as const;
    const found = locateOwnTabs(search);
    expect(found.sheetIds.agreements).toBe(2);
    expect(found.edits).toEqual([{ kind: "tag", tag: tabTag("agreements", 2) }]);
  });

  test("does not adopt the owner's own Clientes", () => {
    const rows = [["Cliente", "Ciudad", "Teléfono"]];
    const search = { sheets: sheets("Clientes"), rowsOf: () => rows, language: "es" } as const;
    expect(locateOwnTabs({ ...search, tags: [] })).toMatchObject({ edits: [], findings: [] });
    const found = locateOwnTabs({ ...search, tags: [setUp] });
    expect(found.sheetIds.customers).toBeNull();
    expect(found.findings).toContainEqual({
      code: "tabNotOurs",
      place: "Clientes",
      values: { tab: "Clientes" },
    });
  });

  test("asks for the rows of namesakes only", () => {
    const asked: number[] = [];
    locateOwnTabs({
      sheets: sheets("Facturas", "Pagos", "2025"),
      tags: [],
      language: "es",
      rowsOf: (sheetId) => {
        asked.push(sheetId);
        return [];
      },
    });
    expect(asked).toEqual([2]);
  });

  test("reports tabs deleted from a workbook that was set up, and none before", () => {
    const search = { sheets: sheets("Facturas"), rowsOf, language: "es" } as const;
    expect(locateOwnTabs({ ...search, tags: [] }).findings).toEqual([]);
    const findings = locateOwnTabs({ ...search, tags: [setUp] }).findings;
    expect(findings.map(({ code, place }) => `${code} ${place}`)).toEqual([
      "tabDeleted Clientes",
      "tabDeleted Plan de cobro",
      "tabDeleted Plantillas",
      "tabDeleted Pagos",
      "tabDeleted Acuerdos",
      "tabDeleted Actividad",
    ]);
  });
});

describe("newTabName()", () => {
  test.each([
    [[], "Pagos"],
    [["pagos"], "Pagos (Cóbralo)"],
    [["Pagos", "Pagos (Cóbralo)"], "Pagos (Cóbralo 2)"],
  ] as const)("beside %j is %s", (taken, name) => {
    expect(newTabName("payments", "es", taken)).toBe(name);
  });
});

describe("schemaState()", () => {
  const version = (value: string): Tag => ({ ...setUp, value });
  test.each([
    [[], "fresh"],
    [["1"], "current"],
    [["0"], "older"],
    [["0", "1"], "current"],
    [["2"], "newer"],
    [["1", "7"], "newer"],
    [["una"], "newer"],
  ] as const)("of versions %j is %s", (values, kind) => {
    expect(schemaState(values.map(version)).kind).toBe(kind);
  });

  test("names both versions of a newer one", () => {
    const state = schemaState([version("2")]);
    expect(state).toMatchObject({
      finding: { code: "newerSchema", values: { version: "2", known: "1" } },
    });
  });

  test("is current once schemaEdits() were carried out, and they are none then", () => {
    for (const tags of [[], [version("0")]]) {
      const after = schemaEdits(tags).reduce<Tag[]>((left, edit) => {
        if (edit.kind === "tag") return [...left, edit.tag];
        return edit.kind === "untag" ? left.filter((tag) => tag !== edit.tag) : left;
      }, tags);
      expect(schemaState(after).kind).toBe("current");
      expect(schemaEdits(after)).toEqual([]);
    }
    expect(schemaEdits([version("9")])).toEqual([]);
  });
});

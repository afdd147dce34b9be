import { describe, expect, test } from "@jest/globals";
import { ownersCopy } from "../../host/commands/owner-copy.ts";
import {
  addSheet,
  emptyWorkbook,
  type Metadata,
  type MetadataPlace,
  type WorkbookModel,
} from "../../host/spreadsheet/workbook-model.ts";

const workbook = (
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
): WorkbookModel => {
  const model = emptyWorkbook({});
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addSheet(model, name);
    sheet.rows = rows.map((row) => row.map((value) => ({ value: value as string, style: 0 })));
  }
  return model;
};

const tag = (id: number, place: MetadataPlace): Metadata => ({
  id,
  key: `k${String(id)}`,
  value: "v",
  visibility: "DOCUMENT",
  scriptId: "s",
  place,
});

const before = workbook({
  Facturas: [
    ["Listado", "", ""],
    ["Nº", "Cliente", "Total"],
    ["F-1", "Una SL", 10],
  ],
  Clientes: [["Cliente"]],
});
const [invoices, customers] = before.sheets.map(({ id }) => id);
before.metadata = [
  tag(1, { kind: "spreadsheet" }),
  tag(2, { kind: "sheet", sheetId: customers ?? 0 }),
  tag(3, { kind: "column", sheetId: invoices ?? 0, index: 1 }),
  tag(4, { kind: "column", sheetId: invoices ?? 0, index: 3 }),
];

const places = (file: WorkbookModel): readonly unknown[] =>
  ownersCopy(file, before).metadata.map(({ id, place }) => [
    id,
    place.kind === "column" ? place.index : place.kind,
  ]);

describe("ownersCopy()", () => {
  test("sheets keep their ids by name, wherever they stand, and new ones get ids of their own", () => {
    const file = workbook({ Otra: [["x"]], Clientes: [["Cliente"]], Facturas: [["Nº"]] });
    const copy = ownersCopy(file, before);
    const ids = new Map(copy.sheets.map(({ name, id }) => [name, id]));
    expect([ids.get("Facturas"), ids.get("Clientes")]).toEqual([invoices, customers]);
    expect(new Set(ids.values()).size).toBe(3);
    expect(copy.id).toBe(before.id);
  });

  test("column tags follow their header's text past new columns and rows", () => {
    const file = workbook({
      Facturas: [["Listado"], [""], ["Nota", "Nº", "Cliente", "IVA", "Total"], ["", "F-1"]],
      Clientes: [["Cliente"]],
    });
    expect(places(file)).toEqual([
      [1, "spreadsheet"],
      [2, "sheet"],
      [3, 2],
      [4, 5],
    ]);
  });

  test("a header that is gone and a sheet that is gone lose their tags", () => {
    const file = workbook({ Facturas: [["Nº", "Cliente", "Importe"]] });
    expect(places(file)).toEqual([
      [1, "spreadsheet"],
      [3, 1],
    ]);
  });
});

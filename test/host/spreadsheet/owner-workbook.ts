import { Workbook, type Worksheet } from "@cj-tech-master/excelts";

function fillRows(sheet: Worksheet): void {
  sheet.getRow(3).values = ["Nº", "Fecha", "Cliente", "Total", "Con IVA"];
  for (let row = 4; row <= 12; row += 1) {
    sheet.getRow(row).values = [
      `F-00${row}`,
      new Date(Date.UTC(2026, 0, row, row === 5 ? 13 : 0)),
      `Firma ${row} SL`,
      1000.5 + row,
      { formula: `D${row}*1.21`, result: (1000.5 + row) * 1.21 },
    ];
    sheet.getCell(row, 2).numFmt = "dd/mm/yyyy";
    sheet.getCell(row, 4).numFmt = '#,##0.00 "€"';
  }
}

function decorate(sheet: Worksheet): void {
  sheet.getCell("A1").value = "Facturas de 2026";
  sheet.getCell("A1").font = { bold: true, size: 14 };
  sheet.mergeCells("A1:E1");
  sheet.getCell("A5").note = "pagará en marzo";
  sheet.getCell("C5").value = { text: "web", hyperlink: "https://example.com/", tooltip: "la web" };
  sheet.getCell("C6").value = { richText: [{ text: "Fir", font: { bold: true } }, { text: "ma" }] };
  sheet.getCell("C7").value = { error: "#N/A" };
  sheet.getCell("C8").value = true;
  sheet.getCell("C9").value = "=no es fórmula";
  sheet.getCell("A10").value = "007";
  sheet.getCell("F4").dataValidation = { type: "list", allowBlank: true, formulae: ['"sí,no"'] };
  for (let row = 5; row <= 12; row += 1) {
    sheet.getCell(row, 6).dataValidation = {
      type: "whole",
      operator: "between",
      formulae: [1, 5],
      prompt: "de 1 a 5",
      showInputMessage: true,
    };
  }
  sheet.fillFormula("G4:G12", "D4-1", [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  sheet.getRow(6).hidden = true;
  sheet.getRow(7).height = 30;
  sheet.getColumn(3).width = 30;
  sheet.getColumn(6).hidden = true;
}

function addRules(sheet: Worksheet): void {
  const fill = { type: "pattern", pattern: "solid", bgColor: { argb: "FFC9DAF8" } } as const;
  sheet.addConditionalFormatting({
    ref: "A4:E12",
    rules: [{ type: "expression", formulae: ["$D4>1005"], style: { fill } }],
  });
  sheet.addConditionalFormatting({
    ref: "D4:D12",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        formulae: [1009],
        style: { font: { bold: true } },
      },
      {
        type: "colorScale",
        cfvo: [{ type: "min" }, { type: "max" }],
        color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }],
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "E4:E12",
    rules: [{ type: "top10", rank: 2, percent: false, style: { font: { italic: true } } }],
  });
}

/** A sheet as owners keep them: title, merge, notes, links, rules, validations, a table, names. */
export async function ownerWorkbook(
  settings: { readonly is1904?: boolean } = {},
): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.properties.date1904 = settings.is1904 ?? false;
  const sheet = workbook.addWorksheet("Facturas", {
    views: [{ state: "frozen", xSplit: 1, ySplit: 3, zoomScale: 90 }],
  });
  fillRows(sheet);
  decorate(sheet);
  addRules(sheet);
  sheet.autoFilter = "A3:E12";
  sheet.addTable({
    name: "Tarifas",
    ref: "J3",
    headerRow: true,
    columns: [{ name: "concepto" }, { name: "precio" }],
    rows: [
      ["hora", 50],
      ["día", 350],
    ],
  });
  workbook.definedNames.add("Facturas!$D$4:$D$12", "Totales");
  const summary = workbook.addWorksheet("Resumen", { state: "hidden" });
  summary.getCell("A1").value = { formula: "SUM(Facturas!D4:D12)", result: 9076.5 };
  summary.getCell("A2").value = { formula: "Facturas!$D$4", result: 1004.5 };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

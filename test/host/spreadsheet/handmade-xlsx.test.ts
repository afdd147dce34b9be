import { describe, expect, test } from "@jest/globals";
import { readXlsx, writeXlsx } from "../../../host/spreadsheet/xlsx-file.ts";
import { lostInXlsx } from "../../../host/spreadsheet/xlsx-losses.ts";
import { readParts } from "../../../host/spreadsheet/xlsx-parts.ts";
import { openDesk } from "./spreadsheet-desk.ts";
import { handmadeXlsx } from "./zip-package.ts";

const rows = `<sheetData>
  <row r="1"><c r="A1" t="inlineStr"><is><t>Total &amp; más</t></is></c></row>
  <row r="2"><c r="A2"><v>12.5</v></c><c r="B2"><f>A2*2</f><v>25</v></c></row>
</sheetData>`;
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawingNames = "http://schemas.openxmlformats.org/drawingml/2006";
const link = (id: string) =>
  `<Relationship Id="${id}" Type="${office}/hyperlink" Target="https://example.com/" TargetMode="External"/>`;

describe("readXlsx()", () => {
  test("keeps numbers and formulas that have a link, and the hints of links", async () => {
    const bytes = handmadeXlsx(
      `${rows}<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="la web"/><hyperlink ref="A2" r:id="rId1"/><hyperlink ref="B2" r:id="rId1"/></hyperlinks>`,
      {},
      link("rId1"),
    );
    const again = await readXlsx(await writeXlsx(await readXlsx(bytes)));
    expect(again.sheets[0]?.rows[1]?.map((cell) => cell?.value)).toEqual([12.5, 25]);
    expect(again.sheets[0]?.rows[1]?.[1]?.formula).toBe("A2*2");
    expect(again.sheets[0]?.rows[0]?.[0]).toMatchObject({
      value: "Total & más",
      fileValue: { hyperlink: "https://example.com/" },
    });
    expect(readParts(await writeXlsx(again)).sheets[0]?.xml).toContain('tooltip="la web"');
    expect(lostInXlsx(bytes)).toEqual([
      'Sheet "Facturas": the written workbook does not carry the links of A2, B2.',
    ]);
  });

  test("keeps validations that stand in the file's extension list", async () => {
    const bytes = handmadeXlsx(
      `${rows}<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Facturas!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C1:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    );
    const again = await readXlsx(await writeXlsx(await readXlsx(bytes)));
    expect(again.sheets[0]?.validations).toEqual([
      {
        range: "C1:C9",
        rule: expect.objectContaining({
          type: "list",
          formulae: ["Facturas!$A$1:$A$2"],
        }) as unknown,
      },
    ]);
  });

  test("keeps names of constants and ranges as they are written", async () => {
    const again = await readXlsx(await writeXlsx(await readXlsx(handmadeXlsx(rows))));
    expect(again.definedNames.map(({ name, text }) => [name, text])).toEqual([
      ["IVA", "0.21"],
      ["Totales", "Facturas!$D$2:$D$9"],
    ]);
  });

  test("keeps text and duplicate rules as formulas that every reader understands", async () => {
    const bytes = handmadeXlsx(
      `${rows}<conditionalFormatting sqref="A1:A9"><cfRule type="beginsWith" priority="2" operator="beginsWith" text="F"><formula>LEFT(A1,1)="F"</formula></cfRule><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>`,
    );
    const again = await readXlsx(await writeXlsx(await readXlsx(bytes)));
    expect(again.sheets[0]?.rules.map(({ rule }) => [rule.type, rule.formulae])).toEqual([
      ["expression", ['AND(A1<>"",COUNTIF($A$1:$A$9,A1)>1)']],
      ["expression", ['LEFT(A1,1)="F"']],
    ]);
    expect(lostInXlsx(bytes)).toEqual([
      'Sheet "Facturas": the written workbook holds the rule for duplicate values as a formula.',
    ]);
  });

  test("takes looks of unused rows and columns for what they are", async () => {
    const bytes = handmadeXlsx(
      `<cols><col min="3" max="16384" width="9.1" hidden="1" customWidth="1"/></cols>${rows.replace(
        "</sheetData>",
        '<row r="1048576" ht="5" customHeight="1"/></sheetData>',
      )}`,
    );
    const model = await readXlsx(bytes);
    expect([model.sheets[0]?.maxRows, model.sheets[0]?.maxColumns]).toEqual([2, 2]);
    openDesk(model).run(`
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.insertColumnsAfter(2, 1);
      sheet.getRange("C1").setValue("Clave");
      SpreadsheetApp.flush();
    `);
    const [again] = (await readXlsx(await writeXlsx(model))).sheets;
    expect(again?.rows[0]?.[2]?.value).toBe("Clave");
    expect([2, 3, 16_383].map((place) => again?.columnLooks[place]?.hidden ?? false)).toEqual([
      false,
      true,
      true,
    ]);
  });

  test("keeps charts", async () => {
    const bytes = handmadeXlsx(
      `${rows}<drawing r:id="rId9"/>`,
      {
        "xl/drawings/drawing1.xml": `<?xml version="1.0"?><xdr:wsDr xmlns:xdr="${drawingNames}/spreadsheetDrawing" xmlns:a="${drawingNames}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Ventas"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawingNames}/chart"><c:chart xmlns:c="${drawingNames}/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
        "xl/drawings/_rels/drawing1.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/chart" Target="../charts/chart1.xml"/></Relationships>`,
        "xl/charts/chart1.xml": `<?xml version="1.0"?><c:chartSpace xmlns:c="${drawingNames}/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>Facturas!$A$2:$A$9</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
      },
      `<Relationship Id="rId9" Type="${office}/drawing" Target="../drawings/drawing1.xml"/>`,
    );
    const parts = readParts(await writeXlsx(await readXlsx(bytes)));
    expect(parts.partNames).toContain("xl/charts/chart1.xml");
    expect(parts.partNames).toContain("xl/drawings/drawing1.xml");
    expect(parts.sheets[0]?.xml).toContain("<drawing ");
  });
});

describe("lostInXlsx()", () => {
  test("says what the written workbook does not carry", () => {
    const bytes = handmadeXlsx(
      `${rows}<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1" stopIfTrue="1"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
      { "xl/vbaProject.bin": "macro" },
    );
    expect(lostInXlsx(bytes)).toEqual([
      "The written workbook does not carry the file's macros.",
      'Sheet "Facturas": the written workbook does not carry "stop if true" of conditional formats.',
    ]);
  });

  test("says nothing of a plain file", () => {
    expect(lostInXlsx(handmadeXlsx(rows))).toEqual([]);
  });
});

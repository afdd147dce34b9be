import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { englishRunningWorkbook, englishWorkbook } from "./sample-english.mjs";
import { spanishRunningWorkbook, spanishWorkbook } from "./sample-spanish.mjs";

const folder = path.resolve(import.meta.dirname, "../samples");

const writtenFor = new Date("2026-03-20T09:00:00Z");

/** A workbook as people keep it: title rows, notes, formats, a colour rule and a second sheet of their own. */
async function write(fileName, sample) {
  const workbook = new Workbook();
  // The same sheet gives the same file, whenever it is made.
  workbook.created = workbook.modified = writtenFor;
  for (const sheet of sample.sheets) fill(workbook.addWorksheet(sheet.name), sheet);
  await workbook.xlsx.writeFile(path.join(folder, fileName));
  console.log(`samples/${fileName}`);
}

function fill(worksheet, { rows, headerRow, widths, formats, notes, merges, hiddenColumns }) {
  rows.forEach((cells, index) => {
    cells.forEach((value, column) => {
      if (value !== null) put(worksheet.getCell(index + 1, column + 1), value);
    });
  });
  widths.forEach((width, column) => (worksheet.getColumn(column + 1).width = width));
  worksheet.getRow(headerRow).font = { bold: true };
  for (const [column, format] of Object.entries(formats)) {
    for (let row = headerRow + 1; row <= rows.length; row += 1) {
      worksheet.getCell(`${column}${row}`).numFmt ||= format;
    }
  }
  for (const [cell, text] of Object.entries(notes ?? {})) worksheet.getCell(cell).note = text;
  for (const range of merges ?? []) worksheet.mergeCells(range);
  for (const column of hiddenColumns ?? []) worksheet.getColumn(column).hidden = true;
  worksheet.views = [{ state: "frozen", ySplit: headerRow }];
}

function put(cell, value) {
  if (typeof value !== "object" || value instanceof Date) {
    cell.value = value;
    return;
  }
  const { format, ...content } = value;
  cell.value = "amount" in content ? content.amount : content;
  if (format) cell.numFmt = format;
}

await mkdir(folder, { recursive: true });
await write("facturas-taller.xlsx", spanishWorkbook);
await write("invoices-studio.xlsx", englishWorkbook);
await write("taller-en-marcha.xlsx", spanishRunningWorkbook);
await write("studio-running.xlsx", englishRunningWorkbook);

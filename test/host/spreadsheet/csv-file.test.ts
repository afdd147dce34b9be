import { describe, expect, test } from "@jest/globals";
import { Buffer } from "node:buffer";
import { readCsv } from "../../../host/spreadsheet/csv-file.ts";
import { readWorkbookFile } from "../../../host/spreadsheet/workbook-file.ts";
import { readXlsx, writeXlsx } from "../../../host/spreadsheet/xlsx-file.ts";

const text = 'Nº;Cliente;Total\nF-001;"Peña; Hijos";1.234,56\n007;Muñoz €;10\n';
const cells = [
  ["Nº", "Cliente", "Total"],
  ["F-001", "Peña; Hijos", "1.234,56"],
  ["007", "Muñoz €", "10"],
];

const bytesOf = (content: string, encoding: BufferEncoding) =>
  new Uint8Array(Buffer.from(content, encoding));
const valuesOf = (bytes: Uint8Array) =>
  readCsv(bytes).sheets[0]?.rows.map((row) => row.map((cell) => cell?.value ?? null));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const windows1252 = bytesOf(text.replaceAll("€", "\u0080"), "latin1");

describe("readCsv()", () => {
  test.each([
    ["UTF-8", bytesOf(text, "utf8")],
    ["UTF-8 with its mark", bytesOf(`\uFEFF${text}`, "utf8")],
    ["UTF-16 LE with its mark", bytesOf(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 BE with its mark", swapped(bytesOf(`\uFEFF${text}`, "utf16le"))],
    ["UTF-16 LE", bytesOf(text, "utf16le")],
    ["UTF-16 BE", swapped(bytesOf(text, "utf16le"))],
    ["Windows-1252", windows1252],
  ])("reads %s", (_name, bytes) => {
    expect(valuesOf(bytes)).toEqual(cells);
  });

  test.each([
    [",", 'a,b,c\n1,"2,5",x\n'],
    [";", "a;b;c\n1;2,5;x\n2;3,5;y\n"],
    ["\t", "a\tb\tc\n1\t2,5\tx\n"],
    [";", "sep=;\r\na;b;c\r\n1;2,5;x\r\n"],
    [",", '"Apellidos; nombre",b,c\n"Ruiz; Ana","2,5",x\n'],
  ])("parts the columns at %j", (_delimiter, content) => {
    const rows = valuesOf(bytesOf(content, "utf8"));
    expect(rows?.[0]).toHaveLength(3);
    expect(rows?.[1]?.[1]).toBe("2,5");
  });

  test("leaves every cell a text, also 007, =A1 and dates", async () => {
    const model = readCsv(bytesOf("a,b,c\n007,=A1,2026-01-02\n", "utf8"), {
      fileName: "ventas.csv",
    });
    expect(model.sheets[0]?.name).toBe("ventas");
    const again = await readXlsx(await writeXlsx(model));
    expect(again.sheets[0]?.rows[1]?.map((cell) => [cell?.value, cell?.formula])).toEqual([
      ["007", undefined],
      ["=A1", undefined],
      ["2026-01-02", undefined],
    ]);
  });

  test("reads an empty file as an empty sheet", () => {
    expect(valuesOf(new Uint8Array())).toEqual([]);
  });

  test("makes a sheet's name of any file name", () => {
    const named = (fileName: string) =>
      readCsv(bytesOf("a,b\n", "utf8"), { fileName }).sheets[0]?.name;
    expect(named("a[1]:2026.csv")).toBe("a 1  2026");
    expect(named("x".repeat(40))).toHaveLength(31);
    expect(named(".csv")).toBe("Hoja 1");
  });
});

describe("readWorkbookFile()", () => {
  test.each([
    ["foto.png", [0x89, 0x50, 0x4e, 0x47], "foto.png is not an .xlsx or .csv file."],
    ["datos.csv", [0x25, 0x50, 0x44, 0x46], "datos.csv is not an .xlsx or .csv file."],
    ["datos.csv", [1, 2, 0, 0, 0, 7, 8], "datos.csv is not an .xlsx or .csv file."],
    ["datos.xlsx", [0x50, 0x4b, 3, 4, 0], "datos.xlsx is not an .xlsx workbook or is damaged."],
    [
      "viejo.xls",
      [0xd0, 0xcf, 0x11, 0xe0],
      "viejo.xls is an old .xls or a workbook with a password: save it as .xlsx without a password.",
    ],
  ])("refuses %s with one sentence", async (name, bytes, message) => {
    await expect(readWorkbookFile(`/tmp/${name}`, new Uint8Array(bytes))).rejects.toThrow(message);
  });

  test("takes a workbook for what it holds, whatever its ending", async () => {
    const bytes = await writeXlsx(readCsv(bytesOf("a,b\n1,2\n", "utf8")));
    const model = await readWorkbookFile("ventas.csv", bytes, {
      timeZone: "America/Bogota",
      locale: "es_CO",
    });
    expect(model.sheets[0]?.rows[1]?.[1]?.value).toBe("2");
    expect([model.name, model.timeZone, model.locale]).toEqual([
      "ventas",
      "America/Bogota",
      "es_CO",
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtBundle } from "../../host/built-bundle.ts";
import { runLocal } from "../../host/commands/local.ts";

jest.setTimeout(60_000);

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cobralo-bad-input-"));
  const write = (name: string, content: string | Buffer): void => {
    writeFileSync(join(folder, name), content);
  };
  write(
    "facturas.csv",
    "Nº factura;Cliente;Correo;Fecha;Vencimiento;Total (EUR);Estado\n" +
      "F-1;Alfa SL;a@alfa.example.com;29/01/2026;28/02/2026;1.210,50;\n" +
      "F-2;Beta SL;b@beta.example.com;13/01/2026;28/02/2026;mil;Cancelada\n",
  );
  write("zip.xlsx", "PK\u0003\u0004 not really");
  write("photo.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  write("old.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  write("renamed.xlsx", "Nº factura;Cliente\n");
  write("binary.csv", Buffer.from([0, 1, 2, 0, 4, 5, 0, 7, 8, 9, 0]));
  write("broken.json", '{ "businessName": ');
  write("list.json", "[1, 2]");
  write("odd-answers.json", '{ "headerRow": { "row": 4 } }');
  write("impossible.json", '{ "headerRow": 99 }');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Said = { readonly code: number; readonly out: string; readonly err: string };

const local = async (...args: string[]): Promise<Said> => {
  let out = "";
  let err = "";
  const code = await runLocal([...args, "--out", "out"], folder, {
    bundle: builtBundle,
    print: (text) => void (out += text),
    complain: (text) => void (err += text),
  });
  return { code, out, err };
};

describe("npm run local on what it cannot use", () => {
  test.each([
    [["nowhere.xlsx"], /^FILE: there is no file .*nowhere\.xlsx\.$/],
    [["zip.xlsx"], /zip\.xlsx is not an \.xlsx workbook or is damaged/],
    [["photo.png"], /photo\.png/],
    [["old.xls"], /old\.xls is an old \.xls or a workbook with a password: save it as \.xlsx/],
    [["renamed.xlsx"], /renamed\.xlsx/],
    [["binary.csv"], /binary\.csv/],
    [["facturas.csv", "--settings", "broken.json"], /^--settings: .*broken\.json is not JSON/],
    [["facturas.csv", "--settings", "list.json"], /^--settings: .*must hold one JSON object\.$/],
    [
      ["facturas.csv", "--answers", "odd-answers.json"],
      /^--answers: the answer to "headerRow" must be a text/,
    ],
    [
      ["facturas.csv", "--answers", "impossible.json"],
      /^La respuesta «99» no sirve para la pregunta «headerRow»: responda 1–3\.$/,
    ],
    [
      ["facturas.csv", "--answers", "impossible.json", "--locale", "en_GB"],
      /^Answer "99" does not fit question "headerRow": answer 1–3\.$/,
    ],
    [
      ["facturas.csv", "--sheet", "Ventas"],
      /^--sheet: there is no sheet "Ventas"; the file has "facturas"\.$/,
    ],
    [["facturas.csv", "--today", "31/12/2026"], /^--today needs a day/],
    [["facturas.csv", "--quota", "many"], /^--quota needs a whole number/],
  ])(
    "%j exits 2 with one sentence on standard error, and writes nothing",
    async (args, sentence) => {
      const { code, out, err } = await local(...args);
      expect([code, out]).toEqual([2, ""]);
      expect(err.trim().split("\n")).toHaveLength(1);
      expect(err.trim()).toMatch(sentence);
      expect(existsSync(join(folder, "out"))).toBe(false);
    },
  );

  test("questions and rejected rows exit 0, and the summary says each once", async () => {
    const { code, out, err } = await local(
      "facturas.csv",
      "--do",
      "remind",
      "--today",
      "2026-03-20",
    );
    expect([code, err]).toEqual([0, ""]);
    const said = out.split("\n").filter((line) => line.includes("facturas!"));
    expect(said).toEqual([
      "  facturas!G3: responda antes: ¿Qué significa el estado «cancelada» en su hoja? Hasta entonces la fila no se cuenta.",
    ]);
    expect(out).toContain(
      "status:cancelada: ¿Qué significa el estado «cancelada» en su hoja? (paid | cancelled)",
    );
    const report = JSON.parse(readFileSync(join(folder, "out", "report.json"), "utf8")) as {
      readonly contacts: readonly { readonly customer: string; readonly outcome: string }[];
    };
    expect(report.contacts).toMatchObject([{ customer: "Alfa SL", outcome: "sent" }]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { complaintsAbout, finishedText } from "./all-rules.ts";
import { seenIn } from "./finished.ts";
import { root } from "./wording-files.ts";

// The pages that test/collections holds the statement to, in every form it has.
const folder = path.join(root, "test/golden/letters");
const pages = readdirSync(folder).filter((file) => /^statement-page-(es|en)-.*\.html$/.test(file));

const customers = [
  "Talleres Ibáñez, S. L.",
  "Sociedad Cooperativa Agroalimentaria de Distribuciones Hortofrutícolas del Bajo Guadalquivir y Comarca, S. Coop. And.",
];
const names = [
  ...customers,
  // What the payer's bank is to show.
  ...customers.map((name) => `${name} 2026-03-20`),
  "EXPORTACION/2026/SERIE-B/000000123-REV2",
  "Imprenta Peña, S. L. · NIF B12345674 · Polígono Ejemplo, nave 1",
  "Imprenta Peña",
  "Cobros Peña",
];

describe("every statement, written out", () => {
  test("is among the pages in both languages", () => {
    expect(pages.filter((file) => file.includes("-es-")).length).toBeGreaterThan(3);
    expect(pages.filter((file) => file.includes("-en-")).length).toBeGreaterThan(3);
  });

  test.each(pages)("%s keeps to every rule", (file) => {
    const html = readFileSync(path.join(folder, file), "utf8");
    const shown = seenIn(file, file.includes("-es-") ? "es" : "en", html, names);
    expect(shown.length).toBeGreaterThan(10);
    expect(complaintsAbout(shown, finishedText)).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { defaultTermsAsked } from "../../src/collections/default-terms.ts";
import { defaultSettings } from "../../src/collections/default-settings.ts";
import { readSettings } from "../../src/collections/read-settings.ts";
import { findingSentence } from "../../src/collections/wording/sentence.ts";
import type { Voice } from "../../src/collections/wording/voice.ts";
import { day } from "../builders/receivables.ts";
import { aBook } from "../builders/book.ts";

const asOf = day("2026-03-20");
const spaniard: Voice = { language: "es", country: "ES", asOf };
const briton: Voice = { language: "en", country: "GB", asOf };

describe("findingSentence() about settings", () => {
  test.each([
    [
      { payLink: "http://x" },
      "El ajuste «Enlace de pago» (payLink) no puede ser http://x:",
      'Setting "Payment link" (payLink) cannot be http://x:',
    ],
    [
      { bucketBounds: [] },
      "El ajuste «bucketBounds» no puede ser []:",
      'Setting "bucketBounds" cannot be []:',
    ],
  ])("calls those of %j as the panel does", (given, inSpanish, inEnglish) => {
    const [finding] = readSettings(given, "es_ES").findings;
    if (finding === undefined) throw new Error("nothing was found");
    expect(findingSentence(finding, spaniard)).toContain(inSpanish);
    expect(findingSentence(finding, briton)).toContain(inEnglish);
  });

  test.each([
    [
      "businessName",
      "1",
      "El ajuste «Nombre de su negocio» está vacío: la parte de los correos que lo usa se omite. Rellénelo si la quiere.",
      'Setting "Your business name" is empty: the part of the emails that uses it is left out. Fill it in if you want it.',
    ],
    [
      "businessName, bankAccount, payLink",
      "3",
      "Los ajustes «Nombre de su negocio», «Cuenta bancaria» y «Enlace de pago» están vacíos: las partes de los correos que los usan se omiten. Rellénelos si las quiere.",
      'Settings "Your business name", "Bank account" and "Payment link" are empty: the parts of the emails that use them are left out. Fill them in if you want them.',
    ],
  ])("names what is empty in one sentence: %s", (settings, count, inSpanish, inEnglish) => {
    const finding = { code: "settingNotSet", place: settings, values: { settings, count } };
    expect(findingSentence(finding, spaniard)).toBe(inSpanish);
    expect(findingSentence(finding, briton)).toBe(inEnglish);
  });

  test("calls terms that cannot be read as the panel does", () => {
    const settings = { ...defaultSettings("es_ES"), defaultTerms: "pronto" };
    const [finding] = defaultTermsAsked(null, aBook([]).tabs, settings).findings;
    if (finding === undefined) throw new Error("nothing was found");
    expect(findingSentence(finding, spaniard)).toContain("(ajuste «Plazo por defecto»)");
    expect(findingSentence(finding, briton)).toContain('(setting "Default terms")');
  });
});

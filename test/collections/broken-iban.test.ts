import { describe, expect, test } from "@jest/globals";
import { isBrokenIban } from "../../src/collections/broken-iban.ts";

describe("isBrokenIban()", () => {
  test.each([
    "ES91 2100 0418 4502 0005 1332",
    "es9121000418450200051332",
    "IBAN: ES91-2100-0418-4502-0005-1332",
    "ES91 2100 0418 4502 0005 1332 (CaixaBank)",
    "GB29 NWBK 6016 1331 9268 19",
  ])("takes the sound IBAN %s", (text) => {
    expect(isBrokenIban(text)).toBe(false);
  });

  test.each([
    "CLABE 032180000118359719",
    "Banco Estado, cuenta vista 12345678",
    "Transferencia a nombre de Talleres Ruiz",
    "ES12",
    "",
  ])("leaves %p, which is no IBAN, as it is", (text) => {
    expect(isBrokenIban(text)).toBe(false);
  });

  test.each([
    "ES91 2100 0418 4502 0005 1333",
    "ES91 2100 0418 4502 0005 133",
    "ES91 2100 0418 4502 0005 1332 4",
    "IBAN ES00 2100 0418 4502 0005 1332",
  ])("finds the slip in %s", (text) => {
    expect(isBrokenIban(text)).toBe(true);
  });
});

import { describe, expect, test } from "@jest/globals";
import { overdueList, ownerOffice } from "./owner-office.ts";

describe("a run whose letters leave parts out because settings are empty", () => {
  test("names all of them in one warning, however many chunks it has", () => {
    const names = Array.from({ length: 12 }, (_, n) => `Cliente${"abcdefghijkl"[n] ?? ""} SL`);
    const office = ownerOffice([overdueList(...names)]);
    office.setUp();
    const { report } = office.fire();
    const told = (report.warnings ?? []).filter(({ code }) => code === "settingNotSet");
    expect(office.sent()).toHaveLength(12);
    expect(told.map(({ message }) => message)).toEqual([
      "Los ajustes «Nombre de su negocio», «Cuenta bancaria» y «Enlace de pago» están vacíos: las partes de los correos que los usan se omiten. Rellénelos si las quiere.",
    ]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { runFunction } from "../../host/execution/run-function.ts";
import { invoiceWorkbook, tab, type Tongue } from "./invoice-workbook.ts";
import { textOf } from "./menu-desk.ts";
import { readyProject, returned } from "./running-project.ts";

const invoice = {
  number: "F-001",
  customer: "Alfa SL",
  email: "pagos@alfa.example.com",
  issued: "2026-02-01",
  due: "2026-03-10",
  total: 121,
};

/** A person deletes Pagos after the sheets were listed and before it is read; what an entry point makes of it. */
function deletedDuring(tongue: Tongue, entryPoint: string, args: readonly unknown[] = []) {
  const model = invoiceWorkbook([invoice], tongue);
  const project = readyProject(model, "2026-03-20 10:00");
  const sheet = tab(model, tongue === "es" ? "Pagos" : "Payments");
  const watch = (name: string) => {
    const at = model.sheets.indexOf(sheet);
    if (name.endsWith("getValues") && at !== -1) model.sheets.splice(at, 1);
  };
  return { project, result: runFunction(project, entryPoint, args, { watch }) };
}

const said = {
  es: "Se ha borrado una hoja mientras Cóbralo trabajaba con ella: vuelva a intentarlo.",
  en: "A sheet was deleted while Cóbralo was working with it: try again.",
};

describe("a sheet deleted while it is being worked on", () => {
  test.each(["es", "en"] as const)(
    "is told to who opens the menu in the owner's words: %s",
    (tongue) => {
      const { project, result } = deletedDuring(tongue, "menuRefresh");
      returned(result);
      const shown = project.ui.shown.map(textOf).join("\n");
      expect(shown).toContain(said[tongue].replace(/\.$/, ""));
      expect(shown).not.toContain("Cannot open");
    },
  );

  test.each(["es", "en"] as const)("ends the panel's call with the same sentence: %s", (tongue) => {
    const { result } = deletedDuring(tongue, "apiRefreshSheet");
    expect(result).toMatchObject({ kind: "threw", message: said[tongue] });
  });
});

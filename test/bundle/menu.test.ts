import { beforeEach, describe, expect, test } from "@jest/globals";
import { runFunction } from "../../host/execution/run-function.ts";
import { hostProject } from "../../host/built-bundle.ts";
import { authModes } from "../../host/services/script-enums.ts";
import type { Project, ProjectParts } from "../../host/project.ts";
import type { WorkbookModel } from "../../host/spreadsheet/workbook-model.ts";
import { menu } from "../../src/collections/menu.ts";
import {
  invoiceSheet,
  invoiceWorkbook,
  place,
  tab,
  valuesOf,
  type Tongue,
} from "./invoice-workbook.ts";
import { choose, no, textOf, typed, yes } from "./menu-desk.ts";
import { draftRecipients, fire, instant, returned, sentMails, told } from "./running-project.ts";

const alfa = {
  number: "F-001",
  customer: "Alfa SL",
  email: "pagos@alfa.example.com",
  issued: "2026-02-01",
  due: "2026-03-10",
  total: 121,
};
const beta = {
  number: "F-002",
  customer: "Beta SL",
  email: "pagos@beta.example.com",
  issued: "2026-02-03",
  due: "2026-03-16",
  total: 1242.5,
};
const ownTabs = ["Clientes", "Plan de cobro", "Plantillas", "Pagos", "Acuerdos", "Actividad"];

let workbook: WorkbookModel;
let project: Project;

const projectOf = (model: WorkbookModel, parts: Partial<ProjectParts> = {}) =>
  hostProject({ workbook: model, nowMs: instant("2026-03-20 10:00"), ...parts });

beforeEach(() => {
  workbook = invoiceWorkbook([alfa, beta]);
  project = projectOf(workbook);
});

const lastText = (command: string, ...answers: Parameters<typeof choose>[2][]): string =>
  choose(project, command, ...answers)
    .map(textOf)
    .at(-1) ?? "";

describe("apiStart()", () => {
  test("leaves the person at the cell where they were, whatever tabs it adds", () => {
    workbook.selection = {
      sheetId: invoiceSheet(workbook).id,
      row: 3,
      column: 1,
      rows: 1,
      columns: 1,
    };
    const before = workbook.selection;
    returned(runFunction(project, "apiStart", []));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(ownTabs));
    expect(workbook.selection).toEqual(before);
  });
});

describe("onOpen()", () => {
  const captions = (language: "es" | "en") =>
    menu.flat().map(({ label, entryPoint }) => [label[language], entryPoint]);

  test.each([
    ["LIMITED", "es", "es", "en"],
    ["LIMITED", "en", "en", "es"],
    ["NONE", "es", "en", "es"],
    ["NONE", "en", "es", "en"],
    ["FULL", "es", "es", "en"],
  ] as const)(
    "in mode %s draws the menu in %s (workbook %s, person %s)",
    (mode, shown, tongue: Tongue, userLanguage) => {
      const opened = projectOf(invoiceWorkbook([alfa], tongue), { userLanguage });
      const event = { authMode: authModes[mode] };
      const result = runFunction(opened, "onOpen", [event], { mode, rawArguments: true });
      returned(result);
      expect(opened.ui.menus).toHaveLength(1);
      const items = opened.ui.menus[0]?.entries.flatMap((entry) =>
        entry.kind === "item" ? [[entry.caption, entry.functionName]] : [],
      );
      expect(items).toEqual(captions(shown));
      // Nothing of the document may be read while no authorisation holds, and next to nothing later.
      expect(result.calls).toEqual(mode === "NONE" ? [] : ["Properties.getProperties"]);
    },
  );

  test("onInstall() draws it too", () => {
    returned(
      runFunction(project, "onInstall", [{ authMode: authModes.FULL }], { rawArguments: true }),
    );
    expect(project.ui.menus).toHaveLength(1);
  });
});

describe("set up", () => {
  test("shows what was recognised, asks for own columns and for the list, and says what follows", () => {
    const shown = choose(project, "menuSetUp", yes, yes, yes).map(textOf);
    const [found, columns, list, begin, ready] = shown;
    expect(found).toContain("Pestaña «Facturas», encabezados en la fila 3: 2 facturas.");
    expect(found).toContain("C  Vencimiento → vencimiento");
    expect(columns).toMatch(/^¿Añadir a la derecha de su tabla las columnas propias/);
    expect(list).toMatch(
      /• Beta SL \(pagos@beta\.example\.com\): recordatorio 1, debe 1\.242,50\s€\./,
    );
    expect(begin).toMatch(/^¿Empezar a enviar ya\?/);
    expect(ready).toMatch(/^Listo\. Cada hora se mira «Facturas»/);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Facturas", ...ownTabs]);
    expect(valuesOf(invoiceSheet(workbook))[place.header - 1]?.slice(7, 14)).toEqual([
      "Clave",
      "Vence",
      "Días de atraso",
      "Tramo",
      "Saldo",
      "Estado",
      "Próximo paso",
    ]);
  });

  test("speaks English in an English workbook", () => {
    const english = projectOf(invoiceWorkbook([alfa], "en"));
    const texts = choose(english, "menuSetUp", yes, yes, yes).map(textOf);
    expect(texts.at(-1)).toMatch(/^Ready\. /);
    expect(texts.join("\n")).not.toMatch(/[áéíóúñ¿¡]/);
  });

  test("asks each open question; one left open comes again and stops nothing", () => {
    const due = invoiceSheet(workbook);
    for (const row of due.rows) row.splice(2, 1);
    const skipped = choose(project, "menuSetUp", { button: "CANCEL" }, yes, yes, yes).map(textOf);
    expect(skipped[0]).toMatch(/plazo/);
    const answered = choose(project, "menuSetUp", typed("1"), yes, yes).map(textOf);
    expect(answered[0]).toBe(skipped[0]);
    expect(choose(project, "menuSetUp", yes, yes).map(textOf)[0]).not.toMatch(/^Hay facturas sin/);
  });

  test("without the owner's yes to the list nothing is ever sent", () => {
    expect(lastText("menuSetUp", yes, no)).toMatch(
      /^No se enviará nada hasta que confirme la lista/,
    );
    told(fire(project));
    expect(lastText("menuSendNow")).toMatch(/^Antes del primer envío confirme la lista/);
    expect([sentMails(project), draftRecipients(project)]).toEqual([[], []]);
  });

  test("with a no to sending at once only watches for seven days, that day included", () => {
    expect(lastText("menuSetUp", yes, yes, no)).toMatch(/hasta el 26 de marzo de 2026/);
    told(fire(project));
    project.clock.set(instant("2026-03-26 12:00"));
    told(fire(project));
    expect([sentMails(project), draftRecipients(project)]).toEqual([[], []]);
    const lines = valuesOf(tab(workbook, "Actividad")).slice(1);
    expect(lines.filter(([at]) => at != null).map((cells) => cells[7])).toEqual([
      "habría salido",
      "habría salido",
    ]);
    project.clock.set(instant("2026-03-27 10:00"));
    told(fire(project));
    expect(sentMails(project)).toHaveLength(2);
  });

  test("without a yes to own columns leaves the invoice sheet alone", () => {
    const before = JSON.stringify(invoiceSheet(workbook));
    choose(project, "menuSetUp", no, yes, yes);
    told(fire(project));
    expect(sentMails(project)).toHaveLength(2);
    expect(JSON.stringify(invoiceSheet(workbook))).toBe(before);
  });

  test("makes one trigger and one set of columns and tabs however often it is run", () => {
    choose(project, "menuSetUp", yes, yes, yes);
    const sheet = JSON.stringify(valuesOf(invoiceSheet(workbook))[place.header - 1]);
    for (let again = 0; again < 3; again += 1) choose(project, "menuSetUp", yes, yes);
    expect(project.triggers.of(project.account.email)).toMatchObject([
      { handler: "onHourlyTrigger", everyMinutes: 60 },
    ]);
    expect(JSON.stringify(valuesOf(invoiceSheet(workbook))[place.header - 1])).toBe(sheet);
    expect(workbook.sheets).toHaveLength(1 + ownTabs.length);
  });

  test("says what is missing when no sheet lists invoices", () => {
    tab(workbook, "Facturas").rows = [];
    const [said] = choose(project, "menuSetUp").map(textOf);
    expect(said).toMatch(/^Ninguna pestaña de este libro parece una lista de facturas/);
  });
});

describe("preview and send now", () => {
  beforeEach(() => {
    choose(project, "menuSetUp", yes, yes, yes);
  });

  test("preview shows who would get what, and sends nothing", () => {
    const shown = lastText("menuPreview");
    expect(shown).toMatch(/^Ahora saldrían 2 correos \(1\.363,50\s€\):/);
    expect(shown).toContain("Alfa SL (pagos@alfa.example.com): recordatorio 1");
    expect([sentMails(project), draftRecipients(project)]).toEqual([[], []]);
  });

  test("send now asks, sends the preview's mails, and then has nothing to send", () => {
    expect(lastText("menuSendNow", no)).toMatch(/¿Enviar ahora 2 correos\?$/);
    expect(sentMails(project)).toEqual([]);
    expect(lastText("menuSendNow", yes)).toBe("2 correos enviados.");
    expect(
      sentMails(project)
        .map(({ to }) => to)
        .sort(),
    ).toEqual([alfa.email, beta.email]);
    expect(lastText("menuSendNow")).toMatch(/^Ahora no hay ningún correo que enviar\./);
    told(fire(project));
    expect(sentMails(project)).toHaveLength(2);
  });

  test("refresh fills the own columns and counts", () => {
    expect(lastText("menuRefresh")).toBe("Hoja actualizada: 2 facturas, 2 vencidas.");
    expect(valuesOf(invoiceSheet(workbook))[place.firstRow - 1]?.slice(7, 13)).toEqual([
      "F-001 · Alfa SL",
      46_091,
      10,
      "1-30",
      121,
      "Vencida",
    ]);
  });
});

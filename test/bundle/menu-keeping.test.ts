import { afterAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { hostProject } from "../../host/built-bundle.ts";
import { closePrinter } from "../../host/printing/pdf-printer.ts";
import type { Project } from "../../host/project.ts";
import { setCell, typeCell } from "../../host/spreadsheet/human-hands.ts";
import type { WorkbookModel } from "../../host/spreadsheet/workbook-model.ts";
import { invoiceSheet, invoiceWorkbook, place, rowOf, valuesOf } from "./invoice-workbook.ts";
import { choose, no, textOf, typed, yes } from "./menu-desk.ts";
import { draftRecipients, fire, hourMs, instant, sentMails, told } from "./running-project.ts";

// A browser may take its time to start on a busy machine.
jest.setTimeout(60_000);
afterAll(closePrinter);

let workbook: WorkbookModel;
let project: Project;
let before: string;

beforeEach(() => {
  const line = (number: string, customer: string, due: string, total: number, paid = 0) => ({
    number,
    customer,
    email: `pagos@${customer.toLowerCase()}.example.com`,
    issued: "2026-02-01",
    due,
    total,
    paid,
  });
  workbook = invoiceWorkbook([
    line("F-001", "Alfa", "2026-03-10", 121),
    line("F-002", "Beta", "2026-03-12", 242),
    line("F-003", "Gamma", "2026-03-13", 100, 100),
  ]);
  const sheet = invoiceSheet(workbook);
  sheet.merges.push("A1:D1");
  sheet.rules.push({ ranges: ["F4:F6"], rule: { type: "expression", formulae: ["$F4>1000"] } });
  sheet.rows[3] = (sheet.rows[3] ?? []).map((cell, at) =>
    at === 3 && cell !== undefined ? { ...cell, note: "Llamar por la tarde" } : cell,
  );
  before = JSON.stringify(sheet);
  project = hostProject({ workbook, nowMs: instant("2026-03-20 10:00") });
  choose(project, "menuSetUp", yes, yes, yes);
});

const say = (command: string, ...answers: Parameters<typeof choose>[2][]) =>
  choose(project, command, ...answers).map(textOf);

const select = (row: number, sheetId = invoiceSheet(workbook).id) => {
  workbook.selection = { sheetId, row, column: 1, rows: 1, columns: 1 };
};

describe("statement of the selected customer", () => {
  test("is offered as a PDF", () => {
    select(rowOf(invoiceSheet(workbook), "F-002"));
    const [, shown] = choose(project, "menuStatement", typed("3"));
    expect(shown?.kind).toBe("modalDialog");
    const page = shown === undefined ? "" : textOf(shown);
    expect(page).toContain('download="Estado de cuenta - Beta - 2026-03-20.pdf"');
    const base64 = /base64,([^"]+)"/.exec(page)?.[1] ?? "";
    expect(Buffer.from(base64, "base64").subarray(0, 5).toString()).toBe("%PDF-");
  });

  test.each([
    ["no row is selected", null],
    ["the header is selected", place.header],
    ["a row below the list is selected", 40],
  ])("asks for a row when %s", (_what, row) => {
    if (row !== null) select(row);
    expect(say("menuStatement")).toEqual([
      "Seleccione una fila de la lista de facturas y vuelva a elegir esta orden.",
    ]);
  });

  test("goes by mail to the customer, or into the drafts", () => {
    select(rowOf(invoiceSheet(workbook), "F-002"));
    expect(say("menuStatement", typed("1")).at(-1)).toBe(
      "Estado de cuenta enviado a Beta (pagos@beta.example.com).",
    );
    select(rowOf(invoiceSheet(workbook), "F-001"));
    expect(say("menuStatement", typed("2")).at(-1)).toMatch(/queda como borrador en Gmail/);
    expect(sentMails(project).map(({ to }) => to)).toEqual(["pagos@beta.example.com"]);
    expect(draftRecipients(project)).toEqual(["pagos@alfa.example.com"]);
  });

  test("of who owes nothing is handed over unasked, and none is made from another sheet's row", () => {
    select(rowOf(invoiceSheet(workbook), "F-003"));
    const [shown, ...others] = say("menuStatement");
    expect(shown).toContain('download="Estado de cuenta - Gamma - 2026-03-20.pdf"');
    expect(others).toEqual([]);
    select(2, workbook.sheets[1]?.id ?? 0);
    expect(say("menuStatement")[0]).toMatch(/^Seleccione una fila/);
  });
});

describe("stop everything", () => {
  test("stops trigger and clicks up to and including that day, and an empty answer resumes", () => {
    expect(say("menuStop", typed("2026-03-23")).at(-1)).toBe(
      "Todo está detenido hasta el 23 de marzo de 2026, ese día incluido.",
    );
    told(fire(project));
    expect(say("menuSendNow")[0]).toMatch(/todo está detenido hasta el 23 mar/);
    project.clock.set(instant("2026-03-23 12:00"));
    told(fire(project));
    expect(sentMails(project)).toEqual([]);
    expect(say("menuStop", typed("")).at(-1)).toBe("Los envíos siguen su curso.");
    told(fire(project));
    expect(sentMails(project)).toHaveLength(2);
  });

  test("ends by itself the day after", () => {
    say("menuStop", typed("2026-03-23"));
    project.clock.set(instant("2026-03-24 10:00"));
    told(fire(project));
    expect(sentMails(project)).toHaveLength(2);
  });

  test.each(["mañana", "31/31/2026", "2026-02-30"])("refuses «%s» and changes nothing", (text) => {
    expect(say("menuStop", typed(text)).at(-1)).toContain(`«${text}» no es una fecha`);
    told(fire(project));
    expect(sentMails(project)).toHaveLength(2);
  });

  test("changes nothing when the dialog is closed", () => {
    expect(say("menuStop", { button: "CANCEL" })).toHaveLength(1);
    told(fire(project));
    expect(sentMails(project)).toHaveLength(2);
  });
});

describe("diagnostics", () => {
  test("tell how things stand and name no customer", () => {
    told(fire(project));
    const [shown = ""] = say("menuDiagnose");
    expect(shown).toContain("Cuenta que envía: owner@example.com");
    expect(shown).toContain("Disparador cada hora: sí");
    expect(shown).toContain("Correos en curso: 0");
    expect(shown).not.toMatch(/Alfa|Beta|Gamma/);
  });
});

describe("remove", () => {
  test("does nothing without a yes", () => {
    const all = JSON.stringify([workbook, project.properties, project.triggers]);
    say("menuRemove", no);
    expect(JSON.stringify([workbook, project.properties, project.triggers])).toBe(all);
  });

  test("takes out columns, rules, tags and trigger, and leaves the owner's sheet as it was", () => {
    told(fire(project));
    expect(say("menuRemove", yes, no).at(-1)).toMatch(/^Quitado\./);
    const sheet = invoiceSheet(workbook);
    const kept = JSON.parse(before) as typeof sheet;
    expect(valuesOf(sheet)).toEqual(valuesOf(kept));
    expect([sheet.merges, sheet.rules]).toEqual([kept.merges, kept.rules]);
    expect(sheet.rows[3]?.[3]?.note).toBe("Llamar por la tarde");
    expect(workbook.metadata).toEqual([]);
    expect(project.triggers.of(project.account.email)).toEqual([]);
    expect(workbook.sheets).toHaveLength(7);
    project.clock.advance(hourMs);
    told(fire(project));
    expect(sentMails(project)).toHaveLength(2);
  });

  test("deletes the own tabs only when asked", () => {
    say("menuRemove", yes, yes);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Facturas"]);
  });

  test("keeps a column into which the owner typed a pause", () => {
    const sheet = invoiceSheet(workbook);
    const pause = (valuesOf(sheet)[place.header - 1] ?? []).indexOf("Pausa hasta") + 1;
    typeCell(workbook, sheet, rowOf(sheet, "F-001"), pause, "30/04/2026", 2026);
    say("menuRemove", yes, no);
    const typedDay = valuesOf(sheet)
      .flat()
      .filter((value) => value === 46_142);
    expect(typedDay).toHaveLength(1);
  });

  test("and set up again repeats no mail", () => {
    told(fire(project));
    say("menuRemove", yes, yes);
    project.clock.advance(hourMs);
    choose(project, "menuSetUp", yes, yes, yes);
    told(fire(project));
    expect(sentMails(project)).toHaveLength(2);
    const sheet = invoiceSheet(workbook);
    setCell(sheet, rowOf(sheet, "F-001"), place.paid, 121);
    project.clock.set(instant("2026-03-24 10:00"));
    told(fire(project));
    expect(sentMails(project).filter(({ to }) => to === "pagos@alfa.example.com")).toHaveLength(1);
  });
});

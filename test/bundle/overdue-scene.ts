import { setCell } from "../../host/spreadsheet/human-hands.ts";
import { extent } from "../../host/spreadsheet/cell-grid.ts";
import type { CellValue, WorkbookModel } from "../../host/spreadsheet/workbook-model.ts";
import type { Project } from "../../host/project.ts";
import { invoiceSheet, invoiceWorkbook, place, shown, tab, valuesOf } from "./invoice-workbook.ts";
import {
  copies,
  counts,
  draftRecipients,
  fire,
  hourMs,
  instant,
  readyProject,
  sentMails,
  told,
} from "./running-project.ts";

const line = (number: string, customer: string, due: string, total: number) => ({
  number,
  customer,
  email: `pagos@${customer.split(" ")[0]?.toLowerCase() ?? ""}.example.com`,
  issued: "2026-02-10",
  due,
  total,
});

/** What the owner types into a tab: texts by header, in the first free row or the customer's own. */
function typeInto(model: WorkbookModel, name: string, cells: Readonly<Record<string, CellValue>>) {
  const sheet = tab(model, name);
  const [headers = []] = valuesOf(sheet);
  const known = valuesOf(sheet).findIndex(([first]) => first === Object.values(cells)[0]);
  const isNew = name === "Plan de cobro" || known < 0;
  const row = isNew ? extent(sheet).rows + 1 : known + 1;
  for (const [header, value] of Object.entries(cells))
    setCell(sheet, row, headers.indexOf(header) + 1, value);
}

/**
 * Friday 20 March 2026, 10:00: Alfa, Beta and Gamma are due a reminder; Eco a final notice, which waits as a
 * draft; Delta's final notice waits as a draft since the day before.
 */
export function overdueScene(): ReturnType<typeof copies> {
  const workbook = invoiceWorkbook([
    line("F-001", "Alfa SL", "2026-03-17", 121),
    line("F-002", "Beta SL", "2026-03-17", 242),
    line("F-003", "Gamma SL", "2026-03-17", 363),
    line("F-004", "Delta SL", "2026-03-16", 484),
    line("F-005", "Eco SL", "2026-03-17", 605),
  ]);
  const project = readyProject(workbook, "2026-03-19 10:00");
  typeInto(workbook, "Plan de cobro", {
    Plan: "duro",
    Etapa: "aviso final",
    Días: 3,
    Modo: "borrador",
    "Hilo nuevo": "sí",
  });
  for (const name of ["Delta SL", "Eco SL"])
    typeInto(workbook, "Clientes", { Cliente: name, Plan: "duro" });
  told(fire(project));
  project.clock.set(instant("2026-03-20 10:00"));
  return copies(project);
}

/** Fires once an hour until a firing has nothing more to do; what those firings told. */
export function untilQuiet(project: Project): readonly ReturnType<typeof told>[] {
  const runs: ReturnType<typeof told>[] = [];
  for (let firing = 1; firing <= 6; firing += 1) {
    project.clock.advance(hourMs);
    const result = fire(project);
    runs.push(told(result));
    if (result.calls.length <= 5) return runs;
  }
  throw new Error("Six hours later there is still something to do.");
}

/** What must be the same however a day went: mails, drafts, log and the owner's sheet. */
export type DaysEnd = {
  readonly sent: Readonly<Record<string, number>>;
  readonly drafts: readonly string[];
  /** Customer, stage and result of every line of Actividad. */
  readonly activity: readonly string[];
  /** All of the invoice sheet but the column that says what comes next. */
  readonly sheet: readonly (readonly CellValue[])[];
  readonly nextSteps: readonly CellValue[];
  readonly rules: number;
};

/** How things stand in a project. */
export function daysEnd(project: Project): DaysEnd {
  const { workbook } = project;
  if (workbook === null) throw new Error("The project has no workbook.");
  const [headers = [], ...rows] = valuesOf(tab(workbook, "Actividad"));
  const wanted = ["Cliente", "Etapa", "Resultado"].map((header) => headers.indexOf(header));
  const sheet = invoiceSheet(workbook);
  const nextStep = (valuesOf(sheet)[place.header - 1] ?? []).indexOf("Próximo paso");
  return {
    sent: counts(sentMails(project).map(({ to }) => to)),
    drafts: [...draftRecipients(project)].sort(),
    activity: rows
      .filter(([first]) => first != null)
      .map((row) => wanted.map((at) => shown(row[at])).join(" · "))
      .sort(),
    sheet: valuesOf(sheet).map((row) => row.filter((_cell, at) => at !== nextStep)),
    nextSteps: valuesOf(sheet)
      .slice(place.firstRow - 1)
      .map((row) => row[nextStep] ?? null),
    rules: sheet.rules.length,
  };
}

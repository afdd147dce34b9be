import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { isCut } from "../gate-cut.ts";
import { CallLog, noMishaps } from "../../host/execution/call-log.ts";
import { runFunction, type RunOptions } from "../../host/execution/run-function.ts";
import { closePrinter } from "../../host/printing/pdf-printer.ts";
import type { Project } from "../../host/project.ts";
import { invoiceSheet, rowOf } from "./invoice-workbook.ts";
import { textOf, typed } from "./menu-desk.ts";
import { daysEnd, overdueScene, untilQuiet, type DaysEnd } from "./overdue-scene.ts";
import { fire, minuteMs, returned, sentMails, told } from "./running-project.ts";

// Every run prints a page.
jest.setTimeout(600_000);

const alfa = "pagos@alfa.example.com";
const scene = overdueScene();
let undisturbed: DaysEnd;
let calls: readonly string[];
const step = isCut ? 3 : 1;
const tally = { runs: 0, doubled: 0, lost: 0 };

/** The owner selects Alfa's row and asks for its statement by mail. */
function click(project: Project, options: RunOptions = {}) {
  const { workbook } = project;
  if (workbook === null) throw new Error("The project has no workbook.");
  const sheet = invoiceSheet(workbook);
  const row = rowOf(sheet, "F-001");
  workbook.selection = { sheetId: sheet.id, row, column: 1, rows: 1, columns: 1 };
  while (project.ui.takeAnswer().button !== "CLOSE"); // what a killed click did not ask for
  project.ui.willAnswer(typed("1"));
  return runFunction(project, "menuStatement", [], options);
}

const lastSaid = (project: Project): string => {
  const shown = project.ui.shown.at(-1);
  return shown === undefined ? "" : textOf(shown);
};

const statements = (project: Project): number =>
  sentMails(project).filter(({ to, subject }) => to === alfa && subject.startsWith("Estado de"))
    .length;

beforeAll(() => {
  const project = scene();
  const result = click(project);
  returned(result);
  calls = result.calls;
  untilQuiet(project);
  undisturbed = daysEnd(project);
});

afterAll(async () => {
  const { runs, doubled, lost } = tally;
  process.stdout.write(
    `statement killed at each of ${calls.length} service calls (every ${step}), writes lost and kept: ${runs} runs, ` +
      `${doubled} doubled, ${lost} lost\n`,
  );
  await closePrinter();
});

describe("a statement by mail", () => {
  test("leaves at once, and the day's reminder to that customer does not", () => {
    expect(undisturbed.sent).toEqual({
      [alfa]: 1,
      "pagos@beta.example.com": 1,
      "pagos@gamma.example.com": 1,
    });
    expect(undisturbed.activity).toContain("Alfa SL ·  · enviado");
    expect(undisturbed.nextSteps[0]).toMatch(/^Recordatorio 1 el 23 mar/);
  });

  test("asked for again on that day is refused with a sentence", () => {
    const project = scene();
    returned(click(project));
    expect(lastSaid(project)).toBe(`Estado de cuenta enviado a Alfa SL (${alfa}).`);
    returned(click(project));
    expect(statements(project)).toBe(1);
  });
});

describe.each([
  ["lost", false],
  ["kept", true],
])("a statement killed at every service call, unflushed writes %s", (_word, keepWrites) => {
  test("and asked for again a quarter of an hour later leaves once", () => {
    for (let killAt = 1; killAt <= calls.length; killAt += step) {
      const project = scene();
      const log = new CallLog({ ...noMishaps, killAt });
      expect(click(project, { log, keepWrites }).kind).toBe("killed");
      project.clock.advance(15 * minuteMs);
      returned(click(project));
      tally.runs += 1;
      tally.doubled += statements(project) > 1 ? 1 : 0;
      tally.lost += statements(project) === 0 ? 1 : 0;
      untilQuiet(project);
      const at = `${killAt} ${calls[killAt - 1] ?? ""}`;
      expect({ at, ...daysEnd(project) }).toEqual({ at, ...undisturbed });
    }
  });
});

describe("a statement killed where it may have left, which the trigger settles", () => {
  test("leaves once when it is asked for again after that", () => {
    const from = calls.indexOf("Gmail.Users.Drafts.create") + 1;
    expect(from).toBeGreaterThan(0);
    for (let killAt = from; killAt <= calls.length; killAt += step) {
      const project = scene();
      click(project, { log: new CallLog({ ...noMishaps, killAt }) });
      project.clock.advance(60 * minuteMs);
      told(fire(project));
      returned(click(project));
      expect({ killAt, statements: statements(project) }).toEqual({ killAt, statements: 1 });
      untilQuiet(project);
      expect({ killAt, statements: statements(project) }).toEqual({ killAt, statements: 1 });
    }
  });
});

import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { CallLog, noMishaps } from "../../host/execution/call-log.ts";
import { runFunction } from "../../host/execution/run-function.ts";
import { personAt } from "../../host/mail/person.ts";
import { closePrinter } from "../../host/printing/pdf-printer.ts";
import type { Project } from "../../host/project.ts";
import { setCell } from "../../host/spreadsheet/human-hands.ts";
import { invoiceSheet, invoiceWorkbook, place } from "./invoice-workbook.ts";
import { choose, no, textOf, yes } from "./menu-desk.ts";
import { fire, hourMs, readyProject, sentMails, told } from "./running-project.ts";

jest.setTimeout(60_000);
afterAll(closePrinter);

const overdue = (number: string, customer: string) => ({
  number,
  customer,
  email: `pagos@${customer.toLowerCase()}.example.com`,
  issued: "2026-02-10",
  due: "2026-03-12",
  total: 121,
});

/** Friday 20 March 2026: a run died while it made its draft, and the owner edited that draft since. */
function doubtful(): Project {
  const scene = () => readyProject(invoiceWorkbook([overdue("F-001", "Alfa")]), "2026-03-20 10:00");
  const project = scene();
  const killAt = fire(scene()).calls.findIndex((name) => name.endsWith("Drafts.create")) + 1;
  expect(killAt).toBeGreaterThan(0);
  fire(project, { log: new CallLog({ ...noMishaps, killAt }) });
  const [draft] = project.mailbox.allDrafts();
  personAt(project.mailbox).editDraft(draft?.id ?? "", {});
  project.clock.advance(hourMs);
  fire(project);
  personAt(project.mailbox).deleteDraft(project.mailbox.allDrafts()[0]?.id ?? "");
  return project;
}

describe("a mail of unknown fate", () => {
  test("holds its customer up until the owner says that it did not leave, then it is sent once", () => {
    const project = doubtful();
    project.clock.advance(hourMs);
    fire(project);
    expect(sentMails(project)).toHaveLength(0);
    const shown = choose(project, "menuSettle", no);
    expect(shown.map(textOf).join("\n")).toContain("pagos@alfa.example.com");
    project.clock.advance(hourMs);
    fire(project);
    expect(sentMails(project).map(({ to }) => to)).toEqual(["pagos@alfa.example.com"]);
    expect(choose(project, "menuSettle").map(textOf).join()).toContain("ningún correo dudoso");
  });

  test("counts as sent when the owner says that it left", () => {
    const project = doubtful();
    choose(project, "menuSettle", yes);
    project.clock.advance(hourMs);
    fire(project);
    expect(sentMails(project)).toHaveLength(0);
  });
});

describe("an edit of a person's after the day's work was done", () => {
  test("makes the next firing look again, and only an edit does", () => {
    const workbook = invoiceWorkbook([overdue("F-001", "Alfa"), overdue("F-002", "Beta")]);
    const sheet = invoiceSheet(workbook);
    const row = place.firstRow + 1;
    setCell(sheet, row, place.email, "");
    const project = readyProject(workbook, "2026-03-20 10:00");
    told(fire(project));
    expect(sentMails(project)).toHaveLength(1);
    project.clock.advance(hourMs);
    told(fire(project)); // writes what comes next after what was sent; only then the day's work is done
    setCell(sheet, row, place.email, "pagos@beta.example.com");
    project.clock.advance(hourMs);
    fire(project);
    expect(sentMails(project)).toHaveLength(1);
    runFunction(project, "onEdit", [{}], { mode: "LIMITED" });
    project.clock.advance(hourMs);
    fire(project);
    expect(sentMails(project)).toHaveLength(2);
  });
});

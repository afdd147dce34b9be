import { describe, expect, test } from "@jest/globals";
import { diagnosis } from "../../src/collections/diagnose.ts";
import { guideSetUp } from "../../src/collections/guide-set-up.ts";
import type { Dialogs } from "../../src/collections/ports.ts";
import { remove } from "../../src/collections/remove.ts";
import { decideNow, refreshNow, sessionReport } from "../../src/collections/report-now.ts";
import { issueStatement } from "../../src/collections/issue-statement.ts";
import { leaveDrafts, preview, sendNow } from "../../src/collections/send-now.ts";
import { resumeSending, stopEverything } from "../../src/collections/stop-everything.ts";
import type { Session } from "../../src/collections/session.ts";
import type { Language } from "../../src/receivables/customer.ts";
import { allWords, workbookWords } from "../../src/workbook/own-words.ts";
import { aPerson, type OwnerOffice } from "../collections/integration/owner-office.ts";
import { complaintsAbout, finishedText } from "./all-rules.ts";
import { linesOf } from "./finished.ts";
import { eventfulOffice, ownersWords } from "./two-offices.ts";

const languages: readonly Language[] = ["es", "en"];

const complaints = (place: string, language: Language, texts: readonly string[]) =>
  complaintsAbout(
    texts.flatMap((text) => linesOf(place, language, text, ownersWords)),
    finishedText,
  );

/** What a person hears who goes through a verb's dialogs, once saying yes and once no. */
function heardIn(
  office: OwnerOffice,
  verb: (dialogs: Dialogs) => void,
  texts: (string | null)[] = [],
) {
  const people = [false, true].map((yes) => aPerson({ yes, texts: [...texts] }));
  for (const { dialogs } of people) verb(dialogs);
  expect(office.book.sheets().length).toBeGreaterThan(0);
  return people.flatMap(({ heard }) => heard);
}

/** A session in which a row of the invoice sheet is selected. */
const atRow = (session: Session, row: number): Session => ({
  ...session,
  workbook: { ...session.workbook, selection: () => ({ sheetId: 1, row }) },
});

describe.each(languages)("in %s", (language) => {
  test("the dialogs of setting up, previewing, sending, stopping and removing", () => {
    const office = eventfulOffice(language);
    const session = () => office.session();
    const verbs: readonly (readonly [string, (dialogs: Dialogs) => void, (string | null)[]])[] = [
      ["set up", (dialogs) => guideSetUp(office.ports(), dialogs, "own"), []],
      ["preview", (dialogs) => preview(session(), dialogs), []],
      ["statement", (dialogs) => issueStatement(atRow(session(), 2), dialogs), ["2"]],
      ["statement without a row", (dialogs) => issueStatement(session(), dialogs), []],
      [
        "statement without an address",
        (dialogs) => issueStatement(atRow(session(), 10), dialogs),
        [],
      ],
      ["drafts", (dialogs) => leaveDrafts(session(), dialogs, "own"), []],
      ["send", (dialogs) => sendNow(session(), dialogs, "own"), []],
      ["stop", (dialogs) => stopEverything(session(), dialogs), ["2026-03-31"]],
      ["go on", (dialogs) => resumeSending(session(), dialogs), []],
      ["stop until never", (dialogs) => stopEverything(session(), dialogs), ["n/a"]],
      ["diagnose", (dialogs) => dialogs.message("", diagnosis(session())), []],
      ["remove", (dialogs) => remove(session(), dialogs), []],
    ];
    for (const [name, verb, texts] of verbs) {
      const heard = heardIn(office, verb, texts);
      expect(heard.length).toBeGreaterThan(1);
      expect(complaints(`dialogs of ${name}`, language, heard)).toEqual([]);
    }
  });

  test("the own columns and tabs, and their notes", () => {
    const office = eventfulOffice(language);
    office.refresh();
    office.fire();
    office.refresh();
    const [invoices, ...tabs] = office.book.sheets();
    const own = office.book.rowsOf(invoices?.sheetId ?? 0).map((row) => row.slice(7));
    const templates = workbookWords[language].tabs.templates.name;
    const cells = [
      ...own,
      ...tabs
        .filter(({ name }) => name !== templates)
        .flatMap(({ sheetId }) => office.book.rowsOf(sheetId)),
    ].flat();
    const texts = cells.filter((cell) => typeof cell === "string");
    const shown = texts.filter((text) => !/^[0-9a-f]{8,}$|^<.*>$|^[a-z]+\d*$/.test(text));
    expect(shown.length).toBeGreaterThan(60);
    expect(complaints("cells", language, shown)).toEqual([]);
    const names = allWords.map(({ tabs: { customers } }) => customers.name);
    expect(tabs.map(({ name }) => name)).toContain(names[language === "es" ? 0 : 1]);
    expect(complaints("notes", language, office.book.notes())).toEqual([]);
  });

  test("what is found and decided, as the report tells it", () => {
    const session = eventfulOffice(language).session();
    const { findings } = refreshNow(session);
    const { invoices, contacts, tasks, warnings, rejected } = sessionReport(
      session,
      decideNow(session),
      "own",
      findings,
    );
    const told = [
      ...[...invoices, ...contacts, ...tasks, ...rejected].map(({ reason }) => reason),
      ...warnings.map(({ message }) => message),
    ];
    expect(warnings.length).toBeGreaterThan(3);
    expect(new Set(invoices.map(({ status }) => status)).size).toBeGreaterThan(8);
    expect(complaints("report", language, told)).toEqual([]);
  });
});

import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { personAt } from "../../host/mail/person.ts";
import { setCell, sortRows } from "../../host/spreadsheet/human-hands.ts";
import type { Project } from "../../host/project.ts";
import { invoiceSheet, place, rowOf, shown, tab, under, valuesOf } from "./invoice-workbook.ts";
import { daysEnd, overdueScene, untilQuiet, type DaysEnd } from "./overdue-scene.ts";
import { counts, draftRecipients, fire, sentMails, told } from "./running-project.ts";

jest.setTimeout(120_000);

const scene = overdueScene();
let undisturbed: DaysEnd;
let calls: readonly string[];
/** The first read of the second look, and the look at the drafts: numbers of calls. */
let secondLook: number;
let draftsListed: number;

beforeAll(() => {
  const project = scene();
  calls = fire(project).calls;
  untilQuiet(project);
  undisturbed = daysEnd(project);
  const lastDraft = calls.lastIndexOf("Gmail.Users.Drafts.create");
  secondLook = calls.indexOf("SpreadsheetApp.Range.getValues", lastDraft) + 1;
  draftsListed = calls.indexOf("Gmail.Users.Drafts.list", lastDraft) + 1;
});

const sheetOf = ({ workbook }: Project) => {
  if (workbook === null) throw new Error("The project has no workbook.");
  return invoiceSheet(workbook);
};

/** A firing during which somebody does something just before the service call with this number. */
function firing(project: Project, at: number, act: () => void) {
  const watch = (_name: string, callNumber: number) => {
    if (callNumber === at) act();
  };
  return told(fire(project, { watch }));
}

describe("an invoice paid between plan and sending", () => {
  test("is not mailed, and the report says why", () => {
    const others = Object.fromEntries(
      Object.entries(undisturbed.sent).filter(([to]) => to !== "pagos@beta.example.com"),
    );
    expect(secondLook).toBeGreaterThan(0);
    for (let at = 1; at <= secondLook; at += 1) {
      const project = scene();
      const sheet = sheetOf(project);
      const { contacts } = firing(project, at, () =>
        setCell(sheet, rowOf(sheet, "F-002"), place.paid, 242),
      );
      untilQuiet(project);
      expect({ at, ...counts(sentMails(project).map(({ to }) => to)) }).toEqual({ at, ...others });
      const beta = contacts.find(({ customer }) => customer === "Beta SL");
      expect(beta?.outcome ?? "nothing due").toMatch(/^(?:queued|skipped|nothing due)$/);
      if (beta !== undefined) expect(beta.reason).toBe("No queda saldo pendiente.");
      expect(draftRecipients(project)).not.toContain("pagos@beta.example.com");
    }
  });
});

describe("a draft that its owner edits before it leaves", () => {
  const draftOf = ({ mailbox }: Project, recipient: string) =>
    mailbox
      .allDrafts()
      .find(({ messageId }) => mailbox.message(messageId)?.raw.includes(recipient) === true);

  test("is left to its owner and never sent by us", () => {
    const created = calls.flatMap((name, index) =>
      /Drafts\.create$/.test(name) ? [index + 1] : [],
    );
    let edits = 0;
    for (let at = (created[0] ?? 0) + 1; at <= draftsListed; at += 1) {
      const project = scene();
      let edited = "";
      firing(project, at, () => {
        const draft = draftOf(project, "pagos@beta.example.com");
        if (draft === undefined) return;
        edited = personAt(project.mailbox).editDraft(draft.id, { subject: "Hola, Beta" }).messageId;
      });
      untilQuiet(project);
      if (edited === "") continue;
      edits += 1;
      expect(sentMails(project).map(({ to }) => to)).not.toContain("pagos@beta.example.com");
      expect(project.mailbox.message(edited)?.labelIds).toEqual(["DRAFT"]);
      expect(draftRecipients(project)).toHaveLength(3);
    }
    expect(edits).toBeGreaterThan(3);
  });

  test("whether it waits in Gmail since yesterday or not", () => {
    const project = scene();
    const draft = draftOf(project, "pagos@delta.example.com");
    personAt(project.mailbox).editDraft(draft?.id ?? "", { subject: "Delta, hablemos" });
    told(fire(project));
    untilQuiet(project);
    expect(daysEnd(project)).toEqual(undisturbed);
  });
});

describe("a sheet sorted by hand while a run is at work", () => {
  test("at any service call sends the right mail to each and fills each row with its own", async () => {
    for (let at = 1; at <= calls.length; at += 1) {
      const project = scene();
      const sheet = sheetOf(project);
      firing(project, at, () => sortRows(sheet, place.firstRow, place.total, false));
      untilQuiet(project);
      expect({ at, ...counts(sentMails(project).map(({ to }) => to)) }).toEqual({
        at,
        ...undisturbed.sent,
      });
      expect(await numbersMailed(project)).toEqual({
        "pagos@alfa.example.com": ["F-001"],
        "pagos@beta.example.com": ["F-002"],
        "pagos@gamma.example.com": ["F-003"],
      });
      expect({ at, rows: ownColumnsByInvoice(project) }).toEqual({ at, rows: rightColumns });
    }
  });
});

/** Invoice numbers that the text of each sent mail names, by recipient, as an independent parser reads it. */
async function numbersMailed({ mailbox }: Project) {
  const found: Record<string, readonly string[]> = {};
  for (const { raw, labelIds } of mailbox.allMessages()) {
    if (!labelIds.includes("SENT")) continue;
    const mail = await simpleParser(Buffer.from(raw, "latin1"));
    const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
    found[to?.value[0]?.address ?? ""] = [...new Set(mail.text?.match(/F-\d{3}/g))].sort();
  }
  return found;
}

function ownColumnsByInvoice(project: Project) {
  const sheet = sheetOf(project);
  return valuesOf(sheet)
    .slice(place.firstRow - 1)
    .map((row) => shown(row[place.number - 1]))
    .sort()
    .map((number) =>
      ["Clave", "Días de atraso", "Saldo", "Estado"].map((header) => under(sheet, number, header)),
    );
}

const rightColumns = [
  ["F-001 · Alfa SL", 3, 121, "Vencida"],
  ["F-002 · Beta SL", 3, 242, "Vencida"],
  ["F-003 · Gamma SL", 3, 363, "Vencida"],
  ["F-004 · Delta SL", 4, 484, "Vencida"],
  ["F-005 · Eco SL", 3, 605, "Vencida"],
];

describe("a person who deletes Actividad while a run is at work", () => {
  test("gets it back with what the run did, and nobody gets a second mail", () => {
    const project = scene();
    const { workbook } = project;
    firing(project, secondLook, () => {
      const log = workbook?.sheets.findIndex(({ name }) => name === "Actividad") ?? -1;
      workbook?.sheets.splice(log, 1);
    });
    untilQuiet(project);
    expect(counts(sentMails(project).map(({ to }) => to))).toEqual(undisturbed.sent);
    const lines = workbook === null ? [] : valuesOf(tab(workbook, "Actividad"));
    expect(lines.filter(([at]) => at != null)).toHaveLength(5);
  });
});

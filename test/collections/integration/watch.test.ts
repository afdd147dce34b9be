import { describe, expect, test } from "@jest/globals";
import { confirmList } from "../../../src/collections/confirm-list.ts";
import { decideNow } from "../../../src/collections/report-now.ts";
import { sendChunkNow } from "../../../src/collections/send-chunk-now.ts";
import { sendNow } from "../../../src/collections/send-now.ts";
import { watchedContacts } from "../../../src/collections/watched-contacts.ts";
import { guideSetUp } from "../../../src/collections/guide-set-up.ts";
import {
  aPerson,
  overdueList,
  ownerOffice,
  header,
  row,
  type OwnerOffice,
} from "./owner-office.ts";

/** An owner who confirmed the list on Friday, 20 March 2026 and only watches until the 26th. */
const watching = (...customers: readonly string[]) => {
  const office = ownerOffice([overdueList("Uno SL", ...customers)]);
  office.setUp({ agreeOwnColumns: true });
  confirmList(office.ports(), office.session(), "watch", "own");
  return office;
};

const fireOn = (office: OwnerOffice, day: string, minutes = 600) => {
  office.at = { day, minutes };
  return office.fire();
};

const activity = (office: OwnerOffice) =>
  office.book
    .rowsOf(7)
    .slice(1)
    .map((cells) => [cells[2], cells[5], cells[7]].map(textOf).join(" · "));

const textOf = (cell: unknown): string => (typeof cell === "string" ? cell : "");

const watched = (office: OwnerOffice) =>
  watchedContacts(office.session(), decideNow(office.session()).reading);

describe("while only watching", () => {
  test("nothing is sent, and Actividad tells once what would have gone out", () => {
    const office = watching("Dos SL");
    for (const day of ["2026-03-20", "2026-03-23", "2026-03-24", "2026-03-25"])
      for (const minutes of [600, 660]) fireOn(office, day, minutes);
    expect([office.sent(), office.mailbox.port.drafts()]).toEqual([[], []]);
    expect(activity(office)).toEqual([
      "Dos SL · recordatorio 1 · habría salido",
      "Uno SL · recordatorio 1 · habría salido",
    ]);
  });

  test("the ladder goes on from what would have gone out", () => {
    const office = ownerOffice([
      { name: "Facturas", rows: [header, row("F-1", "2026-03-17", "Uno SL")] },
    ]);
    office.setUp({ agreeOwnColumns: true, plan: "intensivo" });
    confirmList(office.ports(), office.session(), "watch", "own");
    for (const day of ["20", "23", "24", "25", "26"]) fireOn(office, `2026-03-${day}`);
    expect(activity(office)).toEqual([
      "Uno SL · recordatorio 1 · habría salido",
      "Uno SL · recordatorio 2 · habría salido",
    ]);
    expect(office.sent()).toEqual([]);
  });

  test("the day's quota holds for what would have gone out too", () => {
    const office = watching("Dos SL", "Tres SL");
    office.quota = 2; // none of it reserved
    fireOn(office, "2026-03-20", 600);
    fireOn(office, "2026-03-20", 660);
    fireOn(office, "2026-03-20", 720);
    expect(activity(office)).toHaveLength(2);
  });

  test("a firing that could not tell it is made up for by the next, once", () => {
    const office = watching();
    const { workbook } = office.ports();
    if (workbook === null) throw new Error("no workbook");
    const flush = () => {
      throw new Error("Service error");
    };
    for (const edits of ["lost", "kept"] as const) {
      const apply: typeof workbook.apply = (all) => {
        if (edits === "kept" || all.every(({ kind }) => kind !== "append")) workbook.apply(all);
      };
      const run = office.fireWith({ workbook: { ...workbook, apply, flush } });
      expect(run.stopped).toMatch(/Service error/);
    }
    fireOn(office, "2026-03-20", 660);
    expect(activity(office)).toEqual(["Uno SL · recordatorio 1 · habría salido"]);
  });

  test("a firing outside the window tells nothing, and a further one of the day costs nothing", () => {
    const office = watching();
    fireOn(office, "2026-03-20", 1_200);
    expect(activity(office)).toEqual([]);
    fireOn(office, "2026-03-23", 600);
    expect(activity(office)).toHaveLength(1);
    office.book.asked.length = 0;
    fireOn(office, "2026-03-23", 660);
    expect(office.book.asked).toEqual(["tags"]);
  });

  test("the plan says until when, and on which day it leaves", () => {
    const office = watching();
    const { plan } = decideNow(office.session());
    expect(plan.contacts[0]).toMatchObject({
      decision: "planned",
      reason: { code: "plannedWhileWatching" },
    });
    const run = office.fire();
    expect(run.report.contacts?.[0]).toMatchObject({
      outcome: "planned",
      on: "2026-03-27",
      reason: expect.stringMatching(/semana de observación hasta el 26 mar/) as unknown,
    });
    const [headers = [], first = []] = office.book.rowsOf(1);
    expect(first[headers.indexOf("Próximo paso")]).toMatch(/^Recordatorio 1 el 27 mar/);
  });

  test("a click on send says that it is only watched", () => {
    const office = watching();
    const { dialogs, heard } = aPerson({ yes: true });
    sendNow(office.session(), dialogs, "own");
    expect(heard[0]).toMatch(/^Es la semana de observación: hasta el 26 de marzo de 2026/);
    const progress = sendChunkNow(office.ports(), office.session(), "own", "mail");
    expect(progress).toMatchObject({ sentCount: 0, leftCount: 0, hasMore: false });
    expect(progress.sentences).toEqual([expect.stringMatching(/^Es la semana de observación/)]);
    expect(office.sent()).toEqual([]);
  });

  test("the panel lists what would have gone out, newest first", () => {
    const office = watching();
    expect(watched(office)).toEqual([]);
    fireOn(office, "2026-03-20");
    office.book.rowsOf(1).push([...row("F-9", "2026-03-18", "Dos SL", 250)]);
    fireOn(office, "2026-03-23");
    expect(watched(office)).toEqual([
      {
        day: "23 de marzo de 2026",
        customer: "Dos SL",
        what: "recordatorio 1",
        amount: "250,00\u00a0€",
      },
      {
        day: "20 de marzo de 2026",
        customer: "Uno SL",
        what: "recordatorio 1",
        amount: "100,00\u00a0€",
      },
    ]);
  });
});

describe("after the watch", () => {
  test("sending begins the next day as if nothing had been listed", () => {
    const office = watching();
    fireOn(office, "2026-03-20");
    fireOn(office, "2026-03-26");
    expect(office.sent()).toEqual([]);
    fireOn(office, "2026-03-27");
    expect(office.sent()).toHaveLength(1);
    expect(activity(office)).toEqual([
      "Uno SL · recordatorio 1 · habría salido",
      "Uno SL · recordatorio 1 · enviado",
    ]);
  });

  test("a ledger rebuilt from Actividad knows nothing of what would have gone out", () => {
    const office = watching();
    fireOn(office, "2026-03-20");
    for (const key of [...office.values.keys()])
      if (/^(ledger|quota|outbox|doneMark)/.test(key)) office.values.delete(key);
    fireOn(office, "2026-03-27");
    expect(office.sent()).toHaveLength(1);
  });

  test("choosing to send ends it at once", () => {
    const office = watching();
    fireOn(office, "2026-03-20");
    confirmList(office.ports(), office.session(), "send", "own");
    office.fire();
    expect(office.sent()).toHaveLength(1);
    expect(watched(office)).toEqual([]);
  });
});

describe("confirmList()", () => {
  const started = () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp({ agreeOwnColumns: true });
    return office;
  };

  test("to send makes this account the sender, with its trigger", () => {
    const office = started();
    const result = confirmList(office.ports(), office.session(), "send", "own");
    expect(result).toEqual({
      sentence: "Lista confirmada: desde ahora la hoja se mira cada hora y sale lo que toque.",
      isDone: true,
      undo: null,
    });
    expect([office.sender(), office.triggers]).toEqual(["owner@example.com", 1]);
    expect(office.session().settings).toMatchObject({ isListConfirmed: true, watchUntil: null });
  });

  test("to watch says until when, seven days with today", () => {
    const office = started();
    const result = confirmList(office.ports(), office.session(), "watch", "own");
    expect(result.sentence).toMatch(
      /^Hasta el 26 de marzo de 2026, ese día incluido, no sale nada/,
    );
    expect([office.sender(), office.triggers]).toEqual(["owner@example.com", 1]);
  });

  test("leaves the sending to the account that has it", () => {
    const office = started();
    office.setUp({ claimSender: true });
    office.account = { email: "colega@example.com", scriptId: "script-1" };
    const result = confirmList(office.ports(), office.session(), "send", "own");
    expect(result.sentence).toBe("Lista confirmada: sigue enviando owner@example.com.");
    expect([office.sender(), office.triggers]).toEqual(["owner@example.com", 0]);
  });

  test("without an invoice list changes nothing and says what is missing", () => {
    const office = ownerOffice([{ name: "Notas", rows: [["Hola"]] }]);
    const result = confirmList(office.ports(), office.session(), "send", "own");
    expect(result.isDone).toBe(false);
    expect(office.session().settings.isListConfirmed).toBe(false);
  });
});

test("guideSetUp() offers to watch first", () => {
  const office = ownerOffice([overdueList("Uno SL")]);
  const { dialogs, heard } = aPerson({ yes: true });
  const answers = {
    ...dialogs,
    yesNo: (title: string, question: string) =>
      dialogs.yesNo(title, question) && !question.startsWith("¿Empezar a enviar ya?"),
  };
  guideSetUp(office.ports(), answers, "own");
  expect(heard.at(-1)).toMatch(/hasta el 26 de marzo de 2026, ese día incluido, no sale nada/);
  office.fire();
  expect(office.sent()).toEqual([]);
  expect(activity(office)).toEqual(["Uno SL · recordatorio 1 · habría salido"]);
});

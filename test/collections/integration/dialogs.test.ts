import { describe, expect, test } from "@jest/globals";
import { diagnosis } from "../../../src/collections/diagnose.ts";
import { issueStatement } from "../../../src/collections/issue-statement.ts";
import { leaveDrafts, preview, sendNow } from "../../../src/collections/send-now.ts";
import { refreshSheet } from "../../../src/collections/sidebar-commands.ts";
import { resumeSending, stopEverything } from "../../../src/collections/stop-everything.ts";
import type { Session } from "../../../src/collections/session.ts";
import { aPerson, overdueList, ownerOffice } from "./owner-office.ts";

const ready = (locale = "es_ES") => {
  const office = ownerOffice([overdueList("Uno SL", "Dos SL")], { locale });
  office.setUp();
  return office;
};

describe("sendNow()", () => {
  test("asks with the list and its count, and sends after a yes", () => {
    const office = ready();
    const { dialogs, heard } = aPerson({ yes: true });
    sendNow(office.session(), dialogs, "own");
    expect(heard[0]).toContain("¿Enviar ahora 2 correos?");
    expect(heard[1]).toBe("2 correos enviados.");
    expect(office.sent()).toHaveLength(2);
  });

  test("sends nothing after a no", () => {
    const office = ready();
    sendNow(office.session(), aPerson({ yes: false }).dialogs, "own");
    expect(office.sent()).toEqual([]);
    expect(office.isLockFree).toBe(true);
  });

  test("says of each mail that did not leave why", () => {
    const office = ready();
    office.mailbox.refusals.send = () => ({
      kind: "refused",
      why: "address",
      detail: "Invalid To header",
    });
    const { dialogs, heard } = aPerson({ yes: true });
    sendNow(office.session(), dialogs, "own");
    expect(heard[1]).toMatch(/^0 correos enviados\. .*Uno SL: Gmail rechazó la dirección/);
  });

  test("says that another run is at work, and in whose words the workbook speaks", () => {
    for (const [locale, words] of [
      ["es_ES", /Otra ejecución/],
      ["en_GB", /Another run/],
    ] as const) {
      const office = ready(locale);
      const { dialogs, heard } = aPerson({ yes: true });
      const asked = { ...dialogs, yesNo: () => !(office.isLockFree = false) };
      sendNow(office.session(), asked, "own");
      expect(heard.join()).toMatch(words);
    }
  });

  test("tells before the list was confirmed what is missing", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp({});
    const { dialogs, heard } = aPerson({ yes: true });
    sendNow(office.session(), dialogs, "own");
    expect(heard.join()).toContain("confirme la lista");
    expect(office.sent()).toEqual([]);
  });
});

test("preview() shows the plan and writes nothing", () => {
  const office = ready();
  const before = JSON.stringify([office.book.rowsOf(1), [...office.values]]);
  const { dialogs, heard } = aPerson({});
  preview(office.session(), dialogs);
  expect(heard[0]).toMatch(/Uno SL[^]*Dos SL|Dos SL[^]*Uno SL/);
  expect(JSON.stringify([office.book.rowsOf(1), [...office.values]])).toBe(before);
});

describe("stopEverything()", () => {
  test.each<readonly [string | null, string, RegExp]>([
    ["2026-03-31", "2026-03-31", /31 de marzo de 2026/],
    ["31/3/2026", "2026-03-31", /31 de marzo de 2026/],
    ["31 mar 2026", "2026-03-31", /31 de marzo de 2026/],
    ["mañana", "", /no es una fecha/],
    ["31/2/2026", "", /no es una fecha/],
    ["", "", /siguen su curso/],
  ])("given %p", (text, stored, said) => {
    const office = ready();
    const { dialogs, heard } = aPerson({ texts: [text] });
    stopEverything(office.session(), dialogs);
    expect(office.values.get("stoppedUntil") ?? "").toBe(stored);
    expect(heard[1]).toMatch(said);
    office.fire();
    expect(office.sent()).toHaveLength(stored === "" ? 2 : 0);
  });

  test("lets mail go on the day it is lifted, though a run was done before", () => {
    const office = ready();
    stopEverything(office.session(), aPerson({ texts: ["2026-03-31"] }).dialogs);
    office.fire();
    stopEverything(office.session(), aPerson({ texts: [""] }).dialogs);
    office.fire();
    expect(office.sent()).toHaveLength(2);
  });
});

describe("refreshSheet()", () => {
  test("says what the sheet holds", () => {
    expect(refreshSheet(ready().session()).sentence).toBe(
      "Hoja actualizada: 2 facturas, 2 vencidas.",
    );
  });

  test("says when another run keeps it from writing", () => {
    const office = ready();
    office.isLockFree = false;
    expect(refreshSheet(office.session()).sentence).toMatch(/Otra ejecución/);
  });
});

describe("resumeSending()", () => {
  test("lets mail go on at once, and says so when nothing was stopped", () => {
    const office = ready();
    stopEverything(office.session(), aPerson({ texts: ["2026-03-31"] }).dialogs);
    office.fire();
    const first = aPerson({});
    resumeSending(office.session(), first.dialogs);
    expect(first.heard).toEqual(["Los envíos siguen su curso."]);
    office.fire();
    expect(office.sent()).toHaveLength(2);
    const second = aPerson({});
    resumeSending(office.session(), second.dialogs);
    expect(second.heard[0]).toMatch(/^No había nada detenido/);
  });
});

describe("leaveDrafts()", () => {
  test("leaves what is due as drafts after a yes, and sends nothing", () => {
    const office = ready();
    const { dialogs, heard } = aPerson({ yes: true });
    leaveDrafts(office.session(), dialogs, "own");
    expect(heard[0]).toContain("¿Dejar 2 correos como borradores en Gmail?");
    expect(heard[1]).toBe("0 correos enviados, 2 borradores en Gmail.");
    expect(office.sent()).toEqual([]);
    expect(office.mailbox.port.drafts()).toHaveLength(2);
  });

  test("leaves nothing after a no", () => {
    const office = ready();
    leaveDrafts(office.session(), aPerson({ yes: false }).dialogs, "own");
    expect(office.mailbox.port.drafts()).toEqual([]);
  });
});

describe("issueStatement()", () => {
  const selecting = (session: Session, selected: { sheetId: number; row: number } | null) => ({
    ...session,
    workbook: { ...session.workbook, selection: () => selected },
  });
  const asked = (office: ReturnType<typeof ready>, ...texts: (string | null)[]) => {
    const { dialogs, heard } = aPerson({ texts });
    issueStatement(selecting(office.session(), { sheetId: 1, row: 2 }), dialogs);
    return heard;
  };

  test.each([
    ["nothing is selected", null],
    ["the header is selected", { sheetId: 1, row: 1 }],
    ["another sheet's row is selected", { sheetId: 2, row: 2 }],
  ])("says what to select when %s", (_what, selected) => {
    const { dialogs, heard } = aPerson({});
    issueStatement(selecting(ready().session(), selected), dialogs);
    expect(heard).toEqual([expect.stringMatching(/^Seleccione/)]);
  });

  test("asks what to do with it: mail, draft or file", () => {
    const office = ready();
    const [question = "", said] = asked(office, "1");
    expect(question.split("\n")).toEqual([
      "Estado de cuenta de Uno SL. ¿Qué hacemos?",
      "1. Enviarlo por correo al cliente",
      "2. Dejarlo como borrador en Gmail",
      "3. Guardarlo en este ordenador",
      "Escriba 1, 2 o 3.",
    ]);
    expect(said).toBe("Estado de cuenta enviado a Uno SL (pagos@unosl.example).");
    expect(office.sent()).toHaveLength(1);
    expect(asked(ready(), "2")[1]).toMatch(/queda como borrador en Gmail/);
    expect(asked(ready(), "3")[1]).toBe("El estado de cuenta está listo:");
  });

  test.each([
    ["cancels", null, 1],
    ["types nothing", " ", 1],
    ["types what is no choice", "7", 2],
  ])("does nothing when the person %s", (_what, text, lines) => {
    const office = ready();
    expect(asked(office, text)).toHaveLength(lines);
    expect([office.sent(), office.mailbox.port.drafts()]).toEqual([[], []]);
  });

  test("says why it cannot be mailed and offers the file", () => {
    const office = ready();
    asked(office, "1");
    const heard = asked(office);
    expect(heard[0]).toMatch(/^Hoy ya se le envió su estado de cuenta.*¿Quiere guardarlo/);
    expect(heard[1]).toBe("El estado de cuenta está listo:");
  });
});

test("diagnosis() names no customer and no amount", () => {
  const office = ready();
  office.fire();
  const text = diagnosis(office.session());
  expect(text).toContain("owner@example.com");
  expect(text).not.toMatch(/Uno SL|100[,.]00/);
});

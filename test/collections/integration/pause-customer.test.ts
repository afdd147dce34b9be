import { describe, expect, test } from "@jest/globals";
import { stopUntil } from "../../../src/collections/stop-until.ts";
import { aPlainPause, agreementRow } from "./pause-rows.ts";
import {
  contacted,
  deleteTab,
  deskOffice,
  openOf,
  pause,
  rowsIn,
  sheetId,
  takeBack,
  viewOf,
} from "./customer-desk.ts";
import { on } from "./owner-office.ts";

describe("pauseCustomer()", () => {
  test("writes a row of Acuerdos, and at once nobody there is contacted until then", () => {
    const office = deskOffice();
    expect(contacted(office)).toEqual(["Uno SL", "Dos SL"]);
    const result = pause(office, "2026-04-10", "Está de obras");
    expect(result.sentence).toBe(
      "Uno SL queda en pausa hasta el 10 abr, ese día incluido: no se le escribe ni se le llama. " +
        "Está anotado en Acuerdos.",
    );
    expect(rowsIn(office, "Acuerdos")).toEqual([
      agreementRow({ on: on("2026-03-20"), until: on("2026-04-10"), reason: "Está de obras" }),
    ]);
    expect(contacted(office)).toEqual(["Dos SL"]);
    expect(office.book.rowsOf(1)[1]).toContain("En pausa");
    const { pausedUntil, nextStep, invoices } = viewOf(office);
    expect(pausedUntil).toBe("10 de abril de 2026");
    expect(nextStep).toBe("En pausa: los avisos siguen después del 10 abr.");
    expect(invoices[0]).toMatchObject({ status: "En pausa", tone: "quiet" });
    office.at = { day: "2026-04-10", minutes: 600 };
    expect(contacted(office)).toEqual(["Dos SL"]);
    office.at = { day: "2026-04-13", minutes: 600 };
    expect(contacted(office)).toContain("Uno SL");
    expect(openOf(office)["F-1"]).toBe(100_000);
  });

  test("speaks English on an English workbook", () => {
    const office = deskOffice("en_GB");
    expect(pause(office, "2026-04-10").sentence).toBe(
      "Uno SL is paused until 10 Apr, that day included: no email and no call. It is noted in Agreements.",
    );
    expect(rowsIn(office, "Agreements")[0]?.slice(0, 2)).toEqual(["pause", "Uno SL"]);
    expect(pause(office, null).sentence).toBe("The pause of Uno SL is over: reminders go on.");
  });

  test.each([
    ["", "Falta el último día de la pausa o no se puede leer: elija un día."],
    ["2026-02-30", "Falta el último día de la pausa o no se puede leer: elija un día."],
    ["9999-01-01", "Falta el último día de la pausa o no se puede leer: elija un día."],
    ["2026-03-19", "El 19 mar ya ha pasado: elija hoy o un día posterior."],
  ])("asks anew about the day %j", (until, sentence) => {
    const office = deskOffice();
    expect(pause(office, until)).toEqual({ sentence, isDone: false, undo: null });
    expect(rowsIn(office, "Acuerdos")).toEqual([]);
  });

  test("ends by the state of its row, and nothing that was typed goes", () => {
    const office = deskOffice();
    pause(office, "2026-04-10");
    const ended = pause(office, null);
    expect(ended.sentence).toBe("Pausa de Uno SL terminada: los recordatorios siguen su curso.");
    const row = { on: on("2026-03-20"), until: on("2026-04-10") };
    expect(rowsIn(office, "Acuerdos")).toEqual([agreementRow({ ...row, state: "cerrado" })]);
    expect(contacted(office)).toEqual(["Uno SL", "Dos SL"]);
    expect(pause(office, null).sentence).toMatch(/^Uno SL no está en pausa/);
    expect(takeBack(office, ended).isDone).toBe(true);
    expect(rowsIn(office, "Acuerdos")).toEqual([agreementRow(row)]);
    expect(contacted(office)).toEqual(["Dos SL"]);
  });

  test("shortens a pause that a person typed without an end, and undoing lets it hold again", () => {
    const office = deskOffice();
    const cells = office.book.rowsOf(sheetId(office, "Acuerdos"));
    cells.push([...aPlainPause]);
    expect(viewOf(office).pausedUntil).toBe("día en que usted la termine");
    const shortened = pause(office, "2026-03-31", "=1+1");
    expect(viewOf(office).pausedUntil).toBe("31 de marzo de 2026");
    expect(cells[1]?.[8]).toBe("cerrado");
    expect(takeBack(office, shortened).sentence).toBe(
      "Deshecho: la pausa de Uno SL queda como antes.",
    );
    expect(rowsIn(office, "Acuerdos")).toEqual([[...aPlainPause]]);
    expect(viewOf(office).pausedUntil).toBe("día en que usted la termine");
  });

  test("is not noted twice, nor undone once somebody has changed its row", () => {
    const office = deskOffice();
    const first = pause(office, "2026-04-10");
    expect(pause(office, "2026-04-10").sentence).toMatch(
      /^Uno SL ya está en pausa hasta el 10 abr/,
    );
    const cells = office.book.rowsOf(sheetId(office, "Acuerdos"));
    (cells[1] ?? [])[5] = on("2026-04-20");
    expect(takeBack(office, first).sentence).toMatch(/^Esa pausa ya no está en Acuerdos/);
    expect(rowsIn(office, "Acuerdos")).toHaveLength(1);
  });

  test("names the cell of Clientes whose pause goes on", () => {
    const office = deskOffice();
    const cells = office.book.rowsOf(sheetId(office, "Clientes"));
    const at = cells.findIndex(([name]) => name === "Uno SL");
    (cells[at] ?? [])[14] = on("2026-05-01");
    const cell = `Clientes!O${at + 1}`;
    expect(pause(office, "2026-04-10").sentence).toContain(
      `hasta el 1 may (${cell}), y esa sigue.`,
    );
    expect(viewOf(office).pausedUntil).toBe("1 de mayo de 2026");
    expect(pause(office, null).sentence).toContain(cell);
    expect(pause(office, null)).toMatchObject({ isDone: false });
    expect(pause(office, null).sentence).toBe(
      `Su pausa está en la pestaña Clientes (${cell}), hasta el 1 may: borre allí la fecha.`,
    );
  });

  test("makes the Acuerdos tab anew when it was deleted", () => {
    const office = deskOffice();
    deleteTab(office, "Acuerdos");
    expect(pause(office, "2026-04-10").isDone).toBe(true);
    expect(contacted(office)).toEqual(["Dos SL"]);
  });

  test("does nothing while another run holds the lock, nor for a customer who is gone", () => {
    const office = deskOffice();
    expect(pause(office, "2026-04-10", "", "Tres SL").sentence).toMatch(/ya no está en la lista/);
    office.isLockFree = false;
    expect(pause(office, "2026-04-10")).toMatchObject({ isDone: false, undo: null });
    expect(rowsIn(office, "Acuerdos")).toEqual([]);
  });
});

describe("stopUntil()", () => {
  test("stops everything at once, even while a run holds the lock, and can be taken back", () => {
    const office = deskOffice();
    office.isLockFree = false;
    const result = stopUntil(office.session(), "2026-03-31");
    expect(result.sentence).toBe("Todo está detenido hasta el 31 mar, ese día incluido.");
    expect(office.session().settings.stoppedUntil).not.toBeNull();
    expect(takeBack(office, result).sentence).toBe("Los envíos siguen su curso.");
    expect(office.session().settings.stoppedUntil).toBeNull();
    expect(takeBack(office, result).sentence).toMatch(/^Entretanto se ha fijado otra cosa/);
  });

  test("lets mail go on, and undoing stops it again until the same day", () => {
    const office = deskOffice();
    stopUntil(office.session(), "2026-03-31");
    const result = stopUntil(office.session(), null);
    expect(result.sentence).toBe("Los envíos siguen su curso.");
    expect(takeBack(office, result).sentence).toMatch(/detenido hasta el 31 mar/);
  });

  test.each([
    ["", /no se puede leer/],
    ["2026-03-19", /^El 19 mar ya ha pasado/],
  ])("asks anew about the day %j", (typed, sentence) => {
    const office = deskOffice();
    const result = stopUntil(office.session(), typed);
    expect(result).toMatchObject({ isDone: false, undo: null });
    expect(result.sentence).toMatch(sentence);
    expect(office.session().settings.stoppedUntil).toBeNull();
  });
});

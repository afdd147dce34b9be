import { describe, expect, test } from "@jest/globals";
import { openActivityLog } from "../../../src/collections/activity-log.ts";
import { rebuiltLedger } from "../../../src/collections/ledger-rebuild.ts";
import { decideNow } from "../../../src/collections/report-now.ts";
import { emptyStoredLedger } from "../../../src/collections/stored-ledger.ts";
import { recordPayment } from "../../../src/collections/record-payment.ts";
import {
  customerKey,
  deleteTab,
  deskOffice,
  openOf,
  pause,
  pay,
  plain,
  rowsIn,
  takeBack,
  viewOf,
} from "./customer-desk.ts";
import { on, type OwnerOffice } from "./owner-office.ts";

/** What Actividad says: customer, invoices, kind, outcome, amount, currency and reason of each line. */
const told = (office: OwnerOffice, tab = "Actividad") =>
  rowsIn(office, tab).map((cells) =>
    [2, 3, 4, 7, 9, 10, 11].map((at) =>
      typeof cells[at] === "string" ? plain(cells[at]) : cells[at],
    ),
  );

describe("Actividad", () => {
  test("tells of a payment and of taking it back, each in a line with a key of its own", () => {
    const office = deskOffice();
    takeBack(office, pay(office));
    pay(office);
    const line = ["Uno SL", "F-1", "pago", "hecho", 1000, "EUR"];
    const recorded = [...line, "Anotado en Pagos: 1.000,00 € de F-1 (Uno SL), el 20 mar."];
    expect(told(office)).toEqual([
      recorded,
      [...line, "Pago retirado de Pagos: 1.000,00 € de F-1 (Uno SL)."],
      recorded,
    ]);
    const [cells = []] = rowsIn(office, "Actividad");
    expect([cells[0], cells[12]]).toEqual([
      { ...Object(on("2026-03-20")), minutes: 600 },
      "owner@example.com",
    ]);
    expect(cells[1]).toMatch(/^[0-9a-f]{32}$/);
  });

  test("tells of a pause, its end and taking that back, and the panel's history too", () => {
    const office = deskOffice();
    pause(office, "2026-04-10", "Vacaciones");
    takeBack(office, pause(office, null));
    expect(told(office).map((cells) => cells.slice(0, 4))).toEqual(
      Array.from({ length: 3 }, () => ["Uno SL", "", "acuerdo", "hecho"]),
    );
    const reasons = told(office).map((cells) => cells[6]);
    expect(reasons).toEqual([
      "Uno SL queda en pausa hasta el 10 abr, ese día incluido: no se le escribe ni se le llama. Está anotado en Acuerdos.",
      "Pausa de Uno SL terminada: los recordatorios siguen su curso.",
      "Deshecho: la pausa de Uno SL queda como antes.",
    ]);
    const shown = viewOf(office).history.map(({ text }) => text);
    expect(shown).toEqual([...reasons].reverse());
  });

  test("tells nothing where nothing was changed", () => {
    const office = deskOffice();
    pay(office, { amount: "nada" });
    pause(office, null);
    expect(told(office)).toEqual([]);
  });

  test("is made anew where somebody deleted it, after the payment was written", () => {
    const office = deskOffice();
    deleteTab(office, "Actividad");
    expect(pay(office).isDone).toBe(true);
    expect(rowsIn(office, "Pagos")).toHaveLength(1);
    expect(told(office)).toHaveLength(1);
  });

  test("leaves the payment as it is where it cannot be written, and the answer says so", () => {
    const office = deskOffice();
    const activity = office.book.sheets().find(({ name }) => name === "Actividad")?.sheetId;
    const ports = office.ports();
    const { workbook } = ports;
    if (workbook === null) throw new Error("no workbook");
    const invoice = decideNow(office.session()).plan.invoices[0]?.invoice;
    const result = recordPayment(
      {
        ...ports,
        workbook: {
          ...workbook,
          apply: (edits) => {
            if (edits.some((edit) => edit.kind === "append" && edit.sheetId === activity))
              throw new Error("La hoja está protegida.");
            workbook.apply(edits);
          },
        },
      },
      {
        customerKey: customerKey("Uno SL"),
        invoiceKey: invoice?.key ?? "",
        amount: null,
        day: "2026-03-20",
        method: "",
        reference: "",
      },
    );
    expect(result.isDone).toBe(true);
    expect(result.sentence).toContain(
      "Queda anotado, pero no se ha podido contar en la pestaña Actividad (La hoja está protegida).",
    );
    expect(openOf(office)["F-1"]).toBe(0);
  });

  test("gives a ledger that is made from it nothing of these lines", () => {
    const office = deskOffice();
    takeBack(office, pay(office));
    pause(office, "2026-04-10");
    const { workbook, voice } = office.session();
    const { reading } = decideNow(office.session());
    const log = openActivityLog({ workbook, language: "es", voice }, () => reading);
    expect(told(office)).toHaveLength(3);
    expect(rebuiltLedger(log.entries())).toEqual(emptyStoredLedger);
  });
});

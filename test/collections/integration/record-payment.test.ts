import { describe, expect, test } from "@jest/globals";
import { doneMarkKey } from "../../../src/collections/sending-state.ts";
import { recordPayment } from "../../../src/collections/record-payment.ts";
import type { Cell } from "../../../src/workbook/cell.ts";
import { day } from "../../builders/receivables.ts";
import {
  customerKey,
  deleteTab,
  deskOffice,
  openOf,
  pay,
  plain,
  rowsIn,
  sheetId,
  viewOf,
} from "./customer-desk.ts";
import { header, on, ownerOffice, row } from "./owner-office.ts";

describe("recordPayment()", () => {
  test("writes the whole open balance into Pagos, and the sheet shows it at once", () => {
    const office = deskOffice();
    office.values.set(doneMarkKey, "done");
    const result = pay(office, { reference: "Remesa 12" });
    expect({ ...result, sentence: plain(result.sentence) }).toEqual({
      sentence:
        "Anotado en Pagos: 1.000,00 € de F-1 (Uno SL), el 20 mar. La factura queda cobrada.",
      isDone: true,
      undo: expect.any(String) as unknown as string,
    });
    expect(rowsIn(office, "Pagos")).toEqual([
      [on("2026-03-20"), "Uno SL", "F-1", 1000, "EUR", "Transferencia", "Remesa 12"],
    ]);
    expect(openOf(office)).toEqual({ "F-1": 0, "F-2": 50_000, "F-3": 8_000 });
    expect(office.book.rowsOf(1)[1]).toContain("Pagada");
    expect(office.values.get(doneMarkKey)).toBe("");
    expect(office.isLockFree).toBe(true);
  });

  test("takes a part, read by the workbook's locale, on an earlier day", () => {
    const office = deskOffice();
    const { sentence } = pay(office, { amount: "1.00,5", day: "2026-03-18" });
    expect(sentence).toBe("«1.00,5» no es un importe: escríbalo así, 1234,00.");
    const part = pay(office, { amount: "400,50", day: "2026-03-18" });
    expect(plain(part.sentence)).toBe(
      "Anotado en Pagos: 400,50 € de F-1 (Uno SL), el 18 mar. Quedan 599,50 € pendientes.",
    );
    expect(openOf(office)["F-1"]).toBe(59_950);
    expect(rowsIn(office, "Pagos")[0]?.[0]).toEqual({ day: day("2026-03-18"), minutes: 0 });
  });

  test("speaks English on an English workbook", () => {
    const office = deskOffice("en_GB");
    const { sentence } = pay(office, { amount: "1,400.00", method: "Bank transfer" });
    expect(sentence).toBe(
      "Recorded in Payments: £1,400.00 for F-1 (Uno SL) on 20 Mar. The invoice is paid. " +
        "That is £400.00 more than was open: it stays in the customer's favour.",
    );
    expect(rowsIn(office, "Payments")).toHaveLength(1);
  });

  test.each([
    ["", /^Escriba el importe cobrado, por ejemplo 1234,00\.$/],
    ["nada", /^«nada» no es un importe/],
    ["0", /tiene que ser mayor que cero/],
    ["-5", /tiene que ser mayor que cero/],
    ["1,234", /^«1,234» tiene más decimales de los que hay en EUR/],
    ["12,345", /más decimales/],
    ["$ 100", /^La factura está en EUR/],
    ["99999999999999999", /no es un importe/],
  ])("asks anew about the amount %j and writes nothing", (amount, sentence) => {
    const office = deskOffice();
    const result = pay(office, { amount });
    expect(result).toMatchObject({ isDone: false, undo: null });
    expect(result.sentence).toMatch(sentence);
    expect(rowsIn(office, "Pagos")).toEqual([]);
  });

  test("does not guess where the panel's language writes numbers otherwise than the workbook", () => {
    const office = deskOffice();
    office.setUp({ settings: { language: "en" } });
    expect(pay(office, { amount: "1.234" }).sentence).toMatch(/^"1\.234" can be read two ways/);
    expect(pay(office, { amount: "234.50" }).isDone).toBe(true);
  });

  test.each([
    ["", "Falta la fecha del pago o no se puede leer: elija un día."],
    ["20/03/2026", "Falta la fecha del pago o no se puede leer: elija un día."],
    ["0026-03-20", "Falta la fecha del pago o no se puede leer: elija un día."],
    ["2026-03-21", "El 21 mar todavía no ha llegado: anote el pago cuando lo haya cobrado."],
  ])("asks anew about the day %j", (typed, sentence) => {
    const office = deskOffice();
    expect(pay(office, { day: typed })).toEqual({ sentence, isDone: false, undo: null });
    expect(rowsIn(office, "Pagos")).toEqual([]);
  });

  test("allows an overpayment and says so", () => {
    const office = deskOffice();
    expect(plain(pay(office, { amount: "1.100" }).sentence)).toContain(
      "La factura queda cobrada. Son 100,00 € más de lo pendiente: quedan a favor del cliente.",
    );
    expect(plain(viewOf(office).owed[0]?.unapplied ?? "")).toBe("100,00 €");
  });

  test("keeps what was typed from becoming a formula", () => {
    const office = deskOffice();
    pay(office, { method: '=IMPORTXML("http://example.com")', reference: "+34 600" });
    const [written] = office.book.rowsOf(sheetId(office, "Pagos")).slice(1);
    expect(written?.slice(5)).toEqual(['\'=IMPORTXML("http://example.com")', "'+34 600"]);
    expect(openOf(office)["F-1"]).toBe(0);
  });

  test("writes nothing for an invoice that was paid or went meanwhile", () => {
    const office = deskOffice();
    pay(office);
    expect(pay(office, { amount: "10" }).sentence).toBe(
      "La factura F-1 ya no tiene nada pendiente: no se ha anotado nada.",
    );
    expect(pay(office, { invoiceKey: "F-9|name:unosl" }).sentence).toMatch(
      /ya no está en la lista/,
    );
    expect(pay(office, { number: "F-2", customer: "Dos SL" }).isDone).toBe(false);
    expect(rowsIn(office, "Pagos")).toHaveLength(1);
  });

  test("does not record the same payment twice, as after a lost answer", () => {
    const office = deskOffice();
    pay(office, { amount: "100" });
    expect(pay(office, { amount: "100" }).sentence).toMatch(/^Ese pago ya está en Pagos!A2/);
    expect(pay(office, { amount: "100", reference: "2" }).isDone).toBe(true);
    expect(openOf(office)["F-1"]).toBe(80_000);
  });

  test("makes the Pagos tab anew when it was deleted", () => {
    const office = deskOffice();
    deleteTab(office, "Pagos");
    expect(pay(office).isDone).toBe(true);
    expect(rowsIn(office, "Pagos")).toHaveLength(1);
    expect(openOf(office)["F-1"]).toBe(0);
  });

  test("writes into columns wherever people have put them, and nothing while a header is gone", () => {
    const office = deskOffice();
    const cells = office.book.rowsOf(sheetId(office, "Pagos"));
    const [headers = []] = cells;
    headers.reverse();
    expect(pay(office, { amount: "100" }).isDone).toBe(true);
    expect(cells[1]?.slice(-3)).toEqual(["F-1", "Uno SL", on("2026-03-20")]);
    headers[headers.indexOf("Factura")] = "Nota";
    const result = pay(office);
    expect(result.isDone).toBe(false);
    expect(result.sentence).toMatch(/falta el título «Factura»/);
  });

  test("waits for no run that holds the lock", () => {
    const office = deskOffice();
    office.isLockFree = false;
    expect(pay(office)).toMatchObject({ isDone: false, undo: null });
    expect(rowsIn(office, "Pagos")).toEqual([]);
  });

  test("writes nothing before the workbook was set up", () => {
    const office = ownerOffice([
      { name: "Facturas", rows: [header, row("F-1", "2026-03-10", "Uno SL")] },
    ]);
    expect(pay(office).sentence).toMatch(/^Antes ponga Cóbralo en marcha/);
    expect(office.book.sheets()).toHaveLength(1);
  });
});

const balanceHeader = [...header, "Saldo pendiente"];
const withBalance = (...rows: readonly (readonly Cell[])[]) => {
  const office = ownerOffice([{ name: "Facturas", rows: [balanceHeader, ...rows] }]);
  office.setUp();
  return office;
};

describe("recordPayment() where the sheet says itself what is open", () => {
  test("records what Pagos may lower", () => {
    const office = withBalance([...row("F-1", "2026-03-10", "Uno SL", 1_000), 1_000]);
    expect(plain(pay(office, { amount: "400" }).sentence)).toContain("Quedan 600,00 € pendientes.");
    expect(openOf(office)["F-1"]).toBe(60_000);
  });

  test.each(["100", "500", null])(
    "names the cell to change where the balance knows of other payments, and writes no row (%s)",
    (amount) => {
      const office = withBalance([...row("F-1", "2026-03-10", "Uno SL", 1_000), 600]);
      const result = pay(office, { amount });
      expect(result.isDone).toBe(false);
      expect(result.sentence).toMatch(/Facturas!G2.*no se ha anotado nada/);
      expect(rowsIn(office, "Pagos")).toEqual([]);
      expect(openOf(office)["F-1"]).toBe(60_000);
    },
  );

  test("asks for a number where there is none, and for another where it occurs twice", () => {
    const office = withBalance(
      [...row("", "2026-03-10", "Uno SL", 1_000), 1_000],
      [...row("F-2", "2026-03-10", "Dos SL", 100), 100],
      [...row("F-2", "2026-03-11", "Dos SL", 200), 200],
    );
    const keys = viewOf(office, "Dos SL").invoices.map(({ invoiceKey }) => invoiceKey);
    const entry = { amount: null, day: "2026-03-20", method: "", reference: "" };
    const paySecond = recordPayment(office.ports(), {
      ...entry,
      customerKey: customerKey("Dos SL"),
      invoiceKey: keys[1] ?? "",
    });
    expect(paySecond.sentence).toMatch(/número F-2 está también en otra fila.*Facturas!A4/);
    const [nameless] = viewOf(office).invoices;
    expect(nameless?.label).toBe("Sin número, fila 2");
    const payNameless = recordPayment(office.ports(), {
      ...entry,
      customerKey: customerKey("Uno SL"),
      invoiceKey: nameless?.invoiceKey ?? "",
    });
    expect(payNameless.sentence).toMatch(/no tiene número.*en Facturas!A2/);
    expect(rowsIn(office, "Pagos")).toEqual([]);
  });
});

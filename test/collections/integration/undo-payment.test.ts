import { describe, expect, test } from "@jest/globals";
import {
  contacted,
  deskOffice,
  openOf,
  pay,
  plain,
  rowsIn,
  sheetId,
  takeBack,
} from "./customer-desk.ts";

describe("undo() of a payment", () => {
  test("takes the row out again, wherever it stands, and the sheet shows it", () => {
    const office = deskOffice();
    pay(office, { number: "F-2" });
    const result = pay(office, { amount: "400" });
    const cells = office.book.rowsOf(sheetId(office, "Pagos"));
    cells.splice(1, 2, cells[2] ?? [], cells[1] ?? []);
    const back = takeBack(office, result);
    expect(plain(back.sentence)).toBe("Pago retirado de Pagos: 400,00 € de F-1 (Uno SL).");
    expect(back).toMatchObject({ isDone: true, undo: null });
    expect(openOf(office)).toMatchObject({ "F-1": 100_000, "F-2": 0 });
    expect(rowsIn(office, "Pagos")).toHaveLength(1);
    expect(contacted(office)).toContain("Uno SL");
  });

  test("leaves a row alone that somebody has changed, and columns that are not ours", () => {
    const office = deskOffice();
    const cells = office.book.rowsOf(sheetId(office, "Pagos"));
    const first = pay(office, { amount: "400" });
    (cells[1] ?? [])[3] = 401;
    expect(takeBack(office, first).sentence).toMatch(/^Ese pago ya no está en Pagos como se anotó/);
    expect(cells[1]?.[3]).toBe(401);
    const second = pay(office, { amount: "100", method: "=1+1" });
    cells[2]?.push("nota mía");
    expect(takeBack(office, second).isDone).toBe(true);
    expect(cells[2]?.filter((cell) => cell !== "")).toEqual(["nota mía"]);
    expect(takeBack(office, second).isDone).toBe(false);
  });

  test.each(["", "{}", "null", '{"kind":"payment"}', '{"kind":"stop","set":"2026-02-30"}', "x"])(
    "says so for the token %j",
    (token) => {
      const office = deskOffice();
      expect(takeBack(office, { sentence: "", isDone: true, undo: token })).toEqual({
        sentence: "Eso ya no se puede deshacer: actualice el panel.",
        isDone: false,
        undo: null,
      });
    },
  );
});

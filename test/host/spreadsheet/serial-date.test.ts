import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { instantOf, serialOf, zoneOffset } from "../../../host/spreadsheet/serial-date.ts";
import { bookOf, openDesk } from "./spreadsheet-desk.ts";

const epochSerial = 25_569;
const serial = (iso: string) => Date.parse(`${iso}Z`) / 86_400_000 + epochSerial;
const iso = (epochMs: number) => new Date(epochMs).toISOString().slice(0, 16);

describe("instantOf()", () => {
  test.each([
    // [zone, wall clock, instant] around the changes of the clocks
    ["Europe/Madrid", "2026-03-28T00:00", "2026-03-27T23:00"],
    ["Europe/Madrid", "2026-03-29T00:00", "2026-03-28T23:00"],
    ["Europe/Madrid", "2026-03-29T02:30", "2026-03-29T01:30"],
    ["Europe/Madrid", "2026-03-30T00:00", "2026-03-29T22:00"],
    ["Europe/Madrid", "2026-10-25T02:30", "2026-10-25T00:30"],
    ["Europe/Madrid", "2026-10-26T00:00", "2026-10-25T23:00"],
    ["America/New_York", "2026-03-08T00:00", "2026-03-08T05:00"],
    ["America/New_York", "2026-03-09T00:00", "2026-03-09T04:00"],
    ["America/New_York", "2026-11-01T00:00", "2026-11-01T04:00"],
    // midnight itself is left out
    ["America/Santiago", "2024-09-08T00:00", "2024-09-08T04:00"],
    ["America/Santiago", "2024-09-09T00:00", "2024-09-09T03:00"],
    ["Africa/Cairo", "2023-04-28T00:00", "2023-04-27T22:00"],
    ["Pacific/Kiritimati", "2026-01-01T00:00", "2025-12-31T10:00"],
    ["Australia/Lord_Howe", "2026-04-05T12:00", "2026-04-05T01:30"],
  ])("%s shows %s at %s UTC", (zone, wall, instant) => {
    expect(iso(instantOf(serial(wall), zone))).toBe(instant);
  });

  test.each([
    "Europe/Madrid",
    "America/Mexico_City",
    "Asia/Kolkata",
    "Africa/Cairo",
    "Pacific/Auckland",
  ])("gives back the wall clock of every quarter of an hour in %s, gaps apart", (zone) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 * 365 * 96 }), (quarter) => {
        const wall = epochSerial + quarter / 96;
        const back = serialOf(instantOf(wall, zone), zone);
        const gap = Math.round((back - wall) * 96);
        expect([0, 2, 4]).toContain(gap);
        expect(Math.floor(back)).toBe(Math.floor(wall));
      }),
    );
  });

  test("keeps every civil day in its day", () => {
    for (const zone of ["Europe/Madrid", "America/Santiago", "Africa/Cairo", "Asia/Beirut"]) {
      for (let day = serial("2023-01-01T00:00"); day < serial("2027-01-01T00:00"); day += 1) {
        expect(Math.floor(serialOf(instantOf(day, zone), zone))).toBe(day);
      }
    }
  });
});

describe("zoneOffset()", () => {
  test("does not depend on the zone of the process", () => {
    expect(zoneOffset(Date.UTC(2026, 0, 1), "Asia/Kolkata")).toBe(5.5 * 3_600_000);
  });
});

describe("dates in cells", () => {
  test("go out and come back through the spreadsheet's zone", () => {
    const { model, sheet } = bookOf([["x"]], { timeZone: "America/Santiago" });
    const desk = openDesk(model);
    desk.run(`
      const range = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1);
      range.setNumberFormat("yyyy-mm-dd");
      range.setValue(new Date(Date.UTC(2024, 8, 8, 12)));
    `);
    desk.flush();
    expect(sheet.rows[0]?.[0]?.value).toBe(serial("2024-09-08T09:00"));
    expect(desk.run("range.getValue() instanceof Date")).toBe(true);
    expect(desk.run("range.getValue().toISOString()")).toBe("2024-09-08T12:00:00.000Z");
    expect(desk.run("range.getDisplayValue()")).toBe("2024-09-08");
  });

  test("give an unformatted cell the locale's date format", () => {
    const { model } = bookOf([["x", "y"]], { timeZone: "Europe/Madrid", locale: "es_ES" });
    const desk = openDesk(model);
    desk.run(`
      const range = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 1, 2);
      range.setValues([[new Date(Date.UTC(2026, 2, 19, 23)), new Date(Date.UTC(2026, 2, 20, 9, 5))]]);
    `);
    expect(desk.run("range.getDisplayValues()")).toEqual([["20/03/2026", "20/03/2026 10:05:00"]]);
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { civilTimeAt, instantAt, utcOf } from "../../host/execution/time-zone.ts";
import { runFunction } from "../../host/execution/run-function.ts";
import { Project } from "../../host/project.ts";

const inZone = (timeZone: string, expression: string): unknown => {
  const code = `function f() { return String(${expression}); }`;
  const manifest = JSON.stringify({ timeZone });
  const run = runFunction(new Project({ code, manifest, nowMs: Date.UTC(2026, 2, 20, 23) }), "f");
  return run.kind === "returned" ? run.value : run;
};

describe("Date of a script", () => {
  test.each([
    ["Asia/Tokyo", "new Date().getDate()", "21"],
    ["America/Santiago", "new Date().getHours()", "20"],
    ["Europe/Madrid", "new Date(2026, 2, 29, 2, 30).toISOString()", "2026-03-29T01:30:00.000Z"],
    ["Europe/Madrid", "new Date('2026-03-20').toISOString()", "2026-03-20T00:00:00.000Z"],
    ["Europe/Madrid", "new Date('2026-03-20T10:00').toISOString()", "2026-03-20T09:00:00.000Z"],
    ["Europe/Madrid", "new Date('3/20/2026').toISOString()", "2026-03-19T23:00:00.000Z"],
    ["Europe/Madrid", "new Date('2026-03-20T10:00Z').getHours()", "11"],
    ["Europe/Madrid", "new Date().getTimezoneOffset()", "-60"],
    ["Europe/Madrid", "new Date(0)", "Thu Jan 01 1970 01:00:00 GMT+0100"],
    ["Europe/Madrid", "new Date(NaN)", "Invalid Date"],
    [
      "Europe/Madrid",
      "(d => (d.setDate(35), d.toISOString()))(new Date(2026, 0, 1))",
      "2026-02-03T23:00:00.000Z",
    ],
    ["Europe/Madrid", "Date.UTC(2026, 0) === new Date(Date.UTC(2026, 0)).getTime()", "true"],
    ["Europe/Madrid", "new Date(99, 0).getFullYear()", "1999"],
  ])("in %s, %s is %s", (zone, expression, expected) => {
    expect(inZone(zone, expression)).toBe(expected);
  });
});

describe("instantAt()", () => {
  const zones = [
    "Europe/Madrid",
    "America/Mexico_City",
    "America/Santiago",
    "Pacific/Apia",
    "Asia/Kolkata",
  ];

  test("is the inverse of civilTimeAt() wherever clocks are not turned back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2040, 0, 1) }),
        fc.constantFrom(...zones),
        (epochMs, zone) => {
          const civil = civilTimeAt(epochMs, zone);
          const back = instantAt(civil, zone);
          expect(utcOf(civilTimeAt(back, zone))).toBe(utcOf(civil));
          expect(back).toBeLessThanOrEqual(epochMs);
        },
      ),
    );
  });
});

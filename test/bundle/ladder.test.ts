import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { runLocal } from "../../host/commands/local.ts";
import { builtBundle } from "../../host/built-bundle.ts";
import { invoiceWorkbook } from "./invoice-workbook.ts";
import {
  fire,
  hourMs,
  instant,
  readyProject,
  sentMails,
  told,
  type ToldContact,
} from "./running-project.ts";

jest.setTimeout(120_000);

const header = "Nº factura,Fecha,Vencimiento,Cliente,Correo,Total\n";
const row = 'F-001,2026-02-01,2026-03-10,Alfa SL,pagos@alfa.example.com,"121,00"\n';

describe("npm run local -- FILE --state DIR, day after day", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "cobralo-ladder-"));
    writeFileSync(path.join(folder, "facturas.csv"), header + row);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Contacts with Alfa that a run on this day tells, as `stage outcome`. */
  async function on(today: string, time = "10:00"): Promise<readonly string[]> {
    const printed: string[] = [];
    const args = ["facturas.csv", "--do", "remind", "--state", "state", "--json"];
    const code = await runLocal([...args, "--today", today, "--time", time], folder, {
      bundle: builtBundle,
      print: (text) => void printed.push(text),
      complain: (text) => void printed.push(text),
    });
    expect({ code, printed: code === 0 ? "" : printed.join("") }).toEqual({ code: 0, printed: "" });
    const { contacts = [] } = JSON.parse(printed.join("")) as { contacts?: readonly ToldContact[] };
    return contacts.map(({ stage, outcome }) => `${stage} ${outcome}`);
  }

  test("walks the ladder in order, one stage at a time", async () => {
    const days: readonly (readonly [string, readonly string[]])[] = [
      ["2026-03-02", []],
      ["2026-03-03", ["notice sent"]],
      ["2026-03-04", []],
      ["2026-03-12", []],
      ["2026-03-13", ["reminder1 sent"]],
      ["2026-03-16", ["call1 planned"]],
      ["2026-03-20", ["reminder2 sent"]],
      ["2026-03-29", []],
      ["2026-03-30", ["reminder3 sent"]],
      ["2026-04-09", ["final drafted"]],
      ["2026-04-10", ["final skipped"]],
    ];
    for (const [day, wanted] of days) expect([day, await on(day)]).toEqual([day, wanted]);
  });

  test("says the same when a day is run twice", async () => {
    expect(await on("2026-04-10", "11:00")).toEqual(["final skipped"]);
  });
});

const dayMs = 24 * hourMs;
const zone = "Europe/Madrid";
/** Monday 2 March to Sunday 26 April 2026, with Good Friday on 3 April. */
const firstDay = Date.UTC(2026, 2, 2);
const goodFriday = "2026-04-03";

describe("eight weeks of firings", () => {
  const stages: { readonly customer: string; readonly stage: string; readonly day: string }[] = [];
  let mails: ReturnType<typeof sentMails> = [];

  beforeAll(() => {
    const bill = (number: string, customer: string, due: string) => ({
      number,
      customer,
      email: `pagos@${customer.toLowerCase()}.example.com`,
      issued: "2026-02-01",
      due,
      total: 121,
    });
    const project = readyProject(
      invoiceWorkbook([
        bill("F-001", "Alfa", "2026-03-10"),
        bill("F-002", "Beta", "2026-03-12"),
        bill("F-003", "Beta", "2026-03-16"),
        bill("F-004", "Beta", "2026-03-19"),
        bill("F-005", "Gamma", "2026-03-11"),
        bill("F-006", "Gamma", "2026-03-31"),
      ]),
      "2026-03-02 07:00",
    );
    for (let at = firstDay; at < firstDay + 56 * dayMs; at += dayMs) {
      const day = new Date(at).toISOString().slice(0, 10);
      for (const time of ["08:30", "12:00", "18:30"]) {
        project.clock.set(instant(`${day} ${time}`, zone));
        for (const { customer, stage, outcome } of told(fire(project)).contacts)
          if (outcome === "sent" || outcome === "drafted") stages.push({ customer, stage, day });
      }
    }
    mails = sentMails(project);
  });

  const daysOf = (to: string) =>
    mails.filter((mail) => mail.to === to).map(({ atMs }) => Math.floor((atMs + hourMs) / dayMs));
  const customers = ["alfa", "beta", "gamma"].map((name) => `pagos@${name}.example.com`);

  test("take Alfa up the ladder", () => {
    expect(
      stages
        .filter(({ customer }) => customer === "Alfa")
        .map(({ stage, day }) => `${stage} ${day}`),
    ).toEqual([
      "notice 2026-03-03",
      "reminder1 2026-03-13",
      "reminder2 2026-03-20",
      "reminder3 2026-03-30",
      "final 2026-04-09",
    ]);
  });

  test("move a stage that falls on Saturday, or on Good Friday, to the next sending day", () => {
    // Gamma: +3 is Saturday 14 March; the other invoice's +3 is Good Friday.
    const gamma = stages.filter(({ customer }) => customer === "Gamma");
    expect(gamma.find(({ stage }) => stage === "reminder1")?.day).toBe("2026-03-16");
    expect(gamma.map(({ day }) => day)).toContain("2026-04-06");
    expect(gamma.map(({ day }) => day)).not.toContain(goodFriday);
  });

  test.each(customers)(
    "keep three days between two mails to %s and at most two in any seven",
    (to) => {
      const days = daysOf(to);
      expect(days.length).toBeGreaterThanOrEqual(4);
      for (const [index, day] of days.entries()) {
        expect(day - (days[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(3);
        expect(days.filter((other) => other > day - 7 && other <= day).length).toBeLessThanOrEqual(
          2,
        );
      }
    },
  );

  test("send from Monday to Friday between nine and six only", () => {
    for (const { atMs } of mails) {
      const shown = new Intl.DateTimeFormat("en-GB", {
        timeZone: zone,
        weekday: "short",
        hour: "2-digit",
        hour12: false,
      });
      expect(shown.format(atMs)).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri).*\b(?:09|1[0-7])$/);
    }
  });
});

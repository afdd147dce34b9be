import { describe, expect, test } from "@jest/globals";
import type { ActivityEntry } from "../../../src/collections/activity-entry.ts";
import { openActivityLog } from "../../../src/collections/activity-log.ts";
import { decideNow } from "../../../src/collections/report-now.ts";
import type { Session } from "../../../src/collections/session.ts";
import { statementWriter } from "../../../src/collections/statements.ts";
import { customerKeyOf } from "../../../src/receivables/customer-key.ts";
import { isoDay } from "../../../src/receivables/calendar.ts";
import { day } from "../../builders/receivables.ts";
import { aLogo } from "../statement-samples.ts";
import { header, on, overdueList, ownerOffice, row, type OwnerOffice } from "./owner-office.ts";

const keyNamed = (name: string) => customerKeyOf({ customerId: null, validTaxId: null, name });
const ana = keyNamed("Ana SL");

/** Writes into Actividad that the customer was sent a statement on a day. */
function tellStatement(session: Session, text: string): void {
  const { reading } = decideNow(session);
  const entry: ActivityEntry = {
    ...{ at: { day: day(text), minutes: 600 }, key: `s-${text}`, customerKey: ana },
    ...{ customer: "Ana SL", invoices: [], completes: {}, occasion: "statement" },
    ...{ stage: "statement" as ActivityEntry["stage"], channel: "email", result: "sent" },
    ...{ recipients: ["pagos@anasl.example"], owed: { EUR: 10_000 }, account: "owner@example.com" },
    ...{ reason: { code: "activityTold", values: { text: "x" } }, messageId: null },
    fingerprint: "",
  };
  const { workbook, voice } = session;
  openActivityLog({ workbook, language: "es", voice }, () => reading).record([entry], false);
}

const written = (office: OwnerOffice) => {
  const session = office.session();
  const { reading, plan } = decideNow(session);
  return statementWriter(session, reading, plan);
};

/** An office that is set up; one of Ana's invoices is paid, the other open. */
function anasOffice(): OwnerOffice {
  const office = ownerOffice([
    {
      name: "Facturas",
      rows: [
        [...header, "Fecha de cobro"],
        [...row("F-1", "2026-03-10", "Ana SL"), on("2026-03-12")],
        [...row("F-2", "2026-03-31", "Ana SL", 50), ""],
        [...row("F-3", "2026-03-10", "Blas SL", 30), on("2025-10-12")],
      ],
    },
  ]);
  office.setUp();
  return office;
}

describe("statementWriter()", () => {
  test("tells what happened since before the oldest open invoice, without an earlier statement", () => {
    const statement = written(anasOffice())(ana);
    expect(statement?.fileName).toBe("Estado de cuenta - Ana SL - 2026-03-20");
    expect(statement?.totals).toEqual({ EUR: "50.00" });
    expect(statement?.html).toContain("Movimientos del 1 de febrero de 2026");
    expect(statement?.input.accounts).toMatchObject([
      { opening: 0, invoiced: 15_000, paid: 10_000, credited: 0, closing: 5_000 },
    ]);
  });

  test("tells what happened since the last statement in Actividad", () => {
    const office = anasOffice();
    tellStatement(office.session(), "2026-02-15");
    const input = written(office)(ana)?.input;
    expect(input && isoDay(input.since)).toBe("2026-02-15");
    expect(input?.accounts).toMatchObject([{ opening: 15_000, invoiced: 0, paid: 10_000 }]);
  });

  test("reads Actividad once for however many statements", () => {
    const office = anasOffice();
    tellStatement(office.session(), "2026-02-15");
    const session = office.session();
    const { reading, plan } = decideNow(session);
    let reads = 0;
    const workbook = {
      ...session.workbook,
      cells: (sheetId: number) => {
        reads += 1;
        return session.workbook.cells(sheetId);
      },
    };
    const write = statementWriter({ ...session, workbook }, reading, plan);
    write(ana);
    const once = reads;
    write(ana);
    write(keyNamed("Blas SL"));
    expect(once).toBeGreaterThan(0);
    expect(reads).toBe(once);
  });

  test("writes to a customer with nothing open only of what moved since the last statement", () => {
    const office = anasOffice();
    const settled = written(office)(keyNamed("Blas SL"));
    expect(settled?.totals).toEqual({});
    expect(settled?.html).toContain("Cuenta al día");
    expect(written(office)(keyNamed("Nadie SL"))).toBeNull();
    office.at = { day: "2026-09-01", minutes: 600 };
    expect(written(office)(keyNamed("Blas SL"))).toBeNull();
  });

  test("shows the owner's logo, colour and code to pay, in the customer's language", () => {
    const office = ownerOffice([overdueList("Ana SL")], { locale: "en_GB" });
    const logo = aLogo();
    office.setUp();
    const session = office.session();
    const { reading, plan } = decideNow(session);
    const settings = {
      ...{ ...reading.settings, logo, brandColour: "#1a4fa3", businessName: "Imprenta Peña" },
      bankAccount: "ES91 2100 0418 4502 0005 1332",
    };
    const write = statementWriter(session, { ...reading, settings }, plan);
    const { plan: again } = decideNow(session);
    expect(again.aging.map(({ currency }) => currency)).toEqual(["GBP"]);
    const html = write(ana)?.html ?? "";
    expect(html).toContain(`src="${logo}"`);
    expect(html).toContain("#1a4fa3");
    expect(html).toContain("Statement of account");
    expect(html).not.toContain("Scan the code");
  });
});

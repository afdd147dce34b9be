import { describe, expect, test } from "@jest/globals";
import type { Session } from "../../../src/collections/session.ts";
import { statementPages } from "../../../src/collections/statement-pages.ts";
import { overdueList, ownerOffice, type OwnerOffice } from "./owner-office.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";

function officeWith(customers: number): OwnerOffice {
  const names = Array.from({ length: customers }, (_, n) => {
    const [first, second] = [letters[Math.floor(n / 26)] ?? "", letters[n % 26] ?? ""];
    return `Cliente ${first}${second} SL`;
  });
  const office = ownerOffice([overdueList(...names)]);
  office.setUp();
  return office;
}

/** The session of an execution in which printing one statement takes this long. */
function slowly(office: OwnerOffice, msPerPage: number): Session {
  const session = office.session();
  let usedMs = 0;
  const printer = {
    pdfBase64: (html: string) => {
      usedMs += msPerPage;
      return Buffer.from(html).toString("base64");
    },
  };
  const clock = { ...session.ports.clock, elapsedMs: () => usedMs };
  return { ...session, ports: { ...session.ports, printer, clock } };
}

describe("statementPages()", () => {
  test("prints every customer with something open, having read the invoices once", () => {
    const office = officeWith(12);
    const session = office.session();
    office.book.asked.length = 0;
    const { statements, next } = statementPages(session, 0);
    expect(next).toBeNull();
    expect(statements).toHaveLength(12);
    expect(statements[0]).toMatchObject({
      customer: "Cliente aa SL",
      fileName: "Estado de cuenta - Cliente aa SL - 2026-03-20.pdf",
      totals: { EUR: "100.00" },
    });
    const reads = office.book.asked.length;
    office.book.asked.length = 0;
    statementPages(officeWith(1).session(), 0);
    statementPages(session, 11);
    expect(office.book.asked).toHaveLength(reads);
  });

  test("stops after four and a half minutes, and goes on where it stopped", () => {
    const office = officeWith(5);
    const first = statementPages(slowly(office, 100_000), 0);
    expect(first.next).toBe(3);
    const second = statementPages(slowly(office, 100_000), first.next ?? 0);
    expect(second.next).toBeNull();
    const printed = [...first.statements, ...second.statements].map(({ customer }) => customer);
    expect(printed).toEqual(["a", "b", "c", "d", "e"].map((letter) => `Cliente a${letter} SL`));
  });

  test("prints one though reading took all the time, so that it gets on", () => {
    const office = officeWith(2);
    const session = slowly(office, 1);
    const clock = { ...session.ports.clock, elapsedMs: () => 300_000 };
    const pages = statementPages({ ...session, ports: { ...session.ports, clock } }, 0);
    expect(pages.statements).toHaveLength(1);
    expect(pages.next).toBe(1);
  });

  test("answers a hundred at most", () => {
    const office = officeWith(103);
    const first = statementPages(slowly(office, 1), 0);
    expect([first.statements.length, first.next]).toEqual([100, 100]);
    const second = statementPages(slowly(office, 1), 100);
    expect([second.statements.length, second.next]).toEqual([3, null]);
  });
});

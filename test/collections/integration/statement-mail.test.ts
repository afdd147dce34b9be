import { describe, expect, test } from "@jest/globals";
import { fingerprint } from "../../../src/collections/fingerprint.ts";
import { statementFor } from "../../../src/collections/mail-statement.ts";
import type { StatementDelivery } from "../../../src/collections/sidebar-api.ts";
import type { CustomerKey } from "../../../src/receivables/customer.ts";
import { header, overdueList, ownerOffice, type OwnerOffice } from "./owner-office.ts";

const uno = "name:unosl" as CustomerKey;

const ready = (...customers: readonly string[]) => {
  const office = ownerOffice([overdueList("Uno SL", ...customers)]);
  office.setUp();
  return office;
};

const click = (office: OwnerOffice, delivery: StatementDelivery = "send", key = uno) =>
  statementFor(office.session(), key, delivery, "own");

const told = (office: OwnerOffice) =>
  office.book
    .rowsOf(7)
    .slice(1)
    .map((cells) => [cells[2], cells[4], cells[5], cells[7]].map(textOf).join(" · "));

const textOf = (cell: unknown): string => (typeof cell === "string" ? cell : "");

describe("statementFor()", () => {
  test("mails it at once with the PDF, in a thread of its own, and tells Actividad", () => {
    const office = ready("Dos SL");
    office.at = { day: "2026-03-21", minutes: 1_320 }; // a Saturday night: who clicks does not wait
    const result = click(office);
    expect(result).toEqual({
      sentence: "Estado de cuenta enviado a Uno SL (pagos@unosl.example).",
      isDone: true,
      undo: null,
      pdf: null,
    });
    expect(office.sent()).toHaveLength(1);
    const [mail] = office.sent();
    expect(mail?.headers["to"]).toBe("pagos@unosl.example");
    expect(told(office)).toEqual(["Uno SL · estado de cuenta ·  · enviado"]);
  });

  test("leaves it as a draft", () => {
    const office = ready();
    expect(click(office, "draft").sentence).toMatch(/queda como borrador en Gmail/);
    expect(office.sent()).toEqual([]);
    expect(office.mailbox.port.drafts()).toHaveLength(1);
    expect(told(office)).toEqual(["Uno SL · estado de cuenta ·  · en borrador"]);
  });

  test("hands it over as a file and sends nothing, whatever keeps mail from leaving", () => {
    const office = ready();
    office.setUp({ settings: { watchUntil: "2026-03-26" } });
    const { pdf, isDone } = click(office, "save");
    expect(isDone).toBe(true);
    expect(pdf?.fileName).toBe("Estado de cuenta - Uno SL - 2026-03-20.pdf");
    expect(pdf?.base64).not.toBe("");
    expect(office.sent()).toEqual([]);
    expect(told(office)).toEqual([]);
  });

  test("a second click on the same day says that it was sent, one on the next day sends another", () => {
    const office = ready();
    click(office);
    expect(click(office)).toMatchObject({
      isDone: false,
      sentence: expect.stringMatching(/^Hoy ya se le envió su estado de cuenta/) as unknown,
    });
    expect(click(office, "draft").isDone).toBe(false);
    expect(office.sent()).toHaveLength(1);
    office.at = { day: "2026-03-21", minutes: 600 };
    expect(click(office).isDone).toBe(true);
    expect(office.sent()).toHaveLength(2);
  });

  test("completes no stage and puts the day's reminder off by the minimum gap", () => {
    const office = ready();
    click(office);
    const run = office.fire();
    expect(office.sent()).toHaveLength(1);
    expect(run.report.contacts).toEqual([
      expect.objectContaining({
        stage: "reminder1",
        outcome: "queued",
        on: "2026-03-23",
        reason: expect.stringMatching(/último correo el 20 mar.*al menos 3 días/) as unknown,
      }),
    ]);
    office.at = { day: "2026-03-23", minutes: 600 };
    office.fire();
    expect(told(office).slice(1)).toEqual(["Uno SL · recordatorio · recordatorio 1 · enviado"]);
  });

  test("puts it off to the next day even where the owner chose no gap", () => {
    const office = ready();
    office.setUp({ settings: { minimumGapDays: 0 } });
    click(office);
    const run = office.fire();
    expect(run.report.contacts?.[0]).toMatchObject({ outcome: "queued", on: "2026-03-23" });
  });

  test("a draft that waits holds the reminder up and is not made twice", () => {
    const office = ready();
    click(office, "draft");
    expect(click(office).sentence).toMatch(/ya está en camino o espera como borrador/);
    expect(office.mailbox.port.drafts()).toHaveLength(1);
    office.fire();
    expect(office.sent()).toEqual([]);
  });

  test("goes in the customer's language to the addresses of Clientes", () => {
    const office = ready();
    const customers = office.book.rowsOf(2);
    const columnOf = (name: string) => (customers[0] ?? []).indexOf(name);
    const own = customers.find(([name]) => name === "Uno SL");
    if (own === undefined) throw new Error("Clientes does not list Uno SL");
    own[columnOf("Idioma")] = "inglés";
    own[columnOf("Correos")] = "accounts@uno.example, ceo@uno.example";
    click(office);
    const [mail] = office.sent();
    expect(mail?.headers["to"]).toBe("accounts@uno.example, ceo@uno.example");
    expect(mail?.headers["subject"]).toMatch(/^Statement of account as of/);
  });
});

test("fingerprint() changes with the bytes of what is attached", () => {
  const { digest } = ownerOffice([{ name: "Facturas", rows: [header] }]).ports();
  const file = { fileName: "a.pdf", mimeType: "application/pdf", contentId: null };
  const print = (base64: string) =>
    fingerprint(digest, {
      fromName: "A",
      fromAddress: "a@example.com",
      to: ["b@example.com"],
      cc: [],
      subject: "s",
      text: "t",
      html: "<p>t</p>",
      attachments: [{ ...file, base64 }],
    });
  expect(print("JVBERi0x")).not.toBe(print("JVBERi0y"));
});

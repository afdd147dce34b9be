import { describe, expect, test } from "@jest/globals";
import { writtenPlan } from "../../src/collections/outgoing-plan.ts";
import type { Plan, PlannedContact } from "../../src/collections/plan.ts";
import { reminderWriter } from "../../src/collections/reminder-writer.ts";
import { secondLook } from "../../src/collections/second-look.ts";
import type { OutgoingContact } from "../../src/collections/sending-work.ts";
import type { Invoice, InvoiceKey } from "../../src/receivables/invoice.ts";
import type { Book } from "../../src/workbook/book.ts";
import { aBook } from "../builders/book.ts";
import { aCustomer, anAgreement, anInvoice, day } from "../builders/receivables.ts";
import { aState, onlyContact, planOn, someSettings } from "../builders/state.ts";

const invoice = anInvoice({ invoiceNumber: "F-1", statedDueOn: day("2026-03-10") });
const due = (said: Partial<Invoice> = {}) => anInvoice({ ...invoice, ...said });

const writerOf = (book: Book, plan: Plan) =>
  reminderWriter({
    book,
    plan,
    settings: someSettings(),
    account: "a@example.com",
    locale: "es_ES",
  });

function preparedFrom(book: Book): readonly OutgoingContact[] {
  const plan = planOn(book, "2026-03-20");
  const write = writerOf(book, plan);
  return plan.contacts.map((contact) => {
    const written = write(contact);
    if (written.kind !== "written") throw new Error("not written");
    return { contact, occasion: "reminder", message: written.message };
  });
}

/** What a second look says when the workbook has become this book. */
function verdictOn(book: Book, state = aState()) {
  const plan = planOn(book, "2026-03-20", state);
  return secondLook(preparedFrom(aBook([due()])), plan, writerOf(book, plan))[0];
}

describe("secondLook()", () => {
  test("lets leave what is the same", () => {
    expect(verdictOn(aBook([due()]))).toEqual({ kind: "unchanged" });
  });

  test("does not mind another customer's rows and another place in the sheet", () => {
    const others = [
      anInvoice({
        customer: "Otra SL",
        statedDueOn: day("2026-03-01"),
        addresses: ["a@otra.example.com"],
      }),
    ];
    expect(verdictOn(aBook([...others, due({ rows: [99] })]))).toEqual({ kind: "unchanged" });
  });

  test.each<readonly [string, Book]>([
    ["it is half paid", aBook([due({ paid: 5_000 })])],
    ["it is due on another day", aBook([due({ statedDueOn: day("2026-03-12") })])],
    ["it is not due yet", aBook([due({ statedDueOn: day("2026-04-30") })])],
    ["it goes to another address", aBook([due({ addresses: ["otra@firma.example.com"] })])],
    ["it is in another currency", aBook([due({ currency: "USD" as Invoice["currency"] })])],
    ["it is another invoice", aBook([due({ key: "F-9|x" as InvoiceKey, invoiceNumber: "F-9" })])],
    ["a second one is overdue", aBook([due(), anInvoice({ statedDueOn: day("2026-03-01") })])],
    [
      "a credit has come in",
      aBook([due()], {
        tabs: { payments: [] },
        list: {
          invoices: [
            due(),
            anInvoice({
              invoiceNumber: "A-1",
              isCreditNote: true,
              total: -3_000,
              statedDueOn: null,
            }),
          ],
        },
      }),
    ],
    [
      "the customer reads English",
      aBook([due()], { tabs: { customers: [aCustomer({ language: "en" })] } }),
    ],
    [
      "the customer is called otherwise",
      aBook([due()], { tabs: { customers: [aCustomer({ contactName: "Ana" })] } }),
    ],
    ["there is no such row", aBook([])],
    ["the list is gone", { ...aBook([]), list: null }],
  ])("withdraws when %s", (_, book) => {
    expect(verdictOn(book)).toMatchObject({ kind: "changed" });
  });

  test.each<readonly [string, Book, string]>([
    ["paid", aBook([due({ paid: 10_000 })]), "statusPaid"],
    [
      "disputed",
      aBook([due()], { tabs: { agreements: [anAgreement({ kind: "dispute" })] } }),
      "statusDisputed",
    ],
  ])("says that it is %s meanwhile", (_, book, code) => {
    expect(verdictOn(book)).toMatchObject({ kind: "changed", reason: { code } });
  });

  test("withdraws when everything was stopped", () => {
    const state = aState({ settings: { stoppedUntil: day("2026-03-20") } });
    expect(verdictOn(aBook([due()]), state)).toMatchObject({ kind: "changed" });
  });

  test("withdraws what can no longer be written", () => {
    const book = aBook([due()]);
    const plan = planOn(book, "2026-03-20");
    const none = () =>
      ({
        kind: "notWritten",
        problem: { code: "templateMissing", values: { template: "reminder1", language: "es" } },
      }) as const;
    expect(secondLook(preparedFrom(book), plan, none)).toMatchObject([{ kind: "changed" }]);
  });
});

describe("writtenPlan()", () => {
  const book = aBook([due()]);
  const plan = planOn(book, "2026-03-20");
  const reading = (said: { isNewer?: boolean; book?: Book } = {}) =>
    ({ book, tags: [], isNewer: false, ...said }) as unknown as Parameters<typeof writtenPlan>[0];
  const write = (contact: PlannedContact) => writerOf(book, plan)(contact);

  test("hands over what is due by mail with its letter", () => {
    const { outgoing } = writtenPlan(reading(), plan, write, "es");
    expect(outgoing.contacts.map(({ contact }) => contact)).toEqual([onlyContact(plan)]);
    expect(outgoing.contacts[0]?.message.text).toContain("F-1");
    expect(outgoing.refusal).toBeUndefined();
  });

  test("refuses a newer version's workbook", () => {
    const { outgoing } = writtenPlan(reading({ isNewer: true }), plan, write, "es");
    expect(outgoing.refusal?.code).toBe("newerState");
  });

  test("forgets no invoice while the list cannot be read", () => {
    const paid = { ...aBook([due({ paid: 10_000 })]) };
    const settledPlan = planOn(paid, "2026-03-20");
    expect(
      writtenPlan(reading({ book: paid }), settledPlan, write, "es").outgoing.settledInvoices,
    ).toHaveLength(1);
    const lost = reading({ book: { ...paid, list: null } });
    expect(writtenPlan(lost, settledPlan, write, "es").outgoing.settledInvoices).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import type { Invoice } from "../../src/receivables/invoice.ts";
import { aBook } from "../builders/book.ts";
import { aCustomer, aPayment, anAgreement, anInvoice, day } from "../builders/receivables.ts";
import { aLedger, aState, onlyContact, planOn } from "../builders/state.ts";

// Invoices of the builder fall due on Tuesday 31 March 2026; normal plan: reminder1 on 3 April (Good Friday).
const overdueOn = "2026-04-07";

describe("decide()", () => {
  test("writes to a customer whose stage is due, and says why", () => {
    const invoice = anInvoice();
    const contact = onlyContact(planOn(aBook([invoice]), overdueOn));
    expect(contact).toMatchObject({
      stage: "reminder1",
      channel: "email",
      mode: "send",
      to: ["pagos@firma.example.com"],
      invoices: [invoice.key],
      completes: { [invoice.key]: "reminder1" },
      owed: { EUR: 10_000 },
      decision: "due",
      on: day(overdueOn),
      reason: { code: "contactDue", values: { stage: "reminder1", days: 7, invoices: 1 } },
    });
  });

  test("makes one contact of all that a customer owes: the highest stage leads, each stage is completed", () => {
    const old = anInvoice({
      invoiceNumber: "F-1",
      statedDueOn: day("2026-03-01"),
      issuedOn: day("2026-02-01"),
    });
    const recent = anInvoice({ invoiceNumber: "F-2", total: 5_000 });
    const early = anInvoice({ invoiceNumber: "F-3", statedDueOn: day("2026-04-06") });
    const ledger = aLedger({
      stages: { [old.key]: ["reminder2", "2026-03-11"] },
      mails: { "Firma SL": ["2026-03-11"] },
    });
    const contact = onlyContact(planOn(aBook([recent, old, early]), overdueOn, aState({ ledger })));
    expect(contact).toMatchObject({
      stage: "reminder3",
      invoices: [old.key, recent.key, early.key],
      completes: { [old.key]: "reminder3", [recent.key]: "reminder1" },
      owed: { EUR: 25_000 },
    });
  });

  test("keeps currencies apart in one mail", () => {
    const dollars = anInvoice({ currency: "USD" as CurrencyCode, total: 3_000 });
    const contact = onlyContact(planOn(aBook([anInvoice(), dollars]), overdueOn));
    expect(contact.owed).toEqual({ EUR: 10_000, USD: 3_000 });
  });

  const blocks: readonly (readonly [string, Partial<Invoice>])[] = [
    ["contradictory", { contradiction: ["E2", "F2"] }],
    ["a repeat of an earlier row", { duplicate: "same" }],
    ["a number used twice", { duplicate: "differing" }],
    ["without a due date or terms", { statedDueOn: null }],
    ["issued later", { issuedOn: day("2026-05-01"), statedDueOn: day("2026-05-31") }],
    ["promised", { promisedFor: day("2026-04-10") }],
    ["disputed by its status", { sheetStatus: "disputed" }],
    ["paused in its row", { pausedUntil: day("2026-04-07") }],
    ["a draft", { sheetStatus: "draft" }],
    ["cancelled", { sheetStatus: "cancelled" }],
    ["uncollectible", { sheetStatus: "uncollectible" }],
    ["paid", { statedBalance: 0, paid: 10_000 }],
    ["in doubt", { openQuestions: ["status:cobrada?"] }],
    ["under the smallest balance", { total: 99 }],
    ["without a number", { invoiceNumber: null }],
  ];
  test.each(blocks)("never writes about an invoice that is %s", (_, said) => {
    const plan = planOn(aBook([anInvoice(said)]), overdueOn);
    expect(plan.contacts).toEqual([]);
    expect(plan.invoices[0]?.nextStep.code).not.toMatch(/^nextContact/);
  });

  test("writes about rows without a number once the owner has confirmed their key", () => {
    const book = aBook([anInvoice({ invoiceNumber: null })]);
    expect(
      planOn(book, overdueOn, aState({ settings: { keyConfirmed: true } })).contacts,
    ).toHaveLength(1);
  });

  test.each([
    ["not to be contacted", { doNotContact: true }],
    ["paused", { pausedUntil: day("2026-04-07") }],
    ["paying by direct debit", { isDirectDebit: true }],
  ])("never writes to a customer that is %s", (_, said) => {
    const book = aBook([anInvoice()], { tabs: { customers: [aCustomer(said)] } });
    expect(planOn(book, overdueOn).contacts).toEqual([]);
  });

  test.each([
    ["promise", { kind: "promise", on: day("2026-04-08") }],
    ["dispute", { kind: "dispute" }],
    ["pause", { kind: "pause", until: day("2026-04-07") }],
    ["instalment plan", { kind: "plan", on: day("2026-04-20"), amount: 5_000 }],
    ["offer", { kind: "offer", until: day("2026-04-30") }],
  ] as const)("waits while a %s of Acuerdos holds", (_, said) => {
    const book = aBook([anInvoice()], { tabs: { agreements: [anAgreement(said)] } });
    expect(planOn(book, overdueOn).contacts).toEqual([]);
  });

  test("a promise about one invoice leaves the customer's others in the mail", () => {
    const promised = anInvoice({ invoiceNumber: "F-1" });
    const other = anInvoice({ invoiceNumber: "F-2" });
    const agreements = [
      anAgreement({ kind: "promise", on: day("2026-04-20"), invoiceNumbers: ["F-1"] }),
    ];
    const plan = planOn(aBook([promised, other], { tabs: { agreements } }), overdueOn);
    expect(onlyContact(plan).invoices).toEqual([other.key]);
  });

  test("a customer whose row in a tab cannot be read is left alone, the others are not", () => {
    const other = anInvoice({ customer: "Otra SL" });
    const book = aBook([anInvoice(), other], {
      tabs: { heldCustomers: [anInvoice().customerKey] },
    });
    expect(planOn(book, overdueOn).contacts.map(({ customer }) => customer)).toEqual(["Otra SL"]);
  });

  test("takes open credits off and lists them", () => {
    const credit = anInvoice({ isCreditNote: true, total: -4_000, invoiceNumber: "A-1" });
    const contact = onlyContact(planOn(aBook([anInvoice(), credit]), overdueOn));
    expect(contact).toMatchObject({ credits: [credit.key], owed: { EUR: 6_000 } });
  });

  test.each([
    [
      "a credit note",
      [anInvoice({ isCreditNote: true, total: -10_000, invoiceNumber: "A-1" })],
      [],
    ],
    ["a payment on account", [], [aPayment({ amount: 10_000 })]],
  ])("asks for nothing that %s covers", (_, credits, payments) => {
    const plan = planOn(aBook([anInvoice(), ...credits], { tabs: { payments } }), overdueOn);
    expect(plan.contacts).toEqual([]);
    expect(plan.invoices[0]?.nextStep.code).toBe("nextCovered");
  });

  test("takes a payment on account off what is asked for", () => {
    const book = aBook([anInvoice()], { tabs: { payments: [aPayment({ amount: 1_500 })] } });
    const contact = onlyContact(planOn(book, overdueOn));
    expect(contact).toMatchObject({ onAccount: { EUR: 1_500 }, credits: [], owed: { EUR: 8_500 } });
  });

  test("a payment in Pagos lowers what is asked for", () => {
    const invoice = anInvoice({ invoiceNumber: "F-9" });
    const payments = [aPayment({ invoiceNumber: "f-9", amount: 2_500 })];
    const contact = onlyContact(planOn(aBook([invoice], { tabs: { payments } }), overdueOn));
    expect(contact.owed).toEqual({ EUR: 7_500 });
  });

  test("a missing address is a task for the owner, who is told where to write it", () => {
    const plan = planOn(aBook([anInvoice({ addresses: [] })]), overdueOn);
    expect(plan.contacts).toEqual([]);
    expect(plan.tasks).toMatchObject([
      { customer: "Firma SL", kind: "address", reason: { code: "taskGiveAddress" } },
    ]);
  });

  test("addresses of two firms on a customer's rows are a task and not a guess", () => {
    const rows = [
      anInvoice({ addresses: ["a@uno.example"] }),
      anInvoice({ addresses: ["b@dos.example"] }),
    ];
    const plan = planOn(aBook(rows), overdueOn);
    expect(plan.contacts).toEqual([]);
    expect(plan.tasks[0]).toMatchObject({ kind: "address", reason: { code: "taskChooseAddress" } });
  });

  test("a final notice is left as a draft, or asks where drafts cannot be made", () => {
    const invoice = anInvoice();
    const ledger = aLedger({ stages: { [invoice.key]: ["reminder3", "2026-04-20"] } });
    const left = onlyContact(planOn(aBook([invoice]), "2026-05-04", aState({ ledger })));
    expect(left).toMatchObject({ stage: "final", mode: "leave", newThread: true, decision: "due" });
    const asked = planOn(aBook([invoice]), "2026-05-04", aState({ ledger, canDraft: false }));
    expect(onlyContact(asked)).toMatchObject({ mode: "ask", decision: "planned", on: null });
    const approved = aState({ ledger, canDraft: false, isApproved: true });
    expect(onlyContact(planOn(aBook([invoice]), "2026-05-04", approved))).toMatchObject({
      mode: "send",
      decision: "due",
    });
  });

  test.each([
    ["the list is not confirmed", { isListConfirmed: false }, "plannedUnconfirmed"],
    ["everything is stopped", { stoppedUntil: day("2026-04-07") }, "plannedWhileStopped"],
  ])("only plans while %s", (_, settings, code) => {
    const contact = onlyContact(planOn(aBook([anInvoice()]), overdueOn, aState({ settings })));
    expect(contact).toMatchObject({ decision: "planned", on: null, reason: { code } });
  });

  test("goes on the day after a stop ends", () => {
    const state = aState({ settings: { stoppedUntil: day("2026-04-06") } });
    expect(onlyContact(planOn(aBook([anInvoice()]), overdueOn, state)).decision).toBe("due");
  });

  test.each([
    ["draftWaiting", "skippedDraftWaits", "sendDraft"],
    ["unknown", "skippedUnknown", "settleUnknown"],
  ] as const)("holds a customer up whose last contact is %s", (heldUp, code, kind) => {
    const ledger = aLedger({ rest: { heldUp: { [anInvoice().customerKey]: heldUp } } });
    const plan = planOn(aBook([anInvoice()]), overdueOn, aState({ ledger }));
    expect(onlyContact(plan)).toMatchObject({ decision: "skipped", reason: { code } });
    expect(plan.tasks).toMatchObject([{ kind }]);
  });

  test("chases no new invoice when the ledger is full, and goes on with those it knows", () => {
    const known = anInvoice({ invoiceNumber: "F-1", customer: "Una SL" });
    const ledger = aLedger({
      stages: { [known.key]: ["notice", "2026-03-24"] },
      rest: { isFull: true },
    });
    const plan = planOn(aBook([known, anInvoice()]), overdueOn, aState({ ledger }));
    expect(plan.contacts.map(({ customer }) => customer)).toEqual(["Una SL"]);
    expect(plan.findings).toMatchObject([{ code: "ledgerFull" }]);
  });

  test("a customer's own plan and the owner's edited plans go before the general one", () => {
    const customers = [aCustomer({ plan: "Suave" })];
    const gentle = planOn(aBook([anInvoice()], { tabs: { customers } }), "2026-04-03");
    expect(gentle.contacts).toEqual([]);
    const unknown = planOn(
      aBook([anInvoice()], { tabs: { customers: [aCustomer({ plan: "duro" })] } }),
      overdueOn,
    );
    expect(unknown.findings).toMatchObject([{ code: "settingPlanUnknown", place: "Firma SL" }]);
    expect(onlyContact(unknown).stage).toBe("reminder1");
  });

  test("deciding twice gives the same plan", () => {
    const book = aBook([anInvoice(), anInvoice({ customer: "Otra SL" })]);
    expect(planOn(book, overdueOn)).toEqual(planOn(book, overdueOn));
  });
});

import { describe, expect, test } from "@jest/globals";
import type { StageId } from "../../../src/receivables/collection-plan.ts";
import type { ActivityEntry } from "../../../src/collections/activity-entry.ts";
import { rebuiltLedger } from "../../../src/collections/ledger-rebuild.ts";
import { ledgerView } from "../../../src/collections/ledger-view.ts";
import {
  forgetSettled,
  recordCall,
  recordContact,
  recordFailure,
  recordVeto,
  type RecordedMail,
} from "../../../src/collections/record-contact.ts";
import { emptyStoredLedger, type StoredLedger } from "../../../src/collections/stored-ledger.ts";
import { day } from "../../builders/receivables.ts";
import { customerKey, invoiceKey } from "./fake-office.ts";

const alfa = customerKey("Alfa");
const subjects = {
  invoices: ["F-1", "F-2"].map(invoiceKey),
  customers: [alfa],
  addresses: ["pagos@alfa.example.com"],
};
const view = (ledger: StoredLedger) => ledgerView(ledger, subjects, {}, false);

const mail = (said: Partial<RecordedMail> = {}): RecordedMail => ({
  customerKey: alfa,
  occasion: "reminder",
  recipients: ["Pagos@Alfa.example.com"],
  completes: { "F-1": "reminder1" as StageId },
  thread: { threadId: "t1", subject: "Facturas", lastMessageId: "m1" },
  ...said,
});

describe("recordContact", () => {
  test("writes down day, address and the stage of each invoice", () => {
    const told = view(recordContact(emptyStoredLedger, mail(), day("2026-03-18")));
    expect(told.customers[alfa]?.mailedOn).toEqual([day("2026-03-18")]);
    expect(told.addresses).toEqual({ "pagos@alfa.example.com": day("2026-03-18") });
    expect(told.invoices).toEqual({
      "F-1": { stage: "reminder1", completedOn: day("2026-03-18"), times: 1 },
    });
  });

  test("keeps the last three days, in order whichever comes first", () => {
    const days = ["2026-03-20", "2026-03-01", "2026-03-10", "2026-03-15"].map(day);
    const ledger = days.reduce((kept, on) => recordContact(kept, mail(), on), emptyStoredLedger);
    expect(view(ledger).customers[alfa]?.mailedOn).toEqual(
      ["2026-03-10", "2026-03-15", "2026-03-20"].map(day),
    );
  });

  test("counts how often a repeating stage was completed", () => {
    const twice = [1, 2].reduce(
      (kept) => recordContact(kept, mail(), day("2026-03-18")),
      emptyStoredLedger,
    );
    expect(view(twice).invoices[invoiceKey("F-1")]?.times).toBe(2);
  });

  test("completes no stage with a statement, which starts the gap all the same", () => {
    const told = view(
      recordContact(emptyStoredLedger, mail({ occasion: "statement" }), day("2026-03-18")),
    );
    expect(told.invoices).toEqual({});
    expect(told.customers[alfa]?.mailedOn).toHaveLength(1);
  });

  test("leaves the customer's thread to a mail in a thread of its own", () => {
    const first = recordContact(emptyStoredLedger, mail(), day("2026-03-18"));
    const second = recordContact(first, mail({ thread: null }), day("2026-03-25"));
    expect([...second.customers.values()][0]?.thread?.threadId).toBe("t1");
  });
});

describe("recordVeto", () => {
  test("lets the stage count as passed and says that it was vetoed", () => {
    const told = view(
      recordVeto(emptyStoredLedger, { "F-1": "final" as StageId }, day("2026-03-18")),
    );
    expect(told.vetoed).toEqual({ "F-1": "final" });
    expect(told.invoices[invoiceKey("F-1")]?.stage).toBe("final");
    expect(told.customers).toEqual({});
  });
});

describe("recordCall and recordFailure", () => {
  test("write down their days beside the mails", () => {
    const called = recordCall(
      emptyStoredLedger,
      alfa,
      { "F-2": "call1" as StageId },
      day("2026-03-17"),
    );
    const told = view(recordFailure(called, alfa, day("2026-03-18")));
    expect(told.customers[alfa]).toEqual({
      mailedOn: [],
      calledOn: day("2026-03-17"),
      failedOn: day("2026-03-18"),
    });
    expect(told.invoices[invoiceKey("F-2")]?.stage).toBe("call1");
  });
});

describe("forgetSettled", () => {
  const ledger = recordContact(emptyStoredLedger, mail(), day("2026-03-18"));
  const nothing = { settledInvoices: [], openCustomers: [], addressMemoryDays: 31 };

  test("drops settled invoices and keeps those it does not hear of", () => {
    const settled = { ...nothing, settledInvoices: [invoiceKey("F-1")] };
    expect(forgetSettled(ledger, settled, day("2026-03-19")).invoices.size).toBe(0);
    expect(forgetSettled(ledger, nothing, day("2026-03-19")).invoices.size).toBe(1);
  });

  test("ends the thread of a customer with nothing open and keeps the days of its mails", () => {
    const [customer] = forgetSettled(ledger, nothing, day("2026-03-19")).customers.values();
    expect(customer?.thread).toBeNull();
    expect(customer?.mailedOn).toEqual([day("2026-03-18")]);
  });

  test("keeps the thread while something is open", () => {
    const open = { ...nothing, openCustomers: [alfa] };
    const [customer] = forgetSettled(ledger, open, day("2026-06-19")).customers.values();
    expect(customer?.thread?.threadId).toBe("t1");
  });

  test("forgets a customer 60 days after the last contact and an address after its memory", () => {
    const kept = forgetSettled(ledger, nothing, day("2026-05-17"));
    expect(kept.customers.size).toBe(1);
    expect(kept.addresses.size).toBe(0);
    expect(forgetSettled(ledger, nothing, day("2026-05-18")).customers.size).toBe(0);
  });
});

describe("rebuiltLedger", () => {
  const line = (said: Partial<ActivityEntry>): ActivityEntry => ({
    at: { day: day("2026-03-10"), minutes: 600 },
    key: "k1",
    customerKey: alfa,
    customer: "Alfa",
    invoices: [invoiceKey("F-1")],
    completes: { "F-1": "reminder1" as StageId },
    occasion: "reminder",
    stage: "reminder1" as StageId,
    channel: "email",
    result: "sent",
    recipients: ["pagos@alfa.example.com"],
    owed: { EUR: 100 },
    reason: { code: "stageDue", values: {} },
    account: "owner@example.com",
    messageId: null,
    fingerprint: "",
    ...said,
  });

  test("is what the mails themselves would have written", () => {
    const told = view(rebuiltLedger([line({})]));
    expect(told).toEqual(view(recordContact(emptyStoredLedger, mail(), day("2026-03-10"))));
  });

  test.each(["drafted", "unknown"] as const)("takes %s for sent: rather too few", (result) => {
    const told = view(rebuiltLedger([line({ result })]));
    expect(told.invoices[invoiceKey("F-1")]?.stage).toBe("reminder1");
  });

  test("counts a draft and how it ended once", () => {
    const told = view(rebuiltLedger([line({ result: "drafted" }), line({ result: "sent" })]));
    expect(told.customers[alfa]?.mailedOn).toHaveLength(1);
  });

  test("keeps vetoes and calls, and forgets what failed", () => {
    const told = view(
      rebuiltLedger([
        line({ result: "discarded" }),
        line({ key: "k2", result: "called", completes: { "F-2": "call1" as StageId } }),
        line({ key: "k3", result: "failed" }),
      ]),
    );
    expect(told.vetoed).toEqual({ "F-1": "reminder1" });
    expect(told.invoices[invoiceKey("F-2")]?.stage).toBe("call1");
    expect(told.customers[alfa]?.mailedOn).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { aBook } from "../builders/book.ts";
import { aCustomer, anInvoice, day } from "../builders/receivables.ts";
import { aLedger, aState, onlyContact, planOn } from "../builders/state.ts";

const invoice = anInvoice({ invoiceNumber: "F-1" });
const reminded = aLedger({
  stages: { [invoice.key]: ["reminder1", "2026-04-07"] },
  mails: { "Firma SL": ["2026-04-07"] },
});

describe("calls", () => {
  test("a call that is due is a contact and a task, with the telephone of Clientes", () => {
    const customers = [aCustomer({ phone: "+34 600 000 000" })];
    const plan = planOn(
      aBook([invoice], { tabs: { customers } }),
      "2026-04-09",
      aState({ ledger: reminded }),
    );
    expect(onlyContact(plan)).toMatchObject({
      stage: "call1",
      channel: "call",
      to: ["+34 600 000 000"],
      completes: { [invoice.key]: "call1" },
      decision: "due",
    });
    expect(plan.tasks).toMatchObject([
      { kind: "call", dueOn: day("2026-04-09"), reason: { code: "contactCall" } },
    ]);
  });

  test("a call waits a day after a mail", () => {
    const ledger = aLedger({
      stages: { [invoice.key]: ["reminder1", "2026-04-07"] },
      mails: { "Firma SL": ["2026-04-09"] },
    });
    const contact = onlyContact(planOn(aBook([invoice]), "2026-04-09", aState({ ledger })));
    expect(contact).toMatchObject({
      decision: "queued",
      on: day("2026-04-10"),
      reason: { code: "queuedForCall" },
    });
  });

  test("a mail that may leave goes before a call, and the call stays a task for the next day", () => {
    const fresh = anInvoice({ invoiceNumber: "F-2", statedDueOn: day("2026-04-07") });
    const plan = planOn(aBook([invoice, fresh]), "2026-04-10", aState({ ledger: reminded }));
    expect(onlyContact(plan)).toMatchObject({
      channel: "email",
      completes: { [fresh.key]: "reminder1" },
    });
    expect(plan.tasks).toMatchObject([{ kind: "call" }]);
  });

  test("a mail that must wait does not hold a call up", () => {
    const fresh = anInvoice({ invoiceNumber: "F-2", statedDueOn: day("2026-04-06") });
    const plan = planOn(aBook([invoice, fresh]), "2026-04-09", aState({ ledger: reminded }));
    expect(onlyContact(plan)).toMatchObject({ channel: "call", decision: "due" });
  });

  test("a call that nobody records is passed over when the next mail's day comes", () => {
    const contact = onlyContact(
      planOn(aBook([invoice]), "2026-04-14", aState({ ledger: reminded })),
    );
    expect(contact).toMatchObject({ stage: "reminder2", channel: "email", decision: "due" });
  });

  test("a customer without telephone or address is still to be called", () => {
    const silent = anInvoice({ invoiceNumber: "F-1", addresses: [] });
    const plan = planOn(aBook([silent]), "2026-04-09", aState({ ledger: reminded }));
    expect(onlyContact(plan)).toMatchObject({ channel: "call", to: [] });
  });
});

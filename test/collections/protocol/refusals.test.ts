import { describe, expect, test } from "@jest/globals";
import { account, addressOf, fakeOffice, type FakeOffice } from "./fake-office.ts";
import {
  callCount,
  dayMs,
  hourMs,
  outcomes,
  reasons,
  reminders,
  run,
  stateIn,
} from "./office-run.ts";

describe("a mail that is refused", () => {
  test("for its address has failed, leaves no draft, and is tried again the next day", () => {
    const office = fakeOffice(reminders(2));
    refuse(office, 0, "address");
    const outcome = run(office);
    expect(outcomes(outcome)).toEqual(["failed", "sent"]);
    expect(outcome.tasks).toMatchObject([{ customer: "Firma0", kind: "mailFailed" }]);
    expect(office.mailbox.drafts.size).toBe(0);
    expect(outcomes(run(office))).toEqual(["skipped"]);
    office.mailbox.refusals.send = null;
    office.machine.nowMs += dayMs;
    expect(outcomes(run(office))).toEqual(["sent"]);
  });

  test("before it is a draft has failed all the same", () => {
    const office = fakeOffice(reminders(1));
    office.mailbox.refusals.create = () => ({ kind: "refused", why: "address", detail: "no" });
    expect(outcomes(run(office))).toEqual(["failed"]);
    expect(stateIn(office).outbox).toHaveLength(0);
  });

  test.each(["quota", "permission"] as const)(
    "for %s ends the run and withdraws the chunk's other drafts",
    (why) => {
      const office = fakeOffice(reminders(12));
      refuse(office, 3, why);
      const outcome = run(office);
      expect(outcome.stopped?.code).toBe(`${why}Refused`);
      expect(outcome.hasMore).toBe(true);
      expect(outcomes(outcome).filter((kind) => kind === "sent")).toHaveLength(3);
      expect(outcomes(outcome).filter((kind) => kind === "queued")).toHaveLength(9);
      expect(office.mailbox.drafts.size).toBe(0);
      office.mailbox.refusals.send = null;
      office.machine.nowMs += hourMs;
      run(office);
      expect(office.mailbox.sent()).toHaveLength(12);
    },
  );

  test("without a clear answer is not tried again in that run and is settled by the next", () => {
    const office = fakeOffice(reminders(2));
    office.mailbox.refusals.send = () => ({ kind: "maybe", detail: "502" });
    const outcome = run(office);
    expect(reasons(outcome)).toEqual(["underWay", "underWay"]);
    expect(callCount(office, "Gmail.Drafts.send")).toBe(2);
    office.mailbox.refusals.send = null;
    office.machine.nowMs += hourMs;
    expect(outcomes(run(office))).toEqual(["sent", "sent"]);
    expect(office.mailbox.sent()).toHaveLength(2);
  });
});

describe("quota", () => {
  test("leaves out whole customers for which too few recipients are left, and says that more is to do", () => {
    const office = fakeOffice(reminders(3));
    office.quota = 2;
    const outcome = run(office);
    expect([...outcomes(outcome)].sort()).toEqual(["queued", "sent", "sent"]);
    expect(outcome.hasMore).toBe(true);
  });
});

describe("a customer with very many invoices", () => {
  const stagesOf = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`F-2026-${index}`, "final"]));

  test("is written to alone when the outbox has no room for more", () => {
    const office = fakeOffice([
      ...reminders(1, { customer: "Grande", stages: stagesOf(900) }),
      ...reminders(3),
    ]);
    const outcome = run(office);
    expect(outcomes(outcome)).toEqual(["sent", "sent", "sent", "sent"]);
    expect(stateIn(office).ledger.invoices.size).toBe(903);
  });

  test("beyond what the outbox holds is skipped with the reason, and the others get their mail", () => {
    const office = fakeOffice([
      ...reminders(1, { customer: "Enorme", stages: stagesOf(3_000) }),
      ...reminders(3),
    ]);
    const outcome = run(office);
    expect(outcomes(outcome)).toEqual(["skipped", "sent", "sent", "sent"]);
    expect(outcome.contacts[0]?.reason).toEqual({
      code: "tooManyInvoices",
      values: { count: 3_000 },
    });
  });
});

describe("a full document store", () => {
  const fill = (office: FakeOffice) =>
    Array.from({ length: 60 }, (_, index) =>
      office.document.properties.get(account.scriptId)?.set(`settings.${index}`, "x".repeat(7_500)),
    );

  test("chases no new invoice, says so once, and goes on with those it knows", () => {
    const office = fakeOffice(reminders(2));
    run(office);
    fill(office);
    office.machine.nowMs += 4 * dayMs;
    office.wanted = [...reminders(2, { stages: { "F-0": "reminder2" } }), ...reminders(5).slice(2)];
    office.document.rows = reminders(5).map(({ customer }, index) => ({
      invoice: `F-${index}`,
      customer,
      isPaid: false,
    }));
    const outcome = run(office);
    expect([...outcomes(outcome)].sort()).toEqual(["sent", "skipped", "skipped", "skipped"]);
    expect(outcome.findings).toEqual([{ code: "ledgerFull", place: "ledger", values: {} }]);
  });

  test("leaves no draft to wait", () => {
    const office = fakeOffice(reminders(1));
    run(office);
    fill(office);
    office.machine.nowMs += 4 * dayMs;
    office.wanted = reminders(1, { mode: "leave", stages: { "F-0": "final" } });
    expect(reasons(run(office))).toEqual(["ledgerFull"]);
  });
});

function refuse(office: FakeOffice, index: number, why: "address" | "quota" | "permission"): void {
  office.mailbox.refusals.send = (origin) => {
    const draft = [...office.mailbox.messages.values()].find((mail) => mail.origin === origin);
    return draft?.headers["to"] === addressOf(`Firma${index}`)
      ? { kind: "refused", why, detail: "no" }
      : null;
  };
}

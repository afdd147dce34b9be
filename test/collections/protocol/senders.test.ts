import { describe, expect, test } from "@jest/globals";
import { runOutbox } from "../../../src/collections/run-outbox.ts";
import type { RunOutcome, SendingBasis } from "../../../src/collections/sending-work.ts";
import { account, customerKey, fakeOffice, type FakeOffice } from "./fake-office.ts";
import { callCount, dayMs, hourMs, outcomes, reminders, run, stateIn } from "./office-run.ts";

describe("runOutbox without what it needs", () => {
  test.each([
    ["noDocument", { workbook: null }],
    ["noProperties", { store: null }],
    ["noLock", { lock: null }],
    ["noMailbox", { mailbox: null }],
  ] as const)("says %s and does nothing", (code, missing) => {
    const office = fakeOffice(reminders(1));
    expect(run(office, {}, missing)).toMatchObject({ stopped: { code }, contacts: [] });
    expect(office.machine.total).toBe(0);
  });

  test("leaves a copied workbook alone", () => {
    const office = fakeOffice(reminders(1));
    run(office);
    const values = [...(office.document.properties.get(account.scriptId) ?? [])];
    const copy = fakeOffice(reminders(2));
    copy.document.spreadsheetId = "sheet-2";
    copy.document.properties.set(account.scriptId, new Map(values));
    expect(run(copy).stopped?.code).toBe("foreignWorkbook");
    expect(copy.machine.calls).toEqual([
      "Lock.tryLock",
      "Properties.getProperties",
      "Lock.releaseLock",
    ]);
    expect([...(copy.document.properties.get(account.scriptId) ?? [])]).toEqual(values);
  });

  test.each([
    ["newerState", { state: JSON.stringify({ schemaVersion: 2, spreadsheetId: "sheet-1" }) }],
    ["unreadableState", { state: "[]" }],
    ["unreadableState", { "drafts.0": "1:AAAAAAA:[]" }],
    ["unreadableState", { "ledger.0": "?" }],
  ])("says %s and writes nothing", (code, values) => {
    const office = fakeOffice(reminders(1));
    office.document.properties.set(account.scriptId, new Map(Object.entries(values)));
    expect(run(office).stopped?.code).toBe(code);
    expect(callCount(office, "Properties.setProperties")).toBe(0);
    expect(office.mailbox.sent()).toHaveLength(0);
  });

  test("a new script on an old workbook rebuilds the ledger from Actividad and repeats nothing", () => {
    const office = fakeOffice(reminders(2));
    run(office);
    office.document.properties.clear();
    office.document.tags = [];
    office.machine.nowMs += 10 * dayMs;
    expect(outcomes(run(office))).toEqual([]);
    expect(stateIn(office).ledger.invoices.size).toBe(2);
    run(office);
    expect(callCount(office, "Actividad.getValues")).toBe(0);
  });
});

describe("two senders", () => {
  test("a second execution stands back while the first has the lock", () => {
    const second: { outcome: RunOutcome | null } = { outcome: null };
    const office = fakeOffice(reminders(2), (total) => {
      if (total === 10 && second.outcome === null) {
        second.outcome = { contacts: [], tasks: [], findings: [], stopped: null, hasMore: false };
        second.outcome = runOutbox(office.ports(), office.work());
      }
    });
    run(office);
    expect(second.outcome?.stopped?.code).toBe("anotherRun");
    expect(office.mailbox.sent()).toHaveLength(2);
  });

  test.each([
    ["another account", { email: "luis@example.com" }],
    ["another script of the same account", { scriptId: "script-2" }],
  ])("%s stands down and writes nothing", (_, who) => {
    const office = fakeOffice(reminders(1));
    const outcome = office.machine.execute(null, () => runOutbox(office.ports(who), office.work()));
    expect(outcome?.stopped).toEqual({
      code: "otherSender",
      values: { account: account.email },
    });
    expect(outcome?.contacts[0]?.outcome).toBe("queued");
    expect(callCount(office, "Properties.setProperties")).toBeLessThanOrEqual(1);
    expect(office.mailbox.sent()).toHaveLength(0);
  });

  test("another account takes over after two days of silence, holding back whom the first left under way", () => {
    const office = fakeOffice(reminders(2));
    const isKilled = office.machine.execute({ at: 13, kind: "killed" }, () =>
      runOutbox(office.ports(), { ...office.work(), plan: firstOnly(office) }),
    );
    expect(isKilled).toBeUndefined();
    office.machine.nowMs += 49 * hourMs;
    const luis = { email: "luis@example.com" };
    const work = () => runOutbox(office.ports(luis), office.work());
    const outcome = office.machine.execute(null, work);
    expect(outcome?.contacts.map(({ contact: { customer } }) => customer)).toEqual(["Firma1"]);
    expect(outcome?.contacts[0]?.outcome).toBe("sent");
    expect(stateIn(office).outbox).toHaveLength(1);
    const settledByFirst = run(office);
    expect(settledByFirst.stopped?.code).toBe("otherSender");
    expect(stateIn(office).outbox).toHaveLength(0);
    office.machine.execute(null, work);
    expect(office.mailbox.sent()).toHaveLength(2);
  });
});

/** A plan that names only the first contact: the second becomes due later. */
function firstOnly(office: FakeOffice) {
  const work = office.work();
  return (basis: SendingBasis) => {
    const whole = work.plan(basis);
    const { contacts } = whole;
    return {
      ...whole,
      contacts: contacts.filter(({ contact }) => contact.customerKey === customerKey("Firma0")),
    };
  };
}

import { describe, expect, test } from "@jest/globals";
import { runOutbox } from "../../../src/collections/run-outbox.ts";
import type { RunOutcome } from "../../../src/collections/sending-work.ts";
import { addressOf, fakeOffice, startDay, type FakeOffice } from "./fake-office.ts";
import { dayMs, hourMs, outcomes, reasons, reminders, run, stateIn } from "./office-run.ts";

describe("drafts that wait for their owner", () => {
  const leaving = () => {
    const office = fakeOffice(reminders(1, { mode: "leave" }));
    run(office);
    return { office, draftId: [...office.mailbox.drafts.keys()][0] ?? "" };
  };
  const nextDay = (office: FakeOffice): RunOutcome => {
    office.machine.nowMs += dayMs;
    return run(office);
  };

  test("are told, watched and hold their customer up", () => {
    const { office } = leaving();
    for (let day = 0; day < 6; day += 1) {
      const outcome = nextDay(office);
      expect(outcome.contacts).toEqual([]);
      expect(outcome.tasks).toMatchObject([{ kind: "sendDraft", customer: "Firma0" }]);
    }
    expect(office.mailbox.drafts.size).toBe(1);
    expect(office.document.activity.map(({ result }) => result)).toEqual(["drafted"]);
  });

  test("complete their stage on the day on which their owner sends them", () => {
    const { office, draftId } = leaving();
    office.mailbox.sendByHand(draftId);
    expect(outcomes(nextDay(office))).toEqual(["sent"]);
    const [known] = stateIn(office).ledger.customers.values();
    expect(known?.mailedOn).toEqual([startDay]);
    expect(stateIn(office).waiting).toEqual([]);
  });

  test("are found among the sent when Gmail has forgotten its history", () => {
    const { office, draftId } = leaving();
    office.mailbox.sendByHand(draftId);
    office.mailbox.forgetHistory();
    office.machine.nowMs += 20 * dayMs;
    expect(outcomes(run(office))).toEqual(["sent"]);
  });

  test("are a veto when their owner deletes them", () => {
    const { office, draftId } = leaving();
    office.mailbox.deleteByHand(draftId);
    const outcome = nextDay(office);
    expect(outcomes(outcome)).toEqual(["discarded"]);
    expect(outcome.tasks).toMatchObject([{ kind: "draftDiscarded" }]);
    office.machine.nowMs += 30 * dayMs;
    expect(outcomes(run(office))).toEqual([]);
  });

  test("go on waiting when they were edited, and are unknown when then sent", () => {
    const { office, draftId } = leaving();
    office.mailbox.editByHand(draftId);
    expect(nextDay(office).tasks).toMatchObject([{ kind: "sendDraft" }]);
    office.mailbox.sendByHand(draftId);
    const outcome = nextDay(office);
    expect(outcomes(outcome)).toEqual(["unknown"]);
    expect(outcome.tasks).toMatchObject([{ kind: "settleUnknown" }]);
    expect(nextDay(office).contacts).toEqual([]);
  });
});

describe("what changes while drafts are made", () => {
  test("a row that is paid takes its draft back and is not asked for", () => {
    const office = fakeOffice(reminders(2), (total) => {
      if (total === 10)
        office.document.rows = office.document.rows.map((row, index) =>
          index === 0 ? { ...row, isPaid: true } : row,
        );
    });
    const outcome = run(office);
    expect(outcomes(outcome)).toEqual(["skipped", "sent"]);
    expect(reasons(outcome)[0]).toBe("paidMeanwhile");
    expect(office.mailbox.drafts.size).toBe(0);
  });

  test("a draft that a person edits is left to them", () => {
    const office = fakeOffice(reminders(2), (total) => {
      const [draftId] = office.mailbox.drafts.keys();
      if (total === 12 && draftId !== undefined) office.mailbox.editByHand(draftId);
    });
    expect(outcomes(run(office))).toEqual(["drafted", "sent"]);
    expect(office.mailbox.drafts.size).toBe(1);
    expect(office.mailbox.sent().map(({ headers }) => headers["to"])).toEqual([
      addressOf("Firma1"),
    ]);
  });

  test("the outbox knows every draft's id before the workbook is looked at again", () => {
    const office = fakeOffice(reminders(2));
    run(office);
    const { calls: made } = office.machine;
    const drafts = made.lastIndexOf("Gmail.Drafts.create");
    expect(made[drafts + 1]).toBe("Properties.setProperties");
    expect(made.indexOf("Pagos.getValues")).toBeGreaterThan(drafts + 1);
  });

  test("a draft that vanishes while we settle proves nothing yet", () => {
    const office = fakeOffice(reminders(1), (total) => {
      const [draftId] = office.mailbox.drafts.keys();
      const isListed = office.machine.calls.at(-1) === "Gmail.History.list";
      if (total > 9 && isListed && draftId !== undefined) office.mailbox.sendByHand(draftId);
    });
    office.machine.execute({ at: 8, kind: "killed" }, () =>
      runOutbox(office.ports(), office.work()),
    );
    expect(office.mailbox.drafts.size).toBe(1);
    office.machine.nowMs += hourMs;
    expect(reasons(run(office))).toEqual(["underWay"]);
    office.machine.nowMs += hourMs;
    expect(outcomes(run(office))).toEqual(["sent"]);
    expect(office.mailbox.sent()).toHaveLength(1);
  });
});

import { describe, expect, test } from "@jest/globals";
import { runOutbox } from "../../../src/collections/run-outbox.ts";
import { stoppedUntilValue } from "../../../src/collections/sending-state.ts";
import { account, claimNow, fakeOffice, startDay } from "./fake-office.ts";
import { callCount, dayMs, hourMs, outcomes, reasons, reminders, run } from "./office-run.ts";

describe("runOutbox", () => {
  test("sends what is due, once, and tells Actividad", () => {
    const office = fakeOffice(reminders(3));
    const outcome = run(office);
    expect(outcomes(outcome)).toEqual(["sent", "sent", "sent"]);
    expect(outcome).toMatchObject({ stopped: null, hasMore: false, tasks: [] });
    expect(office.document.activity.map(({ result }) => result)).toEqual(["sent", "sent", "sent"]);
    expect(outcomes(run(office))).toEqual([]);
    expect(office.mailbox.sent()).toHaveLength(3);
  });

  test("fired a hundred times in a day sends one mail", () => {
    const office = fakeOffice(reminders(1));
    for (let firing = 0; firing < 100; firing += 1) run(office, { isTrigger: firing % 2 === 0 });
    expect(office.mailbox.sent()).toHaveLength(1);
  });

  test("costs 36 calls for ten mails, reading and planning aside", () => {
    const office = fakeOffice(reminders(1));
    run(office);
    office.machine.nowMs += dayMs;
    claimNow(office);
    office.wanted = reminders(11);
    office.document.rows = reminders(11).map(({ customer }, index) => ({
      invoice: `F-${index}`,
      customer,
      isPaid: index === 0,
    }));
    expect(run(office).contacts).toHaveLength(10);
    expect(office.machine.calls.length - 1).toBe(36);
  });

  test("costs 46 calls for ten mails that all go on in threads", () => {
    const office = fakeOffice(reminders(10));
    run(office);
    office.machine.nowMs += 4 * dayMs;
    claimNow(office);
    office.wanted = reminders(10).map((wanted, index) => ({
      ...wanted,
      stages: { [`F-${index}`]: "reminder2" },
    }));
    expect(run(office).contacts).toHaveLength(10);
    expect(office.machine.calls.length - 1).toBe(46);
    const replies = office.mailbox.sent().slice(10);
    for (const [index, { headers, threadId }] of replies.entries()) {
      const first = office.mailbox.sent()[index];
      expect(threadId).toBe(first?.threadId);
      expect(headers["subject"]).toBe("Re: Facturas pendientes");
      expect(headers["in-reply-to"]).toBe(first?.headers["message-id"]);
      expect(headers["references"]).toBe(first?.headers["message-id"]);
    }
  });

  test("costs at most five calls when an earlier firing left nothing to do", () => {
    const office = fakeOffice(reminders(2, { mode: "leave" }));
    run(office, { isTrigger: true });
    office.machine.nowMs += hourMs;
    run(office, { isTrigger: true }); // what was left changed what comes next, which this one may write
    for (let hour = 0; hour < 12; hour += 1) {
      office.machine.nowMs += hourMs;
      run(office, { isTrigger: true });
      expect(office.machine.calls.length).toBeLessThanOrEqual(5);
    }
    office.machine.nowMs += 46 * hourMs; // the claim was kept alive on the way
    expect(run(office).stopped).toBeNull();
  });

  test("begins a new thread under the same subject when the owner deleted the last mail", () => {
    const office = fakeOffice(reminders(1));
    run(office);
    office.mailbox.messages.clear();
    office.machine.nowMs += 4 * dayMs;
    office.wanted = reminders(1, { stages: { "F-0": "final" } });
    run(office);
    const [mail] = office.mailbox.sent();
    expect(mail?.headers["subject"]).toBe("Facturas pendientes");
    expect(mail?.headers["in-reply-to"]).toBeUndefined();
  });

  test("sends 23 contacts in three chunks and reads the stop before each", () => {
    const office = fakeOffice(reminders(23));
    expect(outcomes(run(office))).toEqual(new Array(23).fill("sent"));
    expect(callCount(office, "Properties.getProperties")).toBe(3);
    expect(callCount(office, "Gmail.getProfile")).toBe(3);
  });

  test("stops between chunks when time is up, and goes on the next hour", () => {
    const office = fakeOffice(reminders(12));
    const outcome = run(office, { softStopMs: 20_000 });
    expect(outcome).toMatchObject({ stopped: { code: "softStop" }, hasMore: true });
    expect(reasons(outcome).filter((code) => code === "softStop")).toHaveLength(2);
    office.machine.nowMs += hourMs;
    run(office, { isTrigger: true });
    expect(office.mailbox.sent()).toHaveLength(12);
  });

  test("sends nothing until the last day of a stop, that day included", () => {
    const office = fakeOffice(reminders(1));
    office.document.store(account.scriptId).write(stoppedUntilValue(startDay));
    expect(run(office)).toMatchObject({ stopped: { code: "stoppedUntil" } });
    expect(office.mailbox.sent()).toHaveLength(0);
    office.machine.nowMs += dayMs;
    expect(outcomes(run(office))).toEqual(["sent"]);
  });

  test("a stop set while a chunk is on its way holds the next chunk back", () => {
    const office = fakeOffice(reminders(12), (total) => {
      if (total === 20)
        for (const [key, value] of Object.entries(stoppedUntilValue(startDay)))
          office.document.properties.get(account.scriptId)?.set(key, value);
    });
    const outcome = run(office);
    expect(outcome.stopped?.code).toBe("stoppedUntil");
    expect(office.mailbox.sent()).toHaveLength(10);
  });
});

describe("an error on the way", () => {
  test("ends the run, frees the lock and leaves the rest to the next", () => {
    const office = fakeOffice(reminders(2));
    const outcome = office.machine.execute({ at: 15, kind: "fails" }, () =>
      runOutbox(office.ports(), office.work()),
    );
    expect(outcome?.stopped).toEqual({ code: "interrupted", values: { detail: "Service error" } });
    expect(outcome?.hasMore).toBe(true);
    expect(office.document.isLocked).toBe(false);
    office.machine.nowMs += hourMs;
    expect(outcomes(run(office))).toEqual(["sent", "sent"]);
  });
});

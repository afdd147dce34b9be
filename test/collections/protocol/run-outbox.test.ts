import { describe, expect, test } from "@jest/globals";
import { runOutbox } from "../../../src/collections/run-outbox.ts";
import { defaultRunOptions, type RunOutcome } from "../../../src/collections/sending-work.ts";
import { stateOf, stoppedUntilValue } from "../../../src/collections/sending-state.ts";
import type { Ports } from "../../../src/collections/ports.ts";
import {
  account,
  addressOf,
  claimNow,
  customerKey,
  fakeOffice,
  startDay,
  type FakeOffice,
  type WantedContact,
} from "./fake-office.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const reminders = (count: number, said: Partial<WantedContact> = {}): readonly WantedContact[] =>
  Array.from({ length: count }, (_, index) => ({
    customer: `Firma${index}`,
    occasion: "reminder",
    mode: "send" as const,
    stages: { [`F-${index}`]: "reminder1" },
    ...said,
  }));

const run = (
  office: FakeOffice,
  options: Partial<typeof defaultRunOptions> = {},
  ports: Partial<Ports> = {},
): RunOutcome =>
  office.machine.execute(null, () =>
    runOutbox({ ...office.ports(), ...ports }, office.work(), { ...defaultRunOptions, ...options }),
  ) as RunOutcome;

const outcomes = ({ contacts }: RunOutcome) => contacts.map(({ outcome }) => outcome);
const reasons = ({ contacts }: RunOutcome) => contacts.map(({ reason }) => reason.code);
const state = (office: FakeOffice) => {
  const values = Object.fromEntries(office.document.properties.get(account.scriptId) ?? []);
  const read = stateOf(values, office.document.spreadsheetId, account.email);
  if (read.kind === "refused") throw new Error(read.reason.code);
  return read.state;
};
const calls = (office: FakeOffice, name: string) =>
  office.machine.calls.filter((call) => call === name).length;

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
    for (let hour = 0; hour < 13; hour += 1) {
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
    expect(calls(office, "Properties.getProperties")).toBe(3);
    expect(calls(office, "Gmail.getProfile")).toBe(3);
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
    expect(calls(office, "Properties.setProperties")).toBe(0);
    expect(office.mailbox.sent()).toHaveLength(0);
  });

  test("a new script on an old workbook rebuilds the ledger from Actividad and repeats nothing", () => {
    const office = fakeOffice(reminders(2));
    run(office);
    office.document.properties.clear();
    office.document.tags = [];
    office.machine.nowMs += 10 * dayMs;
    expect(outcomes(run(office))).toEqual([]);
    expect(state(office).ledger.invoices.size).toBe(2);
    run(office);
    expect(calls(office, "Actividad.getValues")).toBe(0);
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
    const outcome = office.machine.execute(null, () =>
      runOutbox(office.ports(who), office.work()),
    );
    expect(outcome?.stopped).toEqual({
      code: "otherSender",
      values: { account: account.email },
    });
    expect(outcome?.contacts[0]?.outcome).toBe("queued");
    expect(calls(office, "Properties.setProperties")).toBeLessThanOrEqual(1);
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
    expect(state(office).outbox).toHaveLength(1);
    const settledByFirst = run(office);
    expect(settledByFirst.stopped?.code).toBe("otherSender");
    expect(state(office).outbox).toHaveLength(0);
    office.machine.execute(null, work);
    expect(office.mailbox.sent()).toHaveLength(2);
  });
});

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
    expect(state(office).outbox).toHaveLength(0);
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
    expect(calls(office, "Gmail.Drafts.send")).toBe(2);
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
    expect(outcomes(outcome).sort()).toEqual(["queued", "sent", "sent"]);
    expect(outcome.hasMore).toBe(true);
  });
});

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
    const [known] = state(office).ledger.customers.values();
    expect(known?.mailedOn).toEqual([startDay]);
    expect(state(office).waiting).toEqual([]);
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
    expect(office.mailbox.sent().map(({ headers }) => headers["to"])).toEqual([addressOf("Firma1")]);
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
    office.machine.execute({ at: 8, kind: "killed" }, () => runOutbox(office.ports(), office.work()));
    expect(office.mailbox.drafts.size).toBe(1);
    office.machine.nowMs += hourMs;
    expect(reasons(run(office))).toEqual(["underWay"]);
    office.machine.nowMs += hourMs;
    expect(outcomes(run(office))).toEqual(["sent"]);
    expect(office.mailbox.sent()).toHaveLength(1);
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

/** A plan that names only the first contact: the second becomes due later. */
function firstOnly(office: FakeOffice) {
  const { plan } = office.work();
  return (...basis: Parameters<typeof plan>) => {
    const whole = plan(...basis);
    const { contacts } = whole;
    return {
      ...whole,
      contacts: contacts.filter(({ contact }) => contact.customerKey === customerKey("Firma0")),
    };
  };
}

function refuse(office: FakeOffice, index: number, why: "address" | "quota" | "permission"): void {
  office.mailbox.refusals.send = (origin) => {
    const draft = [...office.mailbox.messages.values()].find((mail) => mail.origin === origin);
    return draft?.headers["to"] === addressOf(`Firma${index}`)
      ? { kind: "refused", why, detail: "no" }
      : null;
  };
}

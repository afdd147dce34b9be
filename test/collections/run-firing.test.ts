import { describe, expect, test } from "@jest/globals";
import { doneMarkOf } from "../../src/collections/done-mark.ts";
import { runFiring } from "../../src/collections/run-firing.ts";
import type { Reminding } from "../../src/collections/run-reminders.ts";
import { fakeOffice, type FakeOffice } from "./protocol/fake-office.ts";

const hourMs = 3_600_000;
const reminder = {
  customer: "Alfa",
  occasion: "reminder",
  mode: "send",
  stages: { "F-001": "reminder1" },
} as const;

/** The work of an office that leaves the mark of a day done, and tells no more than why it ended. */
function remindingOf(office: FakeOffice): Reminding {
  const { account, clock } = office.ports();
  return {
    work: { ...office.work(), doneMark: () => doneMarkOf(clock.now(), 540, account.email) },
    told: (outcome) => ({
      report: { contacts: [] },
      outcome,
      unwritten: [],
      stopped: outcome.stopped?.code ?? null,
    }),
  };
}

/** Firings of an office, with how often they asked for the work. */
function firings(office: FakeOffice) {
  let fetches = 0;
  const fetch = () => {
    fetches += 1;
    return remindingOf(office);
  };
  return { fire: () => runFiring(office.ports(), "own", fetch), fetches: () => fetches };
}

describe("runFiring()", () => {
  test("asks once for the work of a firing with something to do, and tells of it", () => {
    const office = fakeOffice([reminder]);
    const { fire, fetches } = firings(office);
    expect(fire()).toMatchObject({ report: { contacts: [] }, stopped: null });
    expect(fetches()).toBe(1);
    expect(office.mailbox.sent()).toHaveLength(1);
  });

  test("asks for nothing while the mark of an earlier firing holds, and tells nothing", () => {
    const office = fakeOffice([]);
    const { fire, fetches } = firings(office);
    fire();
    office.machine.nowMs += hourMs;
    expect(fire()).toEqual({ report: {}, stopped: null });
    expect(fetches()).toBe(1);
  });

  test("asks again on the next day", () => {
    const office = fakeOffice([]);
    const { fire, fetches } = firings(office);
    fire();
    office.machine.nowMs += 24 * hourMs;
    fire();
    expect(fetches()).toBe(2);
  });

  test("asks for the words to say why nothing may be done", () => {
    const office = fakeOffice([reminder]);
    const fired = runFiring({ ...office.ports(), lock: null }, "own", () => remindingOf(office));
    expect(fired.stopped).toBe("noLock");
  });

  test("sends nothing and throws when the work cannot be had", () => {
    const office = fakeOffice([reminder]);
    const fire = () =>
      runFiring(office.ports(), "own", () => {
        throw new Error("no such file");
      });
    expect(fire).toThrow("no such file");
    expect(office.mailbox.sent()).toEqual([]);
  });
});

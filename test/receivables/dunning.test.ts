import { describe, expect, test } from "@jest/globals";
import { addDays } from "../../src/receivables/calendar.ts";
import type { CollectionPlan, StageId } from "../../src/receivables/collection-plan.ts";
import { stageDue, type StageFacts } from "../../src/receivables/dunning.ts";
import { after, dueOn, facts, planNamed, stage } from "./sample-ladder.ts";

/** What is asked for `daysPastDue` days after the due date, in a word: `reminder1 since 3`. */
function asked(plan: CollectionPlan, daysPastDue: number, said: Partial<StageFacts> = {}): string {
  const decision = stageDue(plan, facts(said), addDays(dueOn, daysPastDue));
  if (decision.kind === "ended") return "ended";
  return decision.kind === "due"
    ? `${decision.stage.id} since ${decision.since - dueOn}`
    : `${decision.stage.id} waits for ${decision.on - dueOn}`;
}

describe("stageDue() on the normal plan", () => {
  const normal = planNamed("normal");

  test.each<[number, Partial<StageFacts>, string]>([
    [-8, {}, "notice waits for -7"],
    [-7, {}, "notice since -7"],
    [0, {}, "notice since -7"],
    [1, {}, "reminder1 waits for 3"],
    [3, {}, "reminder1 since 3"],
    // Seen for the first time long after: the ladder starts at its first stage after the due date.
    [200, {}, "reminder1 since 3"],
    [3, after("notice", -7), "reminder1 since 3"],
    [4, after("reminder1", 3), "call1 waits for 5"],
    [5, after("reminder1", 3), "call1 since 5"],
    [9, after("reminder1", 3), "call1 since 5"],
    [10, after("reminder1", 3), "reminder2 since 10"],
    [10, after("call1", 5), "reminder2 since 10"],
    // A late mail is not followed sooner than a punctual one.
    [15, after("reminder1", 14), "call1 waits for 16"],
    [20, after("reminder1", 14), "call1 since 16"],
    [21, after("reminder1", 14), "reminder2 since 21"],
    [30, after("reminder2", 21), "reminder3 waits for 31"],
    [30, after("reminder3", 20), "final since 30"],
    [400, after("final", 30), "ended"],
  ])("%i days past due, %j: %s", (daysPastDue, said, decision) => {
    expect(asked(normal, daysPastDue, said)).toBe(decision);
  });

  test("follows the example 3/10/20/30: sent on day 14, next not before 21", () => {
    const ladder = { name: "own", stages: [3, 10, 20, 30].map((days) => stage(`r${days}`, days)) };
    expect(asked(ladder, 20, after("r3", 14))).toBe("r10 waits for 21");
    expect(asked(ladder, 21, after("r3", 14))).toBe("r10 since 21");
  });

  test("does not send a notice that would come after the due date", () => {
    const issuedOn = addDays(dueOn, -2);
    expect(asked(normal, -2, { issuedOn })).toBe("notice since -2");
    const late = { name: "own", stages: [stage("a", -7), stage("b", 0), stage("c", 3)] };
    expect(asked(late, -1, after("a", -1))).toBe("c waits for 9");
  });

  test("skips a stage whose draft a person discarded, and only that one", () => {
    const vetoedStage = "reminder2" as StageId;
    expect(asked(normal, 12, { ...after("reminder1", 3), vetoedStage })).toBe("call1 since 5");
    expect(asked(normal, 20, { ...after("reminder1", 3), vetoedStage })).toBe("reminder3 since 20");
    expect(asked(normal, 400, { ...after("reminder3", 20), vetoedStage: "final" as StageId })).toBe(
      "ended",
    );
  });

  test("goes on by the calendar from a stage that the plan no longer has", () => {
    expect(asked(normal, 12, after("aviso", 11))).toBe("reminder3 waits for 21");
    expect(asked(normal, 4, after("aviso", 1))).toBe("reminder1 waits for 11");
  });

  test("keeps off until the day after an announced deadline", () => {
    expect(asked(normal, 12, { deadlineUntil: addDays(dueOn, 15) })).toBe("reminder1 waits for 16");
    expect(asked(normal, 16, { deadlineUntil: addDays(dueOn, 15) })).toBe("reminder1 since 16");
  });
});

describe("stageDue() on the other plans", () => {
  const intensive = planNamed("intensivo");

  test("suave reminds once", () => {
    expect(asked(planNamed("suave"), 4)).toBe("reminder1 waits for 5");
    expect(asked(planNamed("suave"), 5)).toBe("reminder1 since 5");
    expect(asked(planNamed("suave"), 99, after("reminder1", 5))).toBe("ended");
  });

  test.each<[number, Partial<StageFacts>, string]>([
    [0, after("notice", -7), "due since 0"],
    [1, after("notice", -7), "reminder1 waits for 3"],
    [16, after("reminder3", 12), "call2 since 16"],
    [20, after("reminder3", 12), "final since 20"],
    // The final notice gives seven days: nothing before the eighth.
    [27, after("final", 20), "repeat waits for 28"],
    [28, after("final", 20), "repeat since 28"],
    [34, after("repeat", 28, 1), "repeat waits for 35"],
    [35, after("repeat", 28, 1), "repeat since 35"],
    [63, after("repeat", 56, 5), "repeat since 63"],
    [99, after("repeat", 63, 6), "ended"],
  ])("intensivo %i days past due, %j: %s", (daysPastDue, said, decision) => {
    expect(asked(intensive, daysPastDue, said)).toBe(decision);
  });

  test("a repeating stage gives way to the next one on its day", () => {
    const ladder = {
      name: "own",
      stages: [stage("r", 3, { repeatEveryDays: 5, maximum: 10 }), stage("final", 30)],
    };
    expect(asked(ladder, 8, after("r", 3, 1))).toBe("r since 8");
    expect(asked(ladder, 27, after("r", 23, 5))).toBe("r waits for 28");
    expect(asked(ladder, 33, after("r", 28, 6))).toBe("final since 33");
  });

  test("an empty plan asks for nothing", () => {
    expect(asked({ name: "own", stages: [] }, 50)).toBe("ended");
  });
});

describe("stageDue() of an invoice due on receipt", () => {
  const onReceipt = { issuedOn: dueOn, isDueOnReceipt: true };

  test.each<[string, number, Partial<StageFacts>, string]>([
    ["normal", 0, {}, "reminder1 waits for 15"],
    ["normal", 15, {}, "reminder1 since 15"],
    ["normal", 18, after("reminder1", 15), "call1 since 17"],
    ["normal", 22, after("reminder1", 15), "reminder2 since 22"],
    ["normal", 42, after("reminder3", 32), "final since 42"],
    ["intensivo", 14, {}, "reminder1 waits for 15"],
    ["suave", 15, {}, "reminder1 since 15"],
  ])("%s on day %i, %j: %s", (plan, days, said, decision) => {
    expect(asked(planNamed(plan), days, { ...onReceipt, ...said })).toBe(decision);
  });
});

describe("stageDue() of a later instalment", () => {
  const normal = planNamed("normal");
  const later = { isLaterInstalment: true };

  test("starts anew where the completed stage was about the instalment before", () => {
    expect(asked(normal, -7, { ...later, ...after("reminder3", -20) })).toBe("notice since -7");
    expect(asked(normal, 4, { ...later, ...after("final", -3) })).toBe("reminder1 since 3");
    expect(asked(normal, 4, { ...later, ...after("final", 2) })).toBe("reminder1 since 3");
  });

  test("goes on where it was about this one", () => {
    expect(asked(normal, 12, { ...later, ...after("reminder1", 3) })).toBe("reminder2 since 10");
  });

  test("keeps its place when the owner only moved the due date", () => {
    expect(asked(normal, 4, after("reminder1", 2))).toBe("call1 waits for 5");
  });
});

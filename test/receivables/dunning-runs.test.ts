import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, isoDay, weekdayOf, type Day } from "../../src/receivables/calendar.ts";
import type { CollectionPlan, StageId } from "../../src/receivables/collection-plan.ts";
import { builtInPlans } from "../../src/receivables/collection-plans.ts";
import { stageDue, type CompletedStage } from "../../src/receivables/dunning.ts";
import { dueOn, facts, planNamed, stage } from "./sample-ladder.ts";
import { eachVector, sharedVectors } from "./shared-vectors.ts";

describe("stageDue() day by day", () => {
  type Sent = { readonly id: StageId; readonly on: Day };

  /** Runs the ladder over 200 days, acting only on days that `isOpen`; every run asks twice. */
  function run(
    ladder: CollectionPlan,
    from: number,
    isOpen: (at: Day) => boolean,
  ): readonly Sent[] {
    const sent: Sent[] = [];
    let completed: CompletedStage | null = null;
    for (let ahead = from; ahead < 200; ahead += 1) {
      const today = addDays(dueOn, ahead);
      const decision = stageDue(ladder, facts({ completed }), today);
      const again = stageDue(ladder, facts({ completed }), today);
      if (JSON.stringify(again) !== JSON.stringify(decision))
        throw new Error("asked twice, said two things");
      if (decision.kind !== "due" || !isOpen(today)) continue;
      const { id } = decision.stage;
      const times: number = completed?.stage === id ? completed.times + 1 : 1;
      completed = { stage: id, completedOn: today, times };
      sent.push({ id, on: today });
    }
    return sent;
  }

  const mailsOf = ({ stages }: CollectionPlan) =>
    stages.filter(({ channel, days }) => channel === "email" && days > 0).map(({ id }) => id);
  const anyPlan = fc.constantFrom(...builtInPlans);
  const anyDaysOff = fc.array(fc.boolean(), { minLength: 230, maxLength: 230 });

  test("never jumps a mail, and sends each once, whatever days are off", () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: -20, max: 60 }), anyDaysOff, (plan, from, off) => {
        const sent = run(plan, from, (at) => at - dueOn > 150 || off[at - dueOn + 20] !== true);
        const wanted = mailsOf(plan);
        const once = sent.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) === index);
        expect(once.filter((id) => wanted.includes(id))).toEqual(wanted);
      }),
    );
  });

  test("acts once a day at most and never before the plan's own distance", () => {
    fc.assert(
      fc.property(anyPlan, anyDaysOff, (plan, off) => {
        const sent = run(plan, -20, (at) => off[at - dueOn + 20] !== true);
        const daysOf = new Map(plan.stages.map(({ id, days }) => [id, days] as const));
        sent.forEach(({ id, on }, index) => {
          const before = sent[index - 1];
          expect(on).toBeGreaterThanOrEqual(addDays(dueOn, daysOf.get(id) ?? 0));
          if (before === undefined) return;
          expect(on).toBeGreaterThan(before.on);
          const distance = (daysOf.get(id) ?? 0) - (daysOf.get(before.id) ?? 0);
          expect(on - before.on).toBeGreaterThanOrEqual(distance);
        });
      }),
    );
  });

  test("keeps one stage a working day through weekends", () => {
    const sent = run(planNamed("normal"), -10, (at) => weekdayOf(at) < 6);
    expect(sent.map(({ id, on }) => `${id} ${isoDay(on)}`)).toEqual([
      "notice 2026-03-03",
      "reminder1 2026-03-13",
      "call1 2026-03-16",
      "reminder2 2026-03-23",
      "reminder3 2026-04-02",
      "final 2026-04-13",
    ]);
  });
});

type LevelVector = {
  readonly id: string;
  readonly levels?: readonly number[];
  readonly daysOverdue?: number;
  readonly expected: { readonly level?: number | null };
};

describe("stageDue() beside other systems", () => {
  const data = sharedVectors("05_reminder_schedule.json") as {
    readonly vectors: readonly LevelVector[];
  } | null;
  // The others ask for calendar-month repetition, late fees or a letter's life, which the ladder does not have.
  const cases =
    data?.vectors
      .filter(({ levels }) => levels !== undefined)
      .map((vector) => [`${vector.id}: ${vector.daysOverdue ?? 0} days`, vector] as const) ?? null;

  eachVector("05_reminder_schedule.json", cases, ({ levels = [], daysOverdue = 0, expected }) => {
    const ladder = { name: "own", stages: levels.map((days) => stage(`level ${days}`, days)) };
    let completed: CompletedStage | null = null;
    let reached = 0;
    for (let ahead = 0; ahead <= daysOverdue; ahead += 1) {
      const decision = stageDue(ladder, facts({ completed }), addDays(dueOn, ahead));
      if (decision.kind !== "due") continue;
      completed = { stage: decision.stage.id, completedOn: addDays(dueOn, ahead), times: 1 };
      reached += 1;
    }
    expect(reached === 0 ? null : reached).toBe(expected.level);
  });
});

import { addDays } from "../../src/receivables/calendar.ts";
import type { CollectionPlan, Stage, StageId } from "../../src/receivables/collection-plan.ts";
import { builtInPlans } from "../../src/receivables/collection-plans.ts";
import type { StageFacts } from "../../src/receivables/dunning.ts";
import { day } from "../builders/receivables.ts";

/** The due date of the sample invoice, a Tuesday. */
export const dueOn = day("2026-03-10");
/** One of the plans that we ship. */
export const planNamed = (name: string): CollectionPlan =>
  builtInPlans.find((plan) => plan.name === name) ?? { name, stages: [] };
/** The sample invoice, nothing sent yet. */
export const facts = (said: Partial<StageFacts> = {}): StageFacts => ({
  issuedOn: day("2026-02-08"),
  dueOn,
  isDueOnReceipt: false,
  completed: null,
  vetoedStage: null,
  ...said,
});
/** Completed so many days after the due date. */
export const after = (stage: string, dayPastDue: number, times = 1): Partial<StageFacts> => ({
  completed: { stage: stage as StageId, completedOn: addDays(dueOn, dayPastDue), times },
});
/** A mail so many days from the due date, sent once. */
export const stage = (id: string, days: number, said: Partial<Stage> = {}): Stage => ({
  id: id as StageId,
  days,
  from: "dueDate",
  channel: "email",
  mode: "automatic",
  template: id,
  newThread: false,
  repeatEveryDays: null,
  maximum: 1,
  ...said,
});

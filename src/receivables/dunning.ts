import { addDays, daysBetween, type Day } from "./calendar.ts";
import type { CollectionPlan, Stage, StageId } from "./collection-plan.ts";
import { scheduledStages, type ScheduledStage, type StageAnchors } from "./stage-days.ts";

/** The last stage that was completed for an invoice: sent, called, or skipped by a person. */
export type CompletedStage = {
  readonly stage: StageId;
  readonly completedOn: Day;
  /** How often, for a stage that repeats. */
  readonly times: number;
};

/** What the ladder of one invoice hangs on. */
export type StageFacts = StageAnchors & {
  readonly completed: CompletedStage | null;
  /** A stage whose draft a person discarded: it counts as skipped. */
  readonly vetoedStage: StageId | null;
  /** Last day to pay that was announced; nothing follows before the day after it. */
  readonly deadlineUntil?: Day;
  /** The due date is not the one that the completed stage was about, because an instalment before it was settled. */
  readonly isLaterInstalment?: boolean;
};

/** What an invoice's plan asks for on a day: a stage that is due, one that waits for its day, or nothing more. */
export type StageDecision =
  | { readonly kind: "due"; readonly stage: Stage; readonly since: Day }
  | { readonly kind: "waits"; readonly stage: Stage; readonly on: Day }
  | { readonly kind: "ended" };

/**
 * Which stage of its plan an invoice has reached (receivables d6, design sections 6 and 10).
 *
 * Only the lowest stage that is not completed may act, on the latest of three days: its own; the last completion
 * plus the distance between the two stages, so a late mail is not followed sooner than a punctual one; and the day
 * after the deadline that the last mail gave. Stages before or on the due date expire with it, so a debt first
 * seen late starts at the first stage after it; no other mail is skipped.
 *
 * A call is offered from its day on and holds no mail up: once the next mail's day has come and the call is not
 * recorded, it is passed over. A repeating stage comes again until its maximum or the next stage's day. A stage that
 * the plan no longer has stands where its completion day falls. When a later instalment is chased, what was
 * completed before that stage's day on the new ladder belongs to the instalment before, and the ladder starts anew.
 *
 * @returns the same for the same facts and day: running twice changes nothing.
 */
export function stageDue(ladder: CollectionPlan, facts: StageFacts, asOf: Day): StageDecision {
  const steps = scheduledStages(ladder, facts);
  const done = standingOnLadder(steps, facts);
  const { first, mail } = nextOnLadder(steps, done, facts, asOf);
  const again = repetition(done, facts);
  const isRepeated = again !== null && (mail === null || mail.on > again.on);
  const isCallPassedOver = first?.stage.channel === "call" && mail !== null && mail.on <= asOf;
  const required = isRepeated ? again : isCallPassedOver ? mail : first;
  if (required === null) return { kind: "ended" };
  const { stage, on } = required;
  return on <= asOf ? { kind: "due", stage, since: on } : { kind: "waits", stage, on };
}

/** What comes next on the ladder: the first step that is open, call or mail, and the first mail. */
type NextSteps = { readonly first: ScheduledStage | null; readonly mail: ScheduledStage | null };

function nextOnLadder(
  steps: readonly ScheduledStage[],
  done: LadderPosition,
  facts: StageFacts,
  asOf: Day,
): NextSteps {
  const open = steps.slice(done.index + 1).flatMap(({ stage, on: planned }) => {
    if (stage.id === facts.vetoedStage) return [];
    const on = dayAfterSpacing(planned, done, facts);
    const hasExpired = planned <= facts.dueOn && Math.max(on, asOf) > facts.dueOn;
    return hasExpired ? [] : [{ stage, on }];
  });
  const mail = open.find(({ stage }) => stage.channel === "email");
  return { first: open[0] ?? null, mail: mail ?? null };
}

/** Where on the ladder an invoice stands: the index of the last step done, -1 for none. */
type LadderPosition = {
  readonly index: number;
  readonly step: ScheduledStage | null;
  readonly completed: CompletedStage | null;
};

const atTheStart: LadderPosition = { index: -1, step: null, completed: null };

function standingOnLadder(steps: readonly ScheduledStage[], facts: StageFacts): LadderPosition {
  const { completed } = facts;
  if (completed === null) return atTheStart;
  const named = steps.findIndex(({ stage }) => stage.id === completed.stage);
  const reached = steps.filter(({ on }) => on <= completed.completedOn).length - 1;
  const begins = steps[named]?.on ?? facts.dueOn;
  if (facts.isLaterInstalment === true && completed.completedOn < begins) return atTheStart;
  const index = named === -1 ? reached : named;
  return { index, step: steps[index] ?? null, completed };
}

function dayAfterSpacing(on: Day, { step, completed }: LadderPosition, facts: StageFacts): Day {
  if (completed === null) return afterDeadline(on, facts.deadlineUntil);
  const distance = step === null ? 0 : spacing(step, on, completed);
  const spaced = addDays(completed.completedOn, distance);
  const given = step?.stage.deadlineDays;
  const deadline = given === undefined ? undefined : addDays(completed.completedOn, given);
  const day = afterDeadline(Math.max(on, spaced) as Day, deadline);
  return afterDeadline(day, facts.deadlineUntil);
}

// After several repetitions the plan's own distance would count from the last one and never be reached.
function spacing({ stage, on }: ScheduledStage, next: Day, { times }: CompletedStage): number {
  const distance = daysBetween(on, next);
  const { repeatEveryDays } = stage;
  return repeatEveryDays === null || times < 2 ? distance : Math.min(distance, repeatEveryDays);
}

function afterDeadline(day: Day, deadline: Day | undefined): Day {
  return deadline === undefined ? day : (Math.max(day, addDays(deadline, 1)) as Day);
}

function repetition({ step, completed }: LadderPosition, facts: StageFacts): ScheduledStage | null {
  if (step === null || completed === null || step.stage.id !== completed.stage) return null;
  const { repeatEveryDays, maximum, id } = step.stage;
  if (repeatEveryDays === null || completed.times >= maximum || id === facts.vetoedStage)
    return null;
  const on = addDays(completed.completedOn, repeatEveryDays);
  return { stage: step.stage, on: afterDeadline(on, facts.deadlineUntil) };
}

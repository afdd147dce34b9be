import { addDays, type Day } from "./calendar.ts";
import type { CollectionPlan, Stage } from "./collection-plan.ts";

/** The days of an invoice that stages count from. */
export type StageAnchors = {
  /** Null counts as the due date. */
  readonly issuedOn: Day | null;
  readonly dueOn: Day;
  /** Due on the very day of issue. */
  readonly isDueOnReceipt: boolean;
};

/** A stage on the day that its plan gives it, before anything late or vetoed is thought of. */
export type ScheduledStage = { readonly stage: Stage; readonly on: Day };

const firstReminderOnReceiptDays = 15; // design section 10

/**
 * The stages of a plan on their days for one invoice, in order of day.
 *
 * No stage lies before the invoice date. For an invoice due on receipt the stages before and on the due date fall
 * away, the first mail comes on day 15 from issue and the others keep their distance to it.
 */
export function scheduledStages(
  { stages }: CollectionPlan,
  anchors: StageAnchors,
): readonly ScheduledStage[] {
  const { issuedOn, dueOn, isDueOnReceipt } = anchors;
  const kept = isDueOnReceipt ? stages.filter(isAfterDueDate) : stages;
  const delay = isDueOnReceipt ? delayOnReceipt(kept) : 0;
  const issued = issuedOn ?? dueOn;
  return kept
    .map((stage) => {
      const on =
        stage.from === "issueDate"
          ? addDays(issued, stage.days)
          : addDays(dueOn, stage.days + delay);
      return { stage, on: on < issued && issued <= dueOn ? issued : on };
    })
    .sort(byDay);
}

function isAfterDueDate({ from, days }: Stage): boolean {
  return from === "issueDate" || days > 0;
}

function delayOnReceipt(stages: readonly Stage[]): number {
  const counted = stages.filter(({ from }) => from === "dueDate");
  const first = counted.find(({ channel }) => channel === "email") ?? counted[0];
  return first === undefined ? 0 : firstReminderOnReceiptDays - first.days;
}

function byDay(one: ScheduledStage, other: ScheduledStage): number {
  return one.on - other.on;
}

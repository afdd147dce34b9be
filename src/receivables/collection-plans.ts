import type { CollectionPlan, ContactLimits, Stage, StageId } from "./collection-plan.ts";

function stage(id: string, days: number, wish: Partial<Stage> = {}): Stage {
  return {
    id: id as StageId,
    days,
    from: "dueDate",
    channel: id.startsWith("call") ? "call" : "email",
    mode: "automatic",
    template: id,
    newThread: false,
    repeatEveryDays: null,
    maximum: 1,
    ...wish,
  };
}

const finalNotice: Partial<Stage> = { mode: "draft", newThread: true, deadlineDays: 7 };

/**
 * The plans that every workbook starts with: *suave*, *normal* and *intensivo* (design section 10).
 * The final notice gives 7 days; it and its repetitions wait as drafts for a person.
 */
export const builtInPlans: readonly CollectionPlan[] = [
  { name: "suave", stages: [stage("reminder1", 5)] },
  {
    name: "normal",
    stages: [
      stage("notice", -7),
      stage("reminder1", 3),
      stage("call1", 5),
      stage("reminder2", 10),
      stage("reminder3", 20),
      stage("final", 30, finalNotice),
    ],
  },
  {
    name: "intensivo",
    stages: [
      stage("notice", -7),
      stage("due", 0),
      stage("reminder1", 3),
      stage("call1", 4),
      stage("reminder2", 7),
      stage("reminder3", 12),
      stage("call2", 16),
      stage("final", 20, finalNotice),
      stage("repeat", 27, { mode: "draft", repeatEveryDays: 7, maximum: 6 }),
    ],
  },
];

const usualLimits: ContactLimits = {
  minimumGapDays: 3,
  mailToCallGapDays: 1,
  mailsInSevenDays: 2,
};

/** Gap and cap of contacts under a plan: intensivo 2 days and 3 mails, every other plan 3 days and 2 mails. */
export function limitsOf(planName: string): ContactLimits {
  return planName === "intensivo"
    ? { ...usualLimits, minimumGapDays: 2, mailsInSevenDays: 3 }
    : usualLimits;
}

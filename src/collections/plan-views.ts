import type { CollectionPlan, Stage } from "../receivables/collection-plan.ts";
import { builtInPlans } from "../receivables/collection-plans.ts";
import { foldName } from "../receivables/customer-key.ts";
import { joinedList } from "../letters/wording/joined-list.ts";
import { planWord } from "../workbook/own-words.ts";
import { knownPlans } from "./known-plans.ts";
import type { BookReading } from "./read-book.ts";
import type { PlanView } from "./sidebar-api.ts";
import { capital } from "./wording/capital.ts";
import { filledSentence } from "./wording/sentence.ts";
import { stageManners, stageSentences, stageWithManner } from "./wording/stage-words.ts";
import type { Voice } from "./wording/voice.ts";

/**
 * The plans that an owner may choose: the shipped ones, then those of Plan de cobro, which go before a shipped one of
 * the same name.
 */
export function offeredPlans({ book }: BookReading): readonly CollectionPlan[] {
  const plans = new Map<string, CollectionPlan>();
  for (const plan of [...builtInPlans, ...book.tabs.plans]) plans.set(foldName(plan.name), plan);
  return [...plans.values()];
}

/**
 * The plans with their stages in words; the chosen one is what customers without a plan of their own follow.
 *
 * @param canDraft without it a stage that waits as a draft asks instead.
 */
export function planViews(
  reading: BookReading,
  voice: Voice,
  canDraft: boolean,
): readonly PlanView[] {
  const followed = knownPlans(reading.book.tabs.plans, reading.settings, []).planOf(null);
  return offeredPlans(reading).map((plan) => ({
    name: plan.name,
    label: capital(planWord(plan.name, voice.language)),
    stages: plan.stages.map((stage) => stageText(stage, voice, canDraft)),
    isChosen: foldName(plan.name) === foldName(followed.name),
  }));
}

function stageText(stage: Stage, voice: Voice, canDraft: boolean): string {
  const count = Math.abs(stage.days);
  const said = filledSentence(stageSentences[momentOf(stage)], { count, stage: stage.id }, voice);
  const manner = joinedList(mannersOf(stage, voice, canDraft), voice.language);
  return manner === "" ? said : filledSentence(stageWithManner, { stage: said, manner }, voice);
}

function momentOf({ days, from }: Stage): keyof typeof stageSentences {
  if (from === "issueDate")
    return days < 0 ? "beforeIssue" : days === 0 ? "onIssueDay" : "afterIssue";
  return days < 0 ? "before" : days === 0 ? "onDueDay" : "after";
}

function mannersOf(stage: Stage, voice: Voice, canDraft: boolean): readonly string[] {
  const { id, mode, channel, repeatEveryDays, maximum } = stage;
  const tell = (manner: keyof typeof stageManners) =>
    filledSentence(stageManners[manner], { every: repeatEveryDays ?? 0, times: maximum }, voice);
  const isOtherwiseCalled = channel === "call" && !/^call\d*$/.test(id);
  return [
    ...(isOtherwiseCalled ? [tell("call")] : []),
    ...(channel === "email" && mode === "draft" ? [tell(canDraft ? "draft" : "ask")] : []),
    ...(mode === "ask" ? [tell("ask")] : []),
    ...(repeatEveryDays === null ? [] : [tell("repeat")]),
  ];
}

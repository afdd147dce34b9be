import type { CollectionPlan, Stage, StageId } from "../receivables/collection-plan.ts";
import { builtInPlans } from "../receivables/collection-plans.ts";
import type { Language } from "../receivables/customer.ts";
import { folded } from "./folded-text.ts";
import { occasionIn, occasionWord, planIn, planWord } from "./own-words.ts";
import { readTab, type OpenTab, type TabReading } from "./tab-reading.ts";
import type { TabRecord } from "./tab-schema.ts";
import { tabValues, type TabValues } from "./tab-values.ts";

type PlanStage = { readonly plan: string; readonly stage: Stage };

/**
 * Reads Plan de cobro: a row per stage, plans in the order in which they first appear, their stages by
 * day. Of two rows for one stage of a plan the first counts.
 */
export function readPlans(tab: OpenTab, language: Language): TabReading<CollectionPlan> {
  const { records, ...rest } = readTab<"plan", PlanStage>(tab, language, (said, reader) => {
    // A stage that comes again must say when it stops.
    if (said.repeatEveryDays !== null) reader.require("maximum");
    const read = { plan: planIn(said.plan), stage: stageOf(said) };
    const name = `${folded(read.plan)}\n${folded(read.stage.id)}`;
    return reader.unlessRepeated(read, name, "stage", "planStageRepeated", { plan: read.plan });
  });
  return { ...rest, records: gathered(records) };
}

function gathered(rows: readonly PlanStage[]): readonly CollectionPlan[] {
  const plans = new Map<string, { name: string; stages: Stage[] }>();
  for (const { plan, stage } of rows) {
    const known = plans.get(folded(plan));
    if (known === undefined) plans.set(folded(plan), { name: plan, stages: [stage] });
    else known.stages.push(stage);
  }
  return [...plans.values()].map(({ name, stages }) => ({
    name,
    stages: stages.sort((left, right) => left.days - right.days),
  }));
}

function stageOf(said: TabRecord<"plan">): Stage {
  const id = occasionIn(said.stage) as StageId;
  return {
    id,
    days: said.days,
    from: said.from ?? "dueDate",
    channel: said.channel ?? "email",
    mode: said.mode,
    template: said.template === null ? id : occasionIn(said.template),
    newThread: said.newThread,
    repeatEveryDays: said.repeatEveryDays,
    maximum: said.maximum ?? 1,
    ...deadlineOf(id),
  };
}

/** Days to pay that a shipped stage's text gives; the tab has no column for them. */
function deadlineOf(id: StageId): Pick<Stage, "deadlineDays"> {
  const shipped = builtInPlans.flatMap(({ stages }) => stages).find((stage) => stage.id === id);
  const days = shipped?.deadlineDays;
  return days === undefined ? {} : { deadlineDays: days };
}

/** Rows of Plan de cobro for plans, a row per stage. */
export function planValues(
  plans: readonly CollectionPlan[],
  language: Language,
): readonly TabValues<"plan">[] {
  return plans.flatMap(({ name, stages }) =>
    stages.map((stage) => {
      const words = {
        plan: planWord(name, language),
        stage: occasionWord(stage.id, language),
        template: occasionWord(stage.template, language),
      };
      return tabValues("plan", { ...stage, ...words }, language);
    }),
  );
}

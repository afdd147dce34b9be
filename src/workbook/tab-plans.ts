import type { CollectionPlan, Stage, StageId } from "../receivables/collection-plan.ts";
import { builtInPlans } from "../receivables/collection-plans.ts";
import type { Language } from "../receivables/customer.ts";
import { folded } from "./folded-text.ts";
import { occasionIn, occasionWord, planIn, planWord, workbookWords } from "./own-words.ts";
import { readTab, type OpenTab, type TabReading } from "./tab-reading.ts";
import { occupiedBy } from "./tab-repeats.ts";
import type { TabRowReader } from "./tab-row.ts";
import type { TabValues } from "./tab-values.ts";

type PlanStage = { readonly plan: string; readonly stage: Stage };
type Reader = TabRowReader<"plan">;

/** Latest and earliest stage, in days from its anchor. */
const furthestDays = 3_650;

/**
 * Reads Plan de cobro: a row per stage, plans in the order in which they first appear, their stages by
 * day. Of two rows for one stage of a plan the first counts.
 */
export function readPlans(tab: OpenTab, language: Language): TabReading<CollectionPlan> {
  const isRepeat = occupiedBy();
  const { records, ...rest } = readTab<"plan", PlanStage>(tab, language, (reader) => {
    const read = readStage(reader);
    if (read === null) return null;
    const { plan, stage } = read;
    const first = isRepeat(`${folded(plan)}\n${folded(stage.id)}`, reader.place("stage"));
    return first === null ? read : reader.note("stage", "planStageRepeated", { plan, first });
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

function readStage(reader: Reader): PlanStage | null {
  const plan = reader.required("plan");
  const stage = reader.required("stage");
  const days = reader.required("days") === null ? null : reader.count("days", -furthestDays);
  const mode = reader.required("mode") === null ? null : reader.word("mode", "mode");
  if (plan === null || stage === null || days === null || mode === null) return null;
  const id = occasionIn(stage) as StageId;
  const repeatEveryDays = reader.count("repeatEveryDays", 1);
  // A stage that comes again must say when it stops.
  if (repeatEveryDays !== null) reader.required("maximum");
  const template = reader.text("template");
  return {
    plan: planIn(plan),
    stage: {
      id,
      days,
      from: reader.word("from", "anchor") ?? "dueDate",
      channel: reader.word("channel", "channel") ?? "email",
      mode,
      template: template === null ? id : occasionIn(template),
      newThread: reader.flag("newThread"),
      repeatEveryDays,
      maximum: reader.count("maximum", 1) ?? 1,
      ...deadlineOf(id),
    },
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
  const { vocabulary } = workbookWords[language];
  return plans.flatMap(({ name, stages }) =>
    stages.map((stage) => ({
      plan: planWord(name, language),
      stage: occasionWord(stage.id, language),
      days: stage.days,
      from: vocabulary.anchor[stage.from],
      channel: vocabulary.channel[stage.channel],
      mode: vocabulary.mode[stage.mode],
      template: occasionWord(stage.template, language),
      newThread: stage.newThread ? vocabulary.flag.yes : "",
      repeatEveryDays: stage.repeatEveryDays ?? "",
      maximum: stage.maximum,
    })),
  );
}

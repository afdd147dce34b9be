import { foldName } from "../receivables/customer-key.ts";
import { planWord } from "../workbook/own-words.ts";
import { changeWord, notDone, type Wish } from "./change-word.ts";
import { offeredPlans } from "./plan-views.ts";
import type { Ports } from "./ports.ts";
import { readNow } from "./read-now.ts";
import type { Session } from "./session.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { filledSentence } from "./wording/sentence.ts";
import { setupSentences } from "./wording/setup-sentences.ts";

/** Chooses the collection plan that customers without one of their own follow: a shipped one or the owner's. */
export function choosePlan(ports: Ports, name: string): CommandResult {
  return changeWord(ports, (session) => wishFor(session, name));
}

function wishFor(session: Session, name: string): Wish {
  const { voice } = session;
  const offered = offeredPlans(readNow(session));
  const chosen = offered.find((plan) => foldName(plan.name) === foldName(name));
  if (chosen === undefined) {
    const known = offered.map((plan) => planWord(plan.name, voice.language));
    const said = filledSentence(setupSentences.noSuchPlan, { plan: name, known }, voice);
    return { kind: "leave", result: notDone(said) };
  }
  return {
    kind: "change",
    change: { settings: { plan: chosen.name } },
    isInSheet: true,
    said: (after) => filledSentence(setupSentences.planChosen, { plan: chosen.name }, after.voice),
  };
}

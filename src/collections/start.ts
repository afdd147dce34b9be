import { notDone, refused } from "./change-word.ts";
import { localeVoice } from "./locale-voice.ts";
import type { Ports } from "./ports.ts";
import { refreshNow } from "./report-now.ts";
import type { SenderClaim } from "./sender-claim.ts";
import { setUp, type SetUp } from "./set-up.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { filledSentence, findingSentence } from "./wording/sentence.ts";
import { setupSentences } from "./wording/setup-sentences.ts";

/**
 * First use with one click: own columns, own tabs and colours, filled at once. Nothing is sent and nothing is
 * scheduled. Without an invoice sheet nothing is touched, and the sentence says what is missing.
 */
export function start(ports: Ports, edition: SenderClaim["edition"]): CommandResult {
  const done = setUp(ports, { agreeOwnColumns: true, needsList: true }, edition);
  if (done.kind === "refused") return refused(done.reason, localeVoice(ports));
  if (done.kind === "unusable") return notDone(done.sentence);
  return { sentence: startedSentence(done), isDone: true, undo: null };
}

/** Fills the own columns and says what there is now. */
function startedSentence({ session, added }: SetUp): string {
  const { reading, plan, findings } = refreshNow(session);
  const { voice } = session;
  const tell = (code: keyof typeof setupSentences, values: Parameters<typeof filledSentence>[1]) =>
    filledSentence(setupSentences[code], values, voice);
  const overdue = plan.invoices.filter(({ status }) => status === "overdue").length;
  const questions = reading.book.questions.length;
  return [
    tell("started", { invoices: plan.invoices.length, overdue }),
    ...(added.columns === 0 ? [] : [tell("columnsAdded", { columns: added.columns })]),
    ...(added.tabs.length === 0 ? [] : [tell("tabsAdded", { tabs: added.tabs })]),
    tell("nothingSent", {}),
    ...(questions === 0 ? [] : [tell("questionsLeft", { questions })]),
    ...findings.map((finding) => findingSentence(finding, voice)),
  ].join(" ");
}

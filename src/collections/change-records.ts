import { notDone, refused, sessionToChange } from "./change-word.ts";
import { fillAnew } from "./fill-anew.ts";
import { holdingLock } from "./hold-lock.ts";
import { localeVoice } from "./locale-voice.ts";
import { lookAgain } from "./look-again.ts";
import type { Ports } from "./ports.ts";
import { readAndDecide } from "./refresh.ts";
import type { RecordsDesk } from "./records-desk.ts";
import type { Decided } from "./report-now.ts";
import { planningInput } from "./session.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { sightedWorkbook } from "./sighted-workbook.ts";
import { tellChange, type ToldChange } from "./tell-change.ts";
import { recordSentences } from "./wording/record-sentences.ts";
import { filledSentence, findingSentence } from "./wording/sentence.ts";

/** What the command did; `said` is asked once the own columns are filled anew. */
export type RecordChange =
  | { readonly kind: "left"; readonly sentence: string }
  | {
      readonly kind: "changed";
      readonly undo: string | null;
      /** What Actividad is told. */
      readonly told: ToldChange;
      readonly said: (after: Decided) => string;
    };

/**
 * Changes what Pagos or Acuerdos say, under the document's lock, in a workbook that was set up: everything is read
 * first, and after the change Actividad is told, the own columns are filled anew and the trigger looks again.
 */
export function changeRecords(
  ports: Ports,
  change: (desk: RecordsDesk) => RecordChange,
): CommandResult {
  const held = holdingLock(ports.lock, () => changeLocked(ports, change));
  return held.kind === "held" ? held.value : refused(held.reason, localeVoice(ports));
}

function changeLocked(ports: Ports, change: (desk: RecordsDesk) => RecordChange): CommandResult {
  const opened = sessionToChange(ports);
  if (opened.kind === "refused") return refused(opened.reason, localeVoice(ports));
  const { session } = opened;
  if (!session.settings.ownColumnsAgreed)
    return notDone(filledSentence(recordSentences.setUpFirst, {}, session.voice));
  const { workbook, asSeen } = sightedWorkbook(session.workbook);
  const decided = readAndDecide(workbook, planningInput(session));
  const seen = (sheetId: number) => asSeen.cells(sheetId);
  const desk: RecordsDesk = { session, decided, seen };
  const done = change(desk);
  if (done.kind === "left") return notDone(done.sentence);
  session.workbook.flush();
  session.store.write(lookAgain);
  const untold = tellChange(desk, done.told);
  const { findings, ...after } = fillAnew(session);
  const troubles = [
    ...(untold === null ? [] : [untold]),
    ...findings.map((finding) => findingSentence(finding, session.voice)),
  ];
  return {
    sentence: [done.said(after), ...troubles].join(" "),
    isDone: true,
    undo: done.undo,
  };
}

/** The answer of a command that leaves everything as it was. */
export function left(
  { session }: RecordsDesk,
  code: keyof typeof recordSentences,
  values: Parameters<typeof filledSentence>[1] = {},
): RecordChange {
  return { kind: "left", sentence: filledSentence(recordSentences[code], values, session.voice) };
}

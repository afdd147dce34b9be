import { notDone, refused } from "./change-word.ts";
import { localeVoice } from "./locale-voice.ts";
import type { Ports } from "./ports.ts";
import { openSession } from "./session.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { undoStop } from "./stop-until.ts";
import { undoPause } from "./undo-pause.ts";
import { undoSetup } from "./undo-setup.ts";
import { readUndoToken, type ChangedStop } from "./undo-token.ts";
import { recordSentences } from "./wording/record-sentences.ts";
import { filledSentence } from "./wording/sentence.ts";
import { undoPayment } from "./written-payment.ts";

/** Takes back what a command has changed, by the `undo` of its result; a text that is none of them is said. */
export function undo(ports: Ports, token: string): CommandResult {
  const ofSetup = undoSetup(ports, token);
  if (ofSetup !== null) return ofSetup;
  const changed = readUndoToken(token);
  switch (changed?.kind) {
    case "payment":
      return undoPayment(ports, changed);
    case "pause":
      return undoPause(ports, changed);
    case "stop":
      return stopBack(ports, changed);
    case undefined:
      return notDone(filledSentence(recordSentences.undoLost, {}, localeVoice(ports)));
  }
}

function stopBack(ports: Ports, changed: ChangedStop): CommandResult {
  const opened = openSession(ports);
  if (opened.kind === "refused") return refused(opened.reason, localeVoice(ports));
  return undoStop(opened.session, changed);
}

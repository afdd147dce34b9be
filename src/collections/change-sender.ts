import { notDone, refused, sessionToChange } from "./change-word.ts";
import { holdingLock } from "./hold-lock.ts";
import { localeVoice } from "./locale-voice.ts";
import { lookAgain } from "./look-again.ts";
import type { Ports } from "./ports.ts";
import { liveClaim, type SenderClaim } from "./sender-claim.ts";
import type { Session } from "./session.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { filledSentence } from "./wording/sentence.ts";
import { setupSentences } from "./wording/setup-sentences.ts";

/** Changes who sends, or when, under the document's lock; only in a workbook that was set up. */
export function changeSender(
  ports: Ports,
  change: (session: Session, claim: SenderClaim | null) => CommandResult,
): CommandResult {
  const held = holdingLock(ports.lock, () => {
    const opened = sessionToChange(ports);
    if (opened.kind === "refused") return refused(opened.reason, localeVoice(ports));
    const { session } = opened;
    if (!session.settings.ownColumnsAgreed)
      return notDone(filledSentence(setupSentences.notSetUp, {}, session.voice));
    const result = change(session, liveClaim(session.workbook.tags(), ports.clock.now().epochMs));
    if (result.isDone) session.store.write(lookAgain);
    return result;
  });
  return held.kind === "held" ? held.value : refused(held.reason, localeVoice(ports));
}

import type { Edit } from "../workbook/edit.ts";
import { changeSender } from "./change-sender.ts";
import { changeWord } from "./change-word.ts";
import type { Ports } from "./ports.ts";
import { claimTag, releaseEdits, type SenderClaim } from "./sender-claim.ts";
import type { Session } from "./session.ts";
import { readSetupToken, type SetupBefore } from "./setup-token.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { switchSchedule } from "./switch-schedule.ts";
import { filledSentence } from "./wording/sentence.ts";
import { setupSentences } from "./wording/setup-sentences.ts";

/** Takes back what a command of setting up has changed; null for a token that is none of theirs. */
export function undoSetup(ports: Ports, token: string): CommandResult | null {
  const before = readSetupToken(token);
  if (before === null) return null;
  const result = putBack(ports, before);
  return { ...result, undo: null };
}

function putBack(ports: Ports, before: SetupBefore): CommandResult {
  switch (before.kind) {
    case "word":
      return changeWord(ports, () => ({
        kind: "change",
        change: before,
        isInSheet: true,
        said: undone,
      }));
    case "schedule":
      return switchSchedule(ports, before.isOn);
    case "sender":
      return changeSender(ports, (session) => {
        handBack(session, before.claim);
        if (!before.hadTrigger) ports.schedule.removeTriggers();
        return { sentence: undone(session), isDone: true, undo: null };
      });
  }
}

/** Our claim goes, and another's that it stood in for comes back as it was. */
function handBack({ workbook, ports }: Session, claim: SenderClaim | null): void {
  const release = releaseEdits(workbook.tags(), ports.account);
  const restored: readonly Edit[] = claim === null ? [] : [{ kind: "tag", tag: claimTag(claim) }];
  workbook.apply([...release, ...restored]);
  workbook.flush();
}

const undone = ({ voice }: Session) => filledSentence(setupSentences.undone, {}, voice);

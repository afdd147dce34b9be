import { changeSender } from "./change-sender.ts";
import type { Ports } from "./ports.ts";
import { claimEdits, isOwnClaim, type SenderClaim } from "./sender-claim.ts";
import type { Session } from "./session.ts";
import { setupToken } from "./setup-token.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { filledSentence } from "./wording/sentence.ts";
import { setupSentences } from "./wording/setup-sentences.ts";

/**
 * Makes this account the one that sends for the workbook, whoever was, with its hourly trigger. The account before
 * stands down at its next firing.
 */
export function becomeSender(ports: Ports, edition: SenderClaim["edition"]): CommandResult {
  return changeSender(ports, (session, claim) => {
    const hadTrigger = ports.schedule.hasHourlyTrigger();
    ports.schedule.ensureHourlyTrigger(); // first, since Google may refuse it
    const { workbook } = session;
    const { epochMs } = ports.clock.now();
    workbook.apply(claimEdits(workbook.tags(), { ...ports.account, edition }, epochMs));
    workbook.flush();
    const undo = setupToken({ kind: "sender", claim, hadTrigger });
    return { sentence: senderSentence(session, claim), isDone: true, undo };
  });
}

function senderSentence({ ports, voice, settings }: Session, before: SenderClaim | null): string {
  const isTakenOver = before !== null && !isOwnClaim(before, ports.account);
  const values = {
    account: ports.account.email,
    ...(isTakenOver ? { before: before.account } : {}),
  };
  const said = filledSentence(setupSentences.becameSender, values, voice);
  if (settings.isListConfirmed) return said;
  return `${said} ${filledSentence(setupSentences.confirmFirst, {}, voice)}`;
}

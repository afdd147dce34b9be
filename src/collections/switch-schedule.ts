import { changeSender } from "./change-sender.ts";
import { notDone } from "./change-word.ts";
import type { Ports } from "./ports.ts";
import { isOwnClaim } from "./sender-claim.ts";
import { setupToken } from "./setup-token.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { filledSentence } from "./wording/sentence.ts";
import { setupSentences } from "./wording/setup-sentences.ts";

/**
 * Switches this account's hourly trigger on or off. Another account's is beyond reach: to send from here, one
 * becomes the sender.
 */
export function switchSchedule(ports: Ports, isOn: boolean): CommandResult {
  return changeSender(ports, ({ voice, settings }, claim) => {
    const { schedule, account } = ports;
    if (isOn && claim !== null && !isOwnClaim(claim, account)) {
      const values = { account: claim.account };
      return notDone(filledSentence(setupSentences.scheduleOfOther, values, voice));
    }
    const wasOn = schedule.hasHourlyTrigger();
    if (isOn) schedule.ensureHourlyTrigger();
    else schedule.removeTriggers();
    const said = [
      setupSentences[isOn ? "scheduleOn" : "scheduleOff"],
      ...(isOn && !settings.isListConfirmed ? [setupSentences.confirmFirst] : []),
    ].map((text) => filledSentence(text, {}, voice));
    const undo = wasOn === isOn ? null : setupToken({ kind: "schedule", isOn: wasOn });
    return { sentence: said.join(" "), isDone: true, undo };
  });
}

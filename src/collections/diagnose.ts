import { isoDay } from "../receivables/calendar.ts";
import { dialogWords } from "./dialog-words.ts";
import { liveClaim } from "./sender-claim.ts";
import type { Session } from "./session.ts";
import { version } from "./version.ts";

/** How things stand behind the scenes, without names of customers or amounts. */
export function diagnosis({ ports, workbook, sending, settings, voice, values }: Session): string {
  const words = dialogWords(voice.language);
  const yesNo = (said: boolean) => (said ? words.yes : words.no);
  const claim = liveClaim(workbook.tags(), ports.clock.now().epochMs);
  const stored = Object.entries(values).reduce(
    (sum, [key, value]) => sum + key.length + value.length,
    0,
  );
  const lines: readonly (readonly [string, string])[] = [
    [words.diagnosisVersion, version],
    [words.diagnosisAccount, ports.account.email],
    [words.diagnosisSender, claim?.account ?? words.diagnosisNobody],
    [words.diagnosisTrigger, yesNo(ports.schedule.hasHourlyTrigger())],
    [words.diagnosisMailbox, yesNo(ports.mailbox !== null)],
    [words.diagnosisConfirmed, yesNo(settings.isListConfirmed)],
    [words.diagnosisStopped, sending.stoppedUntil === null ? "–" : isoDay(sending.stoppedUntil)],
    [words.diagnosisUnderWay, String(sending.outbox.length)],
    [words.diagnosisWaiting, String(sending.waiting.length)],
    [words.diagnosisStored, `${Math.ceil(stored / 1024)} KB / 500 KB`],
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join("\n");
}

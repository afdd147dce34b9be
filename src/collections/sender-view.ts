import { countryOf } from "./locale.ts";
import type { BookReading } from "./read-book.ts";
import { isOwnClaim, liveClaim } from "./sender-claim.ts";
import { sendingCalendar } from "./sending-calendar.ts";
import type { Session } from "./session.ts";
import type { SetupView } from "./sidebar-api.ts";
import { shownWeekdays } from "./typed-weekdays.ts";
import type { Reason } from "./plan.ts";
import { filledSentence } from "./wording/sentence.ts";
import { setupViewSentences } from "./wording/setup-sentences.ts";

type Said = readonly [keyof typeof setupViewSentences, Reason["values"]];

/** Which account sends for the workbook, and on which days and hours it does so by itself. */
export function senderView(
  session: Session,
  { tags }: BookReading,
): Pick<SetupView, "sender" | "schedule"> {
  const { ports, voice } = session;
  const claim = liveClaim(tags, ports.clock.now().epochMs);
  const isThisAccount = claim !== null && isOwnClaim(claim, ports.account);
  const account = claim?.account ?? null;
  const isOn = ports.schedule.hasHourlyTrigger();
  const tell = ([code, values]: Said) => filledSentence(setupViewSentences[code], values, voice);
  const other = isThisAccount ? null : account;
  return {
    sender: { account, isThisAccount, sentence: tell(senderSaid(account, isThisAccount)) },
    schedule: { isOn, sentence: tell(scheduleSaid(session, isOn, other)) },
  };
}

function senderSaid(account: string | null, isThisAccount: boolean): Said {
  if (account === null) return ["senderNone", {}];
  return [isThisAccount ? "senderOwn" : "senderOther", { account }];
}

/** What stands in the way of the next mail, else when it may leave. */
function scheduleSaid(session: Session, isOn: boolean, other: string | null): Said {
  const { settings, asOf } = session;
  const { stoppedUntil, watchUntil, isListConfirmed } = settings;
  if (stoppedUntil !== null && asOf.day <= stoppedUntil)
    return ["scheduleStopped", { day: stoppedUntil }];
  if (!isListConfirmed) return ["scheduleUnconfirmed", {}];
  if (watchUntil !== null && asOf.day <= watchUntil)
    return ["scheduleWatching", { day: watchUntil }];
  if (other !== null) return ["scheduleOther", { account: other }];
  return isOn ? ["scheduleOn", windowValues(session)] : ["scheduleOff", {}];
}

function windowValues({ settings, workbook, asOf, voice }: Session): Reason["values"] {
  const { window } = settings;
  const { isOpen, firstDay } = sendingCalendar(window, countryOf(workbook.locale), asOf);
  return {
    weekdays: shownWeekdays(window.weekdays, voice.language),
    from: window.fromMinute,
    to: window.toMinute,
    ...(isOpen ? {} : { next: firstDay }),
  };
}

import { shownDay } from "../letters/shown-day.ts";
import { isoDay } from "../receivables/calendar.ts";
import { notDone, refused } from "./change-word.ts";
import { localeVoice } from "./locale-voice.ts";
import type { Ports } from "./ports.ts";
import { otherSender, setUp, type SetUpOptions } from "./set-up.ts";
import type { RunOptions } from "./sending-work.ts";
import type { Session } from "./session.ts";
import type { CommandResult, FirstChoice } from "./sidebar-api.ts";
import { lastWatchDay } from "./watch-log.ts";
import { filledSentence } from "./wording/sentence.ts";
import { watchSentences } from "./wording/watch-sentences.ts";

/**
 * The first list was seen: from now on mail leaves, or for seven days it is only noted what would. This account
 * becomes the sender, with its hourly trigger, unless another is: to take over is a click of its own.
 */
export function confirmList(
  ports: Ports,
  session: Session,
  choice: FirstChoice,
  edition: RunOptions["edition"],
): CommandResult {
  const sender = otherSender(ports);
  const options = { ...firstListOptions(choice, session, sender === null), needsList: true };
  const done = setUp(ports, options, edition);
  if (done.kind === "refused") return refused(done.reason, localeVoice(ports));
  if (done.kind === "unusable") return notDone(done.sentence);
  return { sentence: saidOf(done.session, sender), isDone: true, undo: null };
}

/** What setting up has to do for the choice. @param sends this account becomes the sender. */
export function firstListOptions(
  choice: FirstChoice,
  { asOf }: Pick<Session, "asOf">,
  sends: boolean,
): SetUpOptions {
  const watchUntil = choice === "watch" ? isoDay(lastWatchDay(asOf)) : null;
  return {
    confirmList: true,
    settings: { watchUntil },
    claimSender: sends,
    createTrigger: sends,
  };
}

function saidOf({ voice, settings }: Session, sender: string | null): string {
  const { watchUntil } = settings;
  const values = {
    ...(watchUntil === null ? {} : { until: shownDay(watchUntil, voice) }),
    ...(sender === null ? {} : { account: sender }),
  };
  const code = watchUntil === null ? "listConfirmed" : "watchBegun";
  return filledSentence(watchSentences[code], values, voice);
}

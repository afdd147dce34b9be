import { diagnosis } from "./collections/diagnose.ts";
import { dialogWords } from "./collections/dialog-words.ts";
import { errorText } from "./collections/error-text.ts";
import { guideSetUp } from "./collections/guide-set-up.ts";
import { issueStatement } from "./collections/issue-statement.ts";
import type { Dialogs, Ports } from "./collections/ports.ts";
import { remove } from "./collections/remove.ts";
import { leaveDrafts, preview, sendNow } from "./collections/send-now.ts";
import type { Session } from "./collections/session.ts";
import { settleByHand } from "./collections/settle-by-hand.ts";
import { refreshSheet } from "./collections/sidebar-commands.ts";
import { resumeSending, stopEverything } from "./collections/stop-everything.ts";
import { edition } from "./execution.ts";
import { sheetDialogs, showPanel } from "./google/dialogs.ts";
import { shownLanguage } from "./google/shown-language.ts";
import { portsNow, sessionOf } from "./office-session.ts";

/** Runs a menu command; whatever fails becomes one sentence for the person who chose it. */
function command(run: (ports: Ports, dialogs: Dialogs) => void): () => void {
  return () => {
    try {
      run(portsNow(), sheetDialogs);
    } catch (error) {
      const words = dialogWords(shownLanguage());
      const detail = errorText(error).replace(/\.$/, "");
      sheetDialogs.message(words.title, words.failed(detail));
    }
  };
}

const onSession = (run: (session: Session, dialogs: Dialogs) => void) =>
  command((ports, dialogs) => run(sessionOf(ports), dialogs));

/** Functions that the menu names. */
export const menuCommands = {
  menuOpenPanel: command(() => {
    showPanel();
  }),
  menuRefresh: onSession((session, dialogs) => {
    const { title } = dialogWords(session.voice.language);
    dialogs.message(title, refreshSheet(session).sentence);
  }),
  menuPreview: onSession(preview),
  menuSendNow: onSession((session, dialogs) => sendNow(session, dialogs, edition())),
  menuLeaveDrafts: onSession((session, dialogs) => leaveDrafts(session, dialogs, edition())),
  menuStatement: onSession((session, dialogs) => issueStatement(session, dialogs)),
  menuSetUp: command((ports, dialogs) => guideSetUp(ports, dialogs, edition())),
  menuSettle: onSession(settleByHand),
  menuStop: onSession(stopEverything),
  menuResume: onSession(resumeSending),
  menuDiagnose: onSession((session, dialogs) => {
    dialogs.message(dialogWords(session.voice.language).title, diagnosis(session));
  }),
  menuRemove: onSession(remove),
};

import type { Edit } from "../workbook/edit.ts";
import { uninstallEdits } from "../workbook/own-uninstall.ts";
import { dialogWords } from "./dialog-words.ts";
import { holdingLock } from "./hold-lock.ts";
import { lookAgain } from "./look-again.ts";
import type { Reason } from "./plan.ts";
import type { Dialogs } from "./ports.ts";
import { decideNow } from "./report-now.ts";
import { claimTagKey, releaseEdits } from "./sender-claim.ts";
import { sendingReasons } from "./sending-reasons.ts";
import type { Session } from "./session.ts";
import { ownersWordValues } from "./stored-settings.ts";
import { sentence } from "./wording/sentence.ts";

/**
 * Takes Cóbralo out of the workbook after asking: trigger, colours, own columns and tags, and the own tabs
 * only when asked. The record of what was sent stays, so that setting up again repeats no mail.
 */
export function remove(session: Session, dialogs: Dialogs): void {
  const { ports, voice } = session;
  const words = dialogWords(voice.language);
  if (!dialogs.yesNo(words.title, words.remove)) return;
  const removesTabs = dialogs.yesNo(words.title, words.removeTabs);
  const held = holdingLock(ports.lock, () => takenOut(session, removesTabs));
  const refusal = held.kind === "held" ? held.value : held.reason;
  dialogs.message(words.title, refusal === null ? words.removed : sentence(refusal, voice));
}

/** Another account's claim to send stays: it is not ours to take away. */
const isNoClaim = (edit: Edit) => edit.kind !== "untag" || edit.tag.key !== claimTagKey;

/** Why it was left as it is, or null. */
function takenOut(session: Session, removesTabs: boolean): Reason | null {
  const { ports, workbook, store, word } = session;
  const { reading } = decideNow(session);
  if (reading.isNewer) return sendingReasons.newerState;
  const { edits, deletedSheetIds } = uninstallEdits({
    sheet: reading.book.list?.sheet ?? null,
    cells: reading.cells,
    tags: reading.tags,
    tabs: reading.places.sheetIds,
    removesTabs,
  });
  ports.schedule.removeTriggers();
  workbook.apply([...edits.filter(isNoClaim), ...releaseEdits(reading.tags, ports.account)]);
  for (const sheetId of deletedSheetIds) workbook.deleteSheet(sheetId);
  workbook.flush();
  const forgotten = { isListConfirmed: null, ownColumnsAgreed: null };
  store.write({ ...ownersWordValues(word, forgotten, {}), ...lookAgain });
  return null;
}

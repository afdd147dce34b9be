import { uninstallEdits } from "../workbook/own-uninstall.ts";
import { dialogWords } from "./dialog-words.ts";
import type { Dialogs } from "./ports.ts";
import { decideNow } from "./report-now.ts";
import { doneMarkKey } from "./sending-state.ts";
import type { Session } from "./session.ts";
import { ownersWordValues } from "./stored-settings.ts";

/**
 * Takes Cóbralo out of the workbook after asking: trigger, colours, own columns and tags, and the own tabs
 * only when asked. The record of what was sent stays, so that setting up again repeats no mail.
 */
export function remove(session: Session, dialogs: Dialogs): void {
  const { ports, workbook, store, word, voice } = session;
  const words = dialogWords(voice.language);
  if (!dialogs.yesNo(words.title, words.remove)) return;
  const removesTabs = dialogs.yesNo(words.title, words.removeTabs);
  const { reading } = decideNow(session);
  const { edits, deletedSheetIds } = uninstallEdits({
    sheet: reading.book.list?.sheet ?? null,
    cells: reading.cells,
    tags: reading.tags,
    tabs: reading.places.sheetIds,
    removesTabs,
  });
  ports.schedule.removeTriggers();
  workbook.apply(edits);
  for (const sheetId of deletedSheetIds) workbook.deleteSheet(sheetId);
  workbook.flush();
  const forgotten = { isListConfirmed: null, ownColumnsAgreed: null };
  store.write({ ...ownersWordValues(word, forgotten, {}), [doneMarkKey]: "", refreshedOn: "" });
  dialogs.message(words.title, words.removed);
}

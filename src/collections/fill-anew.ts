import type { Finding } from "../workbook/finding.ts";
import { ownColumnWordEdits } from "../workbook/own-column-words.ts";
import { errorText } from "./error-text.ts";
import { readAndDecide, refresh } from "./refresh.ts";
import type { Decided } from "./report-now.ts";
import { planningInput, type Session } from "./session.ts";

/**
 * Fills the own columns after a change, where the owner agreed to them; their headers follow the language. What keeps
 * them from being filled is told, for the change itself holds.
 */
export function fillAnew(session: Session): Decided & { readonly findings: readonly Finding[] } {
  const input = planningInput(session);
  try {
    const refreshed = refresh(session.workbook, input);
    translateHeaders(session, refreshed);
    return refreshed;
  } catch (error) {
    const values = { detail: errorText(error) };
    const finding = { code: "ownColumnsUnwritten", place: "", values };
    return { ...readAndDecide(session.workbook, input), findings: [finding] };
  }
}

function translateHeaders({ workbook, settings }: Session, { reading }: Decided): void {
  const { list } = reading.book;
  if (list === null || reading.isNewer || !settings.ownColumnsAgreed) return;
  const edits = ownColumnWordEdits(list.sheet, settings.language);
  if (edits.length === 0) return;
  workbook.apply(edits);
  workbook.flush();
}

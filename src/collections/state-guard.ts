import type { StoredValues } from "./long-value.ts";
import type { Reason } from "./plan.ts";
import { sendingReasons } from "./sending-reasons.ts";

/** Version of everything that the sending protocol stores; it rises when an older bundle would misread it. */
export const schemaVersion = 1;

/** Key under which the state says whose and of which version it is. */
export const stateMarkKey = "state";

/** What a state of this version for this workbook says. */
export function stateMark(spreadsheetId: string): string {
  return JSON.stringify({ schemaVersion, spreadsheetId });
}

/**
 * Why stored state must be left alone, or null when it may be used: another workbook's (a copied file), a newer
 * version's, or no longer readable. State that was never written may be used.
 */
export function guardState(values: StoredValues, spreadsheetId: string): Reason | null {
  const text = values[stateMarkKey];
  if (text === undefined) return null;
  const mark = readMark(text);
  if (mark === null) return sendingReasons.unreadableState(stateMarkKey);
  if (mark.spreadsheetId !== spreadsheetId) return sendingReasons.foreignWorkbook;
  return mark.schemaVersion > schemaVersion ? sendingReasons.newerState : null;
}

function readMark(
  text: string,
): { readonly schemaVersion: number; readonly spreadsheetId: string } | null {
  try {
    const mark = JSON.parse(text) as { schemaVersion?: unknown; spreadsheetId?: unknown };
    const { schemaVersion: version, spreadsheetId } = mark;
    if (typeof version !== "number" || typeof spreadsheetId !== "string") return null;
    return { schemaVersion: version, spreadsheetId };
  } catch {
    return null;
  }
}

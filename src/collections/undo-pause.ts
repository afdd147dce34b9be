import type { Agreement } from "../receivables/agreement.ts";
import type { Edit } from "../workbook/edit.ts";
import { changeRecords, left } from "./change-records.ts";
import { recordedCustomer, type RecordedCustomer } from "./customer-rows.ts";
import { pauseRow, stateEdits } from "./end-pauses.ts";
import { toldPause } from "./pause-customer.ts";
import { emptyRowEdits, recordPlace, type RecordPlace } from "./own-tab-rows.ts";
import type { Ports } from "./ports.ts";
import type { CommandResult } from "./sidebar-api.ts";
import type { ChangedPause, PauseRow } from "./undo-token.ts";
import { recordSentences } from "./wording/record-sentences.ts";
import { filledSentence } from "./wording/sentence.ts";

/**
 * Takes the last click on a customer's pause back: its row goes, and those it has ended hold again. When one of the
 * rows is no longer as it was left, nothing is touched.
 */
export function undoPause(ports: Ports, changed: ChangedPause): CommandResult {
  return changeRecords(ports, (desk) => {
    const customer = recordedCustomer(changed.customerKey, desk);
    if (customer === null) return left(desk, "customerGone");
    const edits = editsBack(changed, customer, recordPlace("agreements", desk));
    if (edits === null) return left(desk, "pauseChanged");
    desk.session.workbook.apply(edits);
    const { voice } = desk.session;
    const said = filledSentence(recordSentences.pauseUndone, { customer: customer.name }, voice);
    return { kind: "changed", undo: null, told: toldPause(customer, said), said: () => said };
  });
}

function editsBack(
  { added, ended }: ChangedPause,
  customer: RecordedCustomer,
  place: RecordPlace,
): readonly Edit[] | null {
  if (place.kind !== "open") return null;
  const free = new Set(customer.agreements.filter(isWholePause));
  const take = (wanted: PauseRow, isClosed: boolean): Agreement | null => {
    const found = [...free].reverse().find((one) => one.isClosed === isClosed && says(one, wanted));
    if (found === undefined) return null;
    free.delete(found);
    return found;
  };
  const own = added === null ? null : take(added, false);
  if (added !== null && own === null) return null;
  const edits: Edit[] = own === null ? [] : [...emptyRowEdits(place.layout, own.row)];
  for (const row of ended) {
    const found = take(row, true);
    if (found === null) return null;
    edits.push(...stateEdits(place, found.row, row.state));
  }
  return edits;
}

const isWholePause = ({ kind, invoiceNumbers }: Agreement) =>
  kind === "pause" && invoiceNumbers.length === 0;

function says(one: Agreement, wanted: PauseRow): boolean {
  const { on, until, reason } = pauseRow(one);
  return on === wanted.on && until === wanted.until && reason === wanted.reason;
}

import type { Money } from "../receivables/money.ts";
import type { ActivityKind } from "../workbook/activity.ts";
import { openActivityTab } from "./activity-tab.ts";
import { errorText } from "./error-text.ts";
import type { RecordsDesk } from "./records-desk.ts";
import { recordSentences } from "./wording/record-sentences.ts";
import { filledSentence } from "./wording/sentence.ts";

/** A payment or a pause that a person's click has changed, as Actividad tells it; `said` is one sentence. */
export type ToldChange = {
  readonly kind: Extract<ActivityKind, "payment" | "agreement">;
  readonly customer: string;
  /** Numbers of the invoices concerned, as the sheet shows them. */
  readonly invoices: readonly string[];
  readonly amounts: readonly Money[];
  readonly said: string;
};

/**
 * Writes the change as one line of Actividad, which is made anew where it was deleted. The change itself stands
 * already, so what keeps the line from being written is answered as a sentence; null when it is there.
 */
export function tellChange(desk: RecordsDesk, told: ToldChange): string | null {
  const { voice } = desk.session;
  try {
    append(desk, told);
    return null;
  } catch (error) {
    const detail = errorText(error).replace(/\.$/, "");
    return filledSentence(recordSentences.activityUnwritten, { detail }, voice);
  }
}

function append({ session, decided, seen }: RecordsDesk, told: ToldChange): void {
  const { workbook, ports } = session;
  const { places, settings } = decided.reading;
  const { kind, customer, invoices, amounts, said } = told;
  const { day, minutes, epochMs } = ports.clock.now();
  const change = JSON.stringify([workbook.spreadsheetId, kind, customer, said, epochMs]);
  const read = { ...workbook, cells: seen };
  openActivityTab(read, places.sheetIds.activity, settings.language).append(
    [
      {
        ...{
          at: { day, minutes },
          key: ports.digest(change).slice(0, 32),
          customer,
          invoices,
          kind,
        },
        ...{ stage: null, completes: {}, channel: null, outcome: "done", recipients: [], amounts },
        ...{ reason: said, account: ports.account.email, messageId: null, fingerprint: null },
      },
    ],
    false,
  );
}

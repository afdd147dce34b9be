import type { Language } from "../receivables/customer.ts";
import type { Finding } from "../workbook/finding.ts";
import type { ActivityEntry } from "./activity-entry.ts";
import { activityTranslation } from "./activity-records.ts";
import { openActivityTab } from "./activity-tab.ts";
import type { Workbook } from "./ports.ts";
import type { BookReading } from "./read-book.ts";
import type { Voice } from "./wording/voice.ts";

/** Actividad in the words of the sending protocol. */
export type ActivityLog = {
  /** Appends these lines; with `mayBeThere` those that it lacks. */
  record(entries: readonly ActivityEntry[], mayBeThere: boolean): void;
  /** Every line that tells of a contact with a customer of the sheet, oldest first. */
  entries(): readonly ActivityEntry[];
  /** What people broke of the tab's headers. */
  readonly findings: readonly Finding[];
};

/**
 * Opens the log of a workbook, which reads its tab.
 *
 * @param reading the workbook as it was read last: whose customers and invoices the lines name.
 */
export function openActivityLog(
  { workbook, language, voice }: { workbook: Workbook; language: Language; voice: Voice },
  reading: () => BookReading,
): ActivityLog {
  const tab = openActivityTab(workbook, reading().places.sheetIds.activity, language);
  const translation = () => activityTranslation(reading().book.list?.invoices ?? [], voice);
  return {
    record: (entries, mayBeThere) => tab.append(entries.map(translation().recordOf), mayBeThere),
    entries() {
      const { entryOf } = translation();
      return tab.records().flatMap((record) => entryOf(record) ?? []);
    },
    findings: tab.findings,
  };
}

/** What Actividad tells in a workbook that may have no such tab. */
export function toldActivity(
  {
    workbook,
    settings: { language },
    voice,
  }: { workbook: Workbook; settings: { readonly language: Language }; voice: Voice },
  reading: BookReading,
): readonly ActivityEntry[] {
  if (reading.places.sheetIds.activity === null) return [];
  return openActivityLog({ workbook, language, voice }, () => reading).entries();
}

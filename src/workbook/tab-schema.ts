import type { Day } from "../receivables/calendar.ts";
import type { DateCell } from "./cell.ts";
import type { Vocabulary } from "./wording/vocabulary.ts";

/**
 * What a column of an own tab holds: free text, one of the fixed words of a vocabulary, yes or no, a day,
 * a moment, a count of days or times from `least` on, an amount, or several that share a cell.
 */
type TabColumnKind =
  | {
      readonly kind: "text" | "flag" | "day" | "moment" | "amount" | "amounts";
    }
  | { readonly kind: "word"; readonly words: keyof Vocabulary }
  | { readonly kind: "number"; readonly least: number };

/** One column of an own tab; `width` in pixels. */
export type TabColumn = TabColumnKind & {
  readonly key: string;
  readonly width: number;
  /** A row without it says nothing and is reported. */
  readonly isRequired?: true;
  /** It can stop contacts, so while it cannot be read the tab's customers are not contacted. */
  readonly protects?: true;
};

/** Earliest stage, in days from its anchor. */
const furthestDays = 3_650;

/** Columns of the own tabs in their order (design section 4). */
const tabColumns = {
  customers: [
    { key: "name", kind: "text", width: 220, isRequired: true },
    { key: "customerId", kind: "text", width: 90 },
    { key: "taxId", kind: "text", width: 110 },
    { key: "language", kind: "word", words: "language", width: 80 },
    { key: "treatment", kind: "word", words: "treatment", width: 70 },
    { key: "addresses", kind: "text", width: 240 },
    { key: "contactName", kind: "text", width: 140 },
    { key: "phone", kind: "text", width: 120 },
    { key: "terms", kind: "text", width: 140 },
    { key: "paymentDays", kind: "text", width: 100 },
    { key: "plan", kind: "text", width: 90 },
    { key: "segment", kind: "text", width: 100 },
    { key: "collector", kind: "text", width: 120 },
    { key: "isDirectDebit", kind: "flag", width: 90, protects: true },
    { key: "pausedUntil", kind: "day", width: 100, protects: true },
    { key: "pauseReason", kind: "text", width: 180 },
    { key: "doNotContact", kind: "flag", width: 100, protects: true },
    { key: "verifiedOn", kind: "day", width: 100 },
  ],
  plan: [
    { key: "plan", kind: "text", width: 100, isRequired: true },
    { key: "stage", kind: "text", width: 190, isRequired: true },
    { key: "days", kind: "number", least: -furthestDays, width: 60, isRequired: true },
    { key: "from", kind: "word", words: "anchor", width: 100 },
    { key: "channel", kind: "word", words: "channel", width: 90 },
    { key: "mode", kind: "word", words: "mode", width: 100, isRequired: true },
    { key: "template", kind: "text", width: 190 },
    { key: "newThread", kind: "flag", width: 90 },
    { key: "repeatEveryDays", kind: "number", least: 1, width: 100 },
    { key: "maximum", kind: "number", least: 1, width: 80 },
  ],
  templates: [
    { key: "id", kind: "text", width: 190, isRequired: true },
    { key: "language", kind: "word", words: "language", width: 80, isRequired: true },
    { key: "treatment", kind: "word", words: "treatment", width: 70 },
    { key: "country", kind: "text", width: 60 },
    { key: "subject", kind: "text", width: 300, isRequired: true },
    { key: "text", kind: "text", width: 560, isRequired: true },
  ],
  payments: [
    { key: "paidOn", kind: "day", width: 100 },
    { key: "customer", kind: "text", width: 220, isRequired: true },
    { key: "invoiceNumber", kind: "text", width: 120 },
    { key: "amount", kind: "amount", width: 110, isRequired: true },
    { key: "currency", kind: "text", width: 70 },
    { key: "method", kind: "text", width: 120 },
    { key: "reference", kind: "text", width: 200 },
  ],
  agreements: [
    {
      key: "kind",
      kind: "word",
      words: "agreementKind",
      width: 90,
      isRequired: true,
      protects: true,
    },
    { key: "customer", kind: "text", width: 220, isRequired: true, protects: true },
    { key: "invoiceNumbers", kind: "text", width: 160, protects: true },
    { key: "amount", kind: "amount", width: 110 },
    { key: "on", kind: "day", width: 100, protects: true },
    { key: "until", kind: "day", width: 100, protects: true },
    { key: "method", kind: "text", width: 120 },
    { key: "reason", kind: "text", width: 260 },
    { key: "state", kind: "word", words: "agreementState", width: 100 },
    { key: "createdOn", kind: "day", width: 100 },
  ],
  activity: [
    { key: "at", kind: "moment", width: 130, isRequired: true },
    { key: "key", kind: "text", width: 120, isRequired: true },
    { key: "customer", kind: "text", width: 200, isRequired: true },
    { key: "invoices", kind: "text", width: 180 },
    { key: "kind", kind: "word", words: "activityKind", width: 120, isRequired: true },
    { key: "stage", kind: "text", width: 140 },
    { key: "channel", kind: "word", words: "channel", width: 80 },
    { key: "outcome", kind: "word", words: "outcome", width: 120, isRequired: true },
    { key: "recipients", kind: "text", width: 220 },
    { key: "amount", kind: "amounts", width: 110 },
    { key: "currency", kind: "text", width: 70 },
    { key: "reason", kind: "text", width: 320 },
    { key: "account", kind: "text", width: 180 },
    { key: "messageId", kind: "text", width: 140 },
    { key: "fingerprint", kind: "text", width: 140 },
  ],
} as const satisfies { readonly [tab: string]: readonly TabColumn[] };

/** An own tab by the value of its tag. */
export type TabKey = keyof typeof tabColumns;

/** Keys of the own tabs in the order in which they are made. */
export const tabKeys = Object.keys(tabColumns) as readonly TabKey[];

type ColumnOf<T extends TabKey> = (typeof tabColumns)[T][number];

/** A column of one own tab. */
export type TabColumnKey<T extends TabKey> = ColumnOf<T>["key"];

/** An amount as a cell states it, in major units; `sign` is what currency stands beside it. */
export type StatedAmount = { readonly major: number; readonly sign: string };

type ValueOf<C> = C extends { readonly words: infer N extends keyof Vocabulary }
  ? keyof Vocabulary[N]
  : C extends { readonly kind: infer K extends keyof ValueOfKind }
    ? ValueOfKind[K]
    : string;

type ValueOfKind = {
  readonly flag: boolean;
  readonly day: Day;
  readonly moment: DateCell;
  readonly number: number;
  readonly amount: StatedAmount;
};

/** One row of an own tab as its columns' kinds say; null is an empty cell. */
export type TabRecord<T extends TabKey> = {
  readonly [C in ColumnOf<T> as C["key"]]: C extends
    { readonly isRequired: true } | { readonly kind: "flag" }
    ? ValueOf<C>
    : ValueOf<C> | null;
};

/** What a new row of an own tab is to say; an amount as its number, and what is absent stays empty. */
export type TabSaying<T extends TabKey> = {
  readonly [C in ColumnOf<T> as C["key"]]?:
    (C extends { readonly kind: "amount" | "amounts" } ? number | string : ValueOf<C>) | null;
};

/** Columns of a tab as plain values, for code that treats all tabs alike. */
export function columnsOfTab(tab: TabKey): readonly TabColumn[] {
  return tabColumns[tab];
}

/**
 * What a column of an own tab holds: free text, one of fixed words, yes or no, a day, a moment,
 * a count of days or times, or money.
 */
type TabColumnKind = "text" | "word" | "flag" | "day" | "moment" | "number" | "amount";

/** One column of an own tab; `width` in pixels. */
export type TabColumn = {
  readonly key: string;
  readonly kind: TabColumnKind;
  readonly width: number;
  /** A row without it says nothing and is reported. */
  readonly isRequired?: true;
  /** It can stop contacts, so while it cannot be read the tab's customers are not contacted. */
  readonly protects?: true;
};

/** Columns of the own tabs in their order (design section 4). */
const tabColumns = {
  customers: [
    { key: "name", kind: "text", width: 220, isRequired: true },
    { key: "customerId", kind: "text", width: 90 },
    { key: "taxId", kind: "text", width: 110 },
    { key: "language", kind: "word", width: 80 },
    { key: "treatment", kind: "word", width: 70 },
    { key: "addresses", kind: "text", width: 240 },
    { key: "contactName", kind: "text", width: 140 },
    { key: "phone", kind: "text", width: 120 },
    { key: "terms", kind: "text", width: 140 },
    { key: "paymentDays", kind: "text", width: 100 },
    { key: "plan", kind: "word", width: 90 },
    { key: "segment", kind: "text", width: 100 },
    { key: "collector", kind: "text", width: 120 },
    { key: "isDirectDebit", kind: "flag", width: 90, protects: true },
    { key: "pausedUntil", kind: "day", width: 100, protects: true },
    { key: "pauseReason", kind: "text", width: 180 },
    { key: "doNotContact", kind: "flag", width: 100, protects: true },
    { key: "verifiedOn", kind: "day", width: 100 },
  ],
  plan: [
    { key: "plan", kind: "word", width: 100, isRequired: true },
    { key: "stage", kind: "word", width: 190, isRequired: true },
    { key: "days", kind: "number", width: 60, isRequired: true },
    { key: "from", kind: "word", width: 100 },
    { key: "channel", kind: "word", width: 90 },
    { key: "mode", kind: "word", width: 100, isRequired: true },
    { key: "template", kind: "word", width: 190 },
    { key: "newThread", kind: "flag", width: 90 },
    { key: "repeatEveryDays", kind: "number", width: 100 },
    { key: "maximum", kind: "number", width: 80 },
  ],
  templates: [
    { key: "id", kind: "word", width: 190, isRequired: true },
    { key: "language", kind: "word", width: 80, isRequired: true },
    { key: "treatment", kind: "word", width: 70 },
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
    { key: "kind", kind: "word", width: 90, isRequired: true, protects: true },
    { key: "customer", kind: "text", width: 220, isRequired: true, protects: true },
    { key: "invoiceNumbers", kind: "text", width: 160, protects: true },
    { key: "amount", kind: "amount", width: 110 },
    { key: "on", kind: "day", width: 100, protects: true },
    { key: "until", kind: "day", width: 100, protects: true },
    { key: "method", kind: "text", width: 120 },
    { key: "reason", kind: "text", width: 260 },
    { key: "state", kind: "word", width: 100 },
    { key: "createdOn", kind: "day", width: 100 },
  ],
  activity: [
    { key: "at", kind: "moment", width: 130, isRequired: true },
    { key: "key", kind: "text", width: 120, isRequired: true },
    { key: "customer", kind: "text", width: 200, isRequired: true },
    { key: "invoices", kind: "text", width: 180 },
    { key: "kind", kind: "word", width: 120, isRequired: true },
    { key: "stage", kind: "text", width: 140 },
    { key: "channel", kind: "word", width: 80 },
    { key: "outcome", kind: "word", width: 120, isRequired: true },
    { key: "recipients", kind: "text", width: 220 },
    { key: "amount", kind: "amount", width: 110 },
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

/** A column of one own tab. */
export type TabColumnKey<T extends TabKey> = (typeof tabColumns)[T][number]["key"];

/** Columns of a tab as plain values, for code that treats all tabs alike. */
export function columnsOfTab(tab: TabKey): readonly TabColumn[] {
  return tabColumns[tab];
}

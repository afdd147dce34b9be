import type { Language } from "../receivables/customer.ts";

/** One part of the aging bar; `share` is of the positive amounts of its currency, 0 to 1. */
export type BarPart = {
  /** `notDue`, `1-30`, `31-60`, `61-90`, `90+` or `noDate`. */
  readonly bucket: string;
  readonly label: string;
  readonly amount: string;
  readonly share: number;
};

/** What one currency's customers owe, amounts as they are shown. */
export type OwedView = {
  readonly currency: string;
  readonly total: string;
  readonly overdue: string;
  /** Credits and payments that no invoice has taken; null when there are none. */
  readonly unapplied: string | null;
  readonly bar: readonly BarPart[];
};

/** One contact of today: what would leave, waits, or is to be called. */
export type ContactView = {
  readonly customerKey: string;
  readonly customer: string;
  readonly channel: "email" | "call";
  /** The stage as people call it. */
  readonly what: string;
  readonly to: string;
  readonly amount: string;
  readonly reason: string;
  /** Leaves with the next click on send. */
  readonly isDue: boolean;
};

/** A question about the sheet, answered by one of `choices` or, when it has none, by what the person types. */
export type AskedQuestion = {
  readonly id: string;
  readonly text: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Cells of the sheet that made it a question, as they stand there. */
  readonly examples: readonly string[];
  /** What the answer is expected to look like; null where there are choices. */
  readonly placeholder: string | null;
};

/** A contact that would have gone out while only watching. */
export type WatchedContact = {
  readonly day: string;
  readonly customer: string;
  readonly what: string;
  readonly amount: string;
};

/** How the first list is confirmed. */
export type FirstChoice = "send" | "watch";

/** What the panel shows first: how things stand today and what would be sent. */
export type TodayView = {
  readonly language: Language;
  readonly day: string;
  /** The workbook's day, `YYYY-MM-DD`: days that are offered start from it. */
  readonly today: string;
  /**
   * `noSheet`: nothing looks like an invoice list; `new`: not set up; `unconfirmed`: set up, first list not
   * confirmed; `watching`: only shows what would leave; `stopped`: everything stopped; `ready`.
   */
  readonly step: "noSheet" | "new" | "unconfirmed" | "watching" | "stopped" | "ready";
  readonly sheet: string | null;
  /** Invoices found, and how many of them are overdue. */
  readonly invoiceCount: number;
  readonly overdueCount: number;
  readonly owed: readonly OwedView[];
  /** Most pressing first, at most a hundred. */
  readonly contacts: readonly ContactView[];
  /** All of them, those beyond the first hundred too. */
  readonly contactCount: number;
  /** How many would leave with a click on send. */
  readonly sendableCount: number;
  readonly questions: readonly AskedQuestion[];
  /** Last day of the big stop as people read it, or null. */
  readonly stoppedUntil: string | null;
  /** Last day of only watching, and what would have gone out so far; null when not watching. */
  readonly watch: {
    readonly until: string;
    readonly contacts: readonly WatchedContact[];
  } | null;
  readonly warnings: readonly string[];
};

/** What one chunk did. */
export type SendProgress = {
  readonly sentCount: number;
  readonly draftedCount: number;
  /** Contacts that are still due after it. */
  readonly leftCount: number;
  /** Another call would get further. */
  readonly hasMore: boolean;
  /** Each mail that did not leave and why, then what ended the run before its time. */
  readonly sentences: readonly string[];
};

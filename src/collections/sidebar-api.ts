import type { Language } from "../receivables/customer.ts";

declare const jsonBrand: unique symbol;

/**
 * JSON text of a `T`. The wire carries text only: `google.script.run` empties an answer that holds a
 * `Date` anywhere and gives no error.
 */
export type Json<T> = string & { readonly [jsonBrand]: T };

/** What one currency's customers owe, amounts as they are shown. */
export type OwedView = {
  readonly currency: string;
  readonly total: string;
  readonly overdue: string;
  readonly buckets: readonly { readonly label: string; readonly amount: string }[];
};

/** One contact of today, sent, waiting or to come. */
export type ContactView = {
  readonly customer: string;
  readonly what: string;
  readonly to: string;
  readonly amount: string;
  readonly reason: string;
  readonly isDue: boolean;
};

/** What the panel shows first: how things stand today and what would be sent. */
export type TodayView = {
  readonly language: Language;
  readonly day: string;
  readonly sheet: string | null;
  readonly owed: readonly OwedView[];
  readonly contacts: readonly ContactView[];
  readonly sendableCount: number;
  readonly isListConfirmed: boolean;
  readonly warnings: readonly string[];
};

/** What a command tells the person who gave it. */
export type CommandResult = { readonly sentence: string };

/** The functions that the panel may call; each exists as a top-level function of the script. */
export type SidebarApi = {
  readonly apiToday: () => Json<TodayView>;
  readonly apiRefreshSheet: () => Json<CommandResult>;
  readonly apiConfirmAndSend: () => Json<CommandResult>;
};

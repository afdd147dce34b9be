import type {
  CustomerView,
  FoundCustomer,
  PaymentEntry,
  SelectedRow,
} from "./sidebar-api-customer.ts";
import type { SetupView } from "./sidebar-api-setup.ts";
import type { FirstChoice, SendProgress, TodayView } from "./sidebar-api-today.ts";

declare const jsonBrand: unique symbol;

/**
 * JSON text of a `T`. The wire carries text only: `google.script.run` empties an answer that holds a
 * `Date` anywhere and gives no error.
 */
export type Json<T> = string & { readonly [jsonBrand]: T };

/**
 * What a command tells the person who gave it. `undo` is handed to `apiUndo` to take it back; null when
 * it changed nothing or cannot be taken back. `isDone` is false when nothing was done and the sentence says why.
 */
export type CommandResult = {
  readonly sentence: string;
  readonly isDone: boolean;
  readonly undo: string | null;
};

/** A PDF to be downloaded; `pdf` is null when it was mailed, left as a draft or could not be made. */
export type StatementResult = CommandResult & {
  readonly pdf: { readonly fileName: string; readonly base64: string } | null;
};

/** Where a statement goes: to the customer at once, into the drafts, or onto this computer. */
export type StatementDelivery = "send" | "draft" | "save";

/**
 * The functions that the panel may call; each exists as a top-level function of the script. Days are
 * `YYYY-MM-DD`, customers go by their key, amounts are typed as a person writes them and read by the
 * workbook's locale.
 */
export type SidebarApi = {
  // Today
  readonly apiToday: () => Json<TodayView>;
  readonly apiRefreshSheet: () => Json<CommandResult>;
  /** First use: own columns, tabs and colours, without sending anything. */
  readonly apiStart: () => Json<CommandResult>;
  /** The first list was seen: from now on mails leave, or for seven days it is only shown what would. */
  readonly apiConfirmList: (choice: FirstChoice) => Json<CommandResult>;
  /** Sends or leaves as drafts at most ten contacts; to be called again while `hasMore`. */
  readonly apiSendChunk: (as: "mail" | "drafts") => Json<SendProgress>;
  /** Null lets mail go on. */
  readonly apiStopUntil: (day: string | null) => Json<CommandResult>;
  /** Answers a question of the sheet; null takes the answer back. */
  readonly apiAnswer: (questionId: string, answer: string | null) => Json<CommandResult>;
  readonly apiUndo: (undo: string) => Json<CommandResult>;

  // Customer
  /** Row of the selected cell, as cheap as it can be: it is asked every two seconds. */
  readonly apiSelectedRow: () => Json<SelectedRow | null>;
  /** The customer of a row of the invoice sheet; null when the row holds none. */
  readonly apiCustomerAtRow: (sheetId: number, row: number) => Json<CustomerView | null>;
  readonly apiCustomer: (customerKey: string) => Json<CustomerView | null>;
  /** Customers whose name holds the text, those who owe most first, at most twenty. */
  readonly apiFindCustomers: (text: string) => Json<readonly FoundCustomer[]>;
  readonly apiStatementFor: (
    customerKey: string,
    delivery: StatementDelivery,
  ) => Json<StatementResult>;
  /** Null ends the pause. */
  readonly apiPauseCustomer: (
    customerKey: string,
    until: string | null,
    reason: string,
  ) => Json<CommandResult>;
  readonly apiRecordPayment: (payment: PaymentEntry) => Json<CommandResult>;

  // Setup
  readonly apiSetup: () => Json<SetupView>;
  /** Changes one setting by name to what the person typed or chose; null restores the default. */
  readonly apiChangeSetting: (name: string, value: string | null) => Json<CommandResult>;
  readonly apiChooseSheet: (name: string) => Json<CommandResult>;
  readonly apiChoosePlan: (plan: string) => Json<CommandResult>;
  /** Makes this account the one that sends, with its hourly trigger. */
  readonly apiBecomeSender: () => Json<CommandResult>;
  readonly apiSwitchSchedule: (isOn: boolean) => Json<CommandResult>;
};

export type {
  AskedQuestion,
  BarPart,
  ContactView,
  FirstChoice,
  OwedView,
  SendProgress,
  TodayView,
  WatchedContact,
} from "./sidebar-api-today.ts";
export type {
  CustomerInvoice,
  CustomerView,
  FoundCustomer,
  HistoryLine,
  PaymentEntry,
  SelectedRow,
} from "./sidebar-api-customer.ts";
export type {
  AnsweredQuestion,
  FoundColumn,
  PlanView,
  SettingField,
  SetupView,
} from "./sidebar-api-setup.ts";

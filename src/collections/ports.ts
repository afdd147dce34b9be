import type { Day } from "../receivables/calendar.ts";
import type { SheetCells } from "../workbook/cell.ts";
import type { Edit, Tag } from "../workbook/edit.ts";

/** A sheet of the workbook as its list of sheets tells it. */
export type SheetEntry = {
  readonly sheetId: number;
  readonly name: string;
  readonly isHidden: boolean;
};

/** The open workbook; it is read and written in blocks, never cell by cell. */
export type Workbook = {
  readonly spreadsheetId: string;
  readonly timeZone: string;
  /** Such as `es_ES`. */
  readonly locale: string;
  sheets(): readonly SheetEntry[];
  /** Every row and column with content, dates already as civil days. */
  cells(sheetId: number): SheetCells;
  /** Number formats of the same extent as {@link Workbook.cells}. */
  numberFormats(sheetId: number): readonly (readonly string[])[];
  tags(): readonly Tag[];
  /** Makes a sheet after the last one and answers its id. */
  insertSheet(name: string): number;
  deleteSheet(sheetId: number): void;
  apply(edits: readonly Edit[]): void;
  /** Brings every buffered write to the document. */
  flush(): void;
  /** Row of the selected cell and its sheet, for commands on the selected customer. */
  selection(): { readonly sheetId: number; readonly row: number } | null;
};

/** Text kept with the document by key; a value holds at most 9 KB, all of them 500 KB. */
export type DocumentStore = {
  readAll(): { readonly [key: string]: string };
  /** Writes these keys in one call and leaves the others. */
  write(entries: { readonly [key: string]: string }): void;
  remove(key: string): void;
};

/** The document's lock; it keeps two runs of this script apart, not people or other scripts. */
export type DocumentLock = {
  /** False when another run held it for all of `waitMs`. */
  tryAcquire(waitMs: number): boolean;
  release(): void;
};

/** A draft as Gmail knows it; the message id changes whenever a person edits it. */
export type DraftRef = {
  readonly draftId: string;
  readonly messageId: string;
  readonly threadId: string;
};

/** What the mailbox said to a request for a draft; whatever is not a clear no is thrown. */
export type DraftAnswer =
  | { readonly kind: "created"; readonly draft: DraftRef }
  /** No draft for certain: the address, the permission or the quota. */
  | {
      readonly kind: "refused";
      readonly why: "address" | "permission" | "quota";
      readonly detail: string;
    };

/** What the mailbox said to a request to send. */
export type SendAnswer =
  | { readonly kind: "sent"; readonly messageId: string; readonly threadId: string }
  /** Not sent for certain: the address, the permission or the quota. */
  | {
      readonly kind: "refused";
      readonly why: "address" | "permission" | "quota";
      readonly detail: string;
    }
  /** Perhaps sent: a server error, a time-out, an empty answer, a draft that is no longer there. */
  | { readonly kind: "maybe"; readonly detail: string };

/** A message that came into the mailbox's history. */
export type HistoryMessage = {
  readonly messageId: string;
  readonly threadId: string;
  readonly labels: readonly string[];
};

/** Headers of one message by lower-case name; `to` holds the bare addresses. */
export type MessageHead = {
  readonly messageId: string;
  readonly threadId: string;
  readonly labels: readonly string[];
  readonly internalDateMs: number;
  readonly headers: { readonly [lowerCaseName: string]: string };
};

/** The sender's mailbox. No body is ever read. */
export type Mailbox = {
  historyId(): string;
  createDraft(rfc822: string, threadId: string | null): DraftAnswer;
  sendDraft(draftId: string): SendAnswer;
  deleteDraft(draftId: string): "deleted" | "gone";
  drafts(): readonly DraftRef[];
  /** Messages added or relabelled since then; null when the mailbox no longer remembers. */
  historySince(historyId: string): readonly HistoryMessage[] | null;
  /** Newest first, those sent at or after the instant. */
  sentSince(epochMs: number): readonly HistoryMessage[];
  /** Null when the message no longer exists. */
  head(messageId: string): MessageHead | null;
};

/** Recipients the account may still write to today. */
export type Quota = { remainingRecipients(): number };

/** The hourly trigger of the account at work. */
export type Schedule = {
  hasHourlyTrigger(): boolean;
  /** Makes one where there is none; never a second. */
  ensureHourlyTrigger(): void;
  removeTriggers(): void;
};

/** Who runs this and when. */
export type Account = {
  readonly email: string;
  readonly scriptId: string;
};

/** The only source of time. Minutes are of the civil day in the spreadsheet's zone. */
export type Clock = {
  now(): { readonly day: Day; readonly minutes: number; readonly epochMs: number };
  /** Minutes of execution time used so far, for the soft stop. */
  elapsedMs(): number;
};

/** Turns an HTML page into a PDF. */
export type Printer = { pdfBase64(html: string, fileName: string): string };

/** A digest for keys and fingerprints: SHA-256 as lower-case hex. */
export type Digest = (text: string) => string;

/** Talks to the person in front of the workbook; there is none when a trigger runs. */
export type Dialogs = {
  message(title: string, text: string): void;
  /** Closing the question is a no. */
  yesNo(title: string, question: string): boolean;
  /** Null when the person cancels. */
  text(title: string, question: string): string | null;
  /** Offers a file of our own making for download. */
  file(title: string, hint: string, fileName: string, pdfBase64: string): void;
};

/** Everything the verbs may touch. A port that the edition or the document lacks is null. */
export type Ports = {
  readonly workbook: Workbook | null;
  readonly store: DocumentStore | null;
  readonly lock: DocumentLock | null;
  readonly mailbox: Mailbox | null;
  readonly quota: Quota;
  readonly schedule: Schedule;
  readonly account: Account;
  readonly clock: Clock;
  readonly printer: Printer;
  readonly digest: Digest;
  readonly encodeBase64: (utf8Text: string) => string;
};

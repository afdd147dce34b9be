/** What travels between the page of `npm start`, its server and the thread that holds the script. */

/** Language of a sample and of the page around it. */
export type PageLanguage = "es" | "en";

/** `new`: the add-on was just installed; `running`: an owner has worked with it for a while. */
export type SampleState = "new" | "running";

/** Which workbook the page shows. */
export type SampleChoice = { readonly language: PageLanguage; readonly state: SampleState };

/** How far the clock is set forward. */
export type ClockStep = "hour" | "day" | "window";

/** A cell that a person filled in; an empty text clears it. */
export type TypedCell = { readonly row: number; readonly column: number; readonly text: string };

/** A block of cells, counted from 1. */
export type CellPlace = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** What the page asks for. */
export type DeskCommand =
  | { readonly kind: "open"; readonly sample: SampleChoice }
  /** The file is opened in a window: its menu is drawn anew. */
  | { readonly kind: "load" }
  | { readonly kind: "menu"; readonly functionName: string }
  | { readonly kind: "call"; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly kind: "edit"; readonly sheetId: number; readonly cells: readonly TypedCell[] }
  | { readonly kind: "select"; readonly sheetId: number; readonly place: CellPlace }
  | { readonly kind: "clock"; readonly step: ClockStep }
  | { readonly kind: "sendDraft"; readonly draftId: string }
  | { readonly kind: "deleteDraft"; readonly draftId: string };

/** A command with the sheets that the page has already drawn, by id. */
export type DeskRequest = {
  readonly command: DeskCommand;
  readonly known: Readonly<Record<string, string>>;
};

/** A dialog that stops the script until somebody answers. */
export type Question = {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly text: string;
  /** Names of Google's buttons in their order, such as `YES`. */
  readonly buttons: readonly string[];
};

/** The button pressed and what was typed. */
export type Answered = { readonly button: string; readonly text?: string };

/** A window that the script opened; its page stands at `/window/<id>`. */
export type ShownWindow = {
  readonly kind: "sidebar" | "modalDialog" | "modelessDialog";
  readonly id: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
};

/** An entry of the menu. */
export type PageMenuEntry =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly caption: string; readonly entries: readonly PageMenuEntry[] };

/** How a cell looks; absent parts are the sheet's own. */
export type CellLook = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly background?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
};

/** A cell with something to show. */
export type CellView = {
  readonly row: number;
  readonly column: number;
  /** As the sheet shows it. */
  readonly text: string;
  /** As the formula bar shows it, where that is something else. */
  readonly typed?: string;
  readonly look?: CellLook;
  readonly note?: string;
};

/** A tab as the page draws it. */
export type SheetView = {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly merges: readonly CellPlace[];
  /** Pixels by column from the first; null is the usual width. */
  readonly columnWidths: readonly (number | null)[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly cells: readonly CellView[];
};

/** A tab's name with what tells whether the page has drawn it as it stands. */
export type SheetHead = { readonly id: number; readonly name: string; readonly version: string };

/** A line of the outbox. */
export type MailHead = {
  readonly id: string;
  /** Set for a draft. */
  readonly draftId: string | null;
  readonly kind: "sent" | "draft" | "received";
  readonly to: string;
  readonly subject: string;
  /** Civil day and time in the workbook's zone, `YYYY-MM-DD HH:MM`. */
  readonly at: string;
};

/** One firing of the hourly trigger: how many contacts came out how. */
export type FiringView = {
  readonly at: string;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly warnings: readonly string[];
};

/** Everything the page shows besides the outbox's mails. */
export type DeskView = {
  readonly fileName: string;
  readonly sample: SampleChoice;
  readonly account: string;
  readonly sheets: readonly SheetHead[];
  /** Those of `sheets` that the page has not drawn as they stand. */
  readonly changed: readonly SheetView[];
  /** Where the command moved the selection; null when it stays where the person has it. */
  readonly selection: (CellPlace & { readonly sheetId: number }) | null;
  readonly menus: readonly PageMenuEntry[];
  /** Windows that this command opened, in order. */
  readonly windows: readonly ShownWindow[];
  readonly toasts: readonly string[];
  /** Civil day and time in the workbook's zone. */
  readonly day: string;
  readonly time: string;
  readonly hasTrigger: boolean;
  readonly quotaLeft: number;
  readonly mails: readonly MailHead[];
  readonly firings: readonly FiringView[];
};

/** What became of a call by `google.script.run`. */
export type CallAnswer =
  | { readonly kind: "success"; readonly value: unknown }
  | { readonly kind: "failure"; readonly message: string };

/** Executions of the script and their service calls. */
export type Spent = { readonly executions: number; readonly serviceCalls: number };

/** How a command came out; `failure` is what Google would show in its red bar. */
export type DeskDone = {
  readonly kind: "done";
  /** What the command cost on the script's side. */
  readonly spent: Spent;
  readonly call: CallAnswer | null;
  readonly failure: string | null;
  readonly view: DeskView;
};

/** Either done, or the script waits for an answer, which continues the same command. */
export type DeskReply = DeskDone | { readonly kind: "asked"; readonly question: Question };

/** A mail taken apart for reading. */
export type MailView = {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly html: string | null;
  readonly text: string;
  readonly files: readonly {
    readonly name: string;
    readonly type: string;
    readonly bytes: number;
    /** Path on the page's server. */
    readonly href: string;
  }[];
};

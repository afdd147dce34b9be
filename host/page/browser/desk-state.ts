import type {
  Answered,
  DeskCommand,
  DeskDone,
  DeskView,
  FiringView,
  Question,
  SheetView,
  ShownWindow,
} from "../wire.ts";

/** A dialog that is shown and what its answer goes on with. */
export type Asked = {
  readonly question: Question;
  readonly answer: (answered: Answered) => void;
};

/** What the page shows of the script's world. */
export type DeskState = {
  readonly view: DeskView | null;
  readonly sheets: readonly SheetView[];
  readonly asked: Asked | null;
  readonly sidebar: ShownWindow | null;
  readonly dialog: ShownWindow | null;
  readonly firings: readonly FiringView[];
  /** What went wrong with the last command, or null. */
  readonly trouble: string | null;
  readonly toast: string | null;
  /** Commands under way that a person waits for. */
  readonly busyCount: number;
};

export const emptyDesk: DeskState = {
  view: null,
  sheets: [],
  asked: null,
  sidebar: null,
  dialog: null,
  firings: [],
  trouble: null,
  toast: null,
  busyCount: 0,
};

const isSame = (left: readonly SheetView[], right: readonly SheetView[]): boolean =>
  left.length === right.length && left.every((view, at) => view === right[at]);

const lastOf = (
  windows: readonly ShownWindow[],
  isSidebar: boolean,
  before: ShownWindow | null,
): ShownWindow | null =>
  windows.filter(({ kind }) => (kind === "sidebar") === isSidebar).at(-1) ?? before;

/** The state after a command came to its end. */
export function afterCommand(
  before: DeskState,
  { kind }: DeskCommand,
  { view, failure }: DeskDone,
  sheets: readonly SheetView[],
): DeskState {
  const isAnew = kind === "open" || kind === "load";
  const isOwnersDoing = kind !== "select" && kind !== "call";
  return {
    ...before,
    view,
    sheets: isSame(before.sheets, sheets) ? before.sheets : sheets,
    sidebar: lastOf(view.windows, true, isAnew ? null : before.sidebar),
    dialog: lastOf(view.windows, false, isAnew ? null : before.dialog),
    firings: isAnew ? view.firings : [...before.firings, ...view.firings],
    trouble: isOwnersDoing ? failure : before.trouble,
    toast: view.toasts.length > 0 ? view.toasts.join(" ") : before.toast,
  };
}

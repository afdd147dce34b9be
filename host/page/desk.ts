import { runFunction } from "../execution/run-function.ts";
import { callFromSidebar } from "../execution/sidebar-bridge.ts";
import type { ExecutionResult } from "../execution/execution-result.ts";
import { civilTimeAt } from "../execution/time-zone.ts";
import { personAt } from "../mail/person.ts";
import type { Project } from "../project.ts";
import { setCell, typeCell } from "../spreadsheet/human-hands.ts";
import { sheetById, type WorkbookModel } from "../spreadsheet/workbook-model.ts";
import { setForward } from "./desk-clock.ts";
import { deskView, openedWindows, serialToday, type OpenedWindow } from "./desk-view.ts";
import { recalculate } from "./formula/recalculate.ts";
import { spentBy, spentSince } from "./spent.ts";
import type {
  Answered,
  CallAnswer,
  DeskCommand,
  DeskDone,
  FiringView,
  Question,
  SampleChoice,
} from "./wire.ts";

type Performed = {
  readonly call?: CallAnswer;
  readonly failure?: string | null;
  readonly firings?: readonly FiringView[];
};

type Work = Exclude<DeskCommand, { readonly kind: "open" }>;

/** A done command with the pages of the windows that it opened. */
export type DeskAnswer = { readonly done: DeskDone; readonly windows: readonly OpenedWindow[] };

/** What Google shows in its red bar; null when the execution went well. */
const failureOf = (result: ExecutionResult): string | null => {
  if (result.kind === "threw") return `${result.name}: ${result.message}`;
  return result.kind === "timedOut" ? "Exceeded maximum execution time" : null;
};

const limited = [{ authMode: "LIMITED" }] as const;

/** One workbook with its script, and somebody who works in it. */
export class Desk {
  private readonly workbook: WorkbookModel;

  /** @param ask Shows a dialog of the script's and waits for the answer. */
  constructor(
    private readonly project: Project,
    private readonly sample: SampleChoice,
    ask: (question: Question) => Answered,
  ) {
    if (project.workbook === null) throw new Error("The page needs a workbook.");
    this.workbook = project.workbook;
    project.ui.person = ask;
  }

  /** Carries out a command and tells what is to be seen afterwards. */
  perform(command: Work, known: Readonly<Record<string, string>>): DeskAnswer {
    const { project, workbook, sample } = this;
    const before = project.ui.shown.length;
    const selected = workbook.selection;
    const spentBefore = spentBy(project);
    const { call = null, failure = null, firings = [] } = this.work(command);
    recalculate(workbook, serialToday(project, workbook));
    const shown = project.ui.shown.slice(before);
    const windows = openedWindows(shown);
    const isMoved = command.kind === "load" || workbook.selection !== selected;
    const selection = isMoved && command.kind !== "select" ? workbook.selection : null;
    const left = { shown, firings, selection };
    const view = deskView(project, workbook, sample, known, left, windows);
    const spent = spentSince(project, spentBefore);
    return { done: { kind: "done", spent, call, failure, view }, windows };
  }

  /** A mail as it stands in the mailbox, one character per byte. */
  mail(id: string): string | null {
    return this.project.mailbox.message(id)?.raw ?? null;
  }

  private work(command: Work): Performed {
    const { project, workbook } = this;
    switch (command.kind) {
      case "load":
        return this.load();
      case "menu":
        return { failure: failureOf(runFunction(project, command.functionName)) };
      case "call":
        return this.call(command.functionName, command.args);
      case "edit":
        return this.edit(command);
      case "select":
        workbook.selection = { sheetId: command.sheetId, ...command.place };
        return {};
      case "clock":
        return { firings: setForward(project, command.step, workbook.timeZone) };
      case "sendDraft":
        personAt(project.mailbox).sendDraft(command.draftId);
        return {};
      case "deleteDraft":
        personAt(project.mailbox).deleteDraft(command.draftId);
        return {};
    }
  }

  private load(): Performed {
    const { project } = this;
    project.ui.menus.length = 0;
    return { failure: failureOf(runFunction(project, "onOpen", limited, { mode: "LIMITED" })) };
  }

  private call(functionName: string, args: readonly unknown[]): Performed {
    try {
      return { call: callFromSidebar(this.project, functionName, args).answer };
    } catch (error) {
      return { call: { kind: "failure", message: (error as Error).message } };
    }
  }

  private edit({ sheetId, cells }: Extract<Work, { kind: "edit" }>): Performed {
    const { project, workbook } = this;
    const sheet = sheetById(workbook, sheetId);
    if (sheet === null) return {};
    const { year } = civilTimeAt(project.clock.now(), workbook.timeZone);
    for (const { row, column, text } of cells)
      if (text === "") setCell(sheet, row, column, null);
      else typeCell(workbook, sheet, row, column, text, year);
    recalculate(workbook, serialToday(project, workbook));
    runFunction(project, "onEdit", limited, { mode: "LIMITED", hasUi: false });
    return {};
  }
}

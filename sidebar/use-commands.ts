import { useRef, useState } from "preact/hooks";
import type { CommandResult } from "../src/collections/sidebar-api.ts";
import { failureOf, type Failure } from "./failure.ts";
import { noticePlace, returnFocus } from "./keep-focus.ts";

/** A file that is ready to be saved. */
export type ReadyFile = { readonly fileName: string; readonly address: string };

/** What the panel tells about the last command. */
export type Notice =
  | { readonly tone: "working" }
  | {
      readonly tone: "done" | "refused";
      readonly text: string;
      readonly details: readonly string[];
      readonly undo: string | null;
      readonly file: ReadyFile | null;
    }
  | {
      readonly tone: "failed";
      readonly failure: Failure;
      /** What had been done until then. */
      readonly before: readonly string[];
      readonly retry: () => void;
    };

/** How commands are given and what they tell. */
export type Commands = {
  readonly isBusy: boolean;
  readonly notice: Notice | null;
  readonly say: (notice: Notice | null) => void;
  /** Does one thing at a time; what is asked for meanwhile is not done. Reads the shown view anew at its end. */
  readonly during: (work: () => Promise<void>) => Promise<void>;
  /** Gives a command, tells how it went and hands its result on when there is one. */
  readonly run: <Result extends CommandResult>(
    command: () => Promise<Result>,
    onResult?: (result: Result) => ReadyFile | null,
  ) => Promise<void>;
  /** The shown view leaves here how it is read anew. */
  readonly reloadShown: { current: () => Promise<void> };
};

/** Keeps what commands need: whether one is at work, and the notice of the last. */
export function useCommands(): Commands {
  const [isBusy, setBusy] = useState(false);
  const [notice, say] = useState<Notice | null>(null);
  const isAtWork = useRef(false);
  const reloadShown = useRef<() => Promise<void>>(() => Promise.resolve());

  const during: Commands["during"] = async (work) => {
    if (isAtWork.current) return;
    isAtWork.current = true;
    setBusy(true);
    const start = document.activeElement;
    try {
      await work();
      await reloadShown.current();
    } finally {
      isAtWork.current = false;
      setBusy(false);
      returnFocus(start, noticePlace);
    }
  };

  const run: Commands["run"] = (command, onResult) =>
    during(async () => {
      say({ tone: "working" });
      try {
        const result = await command();
        const file = onResult?.(result) ?? null;
        const { sentence, isDone, undo } = result;
        say({ tone: isDone ? "done" : "refused", text: sentence, details: [], undo, file });
      } catch (error) {
        const retry = () => void run(command, onResult);
        say({ tone: "failed", failure: failureOf(error), before: [], retry });
      }
    });

  return { isBusy, notice, say, during, run, reloadShown };
}

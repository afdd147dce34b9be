import { useCallback, useEffect, useMemo, useReducer, useRef } from "preact/hooks";
import type { Answered, CallAnswer, DeskCommand, DeskView, Question } from "../wire.ts";
import { DeskClient } from "./desk-client.ts";
import { afterCommand, emptyDesk, type DeskState } from "./desk-state.ts";

type Change = (before: DeskState) => DeskState;

/** What the page shows, and the way to give commands. */
export type Desk = DeskState & {
  readonly perform: (command: DeskCommand) => Promise<CallAnswer | null>;
  readonly change: (change: Change) => void;
};

/** Commands that a person does not wait for: the rest of the page stays usable. */
const isQuiet = ({ kind }: DeskCommand): boolean =>
  kind === "select" || kind === "call" || kind === "edit";

const heavier = (command: DeskCommand, by: number): Change =>
  isQuiet(command)
    ? (before) => before
    : (before) => ({ ...before, busyCount: before.busyCount + by });

const asking =
  (change: (change: Change) => void) =>
  (question: Question): Promise<Answered> =>
    new Promise((resolve) => {
      const answer = (answered: Answered): void => {
        change((before) => ({ ...before, asked: null }));
        resolve(answered);
      };
      change((before) => ({ ...before, asked: { question, answer } }));
    });

/**
 * @param unreachable The sentence for a server that does not answer.
 * @param onSelection Called when the script moved the selection.
 */
export function useDesk(
  unreachable: () => string,
  onSelection: (selection: NonNullable<DeskView["selection"]>) => void,
): Desk {
  const [state, change] = useReducer((before: DeskState, next: Change) => next(before), emptyDesk);
  const client = useMemo(() => new DeskClient(asking(change)), []);
  const select = useRef(onSelection);
  select.current = onSelection;
  const perform = useCallback(async (command: DeskCommand): Promise<CallAnswer | null> => {
    change(heavier(command, 1));
    try {
      const { done, sheets } = await client.perform(command);
      change((before) => afterCommand(before, command, done, sheets));
      const { selection } = done.view;
      if (selection !== null) setTimeout(() => select.current(selection));
      return done.call;
    } catch (error) {
      const message = error instanceof TypeError ? unreachable() : (error as Error).message;
      change((before) => ({ ...before, trouble: message }));
      return { kind: "failure", message };
    } finally {
      change(heavier(command, -1));
    }
  }, []);
  useEffect(() => {
    void client.resume().then(() => perform({ kind: "load" }));
  }, []);
  return { ...state, perform, change };
}

import { runFunction } from "../../host/execution/run-function.ts";
import type { Shown, UiAnswer } from "../../host/services/ui-desk.ts";
import type { Project } from "../../host/project.ts";
import { returned } from "./running-project.ts";

export const yes: UiAnswer = { button: "YES" };
export const no: UiAnswer = { button: "NO" };
export const typed = (text: string): UiAnswer => ({ button: "OK", text });

/** What a command showed: the text of dialogs, the HTML of windows. */
export const textOf = (shown: Shown): string => ("page" in shown ? shown.page.content : shown.text);

/** A person chooses a menu command and answers its dialogs in this order; what was shown. */
export function choose(
  project: Project,
  command: string,
  ...answers: readonly UiAnswer[]
): readonly Shown[] {
  const before = project.ui.shown.length;
  project.ui.willAnswer(...answers);
  returned(runFunction(project, command));
  const shown = project.ui.shown.slice(before);
  const left = project.ui.takeAnswer();
  if (left.button !== "CLOSE") throw new Error(`${command} did not ask for "${left.button}".`);
  return shown;
}

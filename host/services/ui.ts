import type { Execution } from "../execution/execution.ts";
import { guarded } from "../execution/guard.ts";
import { serviceEnum, type EnumConstant } from "../execution/service-enum.ts";
import { pageOf } from "./html-service.ts";
import { menuBuilder } from "./menu-builder.ts";
import type { Shown, UiAnswer } from "./ui-desk.ts";

const buttons = serviceEnum(["CLOSE", "OK", "CANCEL", "YES", "NO"]);
const buttonSets = serviceEnum(["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

type Window = Extract<Shown, { readonly page: unknown }>;

type Dialog = { readonly title: string; readonly text: string; readonly set: EnumConstant };

const isSet = (value: unknown): value is EnumConstant =>
  Object.values(buttonSets).includes(value as EnumConstant);

/** `(text)`, `(text, set)` or `(title, text, set)`, as Ui.alert and Ui.prompt take them. */
const dialogOf = (values: readonly unknown[]): Dialog => {
  const [first, second, third] = values;
  if (values.length === 1) return { title: "", text: String(first), set: buttonSets.OK };
  if (isSet(second)) return { title: "", text: String(first), set: second };
  const set = isSet(third) ? third : buttonSets.OK;
  return { title: String(first), text: String(second), set };
};

const pressed = (answer: UiAnswer): EnumConstant =>
  Object.values(buttons).find((button) => button.name() === answer.button) ?? buttons.CLOSE;

const alert = (execution: Execution, values: readonly unknown[]): EnumConstant => {
  const { title, text, set } = dialogOf(values);
  const desk = execution.project.ui;
  desk.shown.push({ kind: "alert", title, text });
  return pressed(desk.answerTo({ kind: "alert", title, text, buttons: set.name().split("_") }));
};

const prompt = (execution: Execution, values: readonly unknown[]): object => {
  const { title, text, set } = dialogOf(values);
  const desk = execution.project.ui;
  desk.shown.push({ kind: "prompt", title, text });
  const buttonNames = set.name().split("_");
  const answer = desk.answerTo({ kind: "prompt", title, text, buttons: buttonNames });
  return guarded("PromptResponse", {
    getSelectedButton: () => pressed(answer),
    getResponseText: () => answer.text ?? "",
  });
};

/** The Ui of the editor; it throws where there is no window, as in a trigger. */
export const userInterface = (execution: Execution): object => {
  const { authority, project, hasUi, realm } = execution;
  if (!hasUi) throw realm.error("Cannot call SpreadsheetApp.getUi() from this context.");
  const allow = (method: string): void => authority.require(`Ui.${method}`, "script.container.ui");
  const show = (kind: Window["kind"], output: object, title?: string): void => {
    allow(`show${kind.charAt(0).toUpperCase()}${kind.slice(1)}`);
    const page = pageOf(output);
    project.ui.shown.push({ kind, page: { ...page, title: title ?? page.title } });
  };
  return guarded("Ui", {
    Button: buttons,
    ButtonSet: buttonSets,
    createMenu: (caption: string) => menuBuilder(project.ui, caption),
    createAddonMenu: () => menuBuilder(project.ui, "Extensions"),
    alert: (...values: unknown[]) => {
      allow("alert");
      return alert(execution, values);
    },
    prompt: (...values: unknown[]) => {
      allow("prompt");
      return prompt(execution, values);
    },
    showSidebar: (output: object) => show("sidebar", output),
    showModalDialog: (output: object, title: string) => show("modalDialog", output, title),
    showModelessDialog: (output: object, title: string) => show("modelessDialog", output, title),
  });
};

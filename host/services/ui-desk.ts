import type { HtmlPage } from "./html-page.ts";

/** An entry of a menu. */
export type MenuEntry =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** Something a script showed. */
export type Shown =
  | { readonly kind: "alert" | "prompt" | "toast"; readonly title: string; readonly text: string }
  | { readonly kind: "sidebar" | "modalDialog" | "modelessDialog"; readonly page: HtmlPage };

/** What a person answers to an alert or a prompt: a button's name and the text typed. */
export type UiAnswer = { readonly button: string; readonly text?: string };

/** A dialog that stops the script until it is answered; buttons by Google's names in their order. */
export type UiQuestion = {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
};

/** The editor's window: menus and dialogs that scripts made, and the answers a person will give. */
export class UiDesk {
  readonly menus: (MenuEntry & { readonly kind: "menu" })[] = [];
  readonly shown: Shown[] = [];
  /** Somebody who sits at the window and answers each dialog; null when answers are lined up. */
  person: ((question: UiQuestion) => UiAnswer) | null = null;
  private readonly answers: UiAnswer[] = [];

  /** Lines up the answer to the next alert with a choice, or to the next prompt. */
  willAnswer(...answers: readonly UiAnswer[]): void {
    this.answers.push(...answers);
  }

  /** Takes the next answer; `CLOSE` when nobody is there to answer. */
  takeAnswer(): UiAnswer {
    return this.answers.shift() ?? { button: "CLOSE" };
  }

  /** The answer to a dialog: the person's, else the next one; a mere message needs none lined up. */
  answerTo(question: UiQuestion): UiAnswer {
    if (this.person !== null) return this.person(question);
    const isMessage = question.kind === "alert" && question.buttons.length === 1;
    return isMessage ? { button: "OK" } : this.takeAnswer();
  }
}

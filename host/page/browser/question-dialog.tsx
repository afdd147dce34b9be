import { useState } from "preact/hooks";
import type { Question } from "../wire.ts";
import type { Asked } from "./desk-state.ts";
import { Modal } from "./modal.tsx";
import type { PageWords } from "./page-words.ts";

function Buttons({
  question,
  words,
  onPress,
}: {
  readonly question: Question;
  readonly words: PageWords;
  readonly onPress: (button: string) => void;
}) {
  return (
    <div class="buttons">
      {question.buttons.map((button, at) => (
        <button
          key={button}
          type={at === 0 ? "submit" : "button"}
          class={at === 0 ? "main" : ""}
          onClick={at === 0 ? undefined : () => onPress(button)}
        >
          {words.buttons[button] ?? button}
        </button>
      ))}
    </div>
  );
}

/** A dialog that stops the script, as `Ui.alert` and `Ui.prompt` show it. */
export function QuestionDialog({
  asked: { question, answer },
  words,
}: {
  readonly asked: Asked;
  readonly words: PageWords;
}) {
  const [text, setText] = useState("");
  const isPrompt = question.kind === "prompt";
  const press = (button: string): void => answer(isPrompt ? { button, text } : { button });
  const title = question.title || words.product;
  return (
    <Modal label={title} onClose={() => press("CLOSE")}>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          press(question.buttons[0] ?? "OK");
        }}
      >
        <h2>{title}</h2>
        <p tabIndex={question.text.length > 600 ? 0 : undefined}>{question.text}</p>
        {isPrompt && (
          <input
            aria-label={words.answer}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
        <Buttons question={question} words={words} onPress={press} />
      </form>
    </Modal>
  );
}

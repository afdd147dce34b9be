import { useId, useState } from "preact/hooks";
import type { AskedQuestion } from "../src/collections/sidebar-api.ts";
import { useDesk } from "./desk.ts";

/** A question without choices: its answer is typed. */
export function TypedAnswer({ question }: { readonly question: AskedQuestion }) {
  const { words, isBusy, run, server } = useDesk();
  const [typed, setTyped] = useState("");
  const field = useId();
  const answer = (event: Event) => {
    event.preventDefault();
    void run(() => server.apiAnswer(question.id, typed));
  };
  return (
    <form onSubmit={answer}>
      <label for={field}>{words.questions.answer}</label>
      <input
        id={field}
        type="text"
        required
        value={typed}
        aria-describedby={`${field}-hint`}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p class="hint" id={`${field}-hint`}>
        {question.placeholder !== null && words.questions.suchAs(question.placeholder)}
      </p>
      <p class="actions">
        <button type="submit" disabled={isBusy}>
          {words.questions.give}
        </button>
      </p>
    </form>
  );
}

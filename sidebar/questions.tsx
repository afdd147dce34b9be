import type { AskedQuestion } from "../src/collections/sidebar-api.ts";
import { useDesk } from "./desk.ts";
import { Examples } from "./examples.tsx";
import { LongList } from "./long-list.tsx";
import { TypedAnswer } from "./typed-answer.tsx";

/** The questions about the sheet, each answered with a click; the most pressing ones come first. */
export function Questions({ questions }: { readonly questions: readonly AskedQuestion[] }) {
  const { words } = useDesk();
  if (questions.length === 0) return null;
  return (
    <div class="questions">
      <h2>
        {words.questions.title} <span class="count">{words.number(questions.length)}</span>
      </h2>
      <LongList
        items={questions}
        first={2}
        keyOf={({ id }) => id}
        seeOthers={words.questions.seeOthers}
      >
        {(question) => <Question question={question} />}
      </LongList>
    </div>
  );
}

function Question({ question }: { readonly question: AskedQuestion }) {
  const { id, text, choices, examples } = question;
  return (
    <fieldset class="card question">
      <legend>{text}</legend>
      <Examples examples={examples} />
      {choices.length > 0 ? (
        <Choices id={id} choices={choices} />
      ) : (
        <TypedAnswer question={question} />
      )}
    </fieldset>
  );
}

function Choices({ id, choices }: Pick<AskedQuestion, "id" | "choices">) {
  const { isBusy, run, server } = useDesk();
  return (
    <p class="actions">
      {choices.map(({ value, label }) => (
        <button
          type="button"
          key={value}
          disabled={isBusy}
          onClick={() => void run(() => server.apiAnswer(id, value))}
        >
          {label}
        </button>
      ))}
    </p>
  );
}

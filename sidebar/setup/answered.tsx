import type { AnsweredQuestion } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";

/** Questions that were answered; each answer can be taken back. */
export function Answered({ answered }: { readonly answered: readonly AnsweredQuestion[] }) {
  const { words, isBusy, run, server } = useDesk();
  if (answered.length === 0) return null;
  return (
    <details>
      <summary>
        {words.setup.answered} <span class="count">{words.number(answered.length)}</span>
      </summary>
      <ul class="list">
        {answered.map(({ id, text, answer }) => (
          <li key={id}>
            <p>{text}</p>
            <p class="line">
              <strong>{answer}</strong>{" "}
              <button
                type="button"
                class="plain"
                disabled={isBusy}
                aria-label={words.setup.takeBack(text)}
                onClick={() => void run(() => server.apiAnswer(id, null))}
              >
                {words.undo}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { useWords } from "./desk.ts";
import type { Failure } from "./failure.ts";
import { focusTab } from "./keep-focus.ts";

/** What went wrong and what to do about it. */
export function FailureText({ failure }: { readonly failure: Failure }) {
  const { failures } = useWords();
  return <p>{failure.kind === "said" ? failure.sentence : failures[failure.kind]}</p>;
}

type Props = { readonly failure: Failure; readonly onRetry: () => void };

/** Stands where a view could not be read. */
export function FailureCard({ failure, onRetry }: Props) {
  const words = useWords();
  return (
    <div role="alert" class="card failure">
      <h1>{words.notRead}</h1>
      <FailureText failure={failure} />
      <button
        type="button"
        onClick={() => {
          focusTab();
          onRetry();
        }}
      >
        {words.retry}
      </button>
    </div>
  );
}

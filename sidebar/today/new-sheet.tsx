import { useDesk } from "../desk.ts";
import { OwedCards } from "../owed-card.tsx";
import { Questions } from "../questions.tsx";
import type { StepProps } from "./step-props.ts";
import { Warnings } from "./warnings.tsx";

/** First use: what was found, and the one button that sets it going. */
export function NewSheet({ view }: StepProps) {
  const { words, isBusy, run, server } = useDesk();
  const { newSheet } = words;
  return (
    <>
      <h1>{newSheet.title}</h1>
      <dl class="facts">
        <dt>{newSheet.sheet}</dt>
        <dd>{view.sheet}</dd>
        <dt>{newSheet.invoices}</dt>
        <dd>{words.number(view.invoiceCount)}</dd>
        <dt>{newSheet.overdue}</dt>
        <dd>{words.number(view.overdueCount)}</dd>
      </dl>
      <OwedCards owed={view.owed} />
      <div class="card">
        <button
          type="button"
          class="action"
          disabled={isBusy}
          onClick={() => void run(() => server.apiStart())}
          aria-describedby="start-says"
        >
          {newSheet.start}
        </button>
        <p class="hint" id="start-says">
          {newSheet.startSays}
        </p>
      </div>
      <Questions questions={view.questions} />
      <Warnings texts={view.warnings} />
    </>
  );
}
